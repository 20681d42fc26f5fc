// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/AccessLists.h"
#include "ui/pages/StepPage.h"

#include <optional>

class QButtonGroup;
class QCheckBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace applink::ui {

class BusyRow;
class PickList;

/// Step 4: who may use the app. Permission sets and profiles of the org in one searchable list, a permission set of its
/// own that the plan creates, and the signed-in user's own access.
class AssignUsersPage : public StepPage
{
    Q_OBJECT

public:
    explicit AssignUsersPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showWanted() override;
    void retranslate() override;
    void entered() override;

private:
    void connectLists();
    void chosen(const QStringList &ids);
    void setCreate(bool create);
    void showMissing();
    void showAssign();
    /// As the setup file says, in the capitals of the org.
    [[nodiscard]] setup::SetupFile::Users wantedUsers() const;
    /// The wish that the plan may create, if there is one; its place in the wanted list.
    [[nodiscard]] int newSetIndex() const;

    steps::AccessLists m_lists;
    std::optional<setup::PermissionSetWish> m_untickedSet; ///< comes back as it was typed
    bool m_loaded = false;
    QGroupBox *m_group;
    QButtonGroup *m_buttons;
    QRadioButton *m_adminApproved;
    QRadioButton *m_selfAuthorize;
    PickList *m_list;
    BusyRow *m_busy;
    QPushButton *m_reload;
    QCheckBox *m_create;
    QLineEdit *m_newLabel;
    QLineEdit *m_newName;
    QCheckBox *m_assign;
    FieldRow *m_groupRow;
    FieldRow *m_listRow;
    FieldRow *m_newLabelRow;
    FieldRow *m_newNameRow;
    FieldRow *m_assignRow;
};

} // namespace applink::ui
