// SPDX-License-Identifier: GPL-3.0-or-later
// Programs switch on the kind and the action of an error, so the documented lists must be the program's.
#include "base/Error.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace applink;

namespace {

/// The names in the first column of the table under "## title".
QStringList documented(const QString &title)
{
    QFile file(QStringLiteral(APPLINK_SOURCE_DIR "/docs/error-kinds.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString heading = u"\n## "_s + title + u'\n';
    const qsizetype from = text.indexOf(heading);
    if (from < 0)
        return {};
    const qsizetype to = text.indexOf(u"\n## "_s, from + heading.size());
    static const QRegularExpression row(u"^\\| `(\\w+)` \\| .*\\S.* \\|$"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = row.globalMatch(text.mid(from + heading.size(), to < 0 ? -1 : to - from - heading.size()));
         found.hasNext();)
        names.append(found.next().captured(1));
    names.removeAll(u"kind"_s);
    names.removeAll(u"action"_s);
    return names;
}

/// Walks all actions; without a default the compiler names one that was forgotten here.
std::optional<ErrorAction> after(ErrorAction action)
{
    using A = ErrorAction;
    switch (action) {
    case A::None:
        return A::Retry;
    case A::Retry:
        return A::SignInAgain;
    case A::SignInAgain:
        return A::CheckNetwork;
    case A::CheckNetwork:
        return A::AskAdministrator;
    case A::AskAdministrator:
        return A::EditInput;
    case A::EditInput:
        return A::ReviewPlanAgain;
    case A::ReviewPlanAgain:
        return A::OpenSetup;
    case A::OpenSetup:
        return A::ChooseFile;
    case A::ChooseFile:
        return A::WaitAndRetry;
    case A::WaitAndRetry:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

class ErrorKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreDocumented()
    {
        QStringList ours;
        for (const ErrorKind kind : base::allErrorKinds())
            ours.append(base::errorKindName(kind));
        QCOMPARE(ours.size(), QSet<QString>(ours.begin(), ours.end()).size());
        QCOMPARE(documented(u"Kinds"_s), ours);
    }

    void theListOfKindsIsWhole()
    {
        // The last of the enumeration, counted from the first: a kind that the list forgot makes it shorter.
        QCOMPARE(base::allErrorKinds().size(), qsizetype(ErrorKind::Internal) + 1);
    }

    void actionsAreDocumented()
    {
        QStringList ours;
        for (auto action = after(ErrorAction::None); action; action = after(*action))
            ours.append(base::errorActionName(*action));
        QCOMPARE(ours.size(), QSet<QString>(ours.begin(), ours.end()).size());
        QCOMPARE(documented(u"Actions"_s), ours);
        QCOMPARE(base::errorActionName(ErrorAction::None), QString());
    }
};

QTEST_GUILESS_MAIN(ErrorKindsTest)
#include "ErrorKindsTest.moc"
