// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/ZipReader.h"
#include "salesforce/EcaSchema.h"
#include "salesforce/SalesforceClient.h"
#include "setup/AdaptivePackage.h"
#include "setup/Apply.h"
#include "setup/ComponentTypes.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::setup;
using namespace applink::test;

namespace {

const QByteArray deployPath = "/services/data/v67.0/metadata/deployRequest";
const QByteArray pollPath = deployPath + "/0AfAA0000012345AAA";
const QString appName = u"Heroku_AppLink"_s;

QString unknownElement(const QString &element, const QString &componentType)
{
    return u"Element {http://soap.sforce.com/2006/04/metadata}%1 invalid at this location in type %2"_s.arg(
        element, componentType);
}

QJsonObject failure(const QString &componentType, const QString &name, const QString &problem)
{
    return {{u"componentType"_s, componentType}, {u"fullName"_s, name}, {u"problem"_s, problem},
            {u"problemType"_s, u"Error"_s},      {u"success"_s, false}, {u"changed"_s, false}};
}

QByteArray result(bool success, const QJsonArray &failures = {})
{
    return QJsonDocument(QJsonObject{{u"id"_s, u"0AfAA0000012345AAA"_s},
                                     {u"deployResult"_s,
                                      QJsonObject{{u"id"_s, u"0AfAA0000012345AAA"_s},
                                                  {u"status"_s, success ? u"Succeeded"_s : u"Failed"_s},
                                                  {u"done"_s, true},
                                                  {u"success"_s, success},
                                                  {u"checkOnly"_s, true},
                                                  {u"details"_s, QJsonObject{{u"componentFailures"_s, failures}}}}}})
        .toJson();
}

Plan planOfAFreshApp()
{
    Plan plan;
    plan.apiName = appName;
    int step = 1;
    for (const QString &componentType : type::all()) {
        auto component = salesforce::freshComponent(componentType, appName, u"Heroku AppLink"_s);
        Change change{step++, componentType, component.fullName(), Action::Create, {}, {}};
        for (const auto &element : component.elements())
            change.fields.append({element.name, {}, element.text});
        plan.changes.append(change);
        plan.components.append(component);
    }
    return plan;
}

} // namespace

/// The org that refuses an element, and what becomes of the package (facts/salesforce.md 1.9, 2.2).
class AdaptiveApplyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<salesforce::SalesforceClient> m_client;

    /// Each submission is answered by the next of these.
    void script(const QList<QByteArray> &results)
    {
        for (const QByteArray &one : results) {
            m_server->on(deployPath,
                         Answer::json(R"({"id":"0AfAA0000012345AAA","deployResult":{"id":"0AfAA0000012345AAA",)"
                                      R"("status":"Pending","done":false,"checkOnly":true}})",
                                      201));
            m_server->on(pollPath, Answer::json(one));
        }
    }

    ApplyOutcome validate()
    {
        Apply apply(m_client.get(), planOfAFreshApp(), Journal());
        Running running(apply.checkOnly());
        return QTest::qWaitFor([&] { return running.finished(); }, 20000) ? running.take() : ApplyOutcome();
    }

    /// The file of that suffix in the nth package that was sent.
    QByteArray sent(int nth, const QByteArray &suffix) const
    {
        for (const SeenRequest &request : m_server->requests()) {
            if (request.method != "POST" || nth-- > 0)
                continue;
            const QByteArray body = request.body.mid(request.body.indexOf("application/zip") + 19);
            const auto files = practice::readZip(body.left(body.lastIndexOf("\r\n--")));
            if (!files)
                return "not a zip";
            for (auto file = files->cbegin(); file != files->cend(); ++file) {
                if (file.key().endsWith(QString::fromLatin1(suffix)))
                    return file.value();
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        salesforce::Session session;
        session.instanceUrl = m_server->url();
        session.accessToken = Secret(QByteArray("00D!token"));
        session.userId = u"005AA0000000001AAA"_s;
        m_client = std::make_unique<salesforce::SalesforceClient>(session);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void namesTheElement_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("element");
        QTest::newRow("unknown") << unknownElement(u"isFoo"_s, type::globalOauth) << u"isFoo"_s;
        QTest::newRow("of a later version") << u"Property 'isFoo' not valid in version 64.0"_s << u"isFoo"_s;
        QTest::newRow("without a namespace")
            << u"Element isFoo invalid at this location in type ExtlClntAppOauthSettings"_s << u"isFoo"_s;
        QTest::newRow("another problem") << u"Required fields are missing: [ContactEmail]"_s << QString();
    }

    void namesTheElement()
    {
        QFETCH(QString, problem);
        QFETCH(QString, element);
        QCOMPARE(refusedElement(problem), element);
    }

    void leavesOutWhatTheOrgDoesNotKnow()
    {
        const QString global = u"Heroku_AppLink_glbloauth"_s;
        script({result(false, {failure(type::globalOauth, global,
                                       unknownElement(u"isEnforceRefreshTokenTTL"_s, type::globalOauth))}),
                result(false, {failure(type::globalOauth, global,
                                       u"Property 'isNamedUserJwtEnabled' not valid in version 67.0"_s),
                               failure(type::oauthSettings, u"Heroku_AppLink_oauth"_s,
                                       unknownElement(u"isFirstPartyAppEnabled"_s, type::oauthSettings))}),
                result(true)});
        const ApplyOutcome outcome = validate();
        QVERIFY2(outcome.succeeded(), qPrintable(outcome.error ? outcome.error->summary : QString()));
        QCOMPARE(m_server->count(deployPath), 3);
        QVERIFY(sent(0, ".ecaGlblOauth").contains("isEnforceRefreshTokenTTL"));
        QVERIFY(!sent(1, ".ecaGlblOauth").contains("isEnforceRefreshTokenTTL"));
        QVERIFY(sent(1, ".ecaGlblOauth").contains("isNamedUserJwtEnabled"));
        QVERIFY(!sent(2, ".ecaGlblOauth").contains("isNamedUserJwtEnabled"));
        QVERIFY(!sent(2, ".ecaOauth").contains("isFirstPartyAppEnabled"));
        QVERIFY(sent(2, ".ecaGlblOauth").contains("isPkceRequired")); // and nothing else
        QStringList told;
        for (const ApplyProblem &problem : outcome.problems) {
            QVERIFY(problem.dropped);
            QVERIFY(problem.isWarning);
            QVERIFY(problem.step > 0);
            QVERIFY2(problem.text.contains(problem.element), qPrintable(problem.text));
            QVERIFY(!problem.detail.isEmpty());
            told.append(problem.element);
        }
        QCOMPARE(told,
                 (QStringList{u"isEnforceRefreshTokenTTL"_s, u"isNamedUserJwtEnabled"_s, u"isFirstPartyAppEnabled"_s}));
        QVERIFY(outcome.problems.first().text.contains(u"30-day limit"_s));
    }

    void neverWithoutWhatAppLinkNeeds_data()
    {
        QTest::addColumn<QString>("componentType");
        QTest::addColumn<QString>("element");
        QTest::newRow("scopes") << type::oauthSettings << u"commaSeparatedOauthScopes"_s;
        QTest::newRow("callback") << type::globalOauth << u"callbackUrl"_s;
        QTest::newRow("parent") << type::oauthPolicies << u"externalClientApplication"_s;
        QTest::newRow("refresh token policy") << type::oauthPolicies << u"refreshTokenPolicyType"_s;
        QTest::newRow("enabled") << type::pluginPolicies << u"isEnabled"_s;
    }

    void neverWithoutWhatAppLinkNeeds()
    {
        QFETCH(QString, componentType);
        QFETCH(QString, element);
        script({result(false, {failure(componentType, salesforce::conventionalName(componentType, appName),
                                       unknownElement(element, componentType))})});
        const ApplyOutcome outcome = validate();
        QVERIFY(!outcome.succeeded());
        QCOMPARE(outcome.error->kind, ErrorKind::Rejected);
        QCOMPARE(m_server->count(deployPath), 1);
        QCOMPARE(outcome.problems.size(), 1);
        QVERIFY(!outcome.problems.first().dropped);
        QVERIFY2(outcome.problems.first().text.contains(element), qPrintable(outcome.problems.first().text));
        QVERIFY(outcome.error->detail.contains(u"invalid at this location"_s));
    }

    void endsAfterFiveRounds()
    {
        const QStringList refused{u"isEnforceRefreshTokenTTL"_s, u"isNamedUserJwtEnabled"_s,
                                  u"isCodeCredPostOnly"_s,       u"isDeviceFlowEnabled"_s,
                                  u"isCodeCredFlowEnabled"_s,    u"isTokenExchangeEnabled"_s};
        QList<QByteArray> results;
        for (const QString &element : refused)
            results.append(result(false, {failure(type::globalOauth, u"Heroku_AppLink_glbloauth"_s,
                                                  unknownElement(element, type::globalOauth))}));
        script(results);
        const ApplyOutcome outcome = validate();
        QVERIFY(!outcome.succeeded());
        QCOMPARE(m_server->count(deployPath), 1 + mostAdaptions);
        QVERIFY2(outcome.error->summary.contains(u"isTokenExchangeEnabled"_s), qPrintable(outcome.error->summary));
    }

    void anotherProblemStays()
    {
        const QString global = u"Heroku_AppLink_glbloauth"_s;
        const auto unknown =
            failure(type::globalOauth, global, unknownElement(u"isEnforceRefreshTokenTTL"_s, type::globalOauth));
        const auto other = failure(type::application, appName, u"Required fields are missing: [ContactEmail]"_s);
        script({result(false, {unknown, other}), result(false, {other})});
        const ApplyOutcome outcome = validate();
        QVERIFY(!outcome.succeeded());
        QCOMPARE(m_server->count(deployPath), 2);
        QCOMPARE(outcome.problems.size(), 2); // what was left out, and what is wrong
        QVERIFY(outcome.problems.at(0).dropped);
        QVERIFY(!outcome.problems.at(1).dropped);
        QVERIFY2(outcome.error->summary.contains(u"contact email"_s), qPrintable(outcome.error->summary));
        QVERIFY(!outcome.error->summary.contains(u"reasons"_s)); // one reason, not two
    }

    void whatOnlyTheFileTellsIsFound()
    {
        QList<salesforce::MetadataComponent> package{salesforce::freshComponent(type::globalOauth, appName, u"x"_s)};
        salesforce::DeployMessage message;
        message.fileName = u"extlClntAppGlobalOauthSets/Heroku_AppLink_glbloauth.ecaGlblOauth"_s;
        message.problem = unknownElement(u"isPkceRequired"_s, type::globalOauth);
        salesforce::DeployStatus status;
        status.problems = {message};
        const auto dropped = dropRefused(package, status);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().value, u"false"_s);
        QVERIFY(!package.first().contains(u"isPkceRequired"_s));
        QVERIFY(dropRefused(package, status).isEmpty()); // nothing left to leave out: no endless rounds
    }
};

QTEST_GUILESS_MAIN(AdaptiveApplyTest)
#include "AdaptiveApplyTest.moc"
