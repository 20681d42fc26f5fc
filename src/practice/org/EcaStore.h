// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/MetadataNode.h"
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
    QString type;
    QString fullName;
    QString id;
    QMap<QString, QString> values; ///< leaves; sorted, as the org gives them back
    QList<MetadataNode> groups;
    QDateTime createdAt;
    QDateTime modifiedAt;
    QString createdBy; ///< user id
    QString modifiedBy;

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
    bool blocked = false;
    bool rotatesRefreshTokens = false;
    bool introspectsAll = false;
    bool jwtTokens = false;       ///< isNamedUserJwtEnabled
    QDateTime knownFrom;          ///< unknown to the authorize endpoint before
    QString refreshPolicy;        ///< refreshTokenPolicyType
    qint64 refreshSeconds = 0;    ///< with the two Specific policies
    bool refreshIdlesOut = false; ///< isEnforceRefreshTokenTTL
    int sessionMinutes = 0;       ///< 0: what the org says
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
    /// By API name or label, byte for byte.
    [[nodiscard]] bool hasConnectedApp(const QString &name) const;
    [[nodiscard]] QString appId(const QString &apiName) const;

    /// Creates or replaces a component: what is missing takes its default, what the org generates is generated or kept.
    /// A policy's lists become grants. The caller has validated it. Gives the component as it is kept.
    const EcaComponent &put(EcaComponent component, const QString &userId = {});
    /// After all components of a deploy: the policies that the platform makes where none were sent.
    void addDefaultPolicies(const QString &apiName, const QString &userId = {});
    /// An app goes with all its parts and grants.
    void remove(const QString &type, const QString &fullName);
    void seed(const AppSeed &seed);
    bool createFromTemplate(const QString &apiName);
    /// What Setup's "Migrate to External Client App" does with a connected app, by the mapping of facts/salesforce.md
    /// section 8: key and secret are kept, and the old app stays beside it, read-only. False where there is nothing to
    /// migrate, or an app of that name is there.
    bool migrate(const QString &apiName);

    /// A component with everything the org would give back to that user when it is read: generated values, lists from
    /// the grants, elements of that version.
    [[nodiscard]] EcaComponent asRead(const EcaComponent &component, int version, const QString &userId) const;
    /// Rows of an ECA sObject; nothing for other objects.
    [[nodiscard]] std::optional<QList<QJsonObject>> rows(const QString &sobject) const;
    [[nodiscard]] std::optional<EcaOAuth> byConsumerKey(const QString &key) const;
    [[nodiscard]] std::optional<EcaOAuth> byAppId(const QString &appId) const;
    /// False once an app is switched off, or to be granted and not granted to that user: then tokens that were issued
    /// before are worth nothing (facts/salesforce.md 1.9 and 6.4). Clients that are no apps let everybody in.
    [[nodiscard]] bool letsIn(const QString &clientId, const QString &userId) const;
    /// Whether a switch of ExternalClientAppSettings is on.
    [[nodiscard]] bool orgSwitch(const QString &element) const;

private:
    void fillIn(EcaComponent &component, const EcaComponent *before);
    void seedConnectedApp(const ConnectedAppSeed &seed);
    void syncGrants(const EcaComponent &policy);
    void addRow(QList<QJsonObject> &rows, const EcaComponent &component) const;
    [[nodiscard]] EcaOAuth oauthOf(const EcaComponent &global) const;

    OrgState *m_state;
    QList<EcaComponent> m_components;
    QStringList m_blocked; ///< API names
};

/// The names of a comma separated list, blanks taken off.
[[nodiscard]] QStringList commaList(const QString &text);

} // namespace applink::practice
