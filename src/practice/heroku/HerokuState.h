// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/heroku/HerokuSettings.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace applink::practice {

struct HerokuRelease
{
    QString id;
    QString description;
    QDateTime createdAt;
};

struct HerokuApp
{
    QString id; ///< lowercase UUID, as all ids here
    QString name;
    QDateTime createdAt;
    QMap<QString, QString> config;
    QString team;                  ///< empty: owned by the person
    bool preAuthorized = false;    ///< the second factor was given for it
    QList<HerokuRelease> releases; ///< version 1 first
};

/// A token of the account and the authorization it belongs to.
struct HerokuToken
{
    QString id;
    QString token;
    QString description;
    QStringList scopes;
    QDateTime createdAt;
    QDateTime expiresAt; ///< invalid: never
};

struct HerokuAddon
{
    QString id;
    QString name;
    QString service; ///< "heroku-applink" or another service's name
    QString appId;   ///< the billing app
    QString token;   ///< value of <ATTACHMENT>_TOKEN
    QDateTime createdAt;
    int readsUntilProvisioned = 0;
    bool deprovisioned = false; ///< its creation failed
};

struct HerokuAttachment
{
    QString id;
    QString name;
    QString addonId;
    QString appId;
    QDateTime createdAt;
};

/// A connection or an authorization: both are an org reached over OAuth or JWT (facts/heroku-applink.md 3.4).
struct AppLinkOrg
{
    enum class Kind { Connection, Authorization };

    Kind kind = Kind::Connection;
    QString id;
    QString name; ///< connection_name or developer_name
    QString type; ///< SalesforceOrg or DataCloudOrg
    QString addonId;
    QString appId; ///< the app that was named when it was created
    QString status;
    QString nextStatus; ///< taken when `readsLeft` reads have passed; empty: none is due
    int readsLeft = 0;
    QString orgId;
    QUrl instanceUrl;
    QString userId;
    QString username;
    QString oauthState; ///< names it in the callback; used once
    QString clientId;   ///< of the OAuth client that its consent page shows
    QUrl authorizeUrl;
    QString codeVerifier; ///< empty where the authorize address has no code_challenge
    QString alias;
    bool jwt = false;
    QStringList dataActionTargets; ///< API names
    QString errorId;
    QString errorMessage;
    QDateTime createdAt;
    QDateTime modifiedAt;
};

struct AppLinkPublication
{
    QString id;
    QString addonId;
    QString connectionId;
    QString appId;
    QString connectionName;
    QString clientName;
    QString esrId;
    QString esrName;
    QString orgId;
    QDateTime createdAt;
    QDateTime modifiedAt;
};

/// All the practice Heroku account knows. Plain data and the rules that keep it whole; ids are the same in each run,
/// tokens are not.
class HerokuState
{
public:
    using Now = std::function<QDateTime()>;

    HerokuState(const HerokuSettings &settings, Now now);

    /// To be told once the ports are known, before the first request: fills the config vars.
    void setUrls(const QUrl &platform, const QUrl &appLink);
    [[nodiscard]] QUrl platformUrl() const { return m_platformUrl; }
    [[nodiscard]] QUrl appLinkUrl() const { return m_appLinkUrl; }

    [[nodiscard]] const HerokuSettings &settings() const { return m_settings; }
    HerokuSettings &settings() { return m_settings; }
    [[nodiscard]] QDateTime now() const { return m_now().toUTC(); }
    /// The account's first token, good or not.
    [[nodiscard]] QString apiKey() const { return m_apiKey; }
    [[nodiscard]] QString accountId() const;
    /// Null unless the token is good now.
    [[nodiscard]] const HerokuToken *token(const QString &value) const;
    /// A new token; `seconds` 0: it never expires.
    HerokuToken &issueToken(const QString &description, const QStringList &scopes, qint64 seconds = 0);

    [[nodiscard]] HerokuApp *app(const QString &idOrName);
    [[nodiscard]] HerokuAddon *addon(const QString &idOrName);
    [[nodiscard]] HerokuAttachment *attachment(const QString &idOrName);
    /// Names of attachments are unique within an app only.
    [[nodiscard]] HerokuAttachment *attachmentOf(const HerokuApp &app, const QString &idOrName);
    /// An app may use the add-ons that are attached to it, whichever app they are billed to.
    [[nodiscard]] bool isAttached(const QString &addonId, const QString &appId) const;
    [[nodiscard]] QList<HerokuAddon *> addonsOf(const HerokuApp &app);
    /// One read by the outside: moves an add-on that is still provisioning one step on.
    void readAddon(HerokuAddon &addon);
    /// Makes an add-on with an attachment to the app it is billed to.
    HerokuAddon *createAddon(HerokuApp &app, const QString &service, const QString &attachmentName);
    /// Takes the add-on away, with its attachments, config vars, connections and publications.
    void destroyAddon(const QString &addonId);
    void detach(const QString &attachmentId);
    /// A change that makes a release, as config vars and add-ons do.
    void release(HerokuApp &app, const QString &description);
    HerokuAttachment *attach(const HerokuAddon &addon, const HerokuApp &app, const QString &name);
    /// A free attachment name: HEROKU_APPLINK, then one with a colour.
    [[nodiscard]] QString freeAttachmentName(const HerokuApp &app, const QString &wish) const;
    /// A new add-on token; the old one is worth nothing at once.
    void rotateToken(HerokuAddon &addon);

    /// A fresh SSO answer for this app and add-on, good for 300 s by the clock (facts/heroku-applink.md 2.7).
    QJsonObject issueSso(const HerokuApp &app, const HerokuAddon &addon);
    /// Whether an x-addon-sso header proves a user of this add-on: empty when it does, else why it does not.
    [[nodiscard]] QString refuseSso(const QByteArray &header, const HerokuAddon &addon) const;

    /// By id or by name within an add-on.
    [[nodiscard]] AppLinkOrg *appLinkOrg(AppLinkOrg::Kind kind, const QString &addonId, const QString &idOrName);
    [[nodiscard]] AppLinkOrg *appLinkOrgByState(const QString &oauthState);
    void remove(const AppLinkOrg *org);

    /// A UUID that is new in this run, and the same in the next run at the same point.
    QString newId();
    [[nodiscard]] static QString randomToken(int bytes = 24);

    QList<HerokuToken> tokens; ///< the good ones and the expired ones
    QList<HerokuApp> apps;
    QList<HerokuAddon> addons;
    QList<HerokuAttachment> attachments;
    QList<AppLinkOrg> appLinkOrgs;
    QList<AppLinkPublication> publications;
    int appLinkCalls = 0;

private:
    struct Sso
    {
        QString addonId;
        QDateTime until;
    };
    void writeConfig(const HerokuAttachment &attachment);
    void dropConfig(const HerokuAttachment &attachment);

    HerokuSettings m_settings;
    Now m_now;
    QUrl m_platformUrl;
    QUrl m_appLinkUrl;
    QString m_apiKey;
    QHash<QString, Sso> m_sso;
    int m_ids = 0;
};

} // namespace applink::practice
