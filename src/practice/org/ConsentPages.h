// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// The pages a person meets in the browser at the practice org. Plain HTML forms without script, readable in light and
/// dark, and always visibly of a practice org (product.md, rule 10). Texts are escaped.

/// A text field `username`, a password field, one button. `problem` is shown above; `next` is where to go afterwards.
[[nodiscard]] QByteArray loginPage(const QString &problem, const QString &next, const QString &hintUser);
/// Lists the scopes, each with its OAuth keys in brackets; buttons Allow and Deny. `request` names the waiting
/// authorization.
[[nodiscard]] QByteArray consentPage(const QString &appName, const QString &userName, const QStringList &scopeLines,
                                     const QString &request);
/// The frame of them all; `content` is HTML, with its texts escaped.
[[nodiscard]] QByteArray page(const QString &title, const QString &content);
[[nodiscard]] QByteArray messagePage(const QString &heading, const QString &text);

} // namespace applink::practice
