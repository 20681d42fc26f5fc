// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// One row of the scope table of facts/salesforce.md 1.8: the same scope in its vocabularies. An empty field says that
/// the vocabulary has no word for it.
struct OAuthScope
{
    QString token;    ///< in commaSeparatedOauthScopes
    QStringList keys; ///< on the wire; the first is the one that answers carry
    QString column;   ///< behind "OauthScopes" in sObject ExtlClntAppOauthSettings
    QString label;    ///< on the consent page, keys in brackets
    int since = 59;   ///< API version
};

/// The whole table in the order of the fact sheet.
[[nodiscard]] const QList<OAuthScope> &oauthScopes();
/// By metadata token, which is case-sensitive; null when there is none.
[[nodiscard]] const OAuthScope *scopeByToken(const QString &token);
/// By OAuth key; null when there is none.
[[nodiscard]] const OAuthScope *scopeByKey(const QString &key);

} // namespace applink::practice
