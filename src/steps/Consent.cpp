// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/Consent.h"

#include "salesforce/Scopes.h"
#include "setup/ComponentTypes.h"
#include "steps/JwtCertificate.h"
#include "steps/JwtChecks.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;
using verify::Evidence;
using verify::Finding;
using verify::Fix;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::Consent)
};

bool coversTheThree(const QStringList &keys)
{
    return salesforce::coversApi(keys) && salesforce::coversIdentity(keys) && salesforce::coversRefresh(keys);
}

QString scopesShown(const AuthorizeFactsShown &facts)
{
    return facts.scopes.isEmpty() ? Text::tr("those that the client has") : facts.scopes.join(u", "_s);
}

QString clientText(LinkClient client)
{
    switch (client) {
    case LinkClient::TheApp:
        return Text::tr("the app itself");
    case LinkClient::Another:
        return Text::tr("another client than the app: the page tells of that client's scopes");
    case LinkClient::Unknown:
        break;
    }
    return Text::tr("whether it is the app is not known, because its consumer key can't be read");
}

QList<Evidence> linkEvidence(const Services &services)
{
    const auto &facts = services.authorizeFacts;
    const QString source = Text::tr("authorize link");
    if (!facts)
        return {{Text::tr("Link"), Text::tr("none was made here; the connection was there already"), source}};
    return {{Text::tr("Host"), facts->host, source},
            {Text::tr("OAuth client"), facts->clientId, source},
            {Text::tr("That is"), clientText(linkClient(services)), source},
            {Text::tr("Callback"), facts->callback, source},
            {Text::tr("Scopes asked for"), scopesShown(*facts), source}};
}

/// What was asked for, as far as it can be seen without the page: the link's scopes, or, where it names none and the
/// client is the app, the app's own.
enum class Asked { TheThree, Less, Unknown };

Asked askedFor(const Services &services)
{
    if (services.authorizeFacts && !services.authorizeFacts->scopes.isEmpty())
        return coversTheThree(services.authorizeFacts->scopes) ? Asked::TheThree : Asked::Less;
    if (!services.authorizeFacts || linkClient(services) != LinkClient::TheApp || !services.snapshot)
        return Asked::Unknown;
    const auto scopes = services.snapshot->scopeKeys();
    if (!scopes.isKnown())
        return Asked::Unknown;
    return coversTheThree(scopes.value()) ? Asked::TheThree : Asked::Less;
}

Finding scopesMissing(QList<Evidence> evidence)
{
    return Finding::failed(Text::tr("The consent page did not list all three scopes."),
                           Text::tr("See whether step 2 is as planned, then connect again."), std::move(evidence),
                           Fix::Connect);
}

/// The page was skipped. That is in order where an administrator has approved the users of that very client
/// beforehand; a page also stays away where somebody allowed access earlier, and then nothing was seen.
Finding pageSkipped(const Services &services, QList<Evidence> evidence)
{
    const LinkClient client = linkClient(services);
    const auto policy = services.snapshot
                            ? services.snapshot->field(setup::type::oauthPolicies, u"permittedUsersPolicyType"_s)
                            : setup::Read<QString>();
    const bool approved =
        policy.isKnown() && policy.value().compare("AdminApprovedPreAuthorized"_L1, Qt::CaseInsensitive) == 0;
    if (policy.isKnown())
        evidence.append(
            {Text::tr("Permitted users"),
             approved ? Text::tr("approved beforehand by an administrator") : Text::tr("everybody may allow access"),
             policy.source()});
    const auto open = [&evidence](const QString &reason) {
        Finding finding = Finding::couldNotTell(
            reason, Text::tr("To see the page, delete the connection and connect anew in a private window; or take the "
                             "scopes of step 2 (O3 to O5) as the answer."));
        finding.evidence = evidence;
        return finding;
    };
    if (client != LinkClient::TheApp)
        return open(Text::tr("No page appeared, and the link is not known to be the app's: why the page was skipped, "
                             "and which scopes were granted, can't be seen."));
    if (!approved)
        return open(Text::tr("No page appeared, although the app does not say that its users are approved beforehand: "
                             "access may have been allowed earlier, for other scopes."));
    switch (askedFor(services)) {
    case Asked::TheThree:
        return Finding::passed(evidence);
    case Asked::Less:
        return scopesMissing(evidence);
    case Asked::Unknown:
        break;
    }
    return open(Text::tr("No page appeared, and the link does not say which scopes were asked for."));
}

} // namespace

LinkClient linkClient(const Services &services)
{
    if (!services.snapshot || !services.authorizeFacts)
        return LinkClient::Unknown;
    const auto key = services.snapshot->field(setup::type::globalOauth, u"consumerKey"_s);
    if (!key.isKnown() || key.value().isEmpty())
        return LinkClient::Unknown;
    return key.value() == services.authorizeFacts->clientId ? LinkClient::TheApp : LinkClient::Another;
}

QStringList linkRemarks(const Services &services)
{
    if (!services.authorizeFacts)
        return {};
    QStringList remarks;
    const LinkClient client = linkClient(services);
    //: %1 is "the app itself", "another client than the app: …" or the like
    remarks.append(Text::tr("The client is: %1").arg(clientText(client)));
    if (!services.authorizeFacts->scopes.isEmpty() && !coversTheThree(services.authorizeFacts->scopes))
        remarks.append(Text::tr("The link does not ask for all three scopes; the connection will not hold."));
    const auto pkce = services.snapshot ? services.snapshot->field(setup::type::globalOauth, u"isPkceRequired"_s)
                                        : setup::Read<QString>();
    if (client != LinkClient::Another && !services.authorizeFacts->hasCodeChallenge && pkce.isKnown() &&
        pkce.value() == "true"_L1)
        remarks.append(
            Text::tr("The app insists on PKCE, and the link has no code challenge: if Salesforce refuses it, "
                     "switch PKCE off in step 2 and apply."));
    return remarks;
}

Task<Finding> lookAtConsent(std::shared_ptr<Services> services)
{
    if (JwtCertificate::isWanted(services->wanted)) {
        if (const auto instead = lookAtScopesInsteadOfConsent(*services))
            co_return *instead;
    }
    QList<Evidence> evidence = linkEvidence(*services);
    const auto &consent = services->consent;
    if (!consent || consent->connectionId != services->connection->id)
        co_return Finding::waitingForYou(
            Text::tr("Nobody has said yet what the consent page showed. The program cannot see it."),
            Text::tr("Tick in step 5 what you saw when you connected: the three scopes, or that the page was skipped."),
            evidence, Fix::ConfirmConsent);
    const QString source = Text::tr("said by %1").arg(consent->by);
    if (!consent->pageShown) {
        evidence.append({Text::tr("Consent page"), Text::tr("did not appear"), source});
        co_return pageSkipped(*services, evidence);
    }
    if (!consent->listedAll) {
        evidence.append({Text::tr("Consent page"), Text::tr("did not list all three scopes"), source});
        co_return scopesMissing(evidence);
    }
    if (consent->scopesSeen.isEmpty()) {
        evidence.append({Text::tr("Consent page"), Text::tr("listed the three scopes"), source});
        co_return Finding::passed(evidence);
    }
    evidence.append({Text::tr("Scopes on the consent page"), consent->scopesSeen.join(u", "_s), source});
    co_return coversTheThree(consent->scopesSeen) ? Finding::passed(evidence) : scopesMissing(evidence);
}

} // namespace applink::steps
