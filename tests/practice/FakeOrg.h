// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/OrgAccess.h"

#include <QSet>

/// An org that does and says what a test wants, for the AppLink service alone.
class FakeOrg : public applink::practice::OrgAccess
{
public:
    QString registerHerokuClient(const QUrl &callback, const QStringList &scopes) override
    {
        lastCallback = callback;
        lastScopes = scopes;
        return QStringLiteral("3MVG9.HerokuClient");
    }
    QUrl instanceUrl() const override { return url; }
    QString orgId() const override { return QStringLiteral("00D000000000001AAA"); }
    Exchange exchangeCode(const QString &clientId, const QString &code, const QUrl &callback,
                          const QString &codeVerifier) override
    {
        ++exchanges;
        lastVerifier = codeVerifier;
        Exchange exchange;
        if (clientId != QLatin1String("3MVG9.HerokuClient") || callback != lastCallback || code != goodCode) {
            exchange.error = QStringLiteral("invalid_grant");
            exchange.errorDescription = QStringLiteral("invalid authorization code");
            return exchange;
        }
        goodCode.clear(); // once
        exchange.grant = Grant{orgId(), url, QStringLiteral("005000000000001AAA"), QStringLiteral("pat@acme.example"),
                               grantedScopes};
        return exchange;
    }
    bool hasExternalClientApp(const QString &apiName) const override { return apps.contains(apiName); }
    bool hasConnectedApp(const QString &name) const override { return connectedApps.contains(name); }
    bool createExternalClientApp(const QString &apiName) override
    {
        for (const QString &each : apps) {
            if (each.compare(apiName, Qt::CaseInsensitive) == 0)
                return false;
        }
        apps.insert(apiName);
        return true;
    }
    int apiVersion() const override { return version; }
    bool userHolds(const QString &, const QString &permission) const override
    {
        return permissions.contains(permission);
    }
    QString issueAccessToken(const QString &username) override { return QStringLiteral("00D!live.") + username; }
    Exchange jwtBearer(const QString &clientId, const QString &username, const QByteArray &publicKey) override
    {
        lastJwtClient = clientId;
        lastPublicKey = publicKey;
        Exchange exchange;
        if (!jwtError.isEmpty())
            exchange.error = jwtError;
        else
            exchange.grant = Grant{orgId(), url, QStringLiteral("005000000000001AAA"), username, grantedScopes};
        return exchange;
    }
    ExternalService registerExternalService(const Publication &publication) override
    {
        publications.append(publication);
        if (!services.contains(publication.clientName))
            services.append(publication.clientName);
        for (const QString &each : publication.authorizationPermissionSets)
            permissionSets.insert(each);
        return {QStringLiteral("0Hx00000000000") + QString::number(services.indexOf(publication.clientName)),
                publication.clientName};
    }
    bool hasPermissionSet(const QString &name) const override { return permissionSets.contains(name); }

    QUrl url{QStringLiteral("http://127.0.0.1:4000")};
    QString goodCode = QStringLiteral("aPrx.good==");
    QStringList grantedScopes{QStringLiteral("api"), QStringLiteral("id"), QStringLiteral("refresh_token")};
    QSet<QString> apps{QStringLiteral("Heroku_AppLink")};
    QSet<QString> connectedApps;
    QSet<QString> permissionSets;
    QSet<QString> permissions{QStringLiteral("ManageHerokuAppLink")};
    int version = 67;
    int exchanges = 0;
    QStringList services;
    QStringList lastScopes;
    QList<Publication> publications;
    QString lastVerifier;
    QString jwtError; ///< empty: the assertion is accepted
    QString lastJwtClient;
    QByteArray lastPublicKey;
    QUrl lastCallback;
};
