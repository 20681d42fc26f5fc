// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Result.h"
#include "base/Task.h"
#include "setup/ConnectedAppPattern.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace applink::steps {

class Workflow;

/// The connected apps of the org, to take one as the pattern for the new app (facts/salesforce.md section 8). It only
/// reads. One reading at a time: a new one cancels the one before, and so does the end of the session. Owner: the page.
class ConnectedApps : public QObject
{
    Q_OBJECT

public:
    explicit ConnectedApps(Workflow *workflow, QObject *parent = nullptr);
    ~ConnectedApps() override;

    /// Their full names, sorted; listed() or failed() follows. Needs a session.
    void list();
    /// One app's settings as a pattern, over the settings as they stand; patternArrived() or failed() follows.
    void read(const QString &fullName);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_task.isValid() && !m_task.done(); }

Q_SIGNALS:
    void listed(const QStringList &names);
    void patternArrived(const QString &fullName, const applink::setup::ConnectedAppPattern &pattern);
    void failed(const applink::Error &error);

private:
    void start(Task<bool> task);
    Task<bool> listing();
    Task<bool> reading(QString fullName);

    Workflow *m_workflow;
    Task<bool> m_task;
    std::function<void()> m_ending; ///< told when the task is done, so that whoever listens may begin another
};

} // namespace applink::steps
