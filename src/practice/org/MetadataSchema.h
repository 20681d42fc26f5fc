// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// One element that a metadata type knows (facts/salesforce.md 1.2 to 1.6).
struct SchemaElement
{
    enum class Kind { Text, Boolean, Number, Enumeration, Group };

    QString name;
    Kind kind = Kind::Text;
    QString defaultValue;   ///< null: none
    int since = 59;         ///< API version
    QStringList values;     ///< of an enumeration, compared without regard to case
    bool generated = false; ///< the org makes it; what is sent is ignored
};

struct SchemaType
{
    QString name;
    QString folder;
    QString suffix; ///< without the dot
    QList<SchemaElement> elements;

    [[nodiscard]] const SchemaElement *element(const QString &elementName) const;
};

[[nodiscard]] const QList<SchemaType> &metadataTypes();
[[nodiscard]] const SchemaType *metadataType(const QString &name);
/// Tokens that commaSeparatedOauthScopes takes, with the SOQL column of each.
struct ScopeToken
{
    QString token;
    QString key;    ///< OAuth
    QString column; ///< without the prefix OauthScopes
    QString label;  ///< on the consent page
};
[[nodiscard]] const QList<ScopeToken> &scopeTokens();

} // namespace applink::practice
