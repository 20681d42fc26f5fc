// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

class QJsonObject;

namespace applink::heroku {

/// One AppLink connection (facts/heroku-applink.md 3.4). Fields that the service left out are empty or invalid dates:
/// "not given", never an error.
struct Connection
{
    /// 3.5. Pending covers words nobody knows yet; `status` keeps them raw.
    enum class Phase { Pending, Connected, Disconnecting, Disconnected, Failed };

    QString id;
    QString name;    ///< org.connection_name
    QString status;  ///< as sent
    QString orgType; ///< "SalesforceOrg" or "DataCloudOrg", old spellings folded; other words as sent
    QString orgId;   ///< 15 or 18 characters; empty until connected
    QUrl instanceUrl;
    QString userId;
    QString username;
    QUrl redirectUri; ///< only while connecting; holds a one-time state: show and open it, never log it
    QString method;   ///< connection_method, "JWT" or "OAuth"; often not given
    QString errorId;
    QString errorMessage; ///< redacted
    QString addonId;
    QDateTime createdAt; ///< UTC
    QString createdBy;
    QString createdViaApp;
    QDateTime lastModifiedAt; ///< UTC
    QString lastModifiedBy;

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool isConnected() const { return phase() == Phase::Connected; }
    [[nodiscard]] bool isTerminal() const;
};

/// The rule of 3.5: unknown words with "fail" in them, and "error", are failures; other unknown words are pending.
[[nodiscard]] Connection::Phase connectionPhase(const QString &status);

/// Why a connection is no use: for phases Failed and Disconnected; nothing otherwise.
[[nodiscard]] std::optional<Error> connectionFailure(const Connection &connection);

/// One published app (3.4, 3.7).
struct Publication
{
    QString appUuid;
    QString connectionName;
    QString esrId; ///< External Service Registration in the org
    QString esrName;
    QString appLinkId; ///< heroku_applink_id
    QString orgId;
    QDateTime createdAt; ///< UTC
    QString createdBy;
    QDateTime lastModifiedAt; ///< UTC
    QString lastModifiedBy;
};

/// Org ids may have 15 or 18 characters: the first 15 decide, letter for letter. False when one is empty.
[[nodiscard]] bool sameOrgId(const QString &a, const QString &b);

/// ISO 8601 with any number of fraction digits, to UTC; invalid when it is not a date.
[[nodiscard]] QDateTime dateFromIso(const QString &text);

[[nodiscard]] std::optional<Connection> connectionFromJson(const QJsonObject &json);
[[nodiscard]] std::optional<Publication> publicationFromJson(const QJsonObject &json);

} // namespace applink::heroku
