// SPDX-License-Identifier: GPL-3.0-or-later
// The way without a browser: a key is made, its certificate goes on the app by the plan, and AppLink signs in with it.
#include "base/Log.h"
#include "ui/Audit.h"
#include "verify/Verification.h"
#include "walks/Walker.h"

#include "ui/LogWindow.h"

#include <QDirIterator>
#include <QFile>
#include <QPlainTextEdit>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using applink::test::Walker;
using applink::verify::Status;

namespace {

applink::verify::Finding findingOf(Walker &walker, const QString &id)
{
    const auto &verification = walker.workflow().verification();
    for (const auto &result : verification ? verification->results : QList<applink::verify::CheckResult>()) {
        if (result.id == id)
            return result.finding;
    }
    return {};
}

bool isEnabled(Walker &walker, const QString &name)
{
    return walker.seen(name) && walker.seen(name)->isEnabled();
}

} // namespace

class JwtWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeWay_data()
    {
        QTest::addColumn<Walker::By>("by");
        QTest::newRow("mouse") << Walker::By::Mouse;
        QTest::newRow("keyboard") << Walker::By::Keyboard;
    }

    void wholeWay()
    {
        QFETCH(Walker::By, by);
        QTemporaryDir folder;
        const QString keyPath = folder.filePath(u"acme.key"_s);
        QString why;
        applink::base::Log::instance().install();
        QVERIFY2(applink::base::Log::instance().writeTo(folder.filePath(u"run.log"_s), &why), qPrintable(why));
        Walker walker({}, by);
        QString shown;
        walker.atEachPicture([&](const QString &) {
            for (const QLabel *label : walker.window().findChildren<QLabel *>())
                shown += label->text() + u'\n';
            for (const QLineEdit *edit : walker.window().findChildren<QLineEdit *>())
                shown += edit->displayText() + u'\n';
            for (const QPlainTextEdit *edit : walker.window().findChildren<QPlainTextEdit *>())
                shown += edit->toPlainText() + u'\n';
        });
        QVERIFY2(walker.walkTo(u"connectPage"_s), qPrintable(walker.errors()));
        QVERIFY2(walker.chooseHerokuApp(), qPrintable(walker.errors()));
        QVERIFY(walker.press(u"connectByJwtRadio"_s));
        QVERIFY(!isEnabled(walker, u"connectButton"_s)); // there is no key yet
        walker.picture(u"20-by-jwt"_s);
        QVERIFY(walker.press(u"jwtMakeKeyButton"_s));
        QVERIFY(walker.giveFile(u"jwtNewKeyDialog"_s, keyPath));
        QVERIFY2(walker.waitFor([&] { return walker.seen(u"jwtReviewButton"_s) != nullptr; }, 60000),
                 qPrintable(walker.errors()));
        struct stat info
        {};
        QCOMPARE(::stat(qPrintable(keyPath), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0600u);
        QVERIFY(!isEnabled(walker, u"connectButton"_s)); // and the app does not hold its certificate
        walker.picture(u"21-key-made"_s);
        // The page makes room for the new lines with the next turn of the event loop.
        (void)walker.waitFor([&] { return applink::test::Audit::clippedTexts(&walker.window()).isEmpty(); }, 2000);
        QCOMPARE(applink::test::Audit::all(&walker.window()).join(u'\n'), QString());

        // The certificate goes the way of every change: seen first, then applied.
        QVERIFY(walker.press(u"jwtReviewButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"reviewPage"_s); }));
        walker.picture(u"22-certificate-in-the-plan"_s);
        const auto plan = walker.workflow().plan();
        QCOMPARE(plan.components.size(), qsizetype(1));
        QVERIFY2(walker.apply(), qPrintable(walker.errors()));
        QVERIFY(walker.next(u"connectPage"_s));
        QVERIFY2(walker.waitFor([&] { return isEnabled(walker, u"connectButton"_s); }), qPrintable(walker.errors()));
        walker.picture(u"23-certificate-on-the-app"_s);

        QVERIFY(walker.press(u"connectButton"_s));
        QVERIFY2(walker.waitFor([&] { return walker.seen(u"connectResultLabel"_s) != nullptr; }),
                 qPrintable(walker.errors()));
        QVERIFY(!walker.seen(u"authorizeLinkEdit"_s)); // nobody was sent to a browser
        QVERIFY(!walker.seen(u"consentCheck"_s));      // nor is asked what it showed
        QVERIFY(walker.surroundings().opened.isEmpty());
        walker.picture(u"24-connected-by-jwt"_s);
        QVERIFY2(walker.press(u"publishButton"_s, 20000), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return isEnabled(walker, u"nextButton"_s); }));
        QVERIFY(walker.next(u"verifyPage"_s));
        QVERIFY(walker.waitFor([&] {
            const auto &verification = walker.workflow().verification();
            return verification && verification->finishedAt.isValid();
        }));
        for (const QString &id : {u"O2"_s, u"O10"_s, u"U3"_s, u"E4"_s, u"E5"_s, u"E6"_s, u"E7"_s}) {
            const auto finding = findingOf(walker, id);
            QVERIFY2(finding.status == Status::Passed, qPrintable(id + u": "_s + finding.reason));
        }
        walker.picture(u"25-verified-by-jwt"_s);
        QVERIFY(walker.trigger(u"exportReportAction"_s));
        QVERIFY(walker.giveFile(u"exportReportDialog"_s, folder.filePath(u"report.html"_s)));
        QVERIFY(walker.trigger(u"saveSetupAsAction"_s));
        QVERIFY(walker.giveFile(u"saveSetupDialog"_s, folder.filePath(u"saved.json"_s)));

        // The key was sent to AppLink, and stands in its file and nowhere else.
        QFile key(keyPath);
        QVERIFY(key.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = key.readAll().split('\n');
        applink::ui::LogWindow log;
        shown += log.findChild<QPlainTextEdit *>(u"logText"_s)->toPlainText();
        QVERIFY(shown.contains(u"/connections/salesforce/jwt"_s)); // there is something to search
        QHash<QString, QByteArray> places{{u"the window"_s, shown.toUtf8()}};
        for (const QString &root : {folder.path(), walker.home()}) {
            QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName() != keyPath && file.open(QIODevice::ReadOnly))
                    places.insert(file.fileName(), file.readAll());
            }
        }
        QVERIFY(places.size() >= 4);
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            for (qsizetype i = 1; i < lines.size() - 2; ++i) // all but BEGIN and END
                QVERIFY2(!place.value().contains(lines.at(i)), qPrintable(place.key()));
        }
    }

    void whatKeepsItFromConnectingIsSaid()
    {
        Walker walker;
        QTemporaryDir folder;
        QVERIFY2(walker.walkTo(u"connectPage"_s), qPrintable(walker.errors()));
        QVERIFY2(walker.chooseHerokuApp(), qPrintable(walker.errors()));
        QVERIFY(walker.press(u"connectByJwtRadio"_s));
        QVERIFY(walker.press(u"jwtMakeKeyButton"_s));
        QVERIFY(walker.giveFile(u"jwtNewKeyDialog"_s, folder.filePath(u"acme.key"_s)));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"jwtReviewButton"_s) != nullptr; }, 60000));
        // Somebody who is not pre-authorized.
        QVERIFY(walker.type(u"jwtUsernameEdit"_s, u"user@practice.example"_s));
        QVERIFY(walker.press(u"jwtReviewButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.isOnPage(u"reviewPage"_s); }));
        QVERIFY2(walker.apply(), qPrintable(walker.errors()));
        QVERIFY(walker.next(u"connectPage"_s));
        QVERIFY(walker.press(u"connectButton"_s));
        QVERIFY(walker.waitFor([&] { return walker.errors().contains(u"user@practice.example holds none"_s); }));
        walker.picture(u"26-not-pre-authorized"_s);
        // And it can be put right on the spot.
        QVERIFY(walker.type(u"jwtUsernameEdit"_s, QString()));
        QVERIFY(walker.press(u"connectButton"_s));
        QVERIFY2(walker.waitFor([&] { return walker.seen(u"connectResultLabel"_s) != nullptr; }),
                 qPrintable(walker.errors()));
    }

    void aFileThatIsThereIsLeftAlone()
    {
        Walker walker;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.txt"_s);
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        QVERIFY2(walker.walkTo(u"connectPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.press(u"connectByJwtRadio"_s));
        QVERIFY(walker.press(u"jwtMakeKeyButton"_s));
        QVERIFY(walker.giveFile(u"jwtNewKeyDialog"_s, path));
        QVERIFY(walker.waitFor([&] { return walker.text(u"jwtKeyLabel"_s).contains(u"never overwritten"_s); }, 60000));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
    }
};

QTEST_MAIN(JwtWalkTest)
#include "JwtWalkTest.moc"
