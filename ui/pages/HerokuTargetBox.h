// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/HerokuLists.h"

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class BusyRow;
class PickList;
class Surroundings;

/// Which Heroku app, and which of its AppLink add-ons: two searchable lists bound to the wanted settings of step 5. An
/// app that was chosen before is one line; the lists come when another one is wanted.
class HerokuTargetBox : public QGroupBox
{
    Q_OBJECT

public:
    HerokuTargetBox(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent = nullptr);

    /// Reads the lists when a login is there and they are not read yet.
    void load();
    /// Reads the lists again whatever is there.
    void reload();
    /// Reads the add-ons of the chosen app again.
    void reloadAddons();
    /// An app is chosen and it has exactly one usable add-on, or one of several is chosen.
    [[nodiscard]] bool isReady() const;
    /// The add-on is there, but Heroku is still making it.
    [[nodiscard]] bool isProvisioning() const;
    [[nodiscard]] PickList *apps() const { return m_apps; }

Q_SIGNALS:
    void readyChanged();
    void failed(const applink::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWanted();
    void appChosen(const QString &app);
    void addonChosen(const QString &addon);
    void addonsArrived(const QString &app, const QList<steps::HerokuAddonRow> &addons);
    void fold(bool folded);
    void showParts();
    void showAddons();
    /// A row with clock and cancel while a list is read that takes its time.
    void showWait();
    [[nodiscard]] QString wantedApp() const;
    [[nodiscard]] const steps::HerokuAddonRow *usedAddon() const;
    [[nodiscard]] QString createCommand() const;

    steps::Workflow *m_workflow;
    Surroundings *m_surroundings;
    steps::HerokuLists m_lists;
    QLabel *m_hint;
    PickList *m_apps;
    QLabel *m_addonLabel;
    PickList *m_addons;
    QPushButton *m_copyCommand;
    QPushButton *m_openPage;
    QPushButton *m_other;
    QPushButton *m_reload;
    BusyRow *m_busy;
    QList<steps::HerokuAddonRow> m_candidates;
    QString m_candidatesOf; ///< the app they belong to
    bool m_addonsFailed = false;
    bool m_folded = false;
    bool m_loaded = false;
    bool m_showing = false;
};

} // namespace applink::ui
