// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace applink::practice {

/// A form of a served page as a browser without JavaScript sees it. Enough of HTML for pages of a practice org; it does
/// not pretend to be a browser.
struct HtmlForm
{
    struct Field
    {
        QString type; ///< lower case; "submit" for a button that sends
        QString name;
        QString value;
        QString label; ///< what a person reads on a button
    };

    QString action; ///< relative to the page; empty: the page itself
    QByteArray method = "GET";
    QList<Field> fields;

    /// Every form of the page, in order.
    [[nodiscard]] static QList<HtmlForm> all(const QString &html);
    [[nodiscard]] const Field *firstOfType(QStringView type) const;
    [[nodiscard]] const Field *button(QStringView label) const;
    /// The form-encoded body when `button` is pressed: hidden fields, `values` by name, and that button alone.
    [[nodiscard]] QByteArray encode(const QList<std::pair<QString, QString>> &values, const Field *button) const;
};

/// The page's words in one line, without its markup, at most `most` characters.
[[nodiscard]] QString htmlText(const QString &html, qsizetype most = 300);
/// The OAuth keys that list items end with in brackets: `<li>Manage user data via APIs (api)</li>`.
[[nodiscard]] QStringList htmlScopes(const QString &html);

} // namespace applink::practice
