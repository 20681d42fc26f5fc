// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageFixture.h"

#include "net/HttpClient.h"
#include "salesforce/SalesforceClient.h"
#include "support/Running.h"
#include "support/ScriptedServer.h"
#include "ui/Audit.h"
#include "ui/SignInAgainDialog.h"

#include <QLineEdit>
#include <QPushButton>

using namespace applink;
using namespace applink::test;
using salesforce::Session;

namespace {

const QByteArray queryPath = "/services/data/v67.0/query";
const QByteArray userinfoPath = "/services/oauth2/userinfo";

Answer userinfo(const QByteArray &user, const QByteArray &name)
{
    return Answer::json(R"({"organization_id":"00DAA0000000001AAA","user_id":")" + user +
                        R"(","preferred_username":")" + name + "\"}");
}

} // namespace

/// The session ends in the middle of something; the dialog stands over the page, and what was under way goes on.
class SignInAgainDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_org;
    std::unique_ptr<PageWorkflow> m_workflow;
    std::unique_ptr<QuietSurroundings> m_surroundings;
    std::unique_ptr<ui::SignInAgainDialog> m_dialog;
    using Query = Running<Result<salesforce::SalesforceClient::Records>>;
    std::unique_ptr<Query> m_query;
    QString m_clientId; ///< of a borrowed session; empty: a pasted token

    QPushButton *button(const QString &name) const { return part<QPushButton>(m_dialog.get(), name); }
    void paste(const QString &token) const
    {
        retype(part<QLineEdit>(m_dialog.get(), u"newAccessTokenEdit"_s), token);
        QTest::mouseClick(button(u"newAccessTokenButton"_s), Qt::LeftButton);
    }
    void endSession(bool borrowed)
    {
        Session session;
        session.instanceUrl = session.loginUrl = m_org->url();
        session.accessToken = Secret(u"00D!the-ended-token"_s);
        session.orgId = u"00DAA0000000001AAA"_s;
        session.userId = u"005AA0000000001AAA"_s;
        session.clientId = m_clientId.isEmpty() && !borrowed ? u"3MVG9.own"_s : m_clientId;
        session.callback = QUrl(u"http://localhost:28419/OauthRedirect"_s);
        session.borrowed = borrowed;
        m_workflow->setSession(session);
        m_workflow->show(emptyOrg());
        m_workflow->setCanAskForSignIn(true);
        QSignalSpy needed(m_workflow.get(), &steps::Workflow::signInNeeded);
        m_org->on(queryPath, Answer::json(R"([{"message":"Session expired","errorCode":"INVALID_SESSION_ID"}])", 401));
        m_query = std::make_unique<Query>(m_workflow->org()->query(u"SELECT Id FROM User"_s));
        QTRY_COMPARE(needed.size(), 1);
        m_dialog = std::make_unique<ui::SignInAgainDialog>(context(*m_workflow, *m_surroundings));
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_org = std::make_unique<ScriptedServer>();
        m_workflow = std::make_unique<PageWorkflow>();
        m_surroundings = std::make_unique<QuietSurroundings>();
        m_clientId.clear();
    }
    void cleanup()
    {
        m_query.reset();
        m_dialog.reset();
        m_surroundings.reset();
        m_workflow.reset();
        m_org.reset();
    }

    void theSameUserGoesOnWhereItStopped()
    {
        endSession(true);
        QVERIFY(says(m_dialog.get(), u"pat@acme.example"_s));
        QVERIFY(!button(u"takeCliSessionAgainButton"_s)->isVisible()); // the token was pasted
        QVERIFY(!m_query->finished());
        m_org->on(userinfoPath, userinfo("005AA0000000001AAA", "pat@acme.example"));
        m_org->on(queryPath, Answer::json(R"({"totalSize":0,"done":true,"records":[]})"));
        paste(u"00D!the-new-token"_s);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QTRY_VERIFY(m_query->finished());
        QVERIFY(m_query->take().ok());
        QCOMPARE(m_org->requests().last().header("authorization"), QByteArray("Bearer 00D!the-new-token"));
        QVERIFY(m_workflow->snapshot()); // nothing that was read is lost
    }

    void aSessionOfTheCliIsTakenOverAgain_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("same user") << QByteArray("005AA0000000001AAA") << true;
        QTest::newRow("the CLI has signed in as another") << QByteArray("005AA0000000002AAA") << false;
    }

    void aSessionOfTheCliIsTakenOverAgain()
    {
        QFETCH(QByteArray, user);
        QFETCH(bool, goesOn);
        QTemporaryDir folder;
        QFile script(folder.filePath(u"sf"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" > \"$(dirname \"$0\")/call\"\nprintf '%s' '{\"status\":0,\"result\":"
                     "{\"instanceUrl\":\"" +
                     m_org->url().toEncoded() +
                     "\",\"clientId\":\"PlatformCLI\",\"accessToken\":\"00D!the-renewed-token\"}}'\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_clientId = u"PlatformCLI"_s;
        endSession(true);
        salesforce::SfCliOptions options;
        options.searchPaths = QStringList{folder.path()};
        m_dialog->setCliOptions(options);
        // The three ways stand beside each other.
        QVERIFY(button(u"signInAgainButton"_s)->isVisible() && button(u"newAccessTokenButton"_s)->isVisible());
        m_org->on(userinfoPath, userinfo(user, "somebody@acme.example"));
        m_org->on(queryPath, Answer::json(R"({"totalSize":0,"done":true,"records":[]})"));
        QTest::mouseClick(button(u"takeCliSessionAgainButton"_s), Qt::LeftButton);
        if (goesOn) {
            QTRY_VERIFY(m_query->finished());
            QVERIFY(m_query->take().ok());
            QVERIFY(!m_dialog->isVisible());
            QVERIFY(m_workflow->session()->borrowed); // it is still the CLI's
            QCOMPARE(m_workflow->session()->clientId, u"PlatformCLI"_s);
        } else {
            QTRY_VERIFY(says(m_dialog.get(), u"You signed in as somebody@acme.example"_s));
            QVERIFY(m_dialog->isVisible() && !m_query->finished());
        }
        QFile call(folder.filePath(u"call"_s));
        QVERIFY(call.open(QIODevice::ReadOnly));
        QVERIFY(call.readAll().contains("--target-org pat@acme.example"));
    }

    void aCliThatCannotHelpIsSaid()
    {
        m_clientId = u"PlatformCLI"_s;
        endSession(true);
        salesforce::SfCliOptions options;
        options.searchPaths = QStringList{u"/nowhere"_s};
        m_dialog->setCliOptions(options);
        QTest::mouseClick(button(u"takeCliSessionAgainButton"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>(m_dialog.get(), u"signInAgainErrorPanel"_s)->isVisible());
        QVERIFY(button(u"signInAgainButton"_s)->isEnabled()); // another way is left
        QVERIFY(!m_query->finished());
    }

    void anotherUserIsRefusedAndBothAreNamed()
    {
        endSession(true);
        m_org->on(userinfoPath, userinfo("005AA0000000002AAA", "sam@acme.example"));
        paste(u"00D!the-other-token"_s);
        QTRY_VERIFY(says(m_dialog.get(), u"You signed in as sam@acme.example"_s));
        QVERIFY(says(m_dialog.get(), u"belongs to pat@acme.example"_s));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_query->finished());
        QCOMPARE(m_workflow->session()->accessToken.reveal(), QByteArray("00D!the-ended-token"));
        QVERIFY(button(u"newAccessTokenButton"_s)->isEnabled()); // try again
    }

    void aBadTokenIsSaidAndTheQuestionStays()
    {
        endSession(true);
        m_org->on(userinfoPath, Answer::page("Bad_OAuth_Token", 403));
        paste(u"00D!the-bad-token"_s);
        QTRY_VERIFY(says(m_dialog.get(), u"The org does not take this access token."_s));
        QVERIFY(m_dialog->isVisible() && !m_query->finished());
    }

    void cancelLetsWhatWaitedFail_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("button") << false;
        QTest::newRow("Esc") << true;
    }

    void cancelLetsWhatWaitedFail()
    {
        QFETCH(bool, byEscape);
        endSession(true);
        if (byEscape)
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        else
            QTest::mouseClick(button(u"signInAgainCancelButton"_s), Qt::LeftButton);
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY(m_query->finished());
        const auto records = m_query->take();
        QVERIFY(!records.ok());
        QCOMPARE(records.error().action, ErrorAction::SignInAgain);
        QVERIFY(m_workflow->isSignedIn() && m_workflow->snapshot());
    }

    void theBrowserGoesToTheSameOrgWithTheSameClient()
    {
        endSession(false);
        QVERIFY(!part<QLineEdit>(m_dialog.get(), u"newAccessTokenEdit"_s)->isVisible());
        QTest::mouseClick(button(u"signInAgainButton"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"openSignInLinkButton"_s), Qt::LeftButton);
        QCOMPARE(m_surroundings->opened.size(), 1);
        const QUrl link = m_surroundings->opened.first();
        QCOMPARE(link.authority(), m_org->url().authority());
        QVERIFY(link.query().contains(u"client_id=3MVG9.own"_s));
        QVERIFY(link.query().contains(u"28419"_s));
        QTest::mouseClick(button(u"signInBusyRowCancelButton"_s), Qt::LeftButton);
        QVERIFY(button(u"signInAgainButton"_s)->isEnabled());
        QVERIFY(m_dialog->isVisible() && !m_query->finished());
    }

    void signingOutEndsTheQuestion()
    {
        endSession(true);
        m_query->cancel(); // as whoever runs tasks does when the session goes
        m_workflow->signOut();
        QVERIFY(!m_dialog->isVisible());
    }

    void isFitForKeyboardScreenReaderAndSmallScreen_data()
    {
        QTest::addColumn<bool>("borrowed");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<bool>("waits"); ///< for the browser
        QTest::newRow("pasted token") << true << QString() << false;
        QTest::newRow("session of the CLI") << true << u"PlatformCLI"_s << false;
        QTest::newRow("browser") << false << QString() << false;
        QTest::newRow("waiting for the browser") << false << QString() << true;
    }

    void isFitForKeyboardScreenReaderAndSmallScreen()
    {
        QFETCH(bool, borrowed);
        QFETCH(QString, clientId);
        QFETCH(bool, waits);
        m_clientId = clientId;
        endSession(borrowed);
        if (waits)
            QTest::mouseClick(button(u"signInAgainButton"_s), Qt::LeftButton);
        (void)QTest::qWaitFor([&] { return Audit::clippedTexts(m_dialog.get()).isEmpty(); }, 500);
        QCOMPARE(Audit::all(m_dialog.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(SignInAgainDialogTest)
#include "SignInAgainDialogTest.moc"
