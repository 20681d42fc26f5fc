// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Terminal.h"

#include "base/Redaction.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace applink::app {

using namespace Qt::StringLiterals;

namespace {

int widthOf(int file)
{
    winsize size{};
    return ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

Terminal::Terminal()
    : m_colour(isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
    , m_bar(isatty(STDERR_FILENO) && qgetenv("TERM") != "dumb")
{}

bool Terminal::canAsk()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

void Terminal::out(const QString &text)
{
    clearProgress();
    const QByteArray bytes = base::redacted(text).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Terminal::complain(const QString &line)
{
    clearProgress();
    error(base::redacted(line).toUtf8() + '\n');
}

void Terminal::complainVerbatim(const QString &line)
{
    clearProgress();
    error(line.toUtf8() + '\n');
}

void Terminal::error(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

QString Terminal::coloured(Colour colour, const QString &text) const
{
    if (!m_colour)
        return text;
    QString code;
    switch (colour) {
    case Colour::Plain:
        return text;
    case Colour::Good:
        code = u"32"_s;
        break;
    case Colour::Warn:
        code = u"33"_s;
        break;
    case Colour::Bad:
        code = u"31"_s;
        break;
    case Colour::Soft:
        code = u"2"_s;
        break;
    case Colour::Bold:
        code = u"1"_s;
        break;
    }
    return u"\x1b["_s + code + u'm' + text + u"\x1b[0m"_s;
}

void Terminal::progress(const QString &what, int done, int total)
{
    if (m_quiet)
        return;
    if (!m_bar) {
        if (what == m_lastLine)
            return;
        m_lastLine = what;
        error(base::redacted(what).toUtf8() + '\n');
        return;
    }
    QString line = what;
    if (total > 0) {
        constexpr int cells = 24;
        const int filled = std::clamp(done, 0, total) * cells / total;
        line = u'[' + QString(filled, u'#') + QString(cells - filled, u'.') + u"] %1/%2 "_s.arg(done).arg(total) + what;
    }
    error("\r\x1b[K" + base::redacted(line).left(widthOf(STDERR_FILENO) - 1).toUtf8());
    m_barShown = true;
}

void Terminal::clearProgress()
{
    if (m_barShown)
        error("\r\x1b[K");
    m_barShown = false;
}

} // namespace applink::app
