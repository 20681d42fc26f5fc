// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryPolicy.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByVerbAndAnswer_data();
    void decidesByVerbAndAnswer();
    void waitsLongerEachTime();
    void obeysTheServer_data();
    void obeysTheServer();
    void understandsADate();
    void leavesAloneWhoRepeatsHimself();
};

void RetryPolicyTest::decidesByVerbAndAnswer_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("readsOnly");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("mayHeal");
    QTest::addColumn<bool>("again");
    // facts/salesforce.md 7.4: what may pass by itself.
    for (const int status : {420, 429, 500, 502, 503, 504})
        QTest::addRow("GET %d", status) << QByteArray("GET") << false << status << false << true;
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 409, 412, 501})
        QTest::addRow("GET %d", status) << QByteArray("GET") << false << status << false << false;
    QTest::addRow("GET, connection lost") << QByteArray("GET") << false << 0 << true << true;
    QTest::addRow("GET, bad certificate") << QByteArray("GET") << false << 0 << false << false;
    QTest::addRow("HEAD 503") << QByteArray("HEAD") << false << 503 << false << true;
    // A lost answer does not say that the write was lost.
    for (const char *verb : {"POST", "PUT", "PATCH", "DELETE"}) {
        for (const int status : {420, 429, 500, 502, 503, 504})
            QTest::addRow("%s %d", verb, status) << QByteArray(verb) << false << status << false << false;
        QTest::addRow("%s, connection lost", verb) << QByteArray(verb) << false << 0 << true << false;
    }
    QTest::addRow("reading POST 503") << QByteArray("POST") << true << 503 << false << true;
    QTest::addRow("reading POST, connection lost") << QByteArray("POST") << true << 0 << true << true;
    QTest::addRow("reading POST, SOAP fault") << QByteArray("POST") << true << 500 << false << false;
}

void RetryPolicyTest::decidesByVerbAndAnswer()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, readsOnly);
    QFETCH(int, status);
    QFETCH(bool, mayHeal);
    QFETCH(bool, again);
    net::HttpRequest request;
    request.verb = verb;
    request.readsOnly = readsOnly;
    const net::RetryPolicy policy;
    QCOMPARE(policy.delayBefore(request, {status, mayHeal, {}}, 1).has_value(), again);
    QVERIFY(!policy.delayBefore(request, {status, mayHeal, {}}, policy.mostTries));
}

void RetryPolicyTest::waitsLongerEachTime()
{
    net::RetryPolicy policy;
    policy.mostTries = 20;
    policy.firstDelay = 500ms;
    policy.longestDelay = 3s;
    const QList<std::chrono::milliseconds> expected{500ms, 1s, 2s, 3s, 3s};
    for (int tries = 1; tries <= expected.size(); ++tries)
        QCOMPARE(policy.delayBefore({}, {503, false, {}}, tries), expected[tries - 1]);
}

void RetryPolicyTest::obeysTheServer_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("milliseconds"); // -1: gives up
    QTest::newRow("seconds") << QByteArray("7") << 7000;
    QTest::newRow("now") << QByteArray("0") << 0;
    QTest::newRow("blanks") << QByteArray(" 2 ") << 2000;
    QTest::newRow("negative") << QByteArray("-3") << 0;
    QTest::newRow("longer than anybody waits") << QByteArray("3600") << -1;
    QTest::newRow("a number out of range") << QByteArray("99999999999999") << 500;
    QTest::newRow("nonsense") << QByteArray("soon") << 500;
    QTest::newRow("a date in the past") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << 0;
}

void RetryPolicyTest::obeysTheServer()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, milliseconds);
    const auto delay = net::RetryPolicy().delayBefore({}, {429, false, retryAfter}, 1);
    QCOMPARE(delay.has_value(), milliseconds >= 0);
    if (delay)
        QCOMPARE(*delay, std::chrono::milliseconds(milliseconds));
}

void RetryPolicyTest::understandsADate()
{
    const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(20);
    const QByteArray text = QLocale::c().toString(when, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    const auto delay = net::RetryPolicy().delayBefore({}, {503, false, text}, 1);
    QVERIFY(delay);
    QVERIFY2(*delay > 15s && *delay <= 20s, text.constData());
}

void RetryPolicyTest::leavesAloneWhoRepeatsHimself()
{
    net::HttpRequest polling;
    polling.repeatable = false;
    QVERIFY(!net::RetryPolicy().delayBefore(polling, {503, false, {}}, 1));
    // A write: only when the server turned it away and said when to come back (facts/salesforce.md 7.1).
    net::HttpRequest write;
    write.verb = "POST";
    QVERIFY(net::RetryPolicy().delayBefore(write, {429, false, "2"}, 1) == 2s);
    QVERIFY(!net::RetryPolicy().delayBefore(write, {503, false, "2"}, 1));
    QVERIFY(!net::RetryPolicy().delayBefore(write, {0, true, "2"}, 1));
    // 420: the org is being moved; facts/salesforce.md 7.4 allows few tries.
    QVERIFY(net::RetryPolicy().delayBefore({}, {420, false, {}}, 1));
    QVERIFY(!net::RetryPolicy().delayBefore({}, {420, false, {}}, 2));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "RetryPolicyTest.moc"
