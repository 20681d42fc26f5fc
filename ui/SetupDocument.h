// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "setup/SetupFile.h"
#include "storage/RecentFiles.h"

#include <QObject>
#include <QString>

#include <functional>
#include <utility>

class QWidget;

namespace applink::steps {
class Workflow;
}

namespace applink::storage {
struct Preferences;
}

namespace applink::ui {

/// The setup file of a window: opening, saving, the recent ones, and that nothing typed is lost without a question. The
/// wanted settings themselves live in the workflow; this knows what of them is on disk. It works with dialogs over its
/// window, never nested loops. Workflow, preferences and window outlive it.
class SetupDocument : public QObject
{
    Q_OBJECT

public:
    SetupDocument(steps::Workflow *workflow, storage::Preferences *preferences, QWidget *window);

    [[nodiscard]] const QString &path() const { return m_path; } ///< empty before the first save
    /// Never on a practice org: what is tried out there is not worth a question.
    [[nodiscard]] bool isModified() const;
    /// Path and what to call it, the newest first.
    [[nodiscard]] QList<std::pair<QString, QString>> recent() const;
    /// What the workflow wants now counts as unchanged.
    void takeAsSaved();

    void askForFile();
    /// Asks first when there is something to lose; a file that can't be used leaves everything as it was.
    void open(const QString &path);
    void save();
    void saveAs();
    /// Goes on with `then` at once, or after the person has saved or discarded; not at all after Cancel.
    void whenNothingIsLost(std::function<void()> then);

Q_SIGNALS:
    void opened(const applink::setup::SetupFile &file);
    /// Path or modified state may have changed.
    void stateChanged();
    void recentChanged();
    void failed(const applink::Error &error);
    /// A sentence for the status bar.
    void noted(const QString &text);

private:
    void load(const QString &path);
    bool saveTo(const QString &path);
    void remember(const QString &path, const QString &label);

    steps::Workflow *m_workflow;
    storage::Preferences *m_preferences;
    QWidget *m_window;
    storage::RecentFiles m_recent;
    QString m_path;
    setup::SetupFile m_saved; ///< as it is on disk
    std::function<void()> m_afterSave;
};

} // namespace applink::ui
