// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/ConnectApps.h"
#include "practice/org/EcaStore.h"
#include "practice/org/RestCall.h"
#include "practice/org/RestErrors.h"
#include "practice/org/RestRecords.h"
#include "practice/org/SoqlEngine.h"

#include <QHash>
#include <QJsonObject>

namespace applink::practice {

/// The REST API of the practice org below /services/data/vXX.X: query with paging, describe, limits, composite and
/// batch (facts/salesforce.md 3.5, 5, 7); records and the Connect API are its parts' work.
class RestService
{
public:
    RestService(OrgState *state, EcaStore *store)
        : m_state(state)
        , m_soql(state, store)
        , m_records(state, store, &m_soql)
        , m_connect(state, store)
    {}

    [[nodiscard]] RestAnswer handle(const RestCall &call);
    /// GET /services/data
    [[nodiscard]] RestAnswer versions() const;

private:
    struct Cursor
    {
        QList<QJsonObject> records;
        int size = 2000;
        bool tooling = false;
    };
    [[nodiscard]] RestAnswer resources(const RestCall &call) const;
    [[nodiscard]] RestAnswer query(const RestCall &call);
    [[nodiscard]] RestAnswer columnMetadata(const SoqlEngine::Outcome &outcome) const;
    [[nodiscard]] RestAnswer nextPage(const RestCall &call, const QString &locator);
    [[nodiscard]] RestAnswer page(const RestCall &call, const QString &id, qsizetype from) const;
    [[nodiscard]] RestAnswer sobjects(const RestCall &call, const QStringList &path);
    [[nodiscard]] RestAnswer describe(const RestCall &call, const QString &object) const;
    [[nodiscard]] RestAnswer describeAll(const RestCall &call) const;
    [[nodiscard]] QJsonObject summary(const RestCall &call, const QString &object) const;
    [[nodiscard]] RestAnswer composite(const RestCall &call);
    [[nodiscard]] RestAnswer batch(const RestCall &call);

    OrgState *m_state;
    SoqlEngine m_soql;
    RestRecords m_records;
    ConnectApps m_connect;
    QHash<QString, Cursor> m_cursors;
    int m_cursorCount = 0;
};

} // namespace applink::practice
