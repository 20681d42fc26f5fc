// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PickListModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace applink::ui {

/// A searchable list to pick one or many of thousands: a search field, the rows, and a line that says how many there
/// are and how many are chosen. Rows keep their places while pages arrive and while things are ticked.
///
/// Names of its parts come from `name`: "<name>" is the list, "<name>SearchEdit", "<name>GroupCombo",
/// "<name>ChosenOnlyCheck" the rest.
class PickList : public QWidget
{
    Q_OBJECT

public:
    PickList(PickListModel::Mode mode, const QString &name, QWidget *parent = nullptr);

    /// What a screen reader calls it, such as "Profiles and permission sets".
    void setLabel(const QString &label);
    /// Shows the group chooser; `names` by group number.
    void setGroups(const QStringList &names);
    void append(const QList<PickItem> &items);
    void clear();
    /// Shown in the line below while more is being read, or why it could not be.
    void setNote(const QString &note);

    /// As high as its rows, within these limits: a list of three needs no room for thirty.
    void fitRows(int least, int most);

    [[nodiscard]] QStringList chosen() const { return m_model->chosen(); }
    void setChosen(const QStringList &ids);
    [[nodiscard]] PickListModel *model() const { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchEdit() const { return m_search; }

Q_SIGNALS:
    /// The person, or setChosen(), changed what is chosen.
    void chosenChanged(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateSummary();
    void showChosenRow();
    void filterChanged();
    [[nodiscard]] QString topId() const;
    void scrollToTop(const QString &id);

    PickListModel::Mode m_mode;
    PickListModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_groups;
    QCheckBox *m_chosenOnly;
    QListView *m_view;
    QLabel *m_summary;
    QString m_label;
    QString m_note;
    bool m_following = false; ///< we move the current row ourselves
};

} // namespace applink::ui
