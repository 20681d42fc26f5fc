// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/org/EcaStore.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace applink::practice {

/// One message of a deploy about one file.
struct DeployProblem
{
    QString type;
    QString fullName;
    QString fileName;
    QString problem; ///< empty: it succeeded
};

/// What a package amounts to: the components in it, what is to be deleted, and a message for each file.
struct DeployReading
{
    QString errorCode; ///< the package as a whole is broken
    QString errorMessage;
    QList<EcaComponent> components;
    QStringList deletions; ///< API names of apps
    QList<DeployProblem> messages;

    [[nodiscard]] bool failed() const;
};

/// Reads a deploy package and judges it as the org does (facts/salesforce.md sections 1 and 2): manifest and files,
/// root elements, elements of the version, enumerations, names, references, the one-policy rule, permissions of who
/// deploys.
class DeployValidator
{
public:
    DeployValidator(const OrgState *state, const EcaStore *store, QString userId)
        : m_state(state)
        , m_store(store)
        , m_userId(std::move(userId))
    {}

    [[nodiscard]] DeployReading read(const QMap<QString, QByteArray> &files);

private:
    [[nodiscard]] QString readFile(const QByteArray &xml, EcaComponent &component) const;
    [[nodiscard]] QString judge(const EcaComponent &component, const QList<EcaComponent> &package) const;
    [[nodiscard]] QString judgeApp(const EcaComponent &component) const;
    [[nodiscard]] QString judgeGlobal(const EcaComponent &component) const;
    [[nodiscard]] QString judgeScopes(const EcaComponent &component) const;
    [[nodiscard]] QString judgePolicies(const EcaComponent &component) const;

    const OrgState *m_state;
    const EcaStore *m_store;
    QString m_userId;
    int m_version = 0;
};

} // namespace applink::practice
