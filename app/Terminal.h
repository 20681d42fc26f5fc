// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::app {

/// Standard output and standard error. The outcome goes to the first, progress and complaints to the second. UTF-8, and
/// redacted like everything that leaves the program.
class Terminal
{
public:
    enum class Colour { Plain, Good, Warn, Bad, Soft, Bold };

    Terminal();

    /// To standard output, verbatim: no line feed is added.
    void out(const QString &text);
    /// A line to standard error. Takes the progress bar away first.
    void complain(const QString &line);
    /// The same for a line that is worth nothing redacted, such as a link whose state belongs to one sign-in. Nobody's
    /// secret may be in it.
    void complainVerbatim(const QString &line);
    /// The text in a colour, where standard output is a terminal and NO_COLOR is unset or empty.
    [[nodiscard]] QString coloured(Colour colour, const QString &text) const;

    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// What is going on: a bar on a terminal (`total` 0: only the words), a line for each new sentence elsewhere.
    void progress(const QString &what, int done, int total);
    void clearProgress();

    /// Somebody sits there who can be asked.
    [[nodiscard]] static bool canAsk();

private:
    void error(const QByteArray &bytes);

    bool m_colour = false;
    bool m_bar = false;
    bool m_quiet = false;
    bool m_barShown = false;
    QString m_lastLine;
};

} // namespace applink::app
