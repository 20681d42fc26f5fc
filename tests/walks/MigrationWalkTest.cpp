// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1 for somebody who has a connected app: looked for, migrated in Setup, looked at, and set up to the end.
#include "walks/Walker.h"

#include "ui/Wizard.h"
#include "verify/Verification.h"

#include <QComboBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using applink::test::Walker;
using applink::verify::Status;

namespace {

/// What a browser gets, or sends with a form.
QByteArray visit(const Walker &walker, const QUrl &url, const QByteArray &form = {})
{
    QNetworkAccessManager browser;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? browser.get(request) : browser.post(request, form));
    (void)walker.waitFor([&] { return reply->isFinished(); });
    return reply->readAll();
}

} // namespace

class MigrationWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migratedInSetupAndSetUp()
    {
        QTemporaryDir folder;
        applink::practice::PracticeOptions options;
        options.scenarioFile = folder.filePath(u"connected.json"_s);
        QFile file(options.scenarioFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"connectedApps": ["Old one", {"apiName": "Quotes", "label": "Acme Quotes",
            "callbacks": ["https:\u002f\u002fquotes.example/callback"], "scopes": ["Api", "Web"],
            "oauthConfig": {"certificate": "MIIBold"}, "oauthPolicy": {"refreshTokenPolicy": "zero"}}]})");
        file.close();
        Walker walker(options);
        QVERIFY2(walker.walkTo(u"createAppPage"_s), qPrintable(walker.errors()));
        const QString before = walker.text(u"apiNameEdit"_s);
        QVERIFY(walker.tick(u"haveConnectedAppCheck"_s));
        auto *list = walker.seenAs<QComboBox>(u"connectedAppCombo"_s);
        QVERIFY(walker.waitFor([&] { return list->count() == 2; }));
        QTest::keyClicks(list, u"Quotes"_s);
        QCOMPARE(list->currentText(), u"Quotes"_s);

        // Not yet: that is said, and nothing that was typed is lost.
        QVERIFY(walker.press(u"lookForMigratedButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"migratedLabel"_s) != nullptr; }));
        QVERIFY2(walker.text(u"migratedLabel"_s).contains(u"no External Client App named Quotes yet"_s),
                 qPrintable(walker.text(u"migratedLabel"_s)));
        QCOMPARE(walker.text(u"apiNameEdit"_s), before);
        walker.picture(u"migration-1-not-yet"_s);

        // The person does in Setup what only Setup can.
        QVERIFY(walker.press(u"openAppManagerButton"_s));
        QVERIFY(!walker.surroundings().opened.isEmpty());
        const QUrl setup = walker.surroundings().opened.last();
        const QByteArray page = visit(walker, setup);
        QVERIFY2(page.contains("Migrate to External Client App") && page.contains("value=\"Quotes\""),
                 page.constData());
        QVERIFY(visit(walker, setup, "migrate=Quotes").contains("Quotes is an External Client App now"));
        QVERIFY(visit(walker, setup).contains("migrated, read-only"));

        QVERIFY(walker.press(u"lookForMigratedButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.text(u"migratedLabel"_s).contains(u"was migrated"_s); }));
        QVERIFY(walker.text(u"migratedLabel"_s).contains(u"what AppLink needs otherwise"_s));
        QCOMPARE(walker.text(u"apiNameEdit"_s), u"Quotes"_s);
        QCOMPARE(walker.text(u"appLabelEdit"_s), u"Acme Quotes"_s);
        walker.picture(u"migration-2-migrated"_s);

        QVERIFY2(walker.goOnTo(u"reviewPage"_s), qPrintable(walker.errors()));
        QVERIFY2(walker.apply(), qPrintable(walker.errors()));
        QVERIFY2(walker.workflow().applyOutcome() && walker.workflow().applyOutcome()->succeeded(),
                 qPrintable(walker.errors()));
        QVERIFY(walker.workflow().plan().nothingToDo());

        walker.window().wizard()->goTo(applink::ui::Wizard::Verify);
        QVERIFY(walker.waitFor([&] { return walker.workflow().verification().has_value(); }));
        walker.picture(u"migration-3-verified"_s);
        for (const auto &result : walker.workflow().verification()->results) {
            if (result.id == "A5"_L1)
                QCOMPARE(result.finding.status, Status::Warning); // the old one is there, read-only
            else if (result.id == "E2"_L1 || result.id == "A1"_L1 || result.id == "O2"_L1 || result.id == "R1"_L1)
                QVERIFY2(result.finding.status == Status::Passed, qPrintable(result.id + result.finding.reason));
        }
        // And a second look says that all is as it should be.
        walker.window().wizard()->goTo(applink::ui::Wizard::CreateApp);
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"createAppPage"_s); }));
        QVERIFY(walker.press(u"lookForMigratedButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.text(u"migratedLabel"_s).contains(u"as AppLink needs it"_s); }));
    }
};

QTEST_MAIN(MigrationWalkTest)
#include "MigrationWalkTest.moc"
