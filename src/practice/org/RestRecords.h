// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/EcaStore.h"
#include "practice/org/RestCall.h"
#include "practice/org/RestErrors.h"
#include "practice/org/SoqlEngine.h"

namespace applink::practice {

/// Records over REST: PermissionSet, PermissionSetAssignment and SetupEntityAccess can be written, with the refusals of
/// facts/salesforce.md 6.2 and 6.3; everything that SOQL knows can be read. No object of an External Client App can be
/// created this way.
class RestRecords
{
public:
    RestRecords(OrgState *state, EcaStore *store, const SoqlEngine *soql) : m_state(state), m_store(store), m_soql(soql)
    {}

    [[nodiscard]] static bool isCreateable(const QString &object);
    [[nodiscard]] static bool isCreateable(const QString &object, const QString &column);
    RestAnswer create(const QString &object, const QJsonObject &values, const QString &userId);
    RestAnswer update(const QString &object, const QString &id, const QJsonObject &values, const QString &userId);
    RestAnswer remove(const QString &object, const QString &id, const QString &userId);
    [[nodiscard]] RestAnswer read(const RestCall &call, const QString &object, const QString &id) const;

private:
    RestAnswer createPermissionSet(const QJsonObject &values);
    RestAnswer createAssignment(const QJsonObject &values);
    RestAnswer createAccess(const QJsonObject &values);
    [[nodiscard]] bool mayManage(const QString &userId) const;
    [[nodiscard]] bool mayAssign(const QString &userId) const;

    OrgState *m_state;
    EcaStore *m_store;
    const SoqlEngine *m_soql;
};

} // namespace applink::practice
