// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeptSignIns.h"
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

KeptSignIn somebody(const QString &user)
{
    return {QUrl(u"https://acme.my.salesforce.com"_s),
            QUrl(u"https://login.salesforce.com"_s),
            u"00DKa00000AbCdEMAV"_s,
            u"Acme <Trading>"_s,
            u"005Ka0000000"_s + user,
            user + u"@acme.example"_s,
            u"PlatformCLI"_s,
            u"Salesforce CLI"_s};
}

QByteArray listOnDisk()
{
    QFile file(Paths::keptSignInsFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class KeptSignInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir().mkpath(Paths::dataFolder()));
        QFile::remove(Paths::keptSignInsFile());
    }

    void keepsAndFinds()
    {
        SessionSecrets store;
        KeptSignIns kept(&store);
        QVERIFY(
            ended(kept.keep(somebody(u"pat"_s), {Secret(u"refresh-of-pat"_s), Secret(u"secret-of-the-app"_s)})).ok());
        QVERIFY(ended(kept.keep(somebody(u"sam"_s), {Secret(u"refresh-of-sam"_s), {}})).ok());
        // The next start of the program.
        KeptSignIns again(&store);
        QCOMPARE(again.entries(), (QList<KeptSignIn>{somebody(u"sam"_s), somebody(u"pat"_s)}));
        const auto found = ended(again.find(somebody(u"pat"_s)));
        QVERIFY(found.ok() && found->has_value());
        QCOMPARE((*found)->refreshToken.reveal(), QByteArray("refresh-of-pat"));
        QCOMPARE((*found)->clientSecret.reveal(), QByteArray("secret-of-the-app"));
    }

    void noSecretStandsInTheFileAndNobodyElseReadsIt()
    {
        SessionSecrets store;
        KeptSignIns kept(&store);
        QVERIFY(
            ended(kept.keep(somebody(u"pat"_s), {Secret(u"refresh-of-pat"_s), Secret(u"secret-of-the-app"_s)})).ok());
        QVERIFY(listOnDisk().contains("pat@acme.example"));
        QVERIFY(!listOnDisk().contains("refresh-of-pat") && !listOnDisk().contains("secret-of-the-app"));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(Paths::keptSignInsFile()) & others));
    }

    void theSameUserStandsOnce()
    {
        SessionSecrets store;
        KeptSignIns kept(&store);
        KeptSignIn changed = somebody(u"pat"_s);
        QVERIFY(ended(kept.keep(changed, {Secret(u"refresh-token-1"_s), {}})).ok());
        changed.orgId.chop(3); // 15 characters are the same org
        changed.orgName = u"Acme, renamed"_s;
        QVERIFY(ended(kept.keep(changed, {Secret(u"refresh-token-2"_s), {}})).ok());
        QCOMPARE(kept.entries(), QList<KeptSignIn>{changed});
        const auto found = ended(kept.find(somebody(u"pat"_s)));
        QCOMPARE((*found)->refreshToken.reveal(), QByteArray("refresh-token-2"));
    }

    void whatIsForgottenIsGone()
    {
        SessionSecrets store;
        KeptSignIns kept(&store);
        QVERIFY(ended(kept.keep(somebody(u"pat"_s), {Secret(u"refresh-of-pat"_s), {}})).ok());
        QVERIFY(ended(kept.forget(somebody(u"pat"_s))).ok());
        QVERIFY(kept.entries().isEmpty());
        QVERIFY(KeptSignIns(&store).entries().isEmpty());
        const auto found = ended(kept.find(somebody(u"pat"_s)));
        QVERIFY(found.ok() && !found->has_value());
    }

    void withoutAKeyringNothingIsKept()
    {
        NoStore store;
        KeptSignIns kept(&store);
        const auto done = ended(kept.keep(somebody(u"pat"_s), {Secret(u"refresh-of-pat"_s), {}}));
        QVERIFY(!done.ok());
        QVERIFY(kept.entries().isEmpty());
        QVERIFY(listOnDisk().isEmpty());
    }

    void aKeyringThatLostItTakesItOffTheList()
    {
        SessionSecrets store;
        KeptSignIns kept(&store);
        QVERIFY(ended(kept.keep(somebody(u"pat"_s), {Secret(u"refresh-of-pat"_s), {}})).ok());
        SessionSecrets other; // as after a new keyring
        KeptSignIns later(&other);
        QCOMPARE(later.entries().size(), 1);
        const auto found = ended(later.find(somebody(u"pat"_s)));
        QVERIFY(found.ok() && !found->has_value());
        QVERIFY(later.entries().isEmpty());
        // A locked one may be open the next time: it stays on the list.
        QVERIFY(ended(kept.keep(somebody(u"sam"_s), {Secret(u"refresh-of-sam"_s), {}})).ok());
        NoStore locked;
        KeptSignIns waiting(&locked);
        QVERIFY(!ended(waiting.find(somebody(u"sam"_s))).ok());
        QVERIFY(!waiting.entries().isEmpty());
    }

    void aBrokenListIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{\"signIns\":[{\"org");
        QTest::newRow("wrong types") << QByteArray(R"({"schema":1,"signIns":[3,{"orgId":7},{"orgId":"00D"}]})");
        QTest::newRow("list") << QByteArray("[]");
    }

    void aBrokenListIsEmpty()
    {
        QFETCH(QByteArray, content);
        QFile file(Paths::keptSignInsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        SessionSecrets store;
        QVERIFY(KeptSignIns(&store).entries().isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeptSignInsTest)
#include "KeptSignInsTest.moc"
