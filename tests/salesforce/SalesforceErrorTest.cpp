// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SalesforceError.h"
#include "base/Secret.h"
#include "net/HttpMessage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

Q_DECLARE_METATYPE(applink::base::ErrorKind)

class SalesforceErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsErrorBodies_data();
    void readsErrorBodies();
    void readsFaults_data();
    void readsFaults();
    void keepsTheirWordsButNoSecret();
};

void SalesforceErrorTest::readsErrorBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const auto rest = [](int status, const char *code, ErrorKind kind) {
        QTest::newRow(code) << status << R"([{"message":"Words of theirs","errorCode":")" + QByteArray(code) + "\"}]"
                            << kind << QString::fromLatin1(code);
    };
    // facts/salesforce.md 7.1
    rest(401, "INVALID_SESSION_ID", ErrorKind::NotAuthenticated);
    rest(401, "INVALID_AUTH_HEADER", ErrorKind::NotAuthenticated);
    rest(403, "REQUEST_LIMIT_EXCEEDED", ErrorKind::RateLimited);
    rest(403, "API_DISABLED_FOR_ORG", ErrorKind::AccessDenied);
    rest(403, "API_CURRENTLY_DISABLED", ErrorKind::AccessDenied);
    rest(403, "INSUFFICIENT_ACCESS", ErrorKind::AccessDenied);
    rest(403, "FUNCTIONALITY_NOT_ENABLED", ErrorKind::NotSupported);
    rest(403, "TXN_SECURITY_BLOCK", ErrorKind::AccessDenied);
    rest(404, "NOT_FOUND", ErrorKind::NotFound);
    rest(400, "INVALID_TYPE", ErrorKind::NotSupported);
    rest(400, "INVALID_FIELD", ErrorKind::NotSupported);
    rest(400, "DUPLICATE_VALUE", ErrorKind::Conflict);
    rest(400, "DUPLICATE_DEVELOPER_NAME", ErrorKind::Conflict);
    rest(400, "UNABLE_TO_LOCK_ROW", ErrorKind::Conflict);
    rest(400, "MALFORMED_QUERY", ErrorKind::Rejected);
    rest(400, "REQUIRED_FIELD_MISSING", ErrorKind::Rejected);
    rest(500, "UNKNOWN_EXCEPTION", ErrorKind::ServerFailed);
    rest(503, "SERVER_UNAVAILABLE", ErrorKind::ServerFailed);
    rest(503, "SOMETHING_NEW", ErrorKind::ServerFailed);
    const auto row = [](const char *name, int status, const char *body, ErrorKind kind, const char *code) {
        QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromLatin1(code);
    };
    // Renewing such a session would go round in circles.
    row("session of the wrong kind", 401,
        R"([{"errorCode":"INVALID_SESSION_ID","message":"This session is not valid for use with the REST API"}])",
        ErrorKind::AccessDenied, "INVALID_SESSION_ID");
    row("OAuth form", 400, R"({"error":"invalid_scope","error_description":"not this one"})", ErrorKind::Rejected,
        "invalid_scope");
    row("identity service", 403, "Bad_OAuth_Token", ErrorKind::NotAuthenticated, "INVALID_SESSION_ID");
    row("401 without words", 401, "", ErrorKind::NotAuthenticated, "INVALID_SESSION_ID");
    row("404 without words", 404, "", ErrorKind::NotFound, "");
    row("429 without words", 429, "", ErrorKind::RateLimited, "");
    row("empty array", 500, "[]", ErrorKind::ServerFailed, "");
    row("an array of something else", 400, "[1]", ErrorKind::Rejected, "");
    row("page", 503, "<html><body>We are down for maintenance.</body></html>", ErrorKind::UnexpectedAnswer, "");
    row("cut-off JSON", 400, R"([{"errorCode":"INVAL)", ErrorKind::UnexpectedAnswer, "");
}

void SalesforceErrorTest::readsErrorBodies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    net::HttpResponse response;
    response.status = status;
    response.body = body;
    response.url = QUrl(u"https://acme.my.salesforce.com/x"_s);
    const Error error = salesforce::restError(response);
    QCOMPARE(base::errorKindName(error.kind), base::errorKindName(kind));
    QCOMPARE(error.code, code);
    QVERIFY(!error.summary.isEmpty());
    QCOMPARE(salesforce::isExpiredSession(error), kind == ErrorKind::NotAuthenticated);
    if (kind == ErrorKind::ServerFailed)
        QVERIFY(error.retryable);
    if (body.contains("Words of theirs"))
        QCOMPARE(error.detail, code + u": Words of theirs"_s);
    if (body.startsWith('<')) {
        QVERIFY2(error.detail.contains(u"We are down for maintenance."_s), qPrintable(error.detail));
        QVERIFY(!error.detail.contains(u'<'));
    }
}

void SalesforceErrorTest::readsFaults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const auto fault = [](const char *code, const char *text, ErrorKind kind) {
        const QByteArray body =
            R"(<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" )"
            R"(xmlns:sf="http://soap.sforce.com/2006/04/metadata"><soapenv:Body><soapenv:Fault><faultcode>sf:)" +
            QByteArray(code) + "</faultcode><faultstring>" + text +
            "</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>";
        QTest::newRow(code) << body << kind << QString::fromLatin1(code);
    };
    fault("INVALID_SESSION_ID", "Invalid Session ID found", ErrorKind::NotAuthenticated);
    fault("INSUFFICIENT_ACCESS", "use of the Metadata API requires a user with", ErrorKind::AccessDenied);
    fault("INVALID_TYPE", "unknown metadata type &amp; more", ErrorKind::NotSupported);
    QTest::newRow("page") << QByteArray("<html><p>proxy</p></html>") << ErrorKind::UnexpectedAnswer << QString();
    QTest::newRow("nothing") << QByteArray() << ErrorKind::UnexpectedAnswer << QString();
}

void SalesforceErrorTest::readsFaults()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    net::HttpResponse response;
    response.status = 500;
    response.body = body;
    response.url = QUrl(u"https://acme.my.salesforce.com/services/Soap/m/67.0"_s);
    const Error error = salesforce::soapError(response);
    QCOMPARE(base::errorKindName(error.kind), base::errorKindName(kind));
    QCOMPARE(error.code, code);
    QVERIFY(!error.summary.isEmpty());
}

void SalesforceErrorTest::keepsTheirWordsButNoSecret()
{
    const Secret token(u"a-token-of-no-known-shape"_s);
    net::HttpResponse response;
    response.status = 400;
    response.url = QUrl(u"https://acme.my.salesforce.com/x"_s);
    response.body = R"([{"errorCode":"ODD","message":"no use for a-token-of-no-known-shape or 00D5f000000abcd!AQ.x"}])";
    const Error error = salesforce::restError(response);
    const QString all = error.summary + error.detail;
    QVERIFY2(all.contains(u"no use for"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"a-token-of"_s) && !all.contains(u"00D5f"_s), qPrintable(all));
}

QTEST_GUILESS_MAIN(SalesforceErrorTest)
#include "SalesforceErrorTest.moc"
