// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrappingDelegate.h"

#include <QHeaderView>
#include <QTimer>
#include <QTreeView>

namespace applink::ui {

WrappingDelegate::WrappingDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
    view->setUniformRowHeights(false);
    view->setWordWrap(true);
    view->setItemDelegate(this);
    auto *measuring = new QTimer(this);
    measuring->setSingleShot(true);
    measuring->setInterval(0); // all columns change at once when the window does
    connect(measuring, &QTimer::timeout, view, &QTreeView::doItemsLayout);
    connect(view->header(), &QHeaderView::sectionResized, measuring, qOverload<>(&QTimer::start));
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inColumn = option;
    inColumn.rect = QRect(0, 0, roomFor(index), QWIDGETSIZE_MAX);
    return QStyledItemDelegate::sizeHint(inColumn, index);
}

int WrappingDelegate::roomFor(const QModelIndex &index) const
{
    const bool spans = index.column() == 0 && m_view->isFirstColumnSpanned(index.row(), index.parent());
    int room = spans ? m_view->viewport()->width() : m_view->columnWidth(index.column());
    if (index.column() == 0) {
        room -= m_view->rootIsDecorated() ? m_view->indentation() : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            room -= m_view->indentation();
    }
    return room;
}

} // namespace applink::ui
