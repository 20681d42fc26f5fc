// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlanTree.h"

#include "steps/Step.h"
#include "ui/widgets/PlanText.h"
#include "ui/widgets/WrappingDelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace applink::ui {

using namespace Qt::StringLiterals;
using setup::Action;

namespace {

void describe(QTreeWidgetItem *item)
{
    for (int column = 0; column < PlanTree::ColumnCount; ++column)
        item->setToolTip(column, item->text(column));
    item->setData(0, Qt::AccessibleTextRole, PlanTree::rowText(item));
}

} // namespace

PlanTree::PlanTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"planTree"_s);
    setColumnCount(ColumnCount);
    new WrappingDelegate(this);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    setMinimumHeight(fontMetrics().height() * 8);
    rebuild();
}

QString PlanTree::rowText(const QTreeWidgetItem *item)
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        if (!item->text(column).isEmpty())
            parts.append(item->text(column));
    }
    return parts.join(u" | "_s);
}

void PlanTree::setPlan(const setup::Plan &plan)
{
    m_plan = plan;
    rebuild();
}

void PlanTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    if (event->type() == QEvent::PaletteChange)
        fadeWhatIsRight();
    QTreeWidget::changeEvent(event);
}

void PlanTree::fadeWhatIsRight()
{
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        const QVariant action = (*item)->data(WhatColumn, Qt::UserRole);
        if (!action.isValid() || Action(action.toInt()) != Action::None)
            continue;
        for (int column = 0; column < ColumnCount; ++column)
            (*item)->setForeground(column, palette().brush(QPalette::PlaceholderText));
    }
}

void PlanTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    sizeColumns();
}

void PlanTree::sizeColumns()
{
    // Shares of the width, so that all three can be read at any size; whoever drags them needs it only until then.
    const int width = viewport()->width();
    setColumnWidth(WhatColumn, width * 46 / 100);
    setColumnWidth(BeforeColumn, width * 22 / 100);
}

void PlanTree::rebuild()
{
    setAccessibleName(tr("Plan"));
    setHeaderLabels({tr("What"), tr("Now in the org"), tr("After")});
    clear();
    QTreeWidgetItem *branch = nullptr;
    int step = -1;
    for (const auto &change : std::as_const(m_plan.changes)) {
        if (!branch || change.step != step) {
            step = change.step;
            branch = new QTreeWidgetItem(this, {steps::step(step).title()});
            QFont bold = font();
            bold.setBold(true);
            branch->setFont(WhatColumn, bold);
            branch->setFirstColumnSpanned(true);
            branch->setExpanded(true);
            describe(branch);
        }
        addChange(branch, change);
    }
    fadeWhatIsRight();
    sizeColumns();
}

void PlanTree::addChange(QTreeWidgetItem *parent, const setup::Change &change)
{
    const QString what = tr("%1: %2 %3", "action, component, its name")
                             .arg(PlanText::action(change.action), PlanText::component(change.component), change.name);
    auto *row = new QTreeWidgetItem(parent, {what});
    row->setData(WhatColumn, Qt::UserRole, static_cast<int>(change.action));
    if (!change.reason.isEmpty())
        row->setText(AfterColumn, change.fields.isEmpty() ? change.reason : QString());
    if (row->text(AfterColumn).isEmpty())
        row->setFirstColumnSpanned(true); // names are long, and the other columns have nothing to say here
    for (const auto &field : change.fields) {
        auto *line =
            new QTreeWidgetItem(row, {PlanText::field(field.name), PlanText::before(field), PlanText::after(field)});
        describe(line);
        line->setToolTip(WhatColumn, field.name);
    }
    describe(row);
    if (!change.reason.isEmpty())
        row->setToolTip(WhatColumn, change.reason);
    row->setExpanded(change.action != Action::None);
}

} // namespace applink::ui
