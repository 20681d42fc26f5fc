// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RequestChain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::bench;

class RequestChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLog()
    {
        const auto requests = requestsIn(
            "2026-05-12T08:30:00.000Z info applink.app: started\n"
            "2026-05-12T08:30:00.250Z info applink.net: GET 127.0.0.1 /services/data -> 200  100 ms releases of the "
            "org\n"
            "2026-05-12T08:30:00.300Z info applink.net: again in 500 ms: reading the org HTTP 503\n"
            "2026-05-12T08:30:00.900Z info applink.net: POST 127.0.0.1 /a%20b -> 0 timed out 400 ms deploy in 3 ms\n");
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0].what, u"GET /services/data"_s);
        QCOMPARE(requests[0].end - requests[0].begin, 100);
        QCOMPARE(requests[1].what, u"POST /a%20b"_s);
        QCOMPARE(requests[1].begin - requests[0].end, 250);
        QVERIFY(requestsIn({}).isEmpty());
    }

    void longestChain_data()
    {
        QTest::addColumn<QList<SeenRequest>>("requests");
        QTest::addColumn<int>("length");
        QTest::newRow("none") << QList<SeenRequest>{} << 0;
        QTest::newRow("one after the other") << QList<SeenRequest>{{0, 10, {}}, {10, 20, {}}, {25, 30, {}}} << 3;
        QTest::newRow("at once") << QList<SeenRequest>{{0, 10, {}}, {1, 11, {}}, {9, 12, {}}} << 1;
        // A long one beside three short ones: the short ones depend on each other.
        QTest::newRow("beside a long one")
            << QList<SeenRequest>{{0, 100, {}}, {0, 10, {}}, {10, 20, {}}, {20, 30, {}}, {100, 110, {}}} << 4;
        QTest::newRow("late for another reason") << QList<SeenRequest>{{0, 10, {}}, {10, 20, {}}, {400, 410, {}}} << 2;
        QTest::newRow("one look that lasts") << QList<SeenRequest>{{0, 10, u"POST /a"_s},
                                                                   {20, 30, u"GET /a/1"_s},
                                                                   {130, 140, u"GET /a/1"_s},
                                                                   {240, 250, u"GET /a/1"_s},
                                                                   {250, 260, u"POST /b"_s}}
                                             << 3;
        QTest::newRow("the same write twice is two")
            << QList<SeenRequest>{{0, 10, u"POST /a"_s}, {10, 20, u"POST /a"_s}} << 2;
        QTest::newRow("in any order") << QList<SeenRequest>{{20, 30, {}}, {0, 10, {}}, {10, 20, {}}} << 3;
    }

    void longestChain()
    {
        QFETCH(QList<SeenRequest>, requests);
        QFETCH(int, length);
        QCOMPARE(applink::bench::longestChain(requests).size(), length);
    }
};

QTEST_GUILESS_MAIN(RequestChainTest)
#include "RequestChainTest.moc"
