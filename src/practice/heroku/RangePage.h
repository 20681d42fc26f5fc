// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace applink::practice {

/// One page of a Platform API list (facts/heroku-applink.md 2.2).
struct RangePage
{
    QJsonArray items;
    QByteArray contentRange; ///< empty for an empty list
    QByteArray nextRange;    ///< empty when nothing follows

    /// Cuts a page out of `all` as the Range header asks: `field start..end; max=n, order=desc`, a `]` before the start
    /// leaves it out. None where the header cannot be met (416). `fields` are those a list can be sorted by, each
    /// with values that occur once; the first is the default.
    [[nodiscard]] static std::optional<RangePage> cut(const QJsonArray &all, const QByteArray &range,
                                                      const QStringList &fields);
};

} // namespace applink::practice
