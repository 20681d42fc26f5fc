// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProblemsTree.h"

#include "steps/Step.h"
#include "ui/pages/ProblemFields.h"

#include <QEvent>
#include <QHeaderView>

namespace applink::ui {

using namespace Qt::StringLiterals;

ProblemsTree::ProblemsTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"applyProblemsTree"_s);
    setColumnCount(2);
    setRootIsDecorated(true); // below each: the org's own words
    setWordWrap(true);
    header()->setStretchLastSection(true);
    setMinimumHeight(fontMetrics().height() * 5);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT problemChosen(item->data(0, Qt::UserRole).toInt(), item->data(1, Qt::UserRole).toString());
    });
    retranslate();
    hide();
}

void ProblemsTree::setProblems(const QList<setup::ApplyProblem> &problems)
{
    clear();
    for (const auto &problem : problems) {
        auto *item = new QTreeWidgetItem(this, {steps::step(problem.step).title(), problem.text});
        item->setData(0, Qt::UserRole, problem.step);
        item->setData(1, Qt::UserRole, fieldForElement(problem.element));
        item->setToolTip(1, problem.detail.isEmpty() ? problem.text : problem.detail);
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "page, problem").arg(item->text(0), item->text(1)));
        if (problem.detail.isEmpty() || problem.text.contains(problem.detail))
            continue;
        auto *theirs = new QTreeWidgetItem(item, {QString(), tr("Salesforce says: %1").arg(problem.detail)});
        for (const int column : {0, 1})
            theirs->setData(column, Qt::UserRole, item->data(column, Qt::UserRole));
        theirs->setData(0, Qt::AccessibleTextRole, theirs->text(1));
    }
    setVisible(topLevelItemCount() > 0);
    resizeColumnToContents(0);
}

void ProblemsTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemsTree::retranslate()
{
    setHeaderLabels({tr("Page"), tr("Problem: press Enter to go there")});
    setAccessibleName(tr("Problems"));
}

} // namespace applink::ui
