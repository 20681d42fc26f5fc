// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/Plan.h"

#include <QTreeWidget>

namespace applink::ui {

/// A plan as rows: the step, what is done to which component, and under it each field with its value before and after.
/// What is right already is shown, too, closed and faint: it is half of what people want to see.
class PlanTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit PlanTree(QWidget *parent = nullptr);

    void setPlan(const setup::Plan &plan);
    /// How a row reads aloud or in a test: "what | before | after".
    [[nodiscard]] static QString rowText(const QTreeWidgetItem *item);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fadeWhatIsRight();
    void sizeColumns();
    void addChange(QTreeWidgetItem *parent, const setup::Change &change);

    setup::Plan m_plan;
};

} // namespace applink::ui
