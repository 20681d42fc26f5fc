// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"
#include "base/Redaction.h"

#include <QDebug>
#include <QHash>
#include <QTest>
#include <QVariant>

#include <concepts>
#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace applink;

namespace {

template <class T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
template <class T>
concept Hashable = requires(const T &value)
{
    qHash(value);
};
template <class T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};
template <class T>
concept Appendable = requires(QString text, const T &value)
{
    text + value;
};

// The concepts themselves work:
static_assert(Printable<QString> && Hashable<QString> && Comparable<QString> && Appendable<QString>);
// What must not happen by accident does not compile.
static_assert(!Printable<Secret> && !Hashable<Secret> && !Comparable<Secret> && !Appendable<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QVariant> && !std::is_convertible_v<Secret, bool>);
static_assert(!std::is_convertible_v<QString, Secret> && !std::is_convertible_v<QByteArray, Secret>);

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsBytesOnlyWhenAsked();
    void copiesOutliveEachOther();
    void movingLeavesNothingBehind();
    void changingWhatWasRevealedChangesNothing();
    void sparesTheBytesOfOthers();
    void isKnownToTheTextSinks();
};

void SecretTest::givesItsBytesOnlyWhenAsked()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QString()).isEmpty());
    const Secret secret(u"pässwörd-1"_s);
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal(), u"pässwörd-1"_s.toUtf8());
    const QByteArray binary("a\0b", 3);
    QCOMPARE(Secret(binary).reveal(), binary);
}

void SecretTest::copiesOutliveEachOther()
{
    auto first = std::make_unique<Secret>(QByteArray("shared bytes"));
    Secret second = *first;
    Secret third;
    third = second;
    first.reset(); // not the last owner: nothing is overwritten
    QCOMPARE(second.reveal(), QByteArray("shared bytes"));
    second = Secret(QByteArray("other bytes"));
    QCOMPARE(third.reveal(), QByteArray("shared bytes"));
    const Secret &same = third;
    third = same;
    QCOMPARE(third.reveal(), QByteArray("shared bytes"));
}

void SecretTest::movingLeavesNothingBehind()
{
    Secret from(QByteArray("moved bytes"));
    Secret to = std::move(from);
    QVERIFY(from.isEmpty()); // NOLINT: that is what is asked
    QCOMPARE(to.reveal(), QByteArray("moved bytes"));
    Secret target(QByteArray("overwritten"));
    target = std::move(to);
    QVERIFY(to.isEmpty()); // NOLINT
    QCOMPARE(target.reveal(), QByteArray("moved bytes"));
}

void SecretTest::changingWhatWasRevealedChangesNothing()
{
    const Secret secret(QByteArray("revealed bytes"));
    QByteArray mine = secret.reveal();
    mine.fill('x');
    QCOMPARE(secret.reveal(), QByteArray("revealed bytes"));
}

void SecretTest::sparesTheBytesOfOthers()
{
    const QByteArray mine = QByteArray("bytes of ") + "a caller";
    {
        const Secret secret(mine); // shares them until it goes
        QCOMPARE(secret.reveal(), mine);
    }
    QCOMPARE(mine, QByteArray("bytes of a caller"));
}

void SecretTest::isKnownToTheTextSinks()
{
    const QString value = u"zq9-no-known-shape"_s;
    QCOMPARE(base::redacted(value), value);
    {
        const Secret secret(value);
    }
    // Also after it went: what it opened may still work, and a log line may come late.
    QCOMPARE(base::redacted(u"see "_s + value), u"see [redacted]"_s);
}

QTEST_GUILESS_MAIN(SecretTest)
#include "SecretTest.moc"
