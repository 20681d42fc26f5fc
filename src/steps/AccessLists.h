// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "setup/OrgSnapshot.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace applink::steps {

class Workflow;

/// Reads the permission sets and profiles that step 4 offers, page by page (facts/salesforce.md 6.1): permission sets
/// by label first, then the profiles of people by name. It cancels itself when the session goes away. Owner: the page.
class AccessLists : public QObject
{
    Q_OBJECT

public:
    explicit AccessLists(Workflow *workflow, QObject *parent = nullptr);
    ~AccessLists() override;

    /// Begins anew; needs a session. ended() follows, unless cancel() comes first.
    void load();
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_task.isValid() && !m_task.done(); }

Q_SIGNALS:
    void permissionSetsArrived(const QList<applink::setup::PermissionSetRecord> &page);
    void profilesArrived(const QList<applink::setup::ProfileRecord> &page);
    void ended(const std::optional<applink::Error> &error);

private:
    using Rows = Result<QList<QJsonObject>>;
    Task<Rows> readSets();
    Task<Rows> readProfiles();
    Task<std::optional<Error>> read();
    /// Tells later, from the event loop: whoever listens may cancel, which must not happen inside the task's own chain.
    void tell(std::function<void()> emission);

    Workflow *m_workflow;
    Task<std::optional<Error>> m_task;
    int m_run = 0;
};

} // namespace applink::steps
