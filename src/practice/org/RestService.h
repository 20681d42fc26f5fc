// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"
#include "practice/org/EcaStore.h"
#include "practice/org/RestErrors.h"
#include "practice/org/SoqlEngine.h"

#include <QHash>
#include <QJsonObject>
#include <QUrlQuery>

namespace applink::practice {

/// The REST API of the practice org below /services/data/vXX.X, for a caller whose session is good: query with paging,
/// Tooling query, describe, limits, records, composite and batch (facts/salesforce.md 3.5, 5, 6, 7).
class RestService
{
public:
    RestService(OrgState *state, EcaStore *store) : m_state(state), m_store(store), m_soql(state, store) {}

    /// `path` is what comes after the version, beginning with a slash. Nothing for a path that is not of this service.
    [[nodiscard]] RestAnswer handle(const QByteArray &method, const QString &version, const QString &path,
                                    const QUrlQuery &query, const QByteArray &body, const QString &userId,
                                    int batchSize);
    /// GET /services/data
    [[nodiscard]] RestAnswer versions() const;

private:
    struct Cursor
    {
        QList<QJsonObject> records;
        int size = 2000;
    };
    [[nodiscard]] RestAnswer query(const QString &version, const QString &soql, bool tooling, const QString &userId,
                                   int batchSize);
    [[nodiscard]] RestAnswer nextPage(const QString &version, const QString &locator);
    [[nodiscard]] RestAnswer page(const QString &version, const QString &id, qsizetype from) const;
    [[nodiscard]] RestAnswer describe(const QString &object, bool tooling) const;
    [[nodiscard]] RestAnswer create(const QString &object, const QJsonObject &values, const QString &userId);
    [[nodiscard]] RestAnswer remove(const QString &object, const QString &id, const QString &userId);
    [[nodiscard]] RestAnswer composite(const QString &version, const QJsonObject &body, const QString &userId);
    [[nodiscard]] RestAnswer batch(const QString &version, const QJsonObject &body, const QString &userId);

    OrgState *m_state;
    EcaStore *m_store;
    SoqlEngine m_soql;
    QHash<QString, Cursor> m_cursors;
    int m_cursorCount = 0;
};

} // namespace applink::practice
