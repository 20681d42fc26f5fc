// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/OrgReader.h"
#include "salesforce/SalesforceClient.h"
#include "setup/ComponentTypes.h"
#include "setup/OrgRows.h"
#include "setup/SnapshotDifference.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::setup;
using namespace applink::test;
using salesforce::MetadataComponent;

namespace {

const QString appName = u"Heroku_AppLink"_s;
const QString appId = u"0xIAA000000000AAAA"_s;
const QByteArray soapPath = "/services/Soap/m/67.0";
const QByteArray tokenPath = "/services/oauth2/token";

struct Part
{
    QString type;
    QString name;
    QString app;
};

QByteArray soap(const QByteArray &content)
{
    return R"(<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" )"
           R"(xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
           "<soapenv:Body>" +
           content + "</soapenv:Body></soapenv:Envelope>";
}

Answer fault(const QByteArray &code)
{
    return Answer{500,
                  "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                  "<soapenv:Fault><faultcode>sf:" +
                      code + "</faultcode><faultstring>" + code +
                      ": no</faultstring></soapenv:Fault></soapenv:Body>"
                      "</soapenv:Envelope>",
                  {{"Content-Type", "text/xml"}}};
}

/// An org of the shapes that facts/salesforce.md 3 and 5 show: what it hides, refuses and holds is set by each test.
struct ScriptedOrg
{
    ScriptedServer server;
    SetupFile wanted;
    QHash<OrgQuery, QList<QJsonObject>> rows;
    QHash<OrgQuery, QString> refused; ///< by REST, with this code
    QSet<OrgQuery> shownByTooling;    ///< else Tooling refuses as REST does
    QList<Part> parts;
    QHash<QString, QByteArray> soapFaults; ///< by metadata type; "" for all
    QStringList missingColumns;            ///< of UserPermissionAccess
    bool describes = true;
    int newest = 67;
    bool gone = false; ///< answers nothing any more
    int mostNames = 0; ///< in one readMetadata

    ScriptedOrg()
    {
        rows[OrgQuery::Organization] = {QJsonObject{{u"Id"_s, u"00DAA0000000001AAA"_s}, {u"Name"_s, u"Acme"_s}}};
        rows[OrgQuery::User] = {
            QJsonObject{{u"Id"_s, u"005AA0000000001AAA"_s}, {u"Username"_s, u"pat@acme.example"_s}}};
        rows[OrgQuery::Permissions] = {QJsonObject{}};
        server.answering([this](const SeenRequest &request) { return answer(request); });
    }

    void addApp()
    {
        rows[OrgQuery::Apps] = {
            QJsonObject{{u"Id"_s, appId}, {u"DeveloperName"_s, appName}, {u"MasterLabel"_s, u"Mine"_s}}};
        parts.append({type::application, appName, {}});
    }

    std::optional<Answer> answer(const SeenRequest &request)
    {
        const QByteArray path = request.path();
        const QByteArray data = "/services/data/v" + QByteArray::number(std::min(newest, 67)) + ".0";
        if (gone)
            return Answer::json(R"([{"errorCode":"SERVER_UNAVAILABLE","message":"gone"}])", 400);
        if (path == "/services/data")
            return Answer::json("[{\"label\":\"A\",\"version\":\"65.0\"},{\"label\":\"B\",\"version\":\"" +
                                QByteArray::number(newest) + ".0\"}]");
        if (path == soapPath)
            return soapAnswer(request.body);
        if (path == data + "/composite/batch")
            return batch(QJsonDocument::fromJson(request.body).object()["batchRequests"_L1].toArray());
        const QString soql = QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"q"_s, QUrl::FullyDecoded);
        if (path == data + "/query" || path == data + "/tooling/query") {
            const QJsonObject found = query(soql, path.contains("tooling"));
            return Answer::json(QJsonDocument(found["result"_L1].isArray()
                                                  ? QJsonDocument(found["result"_L1].toArray())
                                                  : QJsonDocument(found["result"_L1].toObject()))
                                    .toJson(),
                                found["statusCode"_L1].toInt());
        }
        if (path == data + "/sobjects/UserPermissionAccess/describe" && describes) {
            QJsonArray fields{QJsonObject{{u"name"_s, u"Id"_s}}};
            for (const QString &column : permissionColumns()) {
                if (!missingColumns.contains(column))
                    fields.append(QJsonObject{{u"name"_s, column}});
            }
            return Answer::json(QJsonDocument(QJsonObject{{u"fields"_s, fields}}).toJson());
        }
        return Answer::json(R"([{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}])", 404);
    }

    Answer batch(const QJsonArray &requests)
    {
        QJsonArray results;
        for (const QJsonValue &one : requests) {
            const QUrl url = QUrl::fromEncoded(one.toObject()["url"_L1].toString().toLatin1());
            results.append(query(QUrlQuery(url).queryItemValue(u"q"_s, QUrl::FullyDecoded), false));
        }
        return Answer::json(QJsonDocument(QJsonObject{{u"results"_s, results}}).toJson());
    }

    static QJsonObject refusal(const QString &code, const QString &message)
    {
        return {{u"statusCode"_s, 400},
                {u"result"_s, QJsonArray{QJsonObject{{u"errorCode"_s, code}, {u"message"_s, message}}}}};
    }

    QJsonObject query(const QString &soql, bool tooling) const
    {
        if (soql.contains("FROM UserPermissionAccess"_L1)) {
            for (const QString &column : missingColumns) {
                if (soql.contains(column))
                    return refusal(u"INVALID_FIELD"_s,
                                   u"\nSELECT … ^\nERROR at Row:1:Column:8\nNo such column '%1' on entity "
                                   "'UserPermissionAccess'."_s.arg(column));
            }
            QJsonObject row;
            for (const QString &column : permissionColumns()) {
                if (soql.contains(column))
                    row.insert(column, true);
            }
            return answered({row});
        }
        for (const auto &[which, text] : orgQueries(wanted, u"005AA0000000001AAA"_s)) {
            if (text != soql)
                continue;
            if (refused.contains(which) && !(tooling && shownByTooling.contains(which)))
                return refusal(refused.value(which), u"sObject type is not supported."_s);
            return answered(rows.value(which));
        }
        return answered({QJsonObject{{u"Id"_s, u"00DAA0000000001AAA"_s}}});
    }

    static QJsonObject answered(const QList<QJsonObject> &list)
    {
        QJsonArray records;
        for (const QJsonObject &row : list)
            records.append(row);
        return {
            {u"statusCode"_s, 200},
            {u"result"_s, QJsonObject{{u"totalSize"_s, records.size()}, {u"done"_s, true}, {u"records"_s, records}}}};
    }

    Answer soapAnswer(const QByteArray &body)
    {
        const QString text = QString::fromUtf8(body);
        static const QRegularExpression typeExpression(u"<m:type>(\\w+)</m:type>"_s);
        static const QRegularExpression nameExpression(u"<m:fullNames>([^<]+)</m:fullNames>"_s);
        const QString componentType = typeExpression.match(text).captured(1);
        for (const QString &key : {componentType, QString()}) {
            if (soapFaults.contains(key))
                return fault(soapFaults.value(key));
        }
        QByteArray content;
        if (text.contains("<m:listMetadata>"_L1)) {
            for (const auto &match : typeExpression.globalMatch(text)) {
                for (const Part &part : parts) {
                    if (part.type == match.captured(1))
                        content += "<result><fullName>" + part.name.toUtf8() + "</fullName><id>" +
                                   (part.name == appName ? appId : u"0yO"_s).toUtf8() + "</id><type>" +
                                   part.type.toUtf8() + "</type></result>";
                }
            }
            return Answer{200, soap("<listMetadataResponse>" + content + "</listMetadataResponse>"), {}};
        }
        int names = 0;
        for (const auto &match : nameExpression.globalMatch(text)) {
            ++names;
            QByteArray record = "<records xsi:nil=\"true\"/>";
            for (const Part &part : parts) {
                if (part.type == componentType && part.name == match.captured(1))
                    record = "<records xsi:type=\"" + componentType.toUtf8() + "\"><fullName>" + part.name.toUtf8() +
                             "</fullName><externalClientApplication>" + part.app.toUtf8() +
                             "</externalClientApplication><label>x</label></records>";
            }
            content += record;
        }
        mostNames = std::max(mostNames, names);
        return Answer{200, soap("<readMetadataResponse><result>" + content + "</result></readMetadataResponse>"), {}};
    }
};

} // namespace

/// Reading orgs as they are: foreign names, hidden objects, missing columns, refused sessions.
class OrgReaderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedOrg> m_org;
    std::unique_ptr<salesforce::SalesforceClient> m_client;

    std::shared_ptr<const OrgSnapshot> readNow(ReadingHints hints = {})
    {
        Running running(readOrg(m_client.get(), m_org->wanted, std::move(hints)));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 30000))
            return {};
        const auto snapshot = running.take();
        return snapshot ? *snapshot : nullptr;
    }

    static void namesOfEachPart()
    {
        QTest::addColumn<QString>("componentType");
        QTest::addColumn<QString>("name");
        QTest::newRow("secrets") << type::globalOauth << u"Heroku_AppLink_glbloauth"_s;
        QTest::newRow("OAuth") << type::oauthSettings << u"Heroku_AppLink_oauth"_s;
        QTest::newRow("OAuth policies") << type::oauthPolicies << u"Heroku_AppLink_oauthPlcy"_s;
        QTest::newRow("app policies") << type::pluginPolicies << u"Heroku_AppLink_plcy"_s;
    }

    void signIn(const QByteArray &token)
    {
        salesforce::Session session;
        session.instanceUrl = m_org->server.url();
        session.accessToken = Secret(token);
        session.refreshToken = Secret(QByteArray("refresh"));
        session.clientId = u"PlatformCLI"_s;
        session.orgId = u"00DAA0000000001AAA"_s;
        session.userId = u"005AA0000000001AAA"_s;
        m_client = std::make_unique<salesforce::SalesforceClient>(session);
    }

private Q_SLOTS:
    void init()
    {
        m_org = std::make_unique<ScriptedOrg>();
        signIn("00D!token");
    }
    void cleanup()
    {
        m_client.reset();
        m_org.reset();
    }

    void theUsualNamesNeedNoSearch()
    {
        m_org->addApp();
        m_org->parts += {{type::globalOauth, u"Heroku_AppLink_glbloauth"_s, appName},
                         {type::oauthSettings, u"Heroku_AppLink_oauth"_s, appName},
                         {type::oauthPolicies, u"Heroku_AppLink_oauth_defaultPolicy"_s, appName},
                         {type::pluginPolicies, u"Heroku_AppLink_defaultPolicy"_s, appName}};
        const auto found = readNow();
        QVERIFY(found);
        for (const QString &componentType : type::all())
            QVERIFY2(found->components.value(componentType).metadata.isKnown(), qPrintable(componentType));
        QCOMPARE(found->components.value(type::oauthPolicies).fullName, u"Heroku_AppLink_oauth_defaultPolicy"_s);
        QCOMPARE(m_org->server.count(soapPath), 6); // the app and its four parts, and the names of connected apps
    }

    void connectedAppsAreKnownByLabelAndByName()
    {
        m_org->rows[OrgQuery::ConnectedApps] = {QJsonObject{{u"Name"_s, u"Acme Quotes"_s}}};
        m_org->parts.append({u"ConnectedApp"_s, u"Quotes"_s, {}});
        QCOMPARE(readNow()->connectedAppNames.value(), (QStringList{u"Acme Quotes"_s, u"Quotes"_s}));
        m_org->soapFaults.insert(u"ConnectedApp"_s, "INSUFFICIENT_ACCESS");
        QCOMPARE(readNow()->connectedAppNames.value(), QStringList{u"Acme Quotes"_s});
        m_org->refused.insert(OrgQuery::ConnectedApps, u"INVALID_TYPE"_s);
        QVERIFY(readNow()->connectedAppNames.couldNotBeRead());
        m_org->soapFaults.clear();
        QCOMPARE(readNow()->connectedAppNames.value(), QStringList{u"Quotes"_s});
    }

    /// Six requests run at once (facts/real-clients.md): a wave of seven takes two turns.
    void anotherReadingAsksForNothingInVain_data()
    {
        QTest::addColumn<bool>("thereBefore");
        QTest::addColumn<bool>("thereNow");
        QTest::addColumn<bool>("expected");
        QTest::addColumn<int>("requests"); ///< all, over SOAP, listed names
        QTest::addColumn<int>("soap");
        QTest::addColumn<bool>("listed");
        QTest::newRow("still there") << true << true << false << 6 << 5 << false;
        QTest::newRow("still missing") << false << false << false << 3 << 2 << true;
        QTest::newRow("made since") << false << true << true << 6 << 5 << false;
        QTest::newRow("expected, and not there") << false << false << true << 7 << 6 << true;
        QTest::newRow("deleted since") << true << false << false << 7 << 6 << true;
        QTest::newRow("made by somebody else") << false << true << false << -1 << -1 << true;
    }

    void anotherReadingAsksForNothingInVain()
    {
        QFETCH(bool, thereBefore);
        QFETCH(bool, thereNow);
        QFETCH(bool, expected);
        QFETCH(int, requests);
        QFETCH(int, soap);
        QFETCH(bool, listed);
        const QList<Part> app{{type::globalOauth, u"Heroku_AppLink_glbloauth"_s, appName},
                              {type::oauthSettings, u"Heroku_AppLink_oauth"_s, appName},
                              {type::oauthPolicies, u"Heroku_AppLink_oauthPlcy"_s, appName},
                              {type::pluginPolicies, u"Heroku_AppLink_plcy"_s, appName}};
        const auto make = [&](bool there) {
            m_org->rows.remove(OrgQuery::Apps);
            m_org->parts = {{u"ConnectedApp"_s, u"Quotes"_s, {}}};
            if (there) {
                m_org->addApp();
                m_org->parts += app;
            }
        };
        make(thereBefore);
        const auto before = readNow();
        QVERIFY(before);
        QCOMPARE(before->app() != nullptr, thereBefore);
        QVERIFY(before->connectedAppsListed.isKnown());

        make(thereNow);
        const qsizetype requestsBefore = m_org->server.requests().size();
        const int soapBefore = m_org->server.count(soapPath);
        const auto now = readNow({before, expected, 0});
        QVERIFY(now);
        QCOMPARE(now->app() != nullptr, thereNow);
        QCOMPARE(now->connectedAppsListed.isKnown(), listed);
        QCOMPARE(now->connectedAppNames.value().contains(u"Quotes"_s), listed);
        for (const QString &componentType : type::all()) {
            const auto &metadata = now->components.value(componentType).metadata;
            QVERIFY2(thereNow ? metadata.isKnown() : metadata.isAbsent(), qPrintable(componentType));
        }
        if (requests > 0) {
            QCOMPARE(m_org->server.requests().size() - requestsBefore, requests);
            QCOMPARE(m_org->server.count(soapPath) - soapBefore, soap);
        }
        QCOMPARE(now->fingerprint() == before->fingerprint(), thereBefore == thereNow);
    }

    void namesThatOthersHoldAreLookedAtEachTime_data() { namesOfEachPart(); }

    void namesThatOthersHoldAreLookedAtEachTime()
    {
        QFETCH(QString, componentType);
        QFETCH(QString, name);
        const Part foreign{componentType, name, u"Other_App"_s};
        const auto taken = [&](const std::shared_ptr<const OrgSnapshot> &found) {
            return found ? found->components.value(componentType).takenNames : QStringList{u"?"_s};
        };
        // In an org that nobody touches, the first reading and a later one see the same.
        m_org->parts = {foreign};
        const auto first = readNow();
        QCOMPARE(taken(first), QStringList{name});
        const auto second = readNow({first, false, 1});
        QCOMPARE(taken(second), QStringList{name});
        QCOMPARE(second->fingerprint(), first->fingerprint());
        QVERIFY(differenceInWords(*first, *second).isEmpty());
        // The other app goes, and comes again.
        m_org->parts.clear();
        const auto third = readNow({second, false, 0});
        QCOMPARE(taken(third), QStringList());
        QVERIFY(third->fingerprint() != second->fingerprint());
        QCOMPARE(differenceInWords(*second, *third).size(), 1);
        m_org->parts = {foreign};
        QCOMPARE(taken(readNow({third, false, 0})), QStringList{name});
        // What a reading could not see is not free for ever.
        m_org->soapFaults[QString()] = "INSUFFICIENT_ACCESS";
        const auto blind = readNow();
        QVERIFY(blind);
        m_org->soapFaults.clear();
        QCOMPARE(taken(readNow({blind, false, 0})), QStringList{name});
    }

    void namesThatOthersHoldAreToldBySoqlToo()
    {
        m_org->soapFaults[QString()] = "INVALID_SESSION_ID"; // as JWT sessions get it
        m_org->rows[OrgQuery::OauthSettings] = {QJsonObject{{u"DeveloperName"_s, u"heroku_applink_OAUTH"_s},
                                                            {u"ExternalClientApplicationId"_s, u"0xI000000000002"_s}}};
        const auto found = readNow();
        QVERIFY(found);
        QCOMPARE(found->components.value(type::oauthSettings).takenNames, QStringList{u"Heroku_AppLink_oauth"_s});
    }

    /// The rows of the app are hidden from this user, and its parts are not.
    void partsOfAHiddenAppAreNotTakenForAnothers()
    {
        m_org->parts = {{type::globalOauth, u"Heroku_AppLink_glbloauth"_s, appName},
                        {type::oauthSettings, u"Heroku_AppLink_oauth"_s, appName},
                        {type::pluginPolicies, u"Heroku_AppLink_plcy"_s, appName}};
        const auto first = readNow();
        QVERIFY(first);
        QVERIFY(!first->app());
        QVERIFY(first->components.value(type::pluginPolicies).takenNames.isEmpty());
        const auto second = readNow({first, false, 1});
        QVERIFY(second);
        QVERIFY(second->components.value(type::oauthSettings).metadata.isKnown());
        QCOMPARE(second->fingerprint(), first->fingerprint());
    }

    void foreignNamesAreToldByTheirRows()
    {
        m_org->addApp();
        m_org->rows[OrgQuery::OauthPolicies] = {
            QJsonObject{{u"DeveloperName"_s, u"Zebra"_s}, {u"ExternalClientApplicationId"_s, appId.left(15)}}};
        m_org->parts.append({type::oauthPolicies, u"Zebra"_s, appName});
        const auto found = readNow();
        QVERIFY(found);
        QVERIFY(found->components.value(type::oauthPolicies).metadata.isKnown());
        QCOMPARE(found->components.value(type::oauthPolicies).fullName, u"Zebra"_s);
    }

    void foreignNamesThatNoRowTellsAreListedAndReadByTen()
    {
        m_org->addApp();
        m_org->refused[OrgQuery::OauthPolicies] = u"INVALID_TYPE"_s;
        for (int i = 0; i < 25; ++i)
            m_org->parts.append({type::oauthPolicies, u"Other_%1"_s.arg(i), u"Other_App"_s});
        m_org->parts.append({type::oauthPolicies, u"Zebra"_s, appName});
        const auto found = readNow();
        QVERIFY(found);
        QCOMPARE(found->components.value(type::oauthPolicies).fullName, u"Zebra"_s);
        QCOMPARE(m_org->mostNames, 10);
    }

    void aNameThatLeadsNowhereIsNotBelieved()
    {
        m_org->addApp();
        m_org->rows[OrgQuery::OauthPolicies] = {
            QJsonObject{{u"DeveloperName"_s, u"Stale"_s}, {u"ExternalClientApplicationId"_s, appId}}};
        m_org->parts.append({type::oauthPolicies, u"Zebra"_s, appName});
        const auto found = readNow();
        QVERIFY(found);
        QCOMPARE(found->components.value(type::oauthPolicies).fullName, u"Zebra"_s);
    }

    void likelyNamesOfOtherAppsAreNoted_data() { namesOfEachPart(); }

    void likelyNamesOfOtherAppsAreNoted()
    {
        QFETCH(QString, componentType);
        QFETCH(QString, name);
        m_org->parts.append({componentType, name, u"Other_App"_s});
        const auto found = readNow();
        QVERIFY(found);
        QVERIFY(found->components.value(componentType).metadata.isAbsent());
        QCOMPARE(found->components.value(componentType).takenNames, QStringList{name});
        QCOMPARE(m_org->server.requests().size(), 6); // as many as run at once, and all in one wave
    }

    void appsAreFoundAllTheWayDown_data()
    {
        QTest::addColumn<bool>("tooling");
        QTest::addColumn<QString>("source");
        QTest::newRow("Tooling") << true << u"Tooling SOQL ExternalClientApplication"_s;
        QTest::newRow("SOAP") << false << u"Metadata listMetadata"_s;
    }

    void appsAreFoundAllTheWayDown()
    {
        QFETCH(bool, tooling);
        QFETCH(QString, source);
        m_org->addApp();
        m_org->refused[OrgQuery::Apps] = u"INVALID_TYPE"_s;
        if (tooling)
            m_org->shownByTooling = {OrgQuery::Apps};
        m_org->rows[OrgQuery::OauthPolicies] = {
            QJsonObject{{u"DeveloperName"_s, u"Zebra"_s}, {u"ExternalClientApplicationId"_s, appId}}};
        m_org->parts.append({type::oauthPolicies, u"Zebra"_s, appName});
        const auto found = readNow();
        QVERIFY(found);
        QVERIFY(found->app());
        QCOMPARE(found->app()->id, appId);
        QCOMPARE(found->apps.source(), source);
        QVERIFY(found->appFeature.isKnown());
        // And with the app its parts.
        QCOMPARE(found->components.value(type::oauthPolicies).fullName, u"Zebra"_s);
    }

    void theReleaseIsNoEvidenceOfAnOrgThatIsGone()
    {
        const auto before = readNow();
        QVERIFY(before && before->release.isKnown());
        m_org->gone = true;
        const auto now = readNow({before, false, 0});
        QVERIFY(now);
        QVERIFY(now->identity.couldNotBeRead());
        QVERIFY(now->release.couldNotBeRead());
    }

    void anOrgWithoutTheFeatureIsToldFromOneThatHidesIt_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("absent");
        QTest::newRow("not known") << QByteArray("INVALID_TYPE") << true;
        QTest::newRow("not allowed") << QByteArray("INSUFFICIENT_ACCESS") << false;
    }

    void anOrgWithoutTheFeatureIsToldFromOneThatHidesIt()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, absent);
        m_org->refused[OrgQuery::Apps] = u"INVALID_TYPE"_s;
        m_org->soapFaults[QString()] = code;
        const auto found = readNow();
        QVERIFY(found);
        QVERIFY(found->apps.couldNotBeRead());
        QCOMPARE(found->appFeature.isAbsent(), absent);
        QCOMPARE(found->appFeature.couldNotBeRead(), !absent);
    }

    void oneReadThatFailsLeavesTheOthers_data()
    {
        QTest::addColumn<QString>("componentType");
        for (const QString &componentType : type::all().mid(1))
            QTest::newRow(qPrintable(componentType)) << componentType;
    }

    void oneReadThatFailsLeavesTheOthers()
    {
        QFETCH(QString, componentType);
        m_org->addApp();
        m_org->parts += {{type::globalOauth, u"Heroku_AppLink_glbloauth"_s, appName},
                         {type::oauthSettings, u"Heroku_AppLink_oauth"_s, appName},
                         {type::oauthPolicies, u"Heroku_AppLink_oauthPlcy"_s, appName},
                         {type::pluginPolicies, u"Heroku_AppLink_plcy"_s, appName}};
        m_org->soapFaults[componentType] = "INSUFFICIENT_ACCESS";
        const auto found = readNow();
        QVERIFY(found);
        for (const QString &one : type::all()) {
            const auto &metadata = found->components.value(one).metadata;
            QCOMPARE(metadata.couldNotBeRead(), one == componentType);
            QCOMPARE(metadata.isKnown(), one != componentType);
        }
        QVERIFY(found->identity.isKnown());
        QVERIFY(found->permissions.isKnown());
    }

    void missingPermissionColumnsSinkNothing_data()
    {
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<bool>("describes");
        const QStringList two{u"PermissionsExternalClientAppDeveloper"_s, u"PermissionsExternalClientAppAdmin"_s};
        QTest::newRow("one") << two.mid(1) << true;
        QTest::newRow("two") << two << true;
        QTest::newRow("two, and no description") << two << false;
        QTest::newRow("all") << permissionColumns() << true;
    }

    void missingPermissionColumnsSinkNothing()
    {
        QFETCH(QStringList, missing);
        QFETCH(bool, describes);
        m_org->missingColumns = missing;
        m_org->describes = describes;
        const auto found = readNow();
        QVERIFY(found);
        QVERIFY(found->identity.isKnown());
        QCOMPARE(found->permissions.isKnown(), missing.size() < permissionColumns().size());
        for (const QString &column : permissionColumns()) {
            const QString name = column.mid(11);
            QCOMPARE(found->permissions.value().contains(name),
                     found->permissions.isKnown() && !missing.contains(column));
        }
    }

    void aJwtSessionAsksSoapNothing()
    {
        // Three parts, the first of which is a JSON object (facts/salesforce.md 2.4).
        signIn(QByteArray(R"({"alg":"RS256"})").toBase64(QByteArray::Base64UrlEncoding) + ".e30.c2ln");
        m_org->addApp();
        const auto found = readNow();
        QVERIFY(found);
        QCOMPARE(m_org->server.count(soapPath), 0);
        QCOMPARE(m_org->server.count(tokenPath), 0);
        QVERIFY(found->app());
        const auto &global = found->components.value(type::globalOauth).metadata;
        QVERIFY(global.couldNotBeRead());
        QCOMPARE(global.error().kind, ErrorKind::NotSupported);
    }

    void aSessionThatOnlySoapRefusesIsNotRenewed()
    {
        m_org->addApp();
        m_org->soapFaults[QString()] = "INVALID_SESSION_ID";
        auto found = readNow();
        QVERIFY(found);
        QCOMPARE(m_org->server.count(tokenPath), 0);
        QCOMPARE(found->components.value(type::globalOauth).metadata.error().kind, ErrorKind::NotSupported);
        QVERIFY(found->app());
        // Once known it is not tried again.
        const int tried = m_org->server.count(soapPath);
        QVERIFY(tried <= 5);
        found = readNow();
        QVERIFY(found);
        QCOMPARE(m_org->server.count(soapPath), tried);
        QCOMPARE(m_org->server.count(tokenPath), 0);
    }

    void anOlderOrgIsSpokenToInItsOwnVersion()
    {
        m_org->newest = 66;
        const auto found = readNow();
        QVERIFY(found);
        QCOMPARE(m_client->apiVersion(), u"66.0"_s);
        QVERIFY(found->identity.isKnown());
    }

    void aNewerOrgIsSpokenToInOurs()
    {
        m_org->newest = 68;
        Running running(readOrg(m_client.get(), m_org->wanted));
        QTRY_VERIFY_WITH_TIMEOUT(running.finished(), 30000);
        QCOMPARE(m_client->apiVersion(), u"67.0"_s);
    }
};

QTEST_GUILESS_MAIN(OrgReaderTest)
#include "OrgReaderTest.moc"
