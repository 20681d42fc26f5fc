// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HerokuSignInBox.h"
#include "storage/KeptHeroku.h"
#include "storage/Paths.h"
#include "storage/Preferences.h"
#include "storage/SecretStore.h"
#include "support/ScriptedServer.h"
#include "ui/pages/PageFixture.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace applink;
using namespace applink::test;

class HerokuSignInBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedTokenStaysInMemory();
    void aPastedTokenIsKeptByChoice();
    void theKeptTokenSignsInAgain();
    void aKeptTokenThatEndedIsForgotten();
    void theKeptTokenIsForgottenOnDemand();
    void onlyPastedTokensAreKept();
    void withoutAKeyringNothingIsOffered();
    void whatIsRefusedIsNotKept();
    void thePracticeTokenComesAndGoesWithThePracticeOrg();

private:
    void open(bool withKeyring = true);
    void paste(const QString &token);
    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return part<T>(m_box.get(), name);
    }
    [[nodiscard]] std::optional<QByteArray> inKeyring()
    {
        auto task = m_keyring->find(storage::SecretStore::nameFor(u"heroku"_s, u"ada@example.com"_s));
        task.start();
        const auto found = task.take();
        return found && found->has_value() ? std::optional<QByteArray>((**found).reveal()) : std::nullopt;
    }

    std::unique_ptr<ScriptedServer> m_heroku;
    std::unique_ptr<storage::SessionSecrets> m_keyring;
    storage::Preferences m_preferences;
    std::unique_ptr<PageWorkflow> m_workflow;
    std::unique_ptr<QuietSurroundings> m_surroundings;
    std::unique_ptr<ui::HerokuSignInBox> m_box;
};

void HerokuSignInBoxTest::init()
{
    QVERIFY(QDir().mkpath(storage::Paths::dataFolder()));
    QFile::remove(storage::Paths::keptHerokuFile());
    m_preferences = {};
    m_keyring = std::make_unique<storage::SessionSecrets>();
    m_heroku = std::make_unique<ScriptedServer>();
    m_heroku->always(Answer::json(R"({"id":"0d6b","email":"ada@example.com"})"));
    qputenv("HEROKU_API_URL", m_heroku->url().toEncoded());
    open();
}

void HerokuSignInBoxTest::cleanup()
{
    m_box.reset();
    m_workflow.reset();
    qunsetenv("HEROKU_API_URL");
    qunsetenv("HEROKU_API_KEY");
}

void HerokuSignInBoxTest::open(bool withKeyring)
{
    m_box.reset();
    m_workflow = std::make_unique<PageWorkflow>();
    m_surroundings = std::make_unique<QuietSurroundings>();
    ui::PageContext parts = context(*m_workflow, *m_surroundings);
    parts.keyring = withKeyring ? m_keyring.get() : nullptr;
    parts.preferences = &m_preferences;
    m_box = std::make_unique<ui::HerokuSignInBox>(parts);
    m_box->show();
}

void HerokuSignInBoxTest::paste(const QString &token)
{
    find<QLineEdit>(u"herokuTokenEdit"_s)->setText(token);
    QTest::mouseClick(find<QPushButton>(u"herokuSignInButton"_s), Qt::LeftButton);
}

void HerokuSignInBoxTest::aPastedTokenStaysInMemory()
{
    QVERIFY(!find<QCheckBox>(u"herokuKeepCheck"_s)->isChecked());
    paste(u"HRKU-pasted"_s);
    QTRY_VERIFY(find<QPushButton>(u"herokuSignOutButton"_s)->isVisible());
    QVERIFY(says(m_box.get(), u"ada@example.com"_s));
    QVERIFY(find<QLineEdit>(u"herokuTokenEdit"_s)->text().isEmpty());
    QVERIFY(!inKeyring());
    QVERIFY(!QFile::exists(storage::Paths::keptHerokuFile()));
}

void HerokuSignInBoxTest::aPastedTokenIsKeptByChoice()
{
    find<QCheckBox>(u"herokuKeepCheck"_s)->click();
    QVERIFY(m_preferences.keepSecretsInKeyring); // the same choice as for Salesforce
    paste(u"HRKU-pasted"_s);
    QTRY_COMPARE(inKeyring(), std::optional<QByteArray>("HRKU-pasted"));
    QTRY_VERIFY(find<QPushButton>(u"herokuForgetButton"_s)->isVisible());
}

void HerokuSignInBoxTest::theKeptTokenSignsInAgain()
{
    find<QCheckBox>(u"herokuKeepCheck"_s)->click();
    paste(u"HRKU-pasted"_s);
    QTRY_VERIFY(inKeyring());
    open(); // the next start
    auto *again = find<QPushButton>(u"herokuKeptButton"_s);
    QVERIFY(again->isVisible());
    QVERIFY2(again->text().contains("ada@example.com"_L1), qPrintable(again->text()));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>(u"herokuSignOutButton"_s)->isVisible());
    QCOMPARE(m_heroku->requests().last().header("Authorization"), QByteArray("Bearer HRKU-pasted"));
    QVERIFY(says(m_box.get(), u"keyring"_s)); // where it came from
}

void HerokuSignInBoxTest::aKeptTokenThatEndedIsForgotten()
{
    find<QCheckBox>(u"herokuKeepCheck"_s)->click();
    paste(u"HRKU-pasted"_s);
    QTRY_VERIFY(inKeyring());
    open();
    m_heroku->always(Answer::json(R"({"id":"unauthorized","message":"Invalid credentials"})", 401));
    QTest::mouseClick(find<QPushButton>(u"herokuKeptButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!inKeyring());
    QVERIFY(says(m_box.get(), u"expired"_s));
    QVERIFY(!m_workflow->heroku());
    QTRY_VERIFY(!find<QPushButton>(u"herokuKeptButton"_s)->isVisible());
}

void HerokuSignInBoxTest::theKeptTokenIsForgottenOnDemand()
{
    find<QCheckBox>(u"herokuKeepCheck"_s)->click();
    paste(u"HRKU-pasted"_s);
    QTRY_VERIFY(find<QPushButton>(u"herokuForgetButton"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"herokuForgetButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!inKeyring());
    QVERIFY(!find<QPushButton>(u"herokuForgetButton"_s)->isVisible());
    QVERIFY(m_workflow->heroku()); // still signed in
}

void HerokuSignInBoxTest::onlyPastedTokensAreKept()
{
    qputenv("HEROKU_API_KEY", "HRKU-of-the-environment");
    open();
    find<QCheckBox>(u"herokuKeepCheck"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(u"herokuEnvironmentButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>(u"herokuSignOutButton"_s)->isVisible());
    QVERIFY(!inKeyring()); // found, not stored (facts/heroku-applink.md 1.8)
}

void HerokuSignInBoxTest::withoutAKeyringNothingIsOffered()
{
    open(false);
    QVERIFY(!find<QCheckBox>(u"herokuKeepCheck"_s)->isVisible());
    paste(u"HRKU-pasted"_s);
    QTRY_VERIFY(find<QPushButton>(u"herokuSignOutButton"_s)->isVisible());
}

void HerokuSignInBoxTest::whatIsRefusedIsNotKept()
{
    m_heroku->always(Answer::json(R"({"id":"unauthorized","message":"Invalid credentials"})", 401));
    find<QCheckBox>(u"herokuKeepCheck"_s)->click();
    paste(u"HRKU-wrong"_s);
    QTRY_VERIFY(says(m_box.get(), u"expired"_s));
    QVERIFY(!inKeyring());
    // Nor does a later sign-in keep the token of an earlier try.
    m_heroku->always(Answer::json(R"({"id":"0d6b","email":"ada@example.com"})"));
    find<QCheckBox>(u"herokuKeepCheck"_s)->click();
    paste(u"HRKU-right"_s);
    QTRY_VERIFY(find<QPushButton>(u"herokuSignOutButton"_s)->isVisible());
    QVERIFY(!inKeyring());
}

void HerokuSignInBoxTest::thePracticeTokenComesAndGoesWithThePracticeOrg()
{
    auto *token = find<QLineEdit>(u"herokuTokenEdit"_s);
    QVERIFY(token->text().isEmpty());
    ui::PracticeOrg practice;
    practice.herokuUrl = m_heroku->url();
    practice.herokuApiKey = u"HRKU-practice"_s;
    Q_EMIT m_surroundings->practiceStarted(practice);
    m_workflow->setPractice(true);
    QCOMPARE(token->text(), u"HRKU-practice"_s);
    QVERIFY(!find<QPushButton>(u"herokuCliButton"_s)->isVisible());
    // Back to an org of their own: the field is empty, and its ways are offered again.
    m_workflow->setPractice(false);
    QCOMPARE(token->text(), QString());
    QVERIFY(find<QPushButton>(u"herokuCliButton"_s)->isVisible());
}

QTEST_MAIN(HerokuSignInBoxTest)
#include "HerokuSignInBoxTest.moc"
