// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Report.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::report::Report)
};

} // namespace

verify::Verdict Report::verdict() const
{
    if (error || !verification)
        return verify::Verdict::CouldNotRun;
    return verification->verdict();
}

OrgShown Report::org() const
{
    OrgShown shown;
    shown.url = wanted.orgUrl;
    if (!snapshot)
        return shown;
    if (!snapshot->instanceUrl.isEmpty()) {
        shown.url = snapshot->instanceUrl.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery);
        shown.isSalesforceHost = snapshot->isSalesforceHost();
    }
    if (snapshot->identity.isKnown()) {
        const auto &identity = snapshot->identity.value();
        shown.id = identity.orgId;
        shown.name = identity.name;
        shown.kind = setup::orgKindKey(identity.kind);
        shown.kindLabel = setup::orgKindLabel(identity.kind);
        shown.user = identity.username;
        shown.edition = identity.edition;
    }
    if (snapshot->release.isKnown())
        shown.release = u"%1 (%2)"_s.arg(snapshot->release.value().label,
                                         QString::number(snapshot->release.value().apiVersion, 'f', 1));
    return shown;
}

QString Report::stepTitle(int step) const
{
    for (const StepTitle &known : steps) {
        if (known.number == step)
            return known.title;
    }
    return Text::tr("Step %1").arg(step);
}

QList<verify::CheckResult> Report::resultsOf(int step) const
{
    QList<verify::CheckResult> results;
    if (verification)
        std::copy_if(verification->results.begin(), verification->results.end(), std::back_inserter(results),
                     [step](const verify::CheckResult &result) { return result.step == step; });
    return results;
}

QList<int> Report::stepsWithResults() const
{
    QList<int> numbers;
    if (verification) {
        for (const auto &result : verification->results) {
            if (!numbers.contains(result.step))
                numbers.append(result.step);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace applink::report
