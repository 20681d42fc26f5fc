// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Terminal.h"
#include "report/Report.h"

#include <QString>

namespace applink::app {

/// What the verbs print for people: the same report as every other rendering, as text.
class TextOutput
{
public:
    explicit TextOutput(const Terminal &terminal) : m_terminal(terminal) {}

    /// "Org  Acme (Sandbox), https://…, pat@acme.example"
    [[nodiscard]] QString org(const report::Report &report) const;
    [[nodiscard]] QString plan(const report::Report &report) const;
    [[nodiscard]] QString applied(const report::Report &report) const;
    /// Every check, or with `problemsOnly` those that did not pass.
    [[nodiscard]] QString checks(const report::Report &report, bool problemsOnly) const;
    /// A sentence and the counts, then the verdict's name alone on the last line, for scripts.
    [[nodiscard]] QString verdict(const report::Report &report) const;
    /// For standard error.
    [[nodiscard]] static QString error(const Error &error);

private:
    [[nodiscard]] QString heading(const QString &text) const;
    const Terminal &m_terminal;
};

} // namespace applink::app
