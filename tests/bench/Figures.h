// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::bench {

/// Prints rows of a table: what, the figure, what is to be reached, whether it was, and what the peers need
/// (facts/real-clients.md, its end). Nothing here judges a run: a figure over its target is marked, no more.
class Figures
{
public:
    void heading(const QString &text) const;
    /// `target` below 0: none. A smaller value is better everywhere.
    void row(const QString &what, double value, const QString &unit, double target = -1,
             const QString &peers = {}) const;
    void failure(const QString &what, const QString &why) const;
    void note(const QString &text) const;
};

} // namespace applink::bench
