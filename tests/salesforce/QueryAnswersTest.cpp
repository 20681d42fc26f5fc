// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/QueryAnswers.h"
#include "support/Running.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::salesforce;
using applink::test::Running;

namespace {

QByteArray answer(int rows, bool done, const QString &next = {}, int total = -1)
{
    QJsonArray records;
    for (int i = 0; i < rows; ++i)
        records.append(QJsonObject{{u"Id"_s, u"0PS%1"_s.arg(i)}, {u"Label"_s, u"Permission set %1"_s.arg(i)}});
    QJsonObject object{{u"totalSize"_s, total < 0 ? rows : total}, {u"done"_s, done}, {u"records"_s, records}};
    if (!next.isEmpty())
        object.insert(u"nextRecordsUrl"_s, next);
    return QJsonDocument(object).toJson();
}

const QString nextPath = u"/services/data/v67.0/query/0r8AA0000000001-2000"_s;

} // namespace

class QueryAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("next");
        QTest::newRow("no rows") << answer(0, true) << true << 0 << 0 << QString();
        QTest::newRow("a few") << answer(3, true) << true << 3 << 3 << QString();
        QTest::newRow("first of several") << answer(3, false, nextPath, 9) << true << 3 << 9 << nextPath;
        QTest::newRow("2,000, first of several")
            << answer(2000, false, nextPath, 9000) << true << 2000 << 9000 << nextPath;
        QTest::newRow("the last, that names another") << answer(3, true, nextPath) << true << 3 << 3 << QString();
        QTest::newRow("not done, without rows") << answer(0, false, nextPath, 9) << true << 0 << 9 << QString();
        QTest::newRow("not done, without a next") << answer(3, false) << true << 3 << 3 << QString();
        QTest::newRow("a web page") << QByteArray("<html>Maintenance</html>") << false << 0 << 0 << QString();
        QTest::newRow("a long web page") << QByteArray(200000, 'x') << false << 0 << 0 << QString();
        QTest::newRow("cut off") << answer(2000, true).chopped(10) << false << 0 << 0 << QString();
        QTest::newRow("wrong type") << QByteArray(R"({"records":"none","done":true})") << false << 0 << 0 << QString();
        QTest::newRow("a list") << QByteArray("[]") << false << 0 << 0 << QString();
        QTest::newRow("nothing") << QByteArray() << false << 0 << 0 << QString();
    }

    void pages()
    {
        QFETCH(QByteArray, body);
        Running running(readQueryPage(body));
        QVERIFY(QTest::qWaitFor([&] { return running.finished(); }));
        const QueryPage page = running.take();
        QTEST(page.isOne, "isOne");
        QTEST(int(page.records.size()), "rows");
        QTEST(page.totalSize, "total");
        QTEST(page.next, "next");
        for (qsizetype i = 0; i < page.records.size(); ++i)
            QCOMPARE(page.records[i]["Id"_L1].toString(), u"0PS%1"_s.arg(i)); // in their order
    }

    void aLongOneIsLeftToAWorker()
    {
        // With every worker busy, a short one is there at once, and a long one waits.
        auto *pool = QThreadPool::globalInstance();
        QSemaphore busy;
        const int workers = pool->maxThreadCount();
        for (int i = 0; i < workers; ++i)
            pool->start([&busy] { busy.acquire(); });
        Running longOne(readQueryPage(answer(2000, true)));
        Running shortOne(readQueryPage(answer(3, true)));
        const bool shortIsThere = QTest::qWaitFor([&] { return shortOne.finished(); });
        const bool longIsThere = longOne.finished();
        busy.release(workers);
        QVERIFY(shortIsThere);
        QVERIFY(!longIsThere);
        QVERIFY(QTest::qWaitFor([&] { return longOne.finished(); }));
        QCOMPARE(longOne.take().records.size(), 2000);
    }

    void whoeverIsGoneGetsNothing()
    {
        int told = 0;
        for (int i = 0; i < 20; ++i) {
            Task<QueryPage> task = readQueryPage(answer(2000, true));
            task.start([&told] { ++told; });
            task.reset();
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents(); // what the workers left for them
        QCOMPARE(told, 0);
    }
};

QTEST_GUILESS_MAIN(QueryAnswersTest)
#include "QueryAnswersTest.moc"
