// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Question.h"

#include "base/SignalAwaiter.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

namespace applink::app {

using namespace Qt::StringLiterals;

Task<QString> ask(QString question)
{
    const QByteArray shown = question.toUtf8() + ' ';
    std::fwrite(shown.constData(), 1, static_cast<std::size_t>(shown.size()), stderr);
    std::fflush(stderr);
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray line;
    while (!line.contains('\n')) {
        co_await base::SignalAwaiter(&notifier, &QSocketNotifier::activated);
        char bytes[256];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            break;
        line.append(bytes, static_cast<qsizetype>(count));
    }
    co_return QString::fromUtf8(line).trimmed();
}

bool isYes(const QString &answer)
{
    const QString yes =
        QCoreApplication::translate("applink::app::Question", "yes", "answer to a question on the terminal");
    const QString given = answer.toLower();
    return given == u"y"_s || given == u"yes"_s || given == yes || (!given.isEmpty() && given == yes.left(1));
}

} // namespace applink::app
