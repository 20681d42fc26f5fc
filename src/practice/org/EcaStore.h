// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/OrgState.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace applink::practice {

/// One metadata component as the org keeps it.
struct EcaComponent
{
    /// An element that holds others, such as trustedIpRanges, kept whole; there may be several of one name.
    struct Group
    {
        QString name;
        QList<std::pair<QString, QString>> values;
    };

    QString type;
    QString fullName;
    QString id;
    QMap<QString, QString> values; ///< leaves; sorted, as the org gives them back
    QList<Group> groups;

    [[nodiscard]] QString app() const; ///< the API name of the app it belongs to
};

/// What the OAuth endpoints need to know of an app.
struct EcaOAuth
{
    QString appId;
    QString apiName;
    QString label;
    QString consumerKey;
    QString consumerSecret;
    QStringList callbacks;
    QStringList scopes; ///< OAuth keys
    bool enabled = true;
    bool pkceRequired = false;
    bool secretOptional = false;
    bool secretForRefresh = true;
    bool adminApproved = false;
    QDateTime knownFrom; ///< unknown to the authorize endpoint before
};

/// The External Client Apps of the practice org, as metadata, as SOQL rows and as OAuth clients: one truth, three views
/// (facts/salesforce.md sections 1, 3.5, 4).
class EcaStore
{
public:
    explicit EcaStore(OrgState *state);

    [[nodiscard]] const QList<EcaComponent> &components() const { return m_components; }
    [[nodiscard]] const EcaComponent *find(const QString &type, const QString &fullName) const;
    /// The component of that type that belongs to an app, whatever its name.
    [[nodiscard]] const EcaComponent *partOf(const QString &type, const QString &apiName) const;
    /// Byte for byte.
    [[nodiscard]] bool has(const QString &apiName) const;
    [[nodiscard]] bool hasIgnoringCase(const QString &apiName) const;
    [[nodiscard]] QString appId(const QString &apiName) const;

    /// Creates or replaces a component: what is missing takes its default, what the org generates is generated or kept.
    /// A policy's lists become grants. The caller has validated it.
    void put(EcaComponent component);
    /// After all components of a deploy: the policies that the platform makes where none were sent.
    void addDefaultPolicies(const QString &apiName);
    void remove(const QString &apiName);
    void seed(const AppSeed &seed);
    bool createFromTemplate(const QString &apiName);

    /// A component with everything the org would give back when it is read: generated values, lists from the grants.
    [[nodiscard]] EcaComponent asRead(const EcaComponent &component) const;
    /// Rows of an ECA sObject; nothing for other objects.
    [[nodiscard]] std::optional<QList<QJsonObject>> rows(const QString &sobject) const;
    [[nodiscard]] std::optional<EcaOAuth> byConsumerKey(const QString &key) const;

private:
    void syncGrants(const EcaComponent &policy);
    [[nodiscard]] EcaOAuth oauthOf(const EcaComponent &global) const;

    OrgState *m_state;
    QList<EcaComponent> m_components;
    QHash<QString, QDateTime> m_createdAt; ///< by API name
};

/// The names of a comma separated list, blanks taken off.
[[nodiscard]] QStringList commaList(const QString &text);

} // namespace applink::practice
