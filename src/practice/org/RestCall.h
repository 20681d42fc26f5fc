// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// A call of the REST API by somebody whose session is good, on its own or as part of a composite.
struct RestCall
{
    QByteArray method;
    QString version;  ///< such as "67.0"
    QStringList path; ///< what comes after the version, decoded
    QHash<QString, QString> parameters;
    bool hasBody = false;
    QJsonObject body;
    QString userId;
    int batchSize = 2000;

    [[nodiscard]] bool tooling() const { return path.value(0) == QLatin1StringView("tooling"); }
    [[nodiscard]] QString root() const { return QStringLiteral("/services/data/v") + version; }
};

} // namespace applink::practice
