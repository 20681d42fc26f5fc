// SPDX-License-Identifier: GPL-3.0-or-later
// What the toolbar makes: setup files, reports, a second verification.
#include "report/ReportKind.h"
#include "storage/SetupFileJson.h"
#include "support/Files.h"
#include "verify/Verification.h"
#include "walks/Walker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using applink::test::contentOf;
using applink::test::Walker;

namespace {

bool isVerified(Walker &walker)
{
    return walker.waitFor([&] {
        const auto &verification = walker.workflow().verification();
        return verification && verification->finishedAt.isValid() && !walker.text(u"verdictLabel"_s).isEmpty();
    });
}

} // namespace

class FilesWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setupIsSavedAndReopened_data() { byBoth(); }
    void setupIsSavedAndReopened()
    {
        QFETCH(Walker::By, by);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"acme.json"_s);
        applink::setup::SetupFile saved;
        {
            Walker walker({}, by);
            QVERIFY2(walker.walkTo(u"createAppPage"_s), qPrintable(walker.errors()));
            QVERIFY(walker.type(u"appLabelEdit"_s, u"Quotes & Orders"_s));
            QVERIFY(walker.type(u"contactEmailEdit"_s, u"owner@acme.example"_s));
            QVERIFY(walker.next(u"enableOAuthPage"_s));
            QVERIFY(walker.tick(u"requirePkceCheck"_s));
            QVERIFY(walker.trigger(u"saveSetupAction"_s));
            QVERIFY2(walker.giveFile(u"saveSetupDialog"_s, path), qPrintable(walker.errors()));
            saved = walker.workflow().wanted();
        }
        const auto read = applink::storage::SetupFileJson::readFile(path);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().summary));
        QCOMPARE(read->app.label, u"Quotes & Orders"_s);
        Walker again({}, by);
        QVERIFY(again.trigger(u"openSetupAction"_s));
        QVERIFY2(again.giveFile(u"openSetupDialog"_s, path), qPrintable(again.errors()));
        QVERIFY(again.workflow().wanted() == saved);
        QVERIFY(again.window().windowTitle().contains(u"acme.json"_s));
        QVERIFY(!again.window().isWindowModified());
        QCOMPARE(applink::storage::SetupFileJson::write(again.workflow().wanted()), contentOf(path));
    }

    void badSetupFileIsExplained()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bad.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"schema\": 1,\n \"colour\": 3 }");
        file.close();
        Walker walker;
        const auto before = walker.workflow().wanted();
        walker.window().openFile(path);
        QVERIFY(walker.waitFor([&] { return !walker.errors().isEmpty(); }));
        QVERIFY2(walker.errors().contains(u"colour"_s), qPrintable(walker.errors()));
        QVERIFY2(walker.errors().contains(u"Line 2"_s), qPrintable(walker.errors()));
        QVERIFY(walker.workflow().wanted() == before);
    }

    void reportSaysWhatTheScreenSays_data() { byBoth(); }
    void reportSaysWhatTheScreenSays()
    {
        QFETCH(Walker::By, by);
        QTemporaryDir folder;
        Walker walker({}, by);
        QVERIFY2(walker.walkTo(u"verifyPage"_s), qPrintable(walker.errors()));
        QVERIFY(isVerified(walker));
        for (const auto *ending : {"html", "json", "pdf", "md", "xml"}) {
            const QString path = folder.filePath(u"report."_s + QLatin1String(ending));
            QVERIFY(walker.trigger(u"exportReportAction"_s));
            QVERIFY2(walker.giveFile(u"exportReportDialog"_s, path), qPrintable(walker.errors()));
            QVERIFY2(!contentOf(path).isEmpty(), ending);
        }
        QVERIFY2(walker.errors().isEmpty(), qPrintable(walker.errors()));
        const auto &verification = *walker.workflow().verification();
        const auto json = QJsonDocument::fromJson(contentOf(folder.filePath(u"report.json"_s))).object();
        const auto verified = json["verification"_L1].toObject();
        QCOMPARE(verified["verdict"_L1].toString(), applink::verify::verdictName(verification.verdict()));
        QCOMPARE(verified["checks"_L1].toArray().size(), verification.results.size());
        const QString html = QString::fromUtf8(contentOf(folder.filePath(u"report.html"_s)));
        const QString markdown = QString::fromUtf8(contentOf(folder.filePath(u"report.md"_s)));
        const QString junit = QString::fromUtf8(contentOf(folder.filePath(u"report.xml"_s)));
        for (const auto &result : verification.results) {
            QVERIFY2(html.contains(result.title.toHtmlEscaped()), qPrintable(result.title));
            QVERIFY2(markdown.contains(result.id), qPrintable(result.id));
            QVERIFY2(junit.contains(result.id), qPrintable(result.id));
        }
        const QString org = walker.workflow().snapshot()->identity.value().name;
        QVERIFY(html.contains(org) && markdown.contains(org));
        QVERIFY(html.contains(u"Practice"_s));                                    // product.md, rule 10
        QVERIFY(!html.contains(u"src=\"http"_s) && !html.contains(u"<script"_s)); // one self-contained file
        QVERIFY(contentOf(folder.filePath(u"report.pdf"_s)).startsWith("%PDF-"));
    }

    void aReportSaysThatTheSettingsWereChangedSince()
    {
        QTemporaryDir folder;
        applink::practice::PracticeOptions ready;
        ready.scenario = u"ready"_s;
        Walker walker(ready);
        QVERIFY2(walker.walkTo(u"verifyPage"_s), qPrintable(walker.errors()));
        QVERIFY(isVerified(walker));
        const auto exported = [&](const QString &name) {
            const QString path = folder.filePath(name);
            if (!walker.trigger(u"exportReportAction"_s) || !walker.giveFile(u"exportReportDialog"_s, path) ||
                !walker.waitFor([&] { return QFile::exists(path); }))
                return QString();
            return QString::fromUtf8(contentOf(path));
        };
        QVERIFY(!exported(u"before.html"_s).contains(u"settings were changed"_s));
        QVERIFY(walker.press(u"createAppStepButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"createAppPage"_s); }));
        QVERIFY(walker.type(u"appLabelEdit"_s, u"Another name"_s));
        QVERIFY(exported(u"after.html"_s).contains(u"settings were changed after the verification"_s));
    }

    void reportOfNoKindIsRefused()
    {
        QTemporaryDir folder;
        Walker walker;
        QVERIFY2(walker.walkTo(u"permissionsPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.trigger(u"exportReportAction"_s));
        QVERIFY(walker.giveFile(u"exportReportDialog"_s, folder.filePath(u"report.docx"_s)));
        QVERIFY(walker.waitFor([&] { return !walker.errors().isEmpty(); }));
        QVERIFY2(walker.errors().contains(u".html"_s), qPrintable(walker.errors()));
        QVERIFY(!QFile::exists(folder.filePath(u"report.docx"_s)));
    }

    void verificationRunsAgainFromTheToolbar_data() { byBoth(); }
    void verificationRunsAgainFromTheToolbar()
    {
        QFETCH(Walker::By, by);
        applink::practice::PracticeOptions ready;
        ready.scenario = u"ready"_s;
        Walker walker(ready, by);
        QVERIFY2(walker.walkTo(u"verifyPage"_s), qPrintable(walker.errors()));
        QVERIFY(isVerified(walker));
        const auto first = walker.workflow().verification()->finishedAt;
        const auto snapshot = walker.workflow().snapshot();
        // From any page, because that is where somebody may be when the doubt comes.
        QVERIFY(walker.press(u"createAppStepButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"createAppPage"_s); }));
        QVERIFY(walker.trigger(u"rerunVerificationAction"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"verifyPage"_s); }));
        QVERIFY(walker.waitFor([&] { return walker.workflow().verification()->finishedAt > first; }));
        QVERIFY(walker.workflow().snapshot() != snapshot); // read afresh, not shown again
        // And on the page itself.
        QVERIFY(isVerified(walker));
        const auto second = walker.workflow().verification()->finishedAt;
        QVERIFY(walker.trigger(u"rerunVerificationAction"_s));
        QVERIFY(walker.waitFor([&] { return walker.workflow().verification()->finishedAt > second; }));
    }

private:
    static void byBoth()
    {
        QTest::addColumn<Walker::By>("by");
        QTest::newRow("mouse") << Walker::By::Mouse;
        QTest::newRow("keyboard") << Walker::By::Keyboard;
    }
};

QTEST_MAIN(FilesWalkTest)
#include "FilesWalkTest.moc"
