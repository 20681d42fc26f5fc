// SPDX-License-Identifier: GPL-3.0-or-later
// The linter of facts/heroku-applink.md 5.5, and files that somebody made to hurt.
#include "heroku/ApiSpec.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace applink;
using heroku::ApiSpec;
using heroku::SpecFinding;
using Rule = heroku::SpecFinding::Rule;

namespace {

const QByteArray head = "openapi: 3.0.1\ninfo:\n  title: Quotes\npaths:\n";

QByteArray operation(const QByteArray &authorization)
{
    return head +
           "  /quotes:\n    post:\n      operationId: createQuote\n      x-sfdc:\n        heroku:\n"
           "          authorization:\n" +
           authorization;
}

QByteArray named(const QByteArray &value)
{
    return operation("            externalClientApp: " + value + "\n            permissionSet: Quote_Users\n");
}

QByteArray repeated(const QByteArray &text, int times)
{
    QByteArray all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

QByteArray aliasBomb()
{
    QByteArray yaml = head + "  /q: {}\nx-a0: &a0 [1,2,3,4,5,6,7,8,9]\n";
    for (int i = 1; i < 60; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1) + ' ';
        yaml += "x-a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + repeated(before + ", ", 8) +
                before + "]\n";
    }
    return yaml;
}

QByteArray manyOperations(int count)
{
    QByteArray yaml = head;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        yaml += "  /p" + number + ":\n    get: {operationId: o" + number +
                ", x-sfdc: {heroku: {authorization: {externalClientApp: QuoteEca, permissionSet: Q}}}}\n";
    }
    return yaml;
}

const SpecFinding *find(const QList<SpecFinding> &findings, Rule rule)
{
    for (const auto &finding : findings) {
        if (finding.rule == rule)
            return &finding;
    }
    return nullptr;
}

} // namespace

class ApiSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNamesHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bare") << named("QuoteEca");
        QTest::newRow("single quotes") << named("'QuoteEca'");
        QTest::newRow("double quotes") << named("\"QuoteEca\"");
        QTest::newRow("comment behind") << named("QuoteEca # not Quoteeca");
        QTest::newRow("tag") << named("!!str QuoteEca");
        QTest::newRow("order of keys") << operation(
            "            permissionSet: Quote_Users\n            externalClientApp: QuoteEca\n");
        QTest::newRow("folded text") << operation(
            "            externalClientApp: >-\n              QuoteEca\n            permissionSet: Q\n");
        QTest::newRow("alias") << QByteArray(
            head + "  /a:\n    post:\n      operationId: a\n      x-sfdc: &way\n        heroku:\n          "
                   "authorization: {externalClientApp: QuoteEca, permissionSet: Q}\n  /b:\n    post:\n      "
                   "operationId: b\n      x-sfdc: *way\n");
        QTest::newRow("merge key") << QByteArray(
            head + "  /a:\n    post: &base\n      operationId: a\n      x-sfdc: {heroku: {authorization: "
                   "{externalClientApp: QuoteEca, permissionSet: Q}}}\n  /b:\n    post:\n      <<: *base\n      "
                   "operationId: b\n");
        QTest::newRow("CRLF") << QByteArray(named("QuoteEca").replace("\n", "\r\n"));
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + named("QuoteEca"));
        QTest::newRow("JSON") << QByteArray(
            QByteArray("{'openapi':'3.0.0','info':{'title':'Quotes \\ud83d\\ude00'},'paths':{'/q':{'post':{"
                       "'operationId':'q','x-sfdc':{'heroku':{'authorization':{'externalClientApp':"
                       "'Quote\\u0045ca','permissionSet':'Q'}}}}}}}")
                .replace('\'', '"'));
    }
    void readsNamesHoweverTheyAreWritten()
    {
        QFETCH(QByteArray, bytes);
        const auto spec = heroku::parseApiSpec(bytes, u"api-spec.yaml"_s);
        QVERIFY2(spec.ok(), spec ? "" : qPrintable(spec.error().summary));
        QCOMPARE(spec->externalClientApps(), QStringList{u"QuoteEca"_s});
        QVERIFY(heroku::lintApiSpec(*spec, u"QuoteEca"_s).isEmpty());
    }

    void lints_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("isError");
        const auto row = [](const char *name, const QByteArray &bytes, Rule rule, int line, bool isError) {
            QTest::newRow(name) << bytes << int(rule) << line << isError;
        };
        row("capital letter differs", named("quoteEca"), Rule::NameCase, 11, true);
        row("blank at the end", named("'QuoteEca '"), Rule::NameCase, 11, true);
        row("another name", named("Other"), Rule::NameDiffers, 11, true);
        row("empty", named(""), Rule::BadValue, 11, true);
        row("a number", named("12"), Rule::BadValue, 11, true);
        row("a list", named("[QuoteEca]"), Rule::BadValue, 11, true);
        row("no paths", "openapi: 3.0.0\n", Rule::NoPaths, 0, true);
        row("no operations", head + "  /q: {}\n", Rule::NoOperations, 4, true);
        row("both kinds", operation("            externalClientApp: QuoteEca\n            connectedApp: Old\n"),
            Rule::BothAppKinds, 12, true);
        row("connected app", operation("            connectedApp: Old\n"), Rule::ConnectedAppUsed, 11, false);
        row("a permission set alone", operation("            permissionSet: Quotes\n"), Rule::NoApp, 6, true);
        row("no permission set", operation("            externalClientApp: QuoteEca\n"), Rule::NoPermissionSet, 11,
            false);
        row("key in other letters", operation("            externalClientapp: QuoteEca\n"), Rule::BadKeyCase, 11, true);
        row("straight under x-sfdc",
            head + "  /q:\n    post:\n      operationId: q\n      x-sfdc:\n        authorization: {externalClientApp: "
                   "QuoteEca}\n",
            Rule::BadNesting, 9, true);
        row("x-heroku", head + "  /q:\n    post:\n      operationId: q\n      x-heroku: {}\n", Rule::BadNesting, 8,
            true);
        row("no extension", head + "  /q:\n    post:\n      operationId: q\n", Rule::NoExtension, 6, false);
        row("no operationId", head + "  /q:\n    post: {summary: x}\n", Rule::MissingOperationId, 6, false);
        row("operationId no word of Apex", head + "  /q:\n    post:\n      operationId: create-quote\n",
            Rule::OperationIdNoApex, 7, false);
        row("operationId twice", head + "  /a:\n    get: {operationId: same}\n  /b:\n    get: {operationId: same}\n",
            Rule::DuplicateOperationId, 8, true);
        row("GET with a body", head + "  /q:\n    get:\n      operationId: q\n      requestBody: {}\n",
            Rule::GetWithBody, 6, true);
        row("key twice", head + "  /q:\n    get: {operationId: a}\n    get: {operationId: b}\n", Rule::DuplicateKey, 7,
            true);
        row("OpenAPI 3.1", "openapi: 3.1.0\npaths:\n  /q:\n    get: {operationId: q}\n", Rule::UnsupportedVersion, 1,
            false);
        row("Swagger 2.0", "swagger: '2.0'\npaths:\n  /q:\n    get: {operationId: q}\n", Rule::UnsupportedVersion, 1,
            false);
        row("two documents", named("QuoteEca") + "---\nx: 1\n", Rule::SeveralDocuments, 0, false);
        row("generator's comment", "# Generated by tsoa, do not edit\n" + named("QuoteEca"), Rule::LooksGenerated, 1,
            false);
        row("generator's server",
            named("QuoteEca") + "servers:\n  - url: http://localhost:8080\n    description: Generated server url\n",
            Rule::LooksGenerated, 15, false);
        row("too many active", manyOperations(3001), Rule::TooManyOperations, 0, false);
        row("too many", manyOperations(10001), Rule::TooManyOperations, 0, true);
    }
    void lints()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, rule);
        QFETCH(int, line);
        QFETCH(bool, isError);
        const auto spec = heroku::parseApiSpec(bytes, u"api-spec.yaml"_s);
        QVERIFY2(spec.ok(), spec ? "" : qPrintable(spec.error().summary));
        const auto findings = heroku::lintApiSpec(*spec, u"QuoteEca"_s);
        const auto *finding = find(findings, Rule(rule));
        QVERIFY(finding);
        QCOMPARE(finding->line, line);
        QCOMPARE(finding->severity == SpecFinding::Severity::Error, isError);
        QVERIFY(!finding->message.isEmpty());
    }

    void commentsOfPeopleAreNoGenerators()
    {
        const auto spec = heroku::parseApiSpec("# Our quotes. Edit with care.\n" + named("QuoteEca"), u"a.yaml"_s);
        QVERIFY(spec.ok());
        QVERIFY(!find(spec->findings, Rule::LooksGenerated));
    }

    void hostileFilesEndQuicklyWithAClearError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("broken YAML") << QByteArray("paths:\n  /q: [1, 2\n  x: }") << u"Line "_s;
        QTest::newRow("broken JSON") << QByteArray("{\n\"a\": 1,\n oops }") << u"Line 3"_s;
        QTest::newRow("JSON with a rest") << QByteArray("{} {}") << u"Line 1"_s;
        QTest::newRow("UTF-16") << QByteArray("o\0p\0e\0n\0", 8) << u"UTF-8"_s;
        QTest::newRow("Latin-1") << QByteArray("openapi: 3.0.0\ninfo: {title: M\xFCller}\n") << u"UTF-8"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\1\2\xff\xfe",
                                              10)
                                << u"UTF-8"_s;
        QTest::newRow("100 MB") << QByteArray(100000000, 'a') << u"larger"_s;
        QTest::newRow("4 MB of YAML") << QByteArray("a: " + QByteArray(4000000, 'x')) << u"larger"_s;
        QTest::newRow("deep YAML") << repeated("[", 20000) << u"nested"_s;
        QTest::newRow("deep YAML maps") << QByteArray("x: " + repeated("{a: ", 20000)) << u"nested"_s;
        QTest::newRow("deep JSON") << QByteArray(repeated("[", 5000) + repeated("]", 5000)) << u"Line 1"_s;
        QTest::newRow("refers to itself") << QByteArray("paths: &p\n  /q: *p\n") << u"itself"_s;
        QTest::newRow("alias to nothing") << QByteArray("paths: *nobody\n") << u"Line 1"_s;
        QTest::newRow("too many nodes") << QByteArray("a: [" + repeated("1,", 500000) + "1]") << u"more in it"_s;
    }
    void hostileFilesEndQuicklyWithAClearError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto before = std::clock();
        const auto spec = heroku::parseApiSpec(bytes, u"api-spec.yaml"_s);
        const double took = seconds(before);
        QVERIFY(!spec.ok());
        QVERIFY2(spec.error().summary.contains(says), qPrintable(spec.error().summary));
        QCOMPARE(spec.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(took < 1.0 * slowness(), qPrintable(QString::number(took)));
    }

    void bombsStaySmall()
    {
        const auto before = std::clock();
        const auto spec = heroku::parseApiSpec(aliasBomb(), u"api-spec.yaml"_s);
        QVERIFY(seconds(before) < 1.0 * slowness());
        QVERIFY(spec.ok()); // legal, and nothing of it is ever expanded
    }

    void largeButHonestFilesAreRead()
    {
        QByteArray json = "{'openapi':'3.0.1','paths':{";
        for (int i = 0; i < 2500; ++i) {
            const QByteArray number = QByteArray::number(i);
            json += QByteArray(i ? ",\n" : "\n") + "'/p" + number + "':{'post':{'operationId':'o" + number +
                    "','x-sfdc':{'heroku':{'authorization':{'externalClientApp':'QuoteEca','permissionSet':'Q'}}}}}";
        }
        json += "}}";
        json.replace('\'', '"');
        const auto spec = heroku::parseApiSpec(json, u"api-spec.json"_s);
        QVERIFY(spec.ok());
        QCOMPARE(spec->operations.size(), 2500);
        QCOMPARE(spec->operations.at(9).externalClientAppLine, 11);
        QVERIFY(heroku::lintApiSpec(*spec, u"QuoteEca"_s).isEmpty());
    }

private:
    /// Of this process, so that a busy machine does not count.
    static double seconds(std::clock_t since) { return double(std::clock() - since) / CLOCKS_PER_SEC; }
    static constexpr int slowness()
    {
#if defined(__SANITIZE_ADDRESS__)
        return 10;
#else
        return 1;
#endif
    }
};

QTEST_GUILESS_MAIN(ApiSpecTest)
#include "ApiSpecTest.moc"
