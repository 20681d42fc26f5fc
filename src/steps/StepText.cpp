// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/StepText.h"

namespace applink::steps {

using verify::Evidence;
using verify::Finding;

Finding StepText::couldNotRead(const QString &what, const Error &error, const QString &source)
{
    const QString reason = error.summary.isEmpty() ? tr("%1 was not read.").arg(what)
                                                   : tr("%1 could not be read: %2").arg(what, error.summary);
    // A session that SOAP refuses reads as well as it ever will; another one can do it (facts/salesforce.md 2.4).
    const bool otherSession = error.kind == ErrorKind::NotSupported && error.action == ErrorAction::SignInAgain;
    Finding finding = Finding::couldNotTell(
        reason,
        otherSession
            ? tr("Sign in with the browser, as “Salesforce CLI” or with a client id whose tokens are not in JWT "
                 "format, and run the verification again. Or look in Setup → External Client App Manager → "
                 "your app → Settings.")
            : tr("Solve what the reason names, then run the verification again."),
        error.detail);
    if (otherSession)
        finding.fix = verify::Fix::SignIn;
    finding.evidence = {Evidence{what, tr("not readable"), source}};
    return finding;
}

Finding StepText::notSignedIn()
{
    return Finding::skipped(tr("Nobody is signed in to Salesforce."), tr("Sign in to the org first."),
                            verify::Fix::SignIn);
}

std::optional<Finding> StepText::withoutSnapshot(const Services &services)
{
    if (services.snapshot)
        return {};
    return services.readError ? couldNotRead(tr("The org"), *services.readError, {}) : notSignedIn();
}

std::optional<Finding> StepText::withoutOrg(const Services &services)
{
    auto nothing = withoutSnapshot(services);
    return nothing || services.org ? nothing : notSignedIn();
}

verify::Check snapshotCheck(QString id, int step, std::function<QString()> title, QStringList needs,
                            std::shared_ptr<Services> services, SnapshotCheck look)
{
    verify::Check check;
    check.id = std::move(id);
    check.step = step;
    check.title = std::move(title);
    check.needs = std::move(needs);
    check.look = verify::atOnce([services = std::move(services), look = std::move(look)] {
        const auto nothing = StepText::withoutSnapshot(*services);
        return nothing ? *nothing : look(*services->snapshot, services->wanted);
    });
    return check;
}

Finding compareField(const setup::OrgSnapshot &found, const QString &type, const QString &element, const QString &what,
                     const std::function<bool(const QString &)> &same, const QString &failedReason,
                     const QString &remedy, verify::Fix fix)
{
    const auto read = found.field(type, element);
    if (read.couldNotBeRead())
        return StepText::unreadable(what, read);
    const QString shown = read.isAbsent() ? StepText::tr("not set") : read.value();
    const QList<Evidence> evidence{{what, shown, read.source()}};
    if (!read.isAbsent() && same(read.value()))
        return Finding::passed(evidence);
    return Finding::failed(failedReason.arg(shown), remedy, evidence, fix);
}

Finding unlessDocumented(Finding finding, bool asDocumented, int step, const QString &why)
{
    if (asDocumented || finding.status != verify::Status::Passed)
        return finding;
    return Finding::warning(why, StepText::tr("Change it in step %1, unless you have a reason.").arg(step),
                            finding.evidence, verify::Fix::EditSettings);
}

} // namespace applink::steps
