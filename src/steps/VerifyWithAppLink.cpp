// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/VerifyWithAppLink.h"

#include "heroku/ClientName.h"
#include "heroku/ConnectionName.h"
#include "steps/AppLinkChecks.h"
#include "steps/Consent.h"
#include "steps/JwtCertificate.h"
#include "steps/PublishChecks.h"
#include "steps/Services.h"

namespace applink::steps {

using namespace Qt::StringLiterals;
using setup::OrgSnapshot;
using setup::SetupFile;
using verify::Check;
using verify::Finding;

namespace {

using Look = Task<Finding> (*)(std::shared_ptr<Services>);

Check check(const QString &id, std::function<QString()> title, QStringList needs, std::shared_ptr<Services> services,
            Look look)
{
    Check check;
    check.id = id;
    check.step = 5;
    check.title = std::move(title);
    check.needs = std::move(needs);
    check.look = [services = std::move(services), look] { return look(services); };
    return check;
}

/// Whoever began these tells of their failures; a check counts what is there then.
Task<bool> publishingEnded(std::shared_ptr<Services> services)
{
    if (services->publishing) {
        auto publishing = base::SharedTask<Result<Done>>::wait(services->publishing);
        co_await std::move(publishing);
    }
    co_return true;
}

Task<bool> callersServed(std::shared_ptr<Services> services)
{
    auto waiting = publishingEnded(services);
    co_await std::move(waiting);
    if (services->callerAccess) {
        auto giving = base::SharedTask<Result<QStringList>>::wait(services->callerAccess);
        co_await std::move(giving);
    }
    co_return true;
}

} // namespace

QString VerifyWithAppLink::title() const
{
    return tr("Step 5: Connect Heroku AppLink and verify");
}
QString VerifyWithAppLink::shortTitle() const
{
    return tr("Connect and verify");
}
QString VerifyWithAppLink::subtitle() const
{
    return tr("Connect the org to your Heroku app, publish the API spec, and watch every check.");
}
QString VerifyWithAppLink::why() const
{
    return tr("Only a real sign-in and a real publish prove that both sides fit. If publishing ends in an error about "
              "the app's name, the API "
              "name and externalClientApp in your API spec file differ, perhaps only in a capital letter.");
}
QString VerifyWithAppLink::whereInSetup() const
{
    return tr("Setup → Quick Find: Heroku → Apps shows what is published. On the Heroku side: heroku "
              "salesforce:connect and heroku "
              "salesforce:publish.");
}

QList<Problem> VerifyWithAppLink::problems(const SetupFile &wanted, const OrgSnapshot *) const
{
    QList<Problem> problems;
    if (!wanted.appLink)
        return problems; // the org side alone is a whole setup, too
    const auto &appLink = *wanted.appLink;
    if (appLink.app.isEmpty())
        problems.append({u"herokuAppList"_s, tr("Choose the Heroku app."), false});
    // Names that exist already are fine as they are, whatever rule they break: only an empty one is certainly wrong
    // here.
    if (appLink.connectionName.isEmpty())
        problems.append({u"connectionNameEdit"_s, tr("Name the connection."), false});
    if (appLink.jwt && appLink.jwt->keyFile.isEmpty())
        problems.append({u"jwtKeyEdit"_s, tr("Choose the file of the private key, or make a new key."), false});
    if (appLink.apiSpec.isEmpty())
        problems.append({u"apiSpecEdit"_s, tr("Choose the API spec file, or leave publishing for later."), false});
    else if (const QString text = heroku::clientNameProblem(appLink.clientName); !text.isEmpty())
        problems.append({u"clientNameEdit"_s, text, false});
    return problems;
}

void VerifyWithAppLink::contribute(const SetupFile &, const OrgSnapshot &, setup::Contribution &) const
{
    // Nothing in the org: connecting and publishing are operations of their own, not changes of a plan.
}

QList<Check> VerifyWithAppLink::checks(std::shared_ptr<Services> services) const
{
    const QString e1 = u"E1"_s;
    const QString e4 = u"E4"_s;
    const QString e6 = u"E6"_s;
    QList<Check> list;
    list.append(check(
        e1, [] { return tr("Heroku account, app and add-on are ready"); }, {}, services, lookAtAddon));
    list.append(check(
        u"E2"_s, [] { return tr("The org's sign-in page knows the app and takes its callback"); }, {u"A1"_s, u"O2"_s},
        services, lookAtAuthorizeEndpoint));
    list.append(check(
        u"E3"_s, [] { return tr("The API spec names the app letter for letter"); }, {}, services, lookAtApiSpec));
    list.append(check(
        e4, [] { return tr("The AppLink connection exists"); }, {e1}, services, lookAtConnection));
    list.append(check(
        u"E5"_s,
        [services] {
            // By JWT there is no such page, and nothing may read as if there had been one.
            return JwtCertificate::isWanted(services->wanted)
                       ? tr("The three scopes are granted without a consent page")
                       : tr("The consent page listed the three scopes");
        },
        {e4}, services, lookAtConsent));
    list.append(check(
        e6, [] { return tr("The connection is stored, for this org and a known user"); }, {e4}, services,
        lookAtStoredConnection));
    list.append(check(
        u"E7"_s, [] { return tr("The API spec is published"); }, {e6}, services, lookAtPublication));
    list.append(check(
        u"E8"_s, [] { return tr("The org holds the published service"); }, {e6}, services, lookAtPublishedService));
    for (qsizetype at = list.size() - 2; at < list.size(); ++at)
        list[at].waitsFor = [services] { return publishingEnded(services); };
    list.append(check(
        u"E9"_s, [] { return tr("Callers have the permission sets they need"); }, {e6}, services, lookAtCallers));
    list.last().waitsFor = [services] { return callersServed(services); };
    return list;
}

} // namespace applink::steps
