// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/JwtConnection.h"

#include "heroku/AppLinkTypes.h"
#include "heroku/HerokuError.h"
#include "net/HttpMessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::heroku;

namespace {

const QString user = u"ci@acme.example"_s;

Error failedConnection(const QString &message)
{
    const QJsonObject json{{u"id"_s, u"c0ffee00-0000-4000-8000-000000000001"_s},
                           {u"status"_s, u"failed"_s},
                           {u"org"_s, QJsonObject{{u"connection_name"_s, u"ci_org"_s}}},
                           {u"error"_s, QJsonObject{{u"id"_s, u"authentication_failed"_s}, {u"message"_s, message}}}};
    return *connectionFailure(*connectionFromJson(json));
}

} // namespace

class JwtConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheServiceTakes()
    {
        const QByteArray pem = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n";
        JwtConnectionRequest request;
        request.name = u"ci_org"_s;
        request.clientId = u"3MVG9.abc"_s;
        request.privateKey = Secret(pem);
        request.username = user;
        request.loginUrl = QUrl(u"https://acme.my.salesforce.com/"_s);
        QJsonObject body = QJsonDocument::fromJson(jwtConnectionBody(request)).object();
        const QString alias = body.take("alias"_L1).toString();
        QVERIFY(!QUuid(alias).isNull());
        QVERIFY(!alias.contains(u'{'));
        QCOMPARE(body, (QJsonObject{{u"client_id"_s, u"3MVG9.abc"_s},
                                    {u"connection_name"_s, u"ci_org"_s},
                                    {u"jwt_private_key"_s, QString::fromLatin1(pem)}, // to the letter
                                    {u"login_url"_s, u"https://acme.my.salesforce.com"_s},
                                    {u"username"_s, user}}));
        // Another connection has another alias; and what is not given is left out, not null (3.3).
        request.loginUrl.clear();
        body = QJsonDocument::fromJson(jwtConnectionBody(request)).object();
        QVERIFY(body["alias"_L1].toString() != alias);
        QVERIFY(!body.contains("login_url"_L1));
    }

    void explainsWhatSalesforceSays_data()
    {
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ErrorAction>("action");
        const auto row = [](const char *name, const QString &theirs, const QString &ours, ErrorKind kind,
                            ErrorAction action) { QTest::newRow(name) << theirs << ours << kind << action; };
        row("not approved", u"JWT authentication failed: invalid_grant, user hasn't approved this consumer"_s,
            u"as ci@acme.example"_s, ErrorKind::AccessDenied, ErrorAction::EditInput);
        row("not granted", u"invalid_app_access, user is not admin approved to access this app"_s,
            u"approved beforehand"_s, ErrorKind::AccessDenied, ErrorAction::EditInput);
        row("not published", u"invalid_client_id, client identifier invalid"_s, u"2 to 10 minutes"_s,
            ErrorKind::NotFound, ErrorAction::WaitAndRetry);
        row("not installed", u"app_not_found: External client app is not installed in this org"_s, u"2 to 10 minutes"_s,
            ErrorKind::NotFound, ErrorAction::WaitAndRetry);
        row("wrong key", u"invalid_grant, invalid assertion"_s, u"certificate on the app"_s, ErrorKind::Rejected,
            ErrorAction::ReviewPlanAgain);
        row("audience", u"invalid_grant, audience is invalid"_s, u"My Domain"_s, ErrorKind::Rejected,
            ErrorAction::EditInput);
        row("inactive", u"invalid_grant: Inactive user"_s, u"ci@acme.example is not active"_s, ErrorKind::AccessDenied,
            ErrorAction::EditInput);
        row("address", u"invalid_grant, ip restricted"_s, u"IP Relaxation"_s, ErrorKind::AccessDenied,
            ErrorAction::OpenSetup);
        row("scope", u"invalid_scope, the app lacks a scope"_s, u"refresh_token"_s, ErrorKind::Rejected,
            ErrorAction::ReviewPlanAgain);
        row("no reason", u"JWT authentication failed"_s, u"does not say why"_s, ErrorKind::Rejected,
            ErrorAction::Retry);
        row("nothing at all", {}, u"does not say why"_s, ErrorKind::Rejected, ErrorAction::Retry);
    }
    void explainsWhatSalesforceSays()
    {
        QFETCH(QString, theirs);
        QFETCH(QString, ours);
        const Error error = explainedJwtRefusal(failedConnection(theirs), user);
        QVERIFY2(error.summary.contains(ours), qPrintable(error.summary));
        QTEST(error.kind, "kind");
        QTEST(error.action, "action");
        QCOMPARE(error.detail, theirs); // their words stay at hand
        QCOMPARE(error.code == code::appNotPublished, error.action == ErrorAction::WaitAndRetry);
    }

    void leavesOtherErrorsAlone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("forbidden") << 403 << QByteArray(R"({"id":"forbidden","message":"invalid assertion"})");
        QTest::newRow("taken") << 409 << QByteArray(R"({"id":"conflict","message":"Connection already exists"})");
        QTest::newRow("name") << 422 << QByteArray(R"({"id":"validation_failed","message":"Invalid connection name"})");
        QTest::newRow("server") << 500 << QByteArray(R"({"id":"server_error","message":"Internal server error"})");
    }
    void leavesOtherErrorsAlone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        net::HttpResponse response;
        response.status = status;
        response.body = body;
        const Error before = appLinkError(response, u"ci_org"_s);
        const Error after = explainedJwtRefusal(before, user);
        QCOMPARE(after.summary, before.summary);
        QCOMPARE(after.kind, before.kind);
        QCOMPARE(after.action, before.action);
    }

    void aRefusedCallMayBeEither()
    {
        net::HttpResponse response;
        response.status = 401;
        response.body = R"({"id":"unauthorized","message":"Authentication failed"})";
        const Error error = explainedJwtRefusal(appLinkError(response), user);
        QVERIFY2(error.summary.contains(u"add-on's token"_s) && error.summary.contains(u"the key"_s),
                 qPrintable(error.summary));
    }

    void nobodyIsToldOfABrowser()
    {
        const Error late = explainedJwtRefusal(Error::make(ErrorKind::Timeout,
                                                           u"Nobody finished the sign-in in the browser in time."_s,
                                                           ErrorAction::Retry),
                                               user);
        QVERIFY2(!late.summary.contains(u"browser"_s), qPrintable(late.summary));
        QCOMPARE(late.kind, ErrorKind::Timeout);
    }
};

QTEST_GUILESS_MAIN(JwtConnectionTest)
#include "JwtConnectionTest.moc"
