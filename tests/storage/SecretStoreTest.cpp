// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Keychain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::storage;

namespace {

/// keep, find, forget, find: what the store said to each.
struct Story
{
    std::optional<Error> keepError;
    QByteArray found;
    QByteArray foundAfter;
    std::optional<Error> forgetError;
};

Task<Story> tell(SecretStore *store, QString name)
{
    Story story;
    const auto kept = co_await store->keep(name, Secret(QByteArray("token-of-the-story")));
    if (!kept)
        story.keepError = kept.error();
    const auto found = co_await store->find(name);
    if (found && found->has_value())
        story.found = found->value().reveal();
    const auto forgotten = co_await store->forget(name);
    if (!forgotten)
        story.forgetError = forgotten.error();
    const auto after = co_await store->find(name);
    if (after && after->has_value())
        story.foundAfter = after->value().reveal();
    co_return story;
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionKeepsUntilForgotten();
    void names();
    void withoutAKeyringItSaysWhatToChoose();
    void aCancelledWaitLeavesNothingBehind();
};

void SecretStoreTest::sessionKeepsUntilForgotten()
{
    SessionSecrets store;
    QVERIFY(!store.outlivesProgram());
    auto task = tell(&store, u"salesforce/00D/005"_s);
    task.start();
    QTRY_VERIFY(task.done());
    const Story story = task.take();
    QVERIFY(!story.keepError && !story.forgetError);
    QCOMPARE(story.found, QByteArray("token-of-the-story"));
    QCOMPARE(story.foundAfter, QByteArray());
}

void SecretStoreTest::names()
{
    QCOMPARE(SecretStore::nameFor(u"salesforce"_s, u"00D"_s, u"005"_s), u"salesforce/00D/005"_s);
    QCOMPARE(SecretStore::nameFor(u"heroku"_s, u"pat@acme.example"_s), u"heroku/pat@acme.example"_s);
}

void SecretStoreTest::withoutAKeyringItSaysWhatToChoose()
{
    // The test's environment has no session bus.
    Keychain store(u"applink-setup-test"_s);
    QVERIFY(store.outlivesProgram());
    auto task = tell(&store, u"salesforce/00D/005"_s);
    task.start();
    QTRY_VERIFY_WITH_TIMEOUT(task.done(), 30000);
    const Story story = task.take();
    QVERIFY(story.keepError.has_value());
    QCOMPARE(story.keepError->kind, ErrorKind::NotSupported);
    QVERIFY(story.keepError->summary.contains(u"This session only"_s));
    QVERIFY(!story.keepError->detail.contains(u"token-of-the-story"_s));
    QCOMPARE(story.found, QByteArray());
}

void SecretStoreTest::aCancelledWaitLeavesNothingBehind()
{
    Keychain store(u"applink-setup-test"_s);
    auto task = tell(&store, u"x"_s);
    bool ended = false;
    task.start([&ended] { ended = true; });
    task.reset();
    QCoreApplication::sendPostedEvents();
    auto again = tell(&store, u"y"_s);
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(again.done(), 30000);
    QVERIFY(!ended);
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "SecretStoreTest.moc"
