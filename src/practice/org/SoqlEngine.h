// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/EcaStore.h"
#include "practice/org/OrgState.h"
#include "practice/org/RestErrors.h"
#include "practice/org/Soql.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace applink::practice {

/// Answers SOQL over the practice org's state (facts/salesforce.md 3.5, 5, 6). Texts compare without regard to case, as
/// the org does it. Columns and objects that the org does not have are refused as INVALID_FIELD and INVALID_TYPE.
class SoqlEngine
{
public:
    SoqlEngine(const OrgState *state, const EcaStore *store) : m_state(state), m_store(store) {}

    struct Outcome
    {
        std::optional<RestAnswer> error;
        QList<QJsonObject> records; ///< with their attributes
        int count = 0;              ///< of COUNT()
        bool isCount = false;
        QString object;     ///< as the org spells it
        QStringList fields; ///< as they were asked for
    };
    /// `version` such as "67.0" stands in the addresses of the records.
    [[nodiscard]] Outcome run(const QString &soql, bool tooling, const QString &version, const QString &userId) const;
    /// Columns of an object, for describe; nothing when this org does not have it.
    [[nodiscard]] std::optional<QStringList> columns(const QString &object, bool tooling) const;

private:
    [[nodiscard]] Outcome run(SoqlQuery query, const QString &soql, bool tooling, const QString &version,
                              const QString &userId) const;
    /// Puts what sub-selects find into the conditions that ask for it.
    [[nodiscard]] std::optional<RestAnswer> resolve(SoqlCondition &condition, const QString &soql, bool tooling,
                                                    const QString &version, const QString &userId) const;
    [[nodiscard]] QString canonical(const QString &object, const QString &path, bool tooling) const;
    /// `withPermissions`: permission sets with a column for each permission, which costs time where there are
    /// thousands.
    [[nodiscard]] QList<QJsonObject> rows(const QString &object, const QString &userId, bool withPermissions) const;
    [[nodiscard]] QString unknownField(const QString &object, const QString &path, bool tooling) const;
    [[nodiscard]] QString unknownField(const QString &object, const SoqlCondition &condition, bool tooling) const;
    [[nodiscard]] QJsonObject permissionSetRow(const OrgPermissionSet &set, bool withPermissions) const;
    [[nodiscard]] QJsonObject userRow(const OrgUser &user) const;
    [[nodiscard]] QJsonObject profileRow(const OrgProfile &profile) const;

    const OrgState *m_state;
    const EcaStore *m_store;
};

} // namespace applink::practice
