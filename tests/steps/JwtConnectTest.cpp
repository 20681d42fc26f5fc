// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting by JWT on both practice services: what comes before the key leaves, what comes back, and how it ends.
#include "heroku/JwtConnection.h"
#include "keys/Certificate.h"
#include "keys/PrivateKey.h"
#include "practice/TestKeys.h"
#include "practice/heroku/HerokuState.h"
#include "setup/ComponentTypes.h"
#include "support/PracticeOrg.h"
#include "verify/Verification.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace applink;
using keys::Certificate;
using keys::PrivateKey;
using setup::SetupFile;
using test::finish;
using test::PracticeOrg;
using verify::Status;

namespace {

QString certificateOf(const char *pem)
{
    return Certificate::selfSigned(*PrivateKey::fromPem(pem), u"Heroku_AppLink"_s, QDateTime::currentDateTimeUtc())
        ->pem();
}

verify::Finding findingOf(const verify::Verification &verification, const QString &id)
{
    for (const auto &result : verification.results) {
        if (result.id == id)
            return result.finding;
    }
    qFatal("no check %s", qPrintable(id));
}

} // namespace

class JwtConnectTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeOrg> m_practice;
    std::unique_ptr<steps::Workflow> m_workflow;
    QTemporaryDir m_folder;

    QString keyFile(const char *pem)
    {
        QString path = m_folder.filePath(u"acme.key"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) < 0)
            qFatal("no key file");
        return path;
    }

    void start(const QJsonObject &scenario = {})
    {
        m_workflow.reset();
        m_practice = std::make_unique<PracticeOrg>(scenario);
        m_workflow = workflow();
    }

    /// Signed in on both sides, with settings for a connection by JWT with key A.
    std::unique_ptr<steps::Workflow> workflow()
    {
        auto made = m_practice->workflow();
        auto wanted = made->wanted();
        wanted.appLink = SetupFile::AppLink();
        auto &appLink = *wanted.appLink;
        appLink.app = m_practice->services.herokuApp();
        appLink.connectionName = u"ci_org"_s;
        appLink.jwt = SetupFile::Jwt{keyFile(testkeys::keyA), certificateOf(testkeys::keyA), {}, false};
        made->setWanted(wanted);
        made->setHeroku({Secret(m_practice->services.herokuApiKey().toUtf8()), heroku::HerokuToken::Source::Practice},
                        m_practice->services.herokuUrl());
        return made;
    }

    void change(const std::function<void(SetupFile &)> &edit)
    {
        auto wanted = m_workflow->wanted();
        edit(wanted);
        m_workflow->setWanted(wanted);
    }

    void apply()
    {
        const auto read = finish(m_workflow->readOrg());
        QVERIFY2(read, read ? "" : qPrintable(read.error().summary));
        const setup::Plan plan = m_workflow->plan();
        QVERIFY2(plan.applyable(), qPrintable(plan.blockedBy.value(0).text));
        const auto outcome = finish(m_workflow->apply(plan, {}));
        QVERIFY2(outcome.succeeded(),
                 qPrintable(outcome.error ? outcome.error->summary + outcome.error->detail : u""_s));
        QVERIFY(m_workflow->plan().nothingToDo()); // the org's own form of the certificate is the same one
    }

    Result<heroku::Connection> connectOrg()
    {
        return finish(m_workflow->appLink()->connectOrg(steps::AppLinkWork::WhereTaken::ReplaceDead));
    }
    int jwtCalls()
    {
        int count = 0;
        for (const QString &request : m_practice->services.requests())
            count += request.startsWith(u"POST "_s) && request.endsWith(u"/connections/salesforce/jwt"_s) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_workflow.reset();
        m_practice.reset();
    }

    void connectsWithoutABrowser()
    {
        start();
        apply();
        bool browserAsked = false;
        connect(m_workflow->appLink(), &steps::AppLinkWork::authorizeUrlReady, this, [&] { browserAsked = true; });
        const auto connection = connectOrg();
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().summary));
        QVERIFY(connection->isConnected());
        QCOMPARE(connection->name, u"ci_org"_s);
        QCOMPARE(connection->username, m_practice->services.username());
        QCOMPARE(jwtCalls(), 1);
        QVERIFY(!browserAsked);
        const auto &stored = m_practice->services.heroku().appLinkOrgs.last();
        QVERIFY(stored.jwt);
        QCOMPARE(stored.status, u"connected"_s);

        const auto verification = finish(m_workflow->verify());
        for (const QString &id : {u"O2"_s, u"O10"_s, u"U3"_s, u"E2"_s, u"E4"_s, u"E5"_s, u"E6"_s}) {
            const auto finding = findingOf(verification, id);
            QVERIFY2(finding.status == Status::Passed, qPrintable(id + u": "_s + finding.reason));
        }
        // It passed for what was seen, and says what that is.
        const auto consent = findingOf(verification, u"E5"_s);
        QVERIFY(consent.evidence.first().value.contains(u"JWT"_s));
        QVERIFY(consent.evidence.last().value.contains(u"refresh_token"_s));
        for (const auto &result : verification.results) {
            if (result.id == "E5"_L1)
                QVERIFY2(result.title.contains(u"without a consent page"_s), qPrintable(result.title));
        }
    }

    void whoComesLaterIsToldNothingThatNobodySaw()
    {
        start();
        apply();
        QVERIFY(connectOrg());
        m_workflow = workflow(); // another day: AppLink does not say how the connection was made
        const auto finding = findingOf(finish(m_workflow->verify()), u"E5"_s);
        QCOMPARE(finding.status, Status::CouldNotTell);
        QVERIFY2(finding.reason.contains(u"JWT"_s), qPrintable(finding.reason));
    }

    void aConnectionOfAnotherUserIsNoSuccess()
    {
        start();
        apply();
        QVERIFY(connectOrg());
        change([](SetupFile &wanted) { wanted.appLink->jwt->username = u"somebody@else.example"_s; });
        const auto verification = finish(m_workflow->verify());
        QCOMPARE(findingOf(verification, u"U3"_s).status, Status::Failed);
        const auto stored = findingOf(verification, u"E6"_s);
        QCOMPARE(stored.status, Status::Failed);
        QVERIFY2(stored.reason.contains(u"somebody@else.example"_s), qPrintable(stored.reason));
    }

    void anotherUserIsConnectedWhoIsCovered()
    {
        start({{u"namedPermissionSets"_s,
                QJsonArray{QJsonObject{
                    {u"name"_s, u"Heroku_AppLink_Users"_s},
                    {u"label"_s, u"Heroku AppLink Users"_s},
                    {u"assignedTo"_s, QJsonArray{u"admin@practice.example"_s, u"user@practice.example"_s}}}}}});
        const QString other = m_practice->services.otherUsername();
        change([&](SetupFile &wanted) { wanted.appLink->jwt->username = other; });
        apply();
        const auto connection = connectOrg();
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().summary));
        QCOMPARE(connection->username, other);
        const auto verification = finish(m_workflow->verify());
        for (const QString &id : {u"U3"_s, u"E4"_s, u"E5"_s, u"E6"_s}) {
            const auto finding = findingOf(verification, id);
            QVERIFY2(finding.status == Status::Passed, qPrintable(id + u": "_s + finding.reason));
        }
        QVERIFY(findingOf(verification, u"U3"_s).evidence.first().value.contains(other));
    }

    void brokenAnswersNeverDoubleIt_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::newRow("dropped before it is done") << QJsonObject{{u"fault"_s, u"reset"_s}};
        QTest::newRow("done, and the answer dropped")
            << QJsonObject{{u"fault"_s, u"reset"_s}, {u"afterEffect"_s, true}};
        QTest::newRow("done, and a page in place of the answer")
            << QJsonObject{{u"status"_s, 502}, {u"body"_s, u"<html>Bad Gateway</html>"_s}, {u"afterEffect"_s, true}};
        QTest::newRow("done, and half an answer") << QJsonObject{{u"fault"_s, u"halfBody"_s}, {u"afterEffect"_s, true}};
        QTest::newRow("a page that is no answer")
            << QJsonObject{{u"status"_s, 200}, {u"body"_s, u"<html>hello</html>"_s}};
        QTest::newRow("failed on its side")
            << QJsonObject{{u"status"_s, 500}, {u"body"_s, QJsonObject{{u"id"_s, u"server_error"_s}}}};
    }
    void brokenAnswersNeverDoubleIt()
    {
        QFETCH(QJsonObject, fault);
        fault[u"method"_s] = u"POST"_s;
        fault[u"path"_s] = u"*/connections/salesforce/jwt"_s;
        start({{u"faults"_s, QJsonArray{fault}}});
        apply();
        const auto first = connectOrg();
        if (!first) {
            QVERIFY2(!first.error().summary.isEmpty(), "an error without words");
            QVERIFY2(!first.error().summary.contains(u"browser"_s), qPrintable(first.error().summary));
            const auto again = connectOrg();
            QVERIFY2(again, again ? "" : qPrintable(again.error().summary));
        }
        QCOMPARE(m_practice->services.heroku().appLinkOrgs.size(), qsizetype(1));
        QCOMPARE(m_practice->services.heroku().appLinkOrgs.first().status, u"connected"_s);
        QVERIFY(jwtCalls() <= 2);
    }

    void theKeyStaysWhereSomethingIsNotRight_data()
    {
        using Edit = std::function<void(JwtConnectTest &)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &says, Edit edit) { QTest::newRow(name) << edit << says; };
        row("key of another certificate", u"not the one"_s, [](auto &test) { test.keyFile(testkeys::keyB); });
        row("key file gone", u"no key file"_s,
            [](auto &test) { QFile::remove(test.m_folder.filePath(u"acme.key"_s)); });
        row("key file not named", u"Choose the file"_s,
            [](auto &test) { test.change([](SetupFile &wanted) { wanted.appLink->jwt->keyFile.clear(); }); });
        row("key with a passphrase", u"passphrase"_s, [](auto &test) { test.keyFile(testkeys::lockedKey); });
        row("certificate not applied", u"Review and apply"_s, [](auto &test) {
            test.change([](SetupFile &wanted) { wanted.appLink->jwt->certificate = certificateOf(testkeys::keyB); });
        });
        row("no certificate chosen", u"Choose or make the key"_s,
            [](auto &test) { test.change([](SetupFile &wanted) { wanted.appLink->jwt->certificate.clear(); }); });
        row("no such user", u"no user nobody@practice.example"_s, [](auto &test) {
            test.change([](SetupFile &wanted) { wanted.appLink->jwt->username = u"nobody@practice.example"_s; });
        });
        row("user who is not pre-authorized", u"holds none"_s, [](auto &test) {
            const QString other = test.m_practice->services.otherUsername();
            test.change([&](SetupFile &wanted) { wanted.appLink->jwt->username = other; });
        });
        row("user name with a quote", u"no user o'brien@practice.example"_s, [](auto &test) {
            test.change([](SetupFile &wanted) { wanted.appLink->jwt->username = u"o'brien@practice.example"_s; });
        });
        row("everybody may authorize", u"lets everybody authorize"_s, [](auto &test) {
            test.change(
                [](SetupFile &wanted) { wanted.users.permittedUsers = SetupFile::PermittedUsers::SelfAuthorize; });
            test.apply();
        });
    }
    void theKeyStaysWhereSomethingIsNotRight()
    {
        QFETCH(std::function<void(JwtConnectTest &)>, edit);
        QFETCH(QString, says);
        start();
        apply();
        edit(*this);
        if (QTest::currentTestFailed())
            return;
        const auto connection = connectOrg();
        QVERIFY(!connection);
        QVERIFY2(connection.error().summary.contains(says), qPrintable(connection.error().summary));
        QCOMPARE(jwtCalls(), 0);
        // The check says the same afterwards, not just that there is no connection.
        const auto finding = findingOf(finish(m_workflow->verify()), u"E4"_s);
        QCOMPARE(finding.status, Status::Failed);
        QVERIFY2(finding.reason.contains(says), qPrintable(finding.reason));
    }

    void anAppThatIsNotPublishedYetIsWaitedFor()
    {
        start({{u"propagationSeconds"_s, 600}});
        apply();
        const auto early = connectOrg();
        QVERIFY(!early);
        QCOMPARE(early.error().code, heroku::code::appNotPublished.toString());
        QCOMPARE(early.error().action, ErrorAction::WaitAndRetry);
        QCOMPARE(jwtCalls(), 0);
        m_practice->services.clock().advance(std::chrono::seconds(601));
        const auto connection = connectOrg();
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().summary + connection.error().detail));
    }

    void whatAppLinkRefusesIsExplained()
    {
        start({{u"heroku"_s, QJsonObject{{u"jwtOutcome"_s, u"failed"_s}}}});
        apply();
        const auto refused = connectOrg();
        QVERIFY(!refused);
        QVERIFY2(refused.error().summary.contains(u"does not say why"_s), qPrintable(refused.error().summary));
        QCOMPARE(jwtCalls(), 1); // a write is never repeated by itself
    }

    void aCertificateThatSomebodyReplacedIsNamed()
    {
        start();
        apply();
        // Another admin puts the certificate of another key there, after this one has read the org.
        auto other = workflow();
        auto wanted = other->wanted();
        wanted.appLink->jwt->certificate = certificateOf(testkeys::keyB);
        wanted.appLink->jwt->replaceCertificate = true;
        other->setWanted(wanted);
        QVERIFY(finish(other->readOrg()));
        QVERIFY(finish(other->apply(other->plan(), {})).succeeded());
        const auto refused = connectOrg();
        QVERIFY(!refused);
        QVERIFY2(refused.error().summary.contains(u"certificate on the app"_s), qPrintable(refused.error().summary));
        // A connection that failed does not stand in the way of the next try.
        wanted.appLink->jwt->keyFile = keyFile(testkeys::keyB);
        other->setWanted(wanted);
        const auto connection = finish(other->appLink()->connectOrg(steps::AppLinkWork::WhereTaken::ReplaceDead));
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().summary));
        QCOMPARE(m_practice->services.heroku().appLinkOrgs.size(), qsizetype(1));
    }

    void aSlowSignInIsWaitedFor()
    {
        start({{u"heroku"_s, QJsonObject{{u"jwtOutcome"_s, u"connecting"_s}, {u"connectReads"_s, 2}}}});
        apply();
        const auto connection = connectOrg();
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().summary));
        QVERIFY(connection->isConnected());
        QCOMPARE(findingOf(finish(m_workflow->verify()), u"E5"_s).status, Status::Passed);
    }

    void stoppingLeavesItUsable()
    {
        start({{u"heroku"_s, QJsonObject{{u"jwtOutcome"_s, u"connecting"_s}, {u"connectReads"_s, 8}}}});
        apply();
        {
            test::Running running(m_workflow->appLink()->connectOrg());
            QTRY_COMPARE(jwtCalls(), 1);
            QVERIFY(!running.finished());
            running.cancel();
        }
        QVERIFY(!m_workflow->services()->connection);
        m_practice->services.heroku().appLinkOrgs.last().readsLeft = 0; // meanwhile AppLink went on
        const auto connection = connectOrg();
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().summary));
    }

    void theOthersCertificateStaysUnlessChosen()
    {
        const QString b = certificateOf(testkeys::keyB);
        start({{u"base"_s, u"ready"_s},
               {u"apps"_s, QJsonArray{QJsonObject{{u"globalOauth"_s, QJsonObject{{u"certificate"_s, b}}},
                                                  {u"permissionSets"_s, QJsonArray{u"Heroku_AppLink_Users"_s}}}}}});
        QVERIFY(finish(m_workflow->readOrg()));
        const auto onApp = [this] {
            return m_workflow->snapshot()->field(setup::type::globalOauth, u"certificate"_s).value();
        };
        QCOMPARE(*Certificate::fromText(onApp()), *Certificate::fromText(b));
        const setup::Plan blocked = m_workflow->plan();
        QVERIFY(!blocked.applyable());
        QVERIFY2(blocked.blockedBy.first().text.contains(Certificate::fromText(b)->fingerprint()),
                 qPrintable(blocked.blockedBy.first().text));
        const auto before = m_workflow->snapshot()->components[setup::type::globalOauth].metadata.value();
        change([](SetupFile &wanted) { wanted.appLink->jwt->replaceCertificate = true; });
        apply();
        const auto after = m_workflow->snapshot()->components[setup::type::globalOauth].metadata.value();
        for (const auto &element : before.elements()) {
            if (element.name != "certificate"_L1 && element.name != "callbackUrl"_L1)
                QVERIFY2(after.elements().contains(element), qPrintable(element.name));
        }
        QCOMPARE(*Certificate::fromText(onApp()),
                 *Certificate::fromText(m_workflow->wanted().appLink->jwt->certificate));
        QVERIFY(connectOrg());
    }
};

QTEST_GUILESS_MAIN(JwtConnectTest)
#include "JwtConnectTest.moc"
