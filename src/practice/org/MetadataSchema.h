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
    QStringList values;     ///< of an enumeration, letter for letter; of a group the elements in it
    bool generated = false; ///< the org makes it; what is sent is ignored
};

struct SchemaType
{
    QString name;
    QString folder;
    QString suffix; ///< without the dot
    QList<SchemaElement> elements;
    int since = 59;      ///< API version
    QString rootElement; ///< where the file's is not called like the type

    [[nodiscard]] const SchemaElement *element(const QString &elementName) const;
    [[nodiscard]] const QString &root() const { return rootElement.isEmpty() ? name : rootElement; }
    /// External Client Apps themselves and what hangs on them; orgs without the feature do not know these types.
    [[nodiscard]] bool isOfEca() const
    {
        return name == QLatin1StringView("ExternalClientApplication") ||
               element(QStringLiteral("externalClientApplication")) != nullptr;
    }
};

[[nodiscard]] const QList<SchemaType> &metadataTypes();
/// By its name, or by that of its root element, which readMetadata of settings takes; null for an unknown one.
[[nodiscard]] const SchemaType *metadataType(const QString &name);
/// Tokens that commaSeparatedOauthScopes takes, with the SOQL column of each.
struct ScopeToken
{
    QString token;
    QString key;    ///< OAuth; empty: none is known
    QString column; ///< without the prefix OauthScopes
    QString label;  ///< on the consent page
    int since = 59; ///< API version
};
[[nodiscard]] const QList<ScopeToken> &scopeTokens();

} // namespace applink::practice
