// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/JwtCertificate.h"

#include "setup/ComponentTypes.h"
#include "steps/StepText.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;
using keys::Certificate;
using setup::OrgSnapshot;
using setup::SetupFile;
using verify::Evidence;
using verify::Finding;
using verify::Fix;
namespace type = setup::type;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::JwtCertificate)
};

constexpr int warnDaysBefore = 30;
const QString element = u"certificate"_s;

QString day(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

JwtCertificate::State stateOf(const Certificate &wanted, const std::optional<Certificate> &onApp)
{
    using State = JwtCertificate::State;
    if (!onApp || onApp->publicKey() != wanted.publicKey())
        return State::Other;
    return onApp->validUntil() >= wanted.validUntil() ? State::Ready : State::Renewal;
}

QString otherKeysText(const JwtCertificate &certificate)
{
    return Text::tr("The app holds a certificate of another key: %1.")
        .arg(JwtCertificate::inWords(certificate.found.value()));
}

/// The certificate that is on the app and belongs to the key: how long it is still good.
Finding lifetime(const Certificate &onApp, const QDateTime &now, QList<Evidence> evidence)
{
    const QString renew =
        Text::tr("Choose the key in step 5 again, which makes a new certificate for it, and apply the "
                 "plan.");
    if (now > onApp.validUntil())
        return Finding::failed(Text::tr("The certificate ended on %1.").arg(day(onApp.validUntil())), renew,
                               std::move(evidence), Fix::ChooseKey);
    if (now < onApp.validFrom())
        return Finding::failed(Text::tr("The certificate is valid from %1 on only.").arg(day(onApp.validFrom())),
                               Text::tr("Wait until then, or choose another key in step 5."), std::move(evidence),
                               Fix::ChooseKey);
    if (now.addDays(warnDaysBefore) > onApp.validUntil())
        return Finding::warning(Text::tr("The certificate ends on %1. AppLink cannot connect by JWT after that.")
                                    .arg(day(onApp.validUntil())),
                                renew, std::move(evidence), Fix::ChooseKey);
    return Finding::passed(std::move(evidence));
}

} // namespace

bool JwtCertificate::isWanted(const SetupFile &wanted)
{
    return wanted.appLink && wanted.appLink->jwt;
}

JwtCertificate JwtCertificate::of(const SetupFile &wanted, const OrgSnapshot &found)
{
    JwtCertificate result;
    if (!isWanted(wanted))
        return result;
    result.found = found.field(type::globalOauth, element);
    if (result.found.isKnown())
        result.onApp = Certificate::fromText(result.found.value());
    const QString &text = wanted.appLink->jwt->certificate;
    if (!text.isEmpty())
        result.wanted = Certificate::fromText(text);
    if (text.isEmpty())
        result.state = State::NotChosen;
    else if (!result.wanted)
        result.state = State::Unusable;
    else if (result.found.couldNotBeRead() && found.app())
        result.state = State::CouldNotSee;
    else if (!result.found.isKnown())
        result.state = State::Missing;
    else
        result.state = stateOf(*result.wanted, result.onApp);
    return result;
}

QString JwtCertificate::inWords(const QString &text)
{
    const auto certificate = Certificate::fromText(text);
    if (!certificate)
        return Text::tr("not readable as a certificate");
    // Whoever made it chose its name: one line of it, and not more than a row can hold.
    const QString name = certificate->commonName().simplified().left(64);
    return u"%1, %2 – %3, SHA-256 %4"_s.arg(name, day(certificate->validFrom()), day(certificate->validUntil()),
                                            certificate->fingerprint());
}

void contributeJwtCertificate(const SetupFile &wanted, const OrgSnapshot &found, setup::Contribution &contribution)
{
    using State = JwtCertificate::State;
    const auto certificate = JwtCertificate::of(wanted, found);
    if (certificate.state == State::NotWanted || certificate.state == State::NotChosen)
        return; // what the app holds stays
    if (certificate.state == State::Unusable) {
        contribution.blockers.append(
            {u"O10"_s, Text::tr("What the setup names as the certificate for JWT is none. Choose the key again.")});
        return;
    }
    const bool other = certificate.state == State::Other;
    if (other && !wanted.appLink->jwt->replaceCertificate) {
        contribution.blockers.append(
            {u"O10"_s, otherKeysText(certificate) + u' ' +
                           Text::tr("Whoever signs in with that key could no longer do so. Choose in step 5 to replace "
                                    "it, or the key that belongs to it.")});
        return;
    }
    setup::Contribution::Element change{
        2,
        type::globalOauth,
        element,
        certificate.wanted->pem(),
        [ready = certificate.state == State::Ready](const QString &, const QString &) { return ready; },
        other
            ? Text::tr("You chose to replace the certificate of another key. Who signs in with that key no longer can.")
            : Text::tr("The org knows by it that AppLink signs in with your key."),
        &JwtCertificate::inWords};
    contribution.elements.append(change);
}

Finding lookAtJwtCertificate(const OrgSnapshot &found, const SetupFile &wanted)
{
    using State = JwtCertificate::State;
    const auto certificate = JwtCertificate::of(wanted, found);
    const QString what = Text::tr("Certificate on the app");
    const QString shown =
        certificate.found.isKnown() ? JwtCertificate::inWords(certificate.found.value()) : Text::tr("none");
    const QList<Evidence> evidence{{what, shown, certificate.found.source()}};
    switch (certificate.state) {
    case State::NotWanted:
        return Finding::passed(
            {{Text::tr("Way to connect"), Text::tr("in a browser, which needs no certificate"), Text::tr("setup")}});
    case State::NotChosen:
        return Finding::failed(Text::tr("The setup says “by JWT”, and there is no key yet."),
                               Text::tr("Choose or make a key in step 5."), evidence, Fix::ChooseKey);
    case State::Unusable:
        return Finding::failed(Text::tr("What the setup names as the certificate for JWT is none."),
                               Text::tr("Choose the key in step 5 again."), evidence, Fix::ChooseKey);
    case State::CouldNotSee:
        return StepText::unreadable(what, certificate.found);
    case State::Missing:
        return Finding::failed(Text::tr("The app holds no certificate, so the org cannot know AppLink by its key."),
                               Text::tr("Apply the plan to put it there."), evidence, Fix::ApplyPlan);
    case State::Other:
        return Finding::failed(otherKeysText(certificate),
                               wanted.appLink->jwt->replaceCertificate
                                   ? Text::tr("Apply the plan to replace it, as you chose.")
                                   : Text::tr("Choose in step 5 to replace it, or the key that belongs to it."),
                               evidence, wanted.appLink->jwt->replaceCertificate ? Fix::ApplyPlan : Fix::ChooseKey);
    case State::Renewal:
        return Finding::warning(Text::tr("The setup has a certificate of the same key that lasts longer."),
                                Text::tr("Apply the plan to put it there."), evidence, Fix::ApplyPlan);
    case State::Ready:
        break;
    }
    return lifetime(*certificate.onApp, found.takenAt, evidence);
}

} // namespace applink::steps
