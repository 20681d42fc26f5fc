// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixedReport.h"

#include "report/JsonReport.h"
#include "report/MarkdownReport.h"
#include "report/ReportKind.h"
#include "report/ReportText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace applink;
using report::ReportKind;

namespace {

struct Case
{
    const char *name;
    report::Report (*make)();
};
constexpr Case cases[] = {{"full", test::fixedReport}, {"ready", test::readyReport}, {"failed-run", test::failedRun}};

QList<std::pair<ReportKind, QString>> kinds()
{
    return {{ReportKind::Html, u"html"_s},
            {ReportKind::Json, u"json"_s},
            {ReportKind::Markdown, u"md"_s},
            {ReportKind::JUnit, u"xml"_s}};
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheGoldenFile_data();
    void equalsTheGoldenFile();
    void holdsNoSecret_data() { everyFile(); }
    void holdsNoSecret();
    void htmlStandsAlone();
    void htmlIsWellFormed_data() { everyCase(); }
    void htmlIsWellFormed();
    void junitIsWellFormedAndCounts();
    void jsonKeepsItsPromises();
    void planJsonKeepsItsPromises();
    void markdownStaysInItsCells();
    void endingsChooseTheKind();

private:
    static void everyFile();
    static void everyCase();
};

void ReportTest::everyFile()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("file");
    int number = 0;
    for (const Case &one : cases) {
        for (const auto &[kind, ending] : kinds()) {
            const QString file = QLatin1String(one.name) + u'.' + ending;
            QTest::newRow(qPrintable(file)) << number << kind << file;
        }
        ++number;
    }
}

void ReportTest::everyCase()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < 3; ++number)
        QTest::newRow(cases[number].name) << number;
}

void ReportTest::equalsTheGoldenFile_data()
{
    everyFile();
}

/// APPLINK_UPDATE_GOLDEN=1 writes the files anew; look at the difference before you commit it.
void ReportTest::equalsTheGoldenFile()
{
    QFETCH(int, number);
    QFETCH(ReportKind, kind);
    QFETCH(QString, file);
    const QByteArray made = report::render(kind, cases[number].make());
    QFile golden(QStringLiteral(APPLINK_SOURCE_DIR "/tests/golden/") + file);
    if (qEnvironmentVariableIsSet("APPLINK_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(made);
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> found = made.split('\n');
    for (qsizetype line = 0; line < qMin(expected.size(), found.size()); ++line)
        QVERIFY2(found.at(line) == expected.at(line), "line " + QByteArray::number(line + 1) + "\nexpected: " +
                                                          expected.at(line) + "\nfound:    " + found.at(line));
    QCOMPARE(found.size(), expected.size());
}

void ReportTest::holdsNoSecret()
{
    QFETCH(int, number);
    QFETCH(ReportKind, kind);
    const QByteArray made = report::render(kind, cases[number].make());
    QVERIFY(!made.contains(test::plantedSecret));
    QVERIFY(!made.contains(test::plantedSession));
    QVERIFY(!made.contains("plantedSession"));
    if (number == 0)
        QVERIFY2(made.contains("redacted"), "the report dropped the text instead of the secret");
    QVERIFY2(number != 0 || made.contains("OAuth scopes"), "a word of ours was taken for a secret");
}

void ReportTest::htmlStandsAlone()
{
    const QByteArray page = report::render(ReportKind::Html, test::fixedReport());
    QVERIFY(page.contains(".checks")); // the style sheet is inside
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<b>GmbH"));
    QVERIFY(page.contains("Practice org"));
    QVERIFY(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
    static const QRegularExpression loads(u"(src|href)\\s*=\\s*[\"'](?!#)|url\\(|@import"_s);
    QVERIFY2(!loads.match(QString::fromUtf8(page)).hasMatch(), "the page loads something");
    QVERIFY(!report::render(ReportKind::Html, test::readyReport()).contains("Practice org"));
}

void ReportTest::htmlIsWellFormed()
{
    QFETCH(int, number);
    // Our HTML is also XML but for its void elements, so a reader of XML finds every tag left open.
    QString page = QString::fromUtf8(report::render(ReportKind::Html, cases[number].make()));
    page.remove(QRegularExpression(u"<!DOCTYPE html>"_s));
    page.replace(QRegularExpression(u"<meta ([^>]*)>"_s), u"<meta \\1/>"_s);
    page.remove(QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));
    page.remove(QChar(1));
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())));
}

void ReportTest::junitIsWellFormedAndCounts()
{
    QXmlStreamReader reader(report::render(ReportKind::JUnit, test::fixedReport()));
    QHash<QString, int> elements;
    QStringList totals;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++elements[reader.name().toString()];
        if (reader.name() == u"testsuites"_s) {
            for (const auto &key : {u"tests"_s, u"failures"_s, u"errors"_s, u"skipped"_s})
                totals.append(reader.attributes().value(key).toString());
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(totals, (QStringList{u"7"_s, u"1"_s, u"1"_s, u"2"_s}));
    QCOMPARE(elements.value(u"testcase"_s), 7);
    QCOMPARE(elements.value(u"failure"_s), 1);
    QCOMPARE(elements.value(u"error"_s), 1);
    QCOMPARE(elements.value(u"skipped"_s), 2);

    const QByteArray none = report::render(ReportKind::JUnit, test::failedRun());
    QVERIFY2(none.contains("errors=\"1\""), none.constData());
}

void ReportTest::jsonKeepsItsPromises()
{
    const auto whole = QJsonDocument::fromJson(report::render(ReportKind::Json, test::fixedReport())).object();
    QCOMPARE(whole.value(u"schema").toInt(), 1);
    QCOMPARE(whole.value(u"practice").toBool(), true);
    const auto applied = whole.value(u"applied").toArray();
    QCOMPARE(applied.size(), 2);
    QCOMPARE(applied.at(0).toObject().value(u"status").toString(), u"done"_s);
    const auto error = applied.at(1).toObject().value(u"error").toObject();
    QCOMPARE(error.keys(), (QStringList{u"action"_s, u"detail"_s, u"kind"_s, u"requestId"_s, u"summary"_s}));
    QCOMPARE(error.value(u"kind").toString(), u"rejected"_s);

    const auto verification = whole.value(u"verification").toObject();
    QCOMPARE(verification.value(u"schema").toInt(), 1);
    QCOMPARE(verification.value(u"verdict").toString(), u"problems"_s);
    const auto org = verification.value(u"org").toObject();
    QCOMPARE(org.value(u"id").toString(), u"00Dxx0000001gPFEAY"_s);
    QCOMPARE(org.value(u"kind").toString(), u"sandbox"_s);
    QCOMPARE(org.value(u"url").toString(), u"https://acme.my.salesforce.com"_s);
    const auto checks = verification.value(u"checks").toArray();
    QStringList statuses;
    for (const auto &check : checks) {
        for (const auto &key :
             {u"id"_s, u"step"_s, u"title"_s, u"status"_s, u"evidence"_s, u"reason"_s, u"remedy"_s, u"durationMs"_s})
            QVERIFY2(check.toObject().contains(key), qPrintable(key));
        statuses.append(check.toObject().value(u"status").toString());
    }
    QCOMPARE(statuses, (QStringList{u"passed"_s, u"couldNotTell"_s, u"passed"_s, u"failed"_s, u"warning"_s,
                                    u"skipped"_s, u"skipped"_s}));

    const auto none =
        QJsonDocument::fromJson(report::JsonReport::text(report::JsonReport::verification(test::failedRun()))).object();
    QCOMPARE(none.value(u"verdict").toString(), u"couldNotRun"_s);
    QCOMPARE(none.value(u"error").toObject().value(u"kind").toString(), u"networkUnreachable"_s);
}

void ReportTest::planJsonKeepsItsPromises()
{
    const auto full = test::fixedReport();
    const auto plan = QJsonDocument::fromJson(report::JsonReport::text(report::JsonReport::plan(full))).object();
    const auto summary = plan.value(u"summary").toObject();
    QCOMPARE(summary, (QJsonObject{{u"create"_s, 1}, {u"update"_s, 1}, {u"unchanged"_s, 1}, {u"delete"_s, 0}}));
    const auto change = plan.value(u"changes").toArray().at(1).toObject();
    QCOMPARE(change.value(u"component").toString(), u"ExtlClntAppOauthSettings"_s);
    QCOMPARE(change.value(u"action").toString(), u"create"_s);
    const auto field = change.value(u"fields").toArray().at(0).toObject();
    QVERIFY(field.value(u"before").isNull());
    QCOMPARE(field.value(u"after").toString(), u"Api, Basic, RefreshToken"_s);
    QCOMPARE(plan.value(u"changes").toArray().at(0).toObject().value(u"action").toString(), u"none"_s);
}

void ReportTest::markdownStaysInItsCells()
{
    QCOMPARE(report::MarkdownReport::escaped(u"a|b\nc <i> `x` [y](z) &amp;"_s),
             u"a\\|b c \\<i\\> \\`x\\` \\[y\\](z) \\&amp;"_s);
    const QString text = QString::fromUtf8(report::render(ReportKind::Markdown, test::fixedReport()));
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    int rows = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'|')) {
            ++rows;
            const auto bars = line.count(bar);
            QVERIFY2(bars == 4 || bars == 5 || bars == 7, qPrintable(line));
        }
    }
    QVERIFY(rows > 15);
}

void ReportTest::endingsChooseTheKind()
{
    QCOMPARE(report::reportKindFor(u"/a/b.c/report.HTML"_s), ReportKind::Html);
    QCOMPARE(report::reportKindFor(u"r.pdf"_s), ReportKind::Pdf);
    QCOMPARE(report::reportKindFor(u"r.json"_s), ReportKind::Json);
    QCOMPARE(report::reportKindFor(u"r.md"_s), ReportKind::Markdown);
    QCOMPARE(report::reportKindFor(u"r.xml"_s), ReportKind::JUnit);
    QVERIFY(!report::reportKindFor(u"r.txt"_s) && !report::reportKindFor(u"html"_s) && !report::reportKindFor({}));
    for (const QString &ending : report::knownReportEndings().split(u", "_s))
        QVERIFY(report::reportKindFor(u"r"_s + ending).has_value());
}

QTEST_GUILESS_MAIN(ReportTest)
#include "ReportTest.moc"
