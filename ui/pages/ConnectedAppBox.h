// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/ConnectedAppPattern.h"
#include "steps/ConnectedApps.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class BusyRow;
class ErrorPanel;
class Surroundings;

/// For admins who have a connected app already (facts/salesforce.md section 8): take its settings as the pattern for
/// the new app, or migrate it in Setup, which only Setup can, and have the result looked at. Folded away at first.
class ConnectedAppBox : public QWidget
{
    Q_OBJECT

public:
    ConnectedAppBox(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent = nullptr);
    ~ConnectedAppBox() override;

Q_SIGNALS:
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void open(bool on);
    void listArrived(const QStringList &names);
    void usePattern(const QString &fullName, const setup::ConnectedAppPattern &pattern);
    /// What came of looking for a migrated app.
    enum class Looked { Nothing, Unreadable, NotThere, AsNeeded, Differs };
    void lookForMigrated();
    void readMigrated();
    void lookedAt(Looked looked);
    void lookedAt(const Error &error);
    /// The migrated app keeps the names it has: nobody wants them changed by this.
    void takeNames();
    void showLooked();
    static void bringIntoView(QWidget *widget);
    void showPattern();
    void showButtons();
    [[nodiscard]] QString chosen() const;

    steps::Workflow *m_workflow;
    Surroundings *m_surroundings;
    steps::ConnectedApps m_apps;
    QCheckBox *m_have;
    QGroupBox *m_group;
    QLabel *m_listLabel;
    QComboBox *m_list;
    QPushButton *m_use;
    QPushButton *m_reload;
    BusyRow *m_busy;
    ErrorPanel *m_error;
    QLabel *m_result;
    QLabel *m_migration;
    QPushButton *m_openSetup;
    QPushButton *m_look;
    QLabel *m_lookedLabel;
    Task<Result<Done>> m_reading;
    std::optional<setup::ConnectedAppPattern> m_pattern;
    QString m_patternOf;
    Looked m_looked = Looked::Nothing;
    QString m_lookedFor;
};

} // namespace applink::ui
