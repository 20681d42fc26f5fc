// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace applink::salesforce {

/// The three names of one OAuth scope (facts/salesforce.md 1.8): metadata writes tokens ("RefreshToken"), OAuth speaks
/// keys ("refresh_token"), SOQL has a boolean column for each ("OauthScopesREFRESH_TOKEN").

/// Keys of a commaSeparatedOauthScopes text. A token we do not know stands for itself, so that nothing is hidden.
[[nodiscard]] QStringList scopeKeysFromTokens(const QString &commaSeparatedTokens);
/// The text for commaSeparatedOauthScopes. A key we do not know stands for itself; the org then says what it thinks.
[[nodiscard]] QString commaSeparatedTokens(const QStringList &keys);
/// Keys whose columns are true.
[[nodiscard]] QStringList scopeKeysFromColumns(const QHash<QString, bool> &columns);
/// The columns worth asking for: those AppLink's checks need and those that old orgs have too. Newer columns would sink
/// the whole query in an org that lacks them.
[[nodiscard]] QStringList scopeColumns();
/// Whether we know such a key at all.
[[nodiscard]] bool isScopeKey(const QString &key);

/// Whether the keys let AppLink call Salesforce, learn the user's name, and outlive an access token. "full" covers the
/// first two and never the last.
[[nodiscard]] bool coversApi(const QStringList &keys);
[[nodiscard]] bool coversIdentity(const QStringList &keys);
[[nodiscard]] bool coversRefresh(const QStringList &keys);
/// Keys that none of the three needs.
[[nodiscard]] QStringList beyondAppLink(const QStringList &keys);

} // namespace applink::salesforce
