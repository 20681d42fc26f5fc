// SPDX-License-Identifier: GPL-3.0-or-later
#include "MiniSchema.h"

#include "storage/SetupFileJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using setup::SetupFile;
using storage::SetupFileJson;

namespace {

/// The example of contracts.md section 2, to the letter.
const char contractExample[] = R"({
  "schema": 1,
  "org": { "url": "https://acme.my.salesforce.com" },
  "app": { "label": "Heroku AppLink", "apiName": "Heroku_AppLink", "contactEmail": "admin@acme.example",
           "description": "", "distributionState": "Local" },
  "oauth": { "callbackUrls": ["https://localhost"], "scopes": ["api", "id", "refresh_token"],
             "requireSecretForWebServerFlow": true, "requireSecretForRefreshTokenFlow": true, "requirePkce": false },
  "refreshToken": { "policy": "validUntilRevoked" },
  "users": { "permittedUsers": "adminApproved", "profiles": [], "assignSignedInUser": true,
             "permissionSets": [ { "name": "Heroku_AppLink_Users", "label": "Heroku AppLink Users", "create": true } ] },
  "appLink": { "app": "acme-quotes", "addon": null, "connectionName": "acme_prod",
               "apiSpec": "api-spec.yaml", "clientName": "AcmeQuotes" }
})";

SetupFile unusual()
{
    SetupFile file;
    file.orgUrl = u"http://127.0.0.1:8080"_s;
    file.app = {u"Überweisung “neu” \\ /"_s, u"Quotes_2"_s, u"a@b.example"_s, u"two\nlines\t"_s, u"Packaged"_s};
    file.oauth = {
        {u"https://localhost"_s, u"https://a.example/cb?x=1"_s}, {u"api"_s, u"web"_s}, false, false, true, true};
    file.refreshToken = {SetupFile::RefreshPolicy::ExpireIfNotUsedFor, 45, SetupFile::Unit::Hours};
    file.users = {SetupFile::PermittedUsers::SelfAuthorize,
                  {u"Standard User"_s, u"A, B"_s},
                  false,
                  {{u"Plain"_s, {}, false}, {u"Made"_s, u"Made here"_s, true}}};
    file.appLink = SetupFile::AppLink{u"app"_s, u"applink-round-1"_s, u"con"_s, u"../spec.yaml"_s, u"Client"_s, {}};
    file.appLink->permissionSetMeta = u"../permissionset-meta.xml"_s;
    return file;
}

QJsonObject schemaFile()
{
    QFile file(QStringLiteral(APPLINK_SOURCE_DIR "/resources/schema/setup-file.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

class SetupFileJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExampleOfTheContract();
    void whatIsLeftOutHasItsDefault();
    void survivesARoundTrip_data();
    void survivesARoundTrip();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void listsEveryProblemByLine();
    void readsAndWritesFiles();
    void refusesAFileThatIsTooLarge();
    void neverWritesWhatCouldBeASecret_data();
    void neverWritesWhatCouldBeASecret();
    void agreesWithTheSchema_data();
    void agreesWithTheSchema();
    void schemaNamesEveryKeyThatIsWritten();
};

void SetupFileJsonTest::readsTheExampleOfTheContract()
{
    const auto file = SetupFileJson::read(contractExample);
    QVERIFY2(file.ok(), qPrintable(file ? QString() : file.error().summary));
    SetupFile expected;
    expected.orgUrl = u"https://acme.my.salesforce.com"_s;
    expected.app.contactEmail = u"admin@acme.example"_s;
    expected.appLink =
        SetupFile::AppLink{u"acme-quotes"_s, {}, u"acme_prod"_s, u"api-spec.yaml"_s, u"AcmeQuotes"_s, {}};
    QVERIFY(*file == expected);
}

void SetupFileJsonTest::whatIsLeftOutHasItsDefault()
{
    const auto file = SetupFileJson::read(R"({"schema":1,"app":{"contactEmail":"a@b.example"}})");
    QVERIFY(file.ok());
    SetupFile expected;
    expected.app.contactEmail = u"a@b.example"_s;
    QVERIFY(*file == expected);
    QVERIFY(!file->appLink.has_value());
}

void SetupFileJsonTest::survivesARoundTrip_data()
{
    QTest::addColumn<SetupFile>("file");
    QTest::newRow("defaults") << SetupFile();
    QTest::newRow("everything unusual") << unusual();
    SetupFile after = unusual();
    after.refreshToken = {SetupFile::RefreshPolicy::ExpireAfter, 1, SetupFile::Unit::Months};
    after.appLink.reset();
    after.users.permissionSets.clear();
    QTest::newRow("expire after, no AppLink, no permission sets") << after;
    SetupFile immediately;
    immediately.refreshToken.policy = SetupFile::RefreshPolicy::ExpireImmediately;
    QTest::newRow("expire immediately") << immediately;
    SetupFile byJwt = unusual();
    byJwt.appLink->jwt = {u"../keys/acme “ci”.key"_s,
                          u"-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----\n"_s, u"ci@acme.example"_s,
                          true};
    QTest::newRow("by JWT") << byJwt;
    byJwt.appLink->jwt.emplace(); // chosen, and no key yet
    QTest::newRow("by JWT, nothing chosen yet") << byJwt;
}

void SetupFileJsonTest::survivesARoundTrip()
{
    QFETCH(SetupFile, file);
    const QByteArray json = SetupFileJson::write(file);
    const auto again = SetupFileJson::read(json);
    QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error().detail));
    QVERIFY(*again == file);
    QCOMPARE(SetupFileJson::write(*again), json);
    QVERIFY(json.indexOf("\"schema\"") < json.indexOf("\"org\"") && json.indexOf("\"org\"") < json.indexOf("\"app\""));
}

void SetupFileJsonTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QStringList>("mentions");
    const auto row = [](const char *name, const QByteArray &json, int line, const QStringList &mentions) {
        QTest::newRow(name) << json << line << mentions;
    };
    row("not JSON", "{\n\"schema\": 1,\n\"app\" 3}", 3, {u"not JSON"_s});
    row("a list", "[]", 1, {u"a list"_s});
    row("empty", "", 1, {u"not JSON"_s});
    row("no schema", "{}", 1, {u"schema"_s, u"missing"_s});
    row("a later schema", "{\n\n\"schema\": 2, \"colour\": 1}", 3, {u"schema"_s, u"is 2"_s, u"newer version"_s});
    row("schema 0", "{\n\"schema\": 0}", 2, {u"schema"_s, u"from 1 to 1"_s});
    row("schema as text", R"({"schema": "1"})", 1, {u"schema"_s, u"a number"_s, u"text"_s});
    row("unknown key", "{\"schema\":1,\n\"app\": {\n  \"label\": \"x\",\n  \"apiNaem\": \"y\" } }", 4,
        {u"apiNaem"_s, u"“app”"_s, u"apiName"_s});
    row("unknown key at the top", "{\"schema\":1,\n\"apps\": {}}", 2, {u"apps"_s, u"the file"_s, u"appLink"_s});
    row("unknown key in a permission set",
        "{\"schema\":1,\"users\":{\"permissionSets\":[\n\"A\",\n{\"name\":\"B\",\n\"lable\":\"b\"}]}}", 4,
        {u"lable"_s, u"users.permissionSets.1"_s});
    row("key with slash", "{\"schema\":1,\n\"app/label\": 1}", 2, {u"app/label"_s});
    row("wrong type", "{\"schema\":1,\"app\":\n{\"label\": 5}}", 2, {u"app.label"_s, u"text"_s, u"a number"_s});
    row("wrong type of a section", "{\"schema\":1,\n\"oauth\": []}", 2, {u"oauth"_s, u"an object"_s});
    row("null is not text", "{\"schema\":1,\n\"org\":{\"url\":null}}", 2, {u"org.url"_s, u"null"_s});
    row("wrong flag", "{\"schema\":1,\n\"oauth\":{\"requirePkce\":\"no\"}}", 2, {u"true or false"_s});
    row("wrong item", "{\"schema\":1,\"oauth\":{\"scopes\":[\"api\",\n7]}}", 2, {u"oauth.scopes"_s, u"a number"_s});
    row("unknown scope", "{\"schema\":1,\n\"oauth\":{\"scopes\":[\"Api\"]}}", 2, {u"“Api”"_s, u"refresh_token"_s});
    row("wrong choice", "{\"schema\":1,\n\"refreshToken\":{\"policy\":\"never\"}}", 2,
        {u"never"_s, u"validUntilRevoked"_s});
    row("wrong distribution state", "{\"schema\":1,\n\"app\":{\"distributionState\":\"local\"}}", 2, {u"Local"_s});
    row("period missing", "{\"schema\":1,\n\"refreshToken\":{\"policy\":\"expireAfter\",\"unit\":\"days\"}}", 2,
        {u"period"_s, u"missing"_s});
    row("period out of place", "{\"schema\":1,\n\"refreshToken\":{\"period\":3}}", 2, {u"period"_s, u"expireAfter"_s});
    row("period of zero",
        "{\"schema\":1,\n\"refreshToken\":{\"policy\":\"expireAfter\",\"unit\":\"days\",\"period\":0}}", 2,
        {u"whole number"_s});
    row("half a period",
        "{\"schema\":1,\n\"refreshToken\":{\"policy\":\"expireAfter\",\"unit\":\"days\",\"period\":1.5}}", 2,
        {u"whole number"_s});
    row("permission set without name", "{\"schema\":1,\"users\":{\"permissionSets\":[\n{\"create\":true}]}}", 2,
        {u"name"_s, u"missing"_s});
    row("permission set with an empty name", "{\"schema\":1,\"users\":{\"permissionSets\":[\n\"\"]}}", 2,
        {u"needs a name"_s});
    row("permission set as number", "{\"schema\":1,\"users\":{\"permissionSets\":[\n1]}}", 2, {u"a number"_s});
    row("a key twice", "{\"schema\":1,\n\"app\":{\"label\":\"a\",\n\"label\":\"b\"}}", 3, {u"label"_s, u"twice"_s});
    row("unknown key for JWT", "{\"schema\":1,\"appLink\":{\"jwt\":{\n\"key\":\"x\"}}}", 2, {u"key"_s, u"keyFile"_s});
    row("JWT as a flag", "{\"schema\":1,\"appLink\":{\n\"jwt\":true}}", 2, {u"appLink.jwt"_s, u"an object"_s});
    row("a private key as certificate",
        "{\"schema\":1,\"appLink\":{\"jwt\":{\n\"certificate\":\"-----BEGIN PRIVATE KEY-----\"}}}", 2,
        {u"appLink.jwt.certificate"_s, u"holds no secrets"_s});
    row("a private key as its file",
        "{\"schema\":1,\"appLink\":{\"jwt\":{\n\"keyFile\":\"-----BEGIN RSA PRIVATE KEY-----\"}}}", 2,
        {u"appLink.jwt.keyFile"_s, u"holds no secrets"_s});
    row("a key twice, once escaped", "{\"schema\":1,\n\"app\":{\"label\":\"a\",\n\"\\u006cabel\":\"b\"}}", 3,
        {u"label"_s, u"twice"_s});
    row("an address with a session",
        "{\"schema\":1,\n\"org\":{\"url\":\"https://a.my.salesforce.com/secur/frontdoor.jsp?sid=00D\"}}", 2,
        {u"org.url"_s});
    row("an address with a password", "{\"schema\":1,\n\"org\":{\"url\":\"https://me:pw@a.my.salesforce.com\"}}", 2,
        {u"org.url"_s});
}

void SetupFileJsonTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QStringList, mentions);
    const auto file = SetupFileJson::read(json);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().kind, ErrorKind::InvalidInput);
    const QString text = file.error().summary + u'\n' + file.error().detail;
    QVERIFY2(text.contains(u"Line %1:"_s.arg(line)), qPrintable(text));
    for (const QString &mention : mentions)
        QVERIFY2(text.contains(mention), qPrintable(text));
}

void SetupFileJsonTest::listsEveryProblemByLine()
{
    const auto file = SetupFileJson::read("{\n\"schema\": 1,\n\"z\": 1,\n\"app\": {\"label\": 1},\n\"a\": 2 }");
    QVERIFY(!file.ok());
    QVERIFY(file.error().summary.startsWith(u"Line 3:"_s) && file.error().summary.contains(u"and 2 more"_s));
    const QStringList others = file.error().detail.split(u'\n');
    QCOMPARE(others.size(), 2);
    QVERIFY(others.at(0).startsWith(u"Line 4:"_s) && others.at(1).startsWith(u"Line 5:"_s));
}

void SetupFileJsonTest::readsAndWritesFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"acme.json"_s);
    QVERIFY(SetupFileJson::writeFile(path, unusual()).ok());
    const auto permissions = QFile::permissions(path);
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    const auto read = SetupFileJson::readFile(path);
    QVERIFY(read.ok());
    QVERIFY(*read == unusual());

    const auto missing = SetupFileJson::readFile(folder.filePath(u"other.json"_s));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().kind, ErrorKind::FileFailed);
    QVERIFY(missing.error().summary.contains(u"other.json"_s));
    QVERIFY(!SetupFileJson::readFile(folder.path()).ok());
}

void SetupFileJsonTest::refusesAFileThatIsTooLarge()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(SetupFileJson::largest + 1));
    file.close();
    const auto read = SetupFileJson::readFile(path);
    QVERIFY(!read.ok());
    QVERIFY(read.error().summary.contains(u"1024 kB"_s));
    QVERIFY(!SetupFileJson::read(QByteArray(SetupFileJson::largest + 1, ' ')).ok());
}

void SetupFileJsonTest::neverWritesWhatCouldBeASecret_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("written");
    QTest::newRow("front door") << u"https://a.my.salesforce.com/secur/frontdoor.jsp?sid=00Dx!SECRET"_s
                                << u"https://a.my.salesforce.com"_s;
    QTest::newRow("user and password") << u"https://me:SECRET@a.example:8443/#x"_s << u"https://a.example:8443"_s;
    QTest::newRow("no scheme") << u"a.my.salesforce.com/x?sid=SECRET"_s << u"a.my.salesforce.com"_s;
    QTest::newRow("not a URL") << u"https://me:SECRET@a b/x"_s << u"https://a b"_s;
    QTest::newRow("a name alone") << u"acme"_s << u"acme"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("empty") << QString() << QString();
}

void SetupFileJsonTest::neverWritesWhatCouldBeASecret()
{
    QFETCH(QString, given);
    QFETCH(QString, written);
    QCOMPARE(SetupFileJson::addressWithoutSecrets(given), written);
    SetupFile file;
    file.orgUrl = given;
    const QByteArray json = SetupFileJson::write(file);
    QVERIFY(!json.contains("SECRET"));
    const auto again = SetupFileJson::read(json);
    QVERIFY(again.ok());
    QCOMPARE(again->orgUrl, written);
}

void SetupFileJsonTest::agreesWithTheSchema_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the contract's example") << QByteArray(contractExample);
    QTest::newRow("defaults written") << SetupFileJson::write({});
    SetupFile byJwt;
    byJwt.appLink = SetupFile::AppLink();
    byJwt.appLink->jwt = {u"acme.key"_s, u"MIID"_s, {}, true};
    QTest::newRow("by JWT written") << SetupFileJson::write(byJwt);
    QTest::newRow("unusual written") << SetupFileJson::write(unusual());
    for (const char *json : {
             R"({"schema":1})",
             R"({"schema":1,"$schema":"x"})",
             R"({"schema":2})",
             R"({"schema":1.5})",
             R"({})",
             R"({"schema":1,"x":1})",
             R"({"schema":1,"app":{"x":1}})",
             R"({"schema":1,"app":{"label":1}})",
             R"({"schema":1,"app":{"distributionState":"Packaged"}})",
             R"({"schema":1,"app":{"distributionState":"Managed"}})",
             R"({"schema":1,"oauth":{"scopes":["mcp_api"]}})",
             R"({"schema":1,"oauth":{"scopes":["nothing"]}})",
             R"({"schema":1,"oauth":{"callbackUrls":"https://localhost"}})",
             R"({"schema":1,"refreshToken":{}})",
             R"({"schema":1,"refreshToken":{"policy":"expireAfter","period":1,"unit":"hours"}})",
             R"({"schema":1,"refreshToken":{"policy":"expireAfter","period":1}})",
             R"({"schema":1,"refreshToken":{"policy":"expireAfter","period":100000,"unit":"hours"}})",
             R"({"schema":1,"refreshToken":{"policy":"expireImmediately","unit":"hours"}})",
             R"({"schema":1,"refreshToken":{"period":1}})",
             R"({"schema":1,"users":{"permittedUsers":"all"}})",
             R"({"schema":1,"users":{"profiles":["A",null]}})",
             R"({"schema":1,"users":{"permissionSets":["A",{"name":"B"}]}})",
             R"({"schema":1,"users":{"permissionSets":[{"label":"B"}]}})",
             R"({"schema":1,"users":{"permissionSets":[""]}})",
             R"({"schema":1,"users":{"permissionSets":[{"name":""}]}})",
             R"({"schema":1,"users":{"permissionSets":[["A"]]}})",
             R"({"schema":1,"appLink":{"addon":"a"}})",
             R"({"schema":1,"appLink":{"addon":1}})",
             R"({"schema":1,"appLink":null})",
             R"({"schema":1,"org":{"url":"https://a.example","x":1}})",
         })
        QTest::newRow(json) << QByteArray(json);
}

void SetupFileJsonTest::agreesWithTheSchema()
{
    QFETCH(QByteArray, json);
    const auto schema = schemaFile();
    QVERIFY(!schema.isEmpty());
    const bool fits = test::fitsSchema(QJsonDocument::fromJson(json).object(), schema);
    const auto read = SetupFileJson::read(json);
    QVERIFY2(fits == read.ok(),
             qPrintable(read ? u"the schema refuses what the program reads"_s : read.error().detail));
}

void SetupFileJsonTest::schemaNamesEveryKeyThatIsWritten()
{
    SetupFile everything = unusual();
    everything.appLink->jwt.emplace();
    const auto written = QJsonDocument::fromJson(SetupFileJson::write(everything)).object();
    const auto properties = schemaFile().value(u"properties").toObject();
    for (const QString &section : written.keys()) {
        const auto part = properties.value(section).toObject();
        QVERIFY2(!part.isEmpty(), qPrintable(section));
        QStringList named = part.value(u"properties").toObject().keys();
        QCOMPARE(written.value(section).toObject().keys(), named);
    }
    const auto jwt = properties["appLink"_L1]["properties"_L1]["jwt"_L1]["properties"_L1].toObject();
    QCOMPARE(written["appLink"_L1]["jwt"_L1].toObject().keys(), jwt.keys());
    const auto scopes =
        properties.value(u"oauth").toObject().value(u"properties").toObject().value(u"scopes").toObject();
    QStringList listed;
    for (const auto &scope : scopes.value(u"items").toObject().value(u"enum").toArray())
        listed.append(scope.toString());
    QCOMPARE(listed, SetupFileJson::knownScopes());
}

QTEST_GUILESS_MAIN(SetupFileJsonTest)
#include "SetupFileJsonTest.moc"
