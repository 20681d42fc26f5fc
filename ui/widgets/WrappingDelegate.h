// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace applink::ui {

/// Breaks the texts of a tree's rows rather than cutting them off, and makes the rows as high as that needs: QTreeView
/// alone measures each text as if its column had no end. The rows are measured again when the columns change.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Becomes the delegate of the view, which owns it.
    explicit WrappingDelegate(QTreeView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the text of an item may be: its column, or the whole row where the first column spans it.
    [[nodiscard]] int roomFor(const QModelIndex &index) const;

    QTreeView *m_view;
};

} // namespace applink::ui
