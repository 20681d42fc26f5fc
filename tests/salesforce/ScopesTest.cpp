// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/Scopes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink::salesforce;

class ScopesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAndKeysTranslateBothWays();
    void serverSpellingIsRead();
    void coverage_data();
    void coverage();
    void columns();
};

void ScopesTest::tokensAndKeysTranslateBothWays()
{
    const QStringList keys{u"api"_s, u"id"_s, u"refresh_token"_s};
    QCOMPARE(commaSeparatedTokens(keys), u"Api, Basic, RefreshToken"_s);
    QCOMPARE(scopeKeysFromTokens(commaSeparatedTokens(keys)), keys);
    QCOMPARE(commaSeparatedTokens({u"api"_s, u"api"_s}), u"Api"_s);
    QCOMPARE(scopeKeysFromTokens(u"Api, NotYetInvented"_s), (QStringList{u"api"_s, u"NotYetInvented"_s}));
    QCOMPARE(commaSeparatedTokens({u"NotYetInvented"_s}), u"NotYetInvented"_s);
}

void ScopesTest::serverSpellingIsRead()
{
    QCOMPARE(scopeKeysFromTokens(u" Web,Api , OpenID,, "_s), (QStringList{u"web"_s, u"api"_s, u"openid"_s}));
    QVERIFY(scopeKeysFromTokens(QString()).isEmpty());
}

void ScopesTest::coverage_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("api");
    QTest::addColumn<bool>("identity");
    QTest::addColumn<bool>("refresh");
    QTest::addColumn<QStringList>("beyond");
    QTest::newRow("the three") << QStringList{u"api"_s, u"id"_s, u"refresh_token"_s} << true << true << true
                               << QStringList();
    QTest::newRow("none") << QStringList() << false << false << false << QStringList();
    QTest::newRow("full never refreshes") << QStringList{u"full"_s} << true << true << false << QStringList{u"full"_s};
    QTest::newRow("offline access refreshes")
        << QStringList{u"offline_access"_s} << false << false << true << QStringList();
    QTest::newRow("identity in parts") << QStringList{u"profile"_s, u"email"_s, u"address"_s, u"phone"_s} << false
                                       << true << false << QStringList();
    QTest::newRow("three of four parts") << QStringList{u"profile"_s, u"email"_s, u"address"_s} << false << false
                                         << false << QStringList();
    QTest::newRow("more than needed") << QStringList{u"api"_s, u"web"_s, u"Unknown"_s} << true << false << false
                                      << QStringList{u"web"_s, u"Unknown"_s};
}

void ScopesTest::coverage()
{
    QFETCH(QStringList, keys);
    QFETCH(bool, api);
    QFETCH(bool, identity);
    QFETCH(bool, refresh);
    QFETCH(QStringList, beyond);
    QCOMPARE(coversApi(keys), api);
    QCOMPARE(coversIdentity(keys), identity);
    QCOMPARE(coversRefresh(keys), refresh);
    QCOMPARE(beyondAppLink(keys), beyond);
}

void ScopesTest::columns()
{
    for (const QString &needed : {u"OauthScopesAPI"_s, u"OauthScopesSSO"_s, u"OauthScopesREFRESH_TOKEN"_s,
                                  u"OauthScopesOFFLINE_ACCESS"_s, u"OauthScopesFULL"_s})
        QVERIFY2(scopeColumns().contains(needed), qPrintable(needed));
    QVERIFY(!scopeColumns().contains(u"OauthScopesMCP_API"_s)); // only newer orgs have it
    QCOMPARE(scopeKeysFromColumns({{u"OauthScopesSSO"_s, true}, {u"OauthScopesAPI"_s, false}}), QStringList{u"id"_s});
}

QTEST_GUILESS_MAIN(ScopesTest)
#include "ScopesTest.moc"
