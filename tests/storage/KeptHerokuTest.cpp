// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeptHeroku.h"
#include "storage/Paths.h"
#include "storage/SecretStore.h"
#include "support/NoStore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::storage;
using applink::test::ended;
using applink::test::NoStore;

namespace {

const KeptHerokuAccount ada{u"ada@example.com"_s, QUrl(u"https://api.heroku.com"_s)};
const KeptHerokuAccount bob{u"bob@example.com"_s, QUrl(u"https://api.heroku.com"_s)};

QByteArray onDisk()
{
    QFile file(Paths::keptHerokuFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class KeptHerokuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir().mkpath(Paths::dataFolder()));
        QFile::remove(Paths::keptHerokuFile());
    }

    void keepsAndFindsAgain()
    {
        SessionSecrets store;
        KeptHeroku kept(&store);
        QVERIFY(!kept.account());
        QVERIFY(ended(kept.keep(ada, Secret(u"HRKU-the-token"_s))).ok());
        KeptHeroku later(&store); // the next start of the program
        QCOMPARE(later.account(), std::optional<KeptHerokuAccount>(ada));
        const auto token = ended(later.find());
        QVERIFY(token.ok() && token->has_value());
        QCOMPARE((**token).reveal(), QByteArray("HRKU-the-token"));
        QVERIFY(onDisk().contains("ada@example.com"));
        QVERIFY(!onDisk().contains("HRKU"));
        QCOMPARE(QFile::permissions(Paths::keptHerokuFile()) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void anotherAccountTakesItsPlace()
    {
        SessionSecrets store;
        KeptHeroku kept(&store);
        QVERIFY(ended(kept.keep(ada, Secret(u"HRKU-a"_s))).ok());
        QVERIFY(ended(kept.keep(bob, Secret(u"HRKU-b"_s))).ok());
        QCOMPARE(KeptHeroku(&store).account()->email, bob.email);
        const auto old = ended(store.find(SecretStore::nameFor(u"heroku"_s, ada.email)));
        QVERIFY(old.ok() && !old->has_value()); // nothing is left behind
    }

    void forgets()
    {
        SessionSecrets store;
        KeptHeroku kept(&store);
        QVERIFY(ended(kept.keep(ada, Secret(u"HRKU-a"_s))).ok());
        QVERIFY(ended(kept.forget()).ok());
        QVERIFY(!KeptHeroku(&store).account());
        const auto token = ended(store.find(SecretStore::nameFor(u"heroku"_s, ada.email)));
        QVERIFY(token.ok() && !token->has_value());
        QVERIFY(ended(kept.forget()).ok()); // what is not there is forgotten
    }

    void aTokenThatIsLostIsNobodys()
    {
        SessionSecrets store;
        KeptHeroku kept(&store);
        QVERIFY(ended(kept.keep(ada, Secret(u"HRKU-a"_s))).ok());
        SessionSecrets empty;
        KeptHeroku later(&empty);
        const auto token = ended(later.find());
        QVERIFY(token.ok() && !token->has_value());
        QVERIFY(!KeptHeroku(&empty).account());
    }

    void aKeyringThatCannotBeAskedForgetsNothing()
    {
        SessionSecrets store;
        KeptHeroku kept(&store);
        QVERIFY(ended(kept.keep(ada, Secret(u"HRKU-a"_s))).ok());
        NoStore locked;
        KeptHeroku later(&locked);
        QVERIFY(!ended(later.find()).ok());
        QVERIFY(later.account());
        QVERIFY(!ended(later.keep(bob, Secret(u"HRKU-b"_s))).ok());
        QCOMPARE(KeptHeroku(&store).account()->email, ada.email);
    }

    void brokenFilesAreNobodys_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("no account") << QByteArray(R"({"schema":1})");
        QTest::newRow("no address") << QByteArray(R"({"email":"ada@example.com","apiUrl":""})");
        QTest::newRow("wrong types") << QByteArray(R"({"email":7,"apiUrl":{}})");
    }
    void brokenFilesAreNobodys()
    {
        QFETCH(QByteArray, content);
        QFile file(Paths::keptHerokuFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        SessionSecrets store;
        QVERIFY(!KeptHeroku(&store).account());
    }
};

QTEST_GUILESS_MAIN(KeptHerokuTest)
#include "KeptHerokuTest.moc"
