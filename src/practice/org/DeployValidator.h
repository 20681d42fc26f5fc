// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/DeployPackage.h"

#include <QString>

namespace applink::practice {

/// Letters, digits and single underscores, a letter first (facts/salesforce.md 5.5).
[[nodiscard]] bool isDeveloperName(const QString &name);

/// Judges what is in a deploy package as the org does (facts/salesforce.md sections 1 and 2): permissions of who
/// deploys, names, references, required fields, the one-policy rule, scopes and policies. Changes nothing in the org.
class DeployValidator
{
public:
    DeployValidator(const OrgState *state, const EcaStore *store, QString userId)
        : m_state(state)
        , m_store(store)
        , m_userId(std::move(userId))
    {}

    /// Puts problems and warnings into the messages of the package.
    void judge(DeployPackage &package);

private:
    [[nodiscard]] QString judge(const EcaComponent &component, const DeployPackage &package) const;
    [[nodiscard]] QString judgePart(const EcaComponent &component, const DeployPackage &package) const;
    [[nodiscard]] QString judgeApp(const EcaComponent &component, const DeployPackage &package) const;
    [[nodiscard]] QString judgeGlobal(const EcaComponent &component, const DeployPackage &package) const;
    [[nodiscard]] QString judgeScopes(const EcaComponent &component) const;
    [[nodiscard]] QString judgePolicies(const EcaComponent &component) const;
    [[nodiscard]] QString judgeLists(const EcaComponent &component) const;
    void judgeDeletion(const DeployDeletion &deletion, DeployPackage &package) const;
    [[nodiscard]] bool mayBuild() const;
    [[nodiscard]] bool mayRule() const;

    const OrgState *m_state;
    const EcaStore *m_store;
    QString m_userId;
    int m_version = 0;
};

} // namespace applink::practice
