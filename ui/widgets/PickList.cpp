// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PickList.h"

#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace applink::ui {

namespace {

/// Draws the detail behind the text, fainter, and only where there is room for it.
class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString detail = index.data(PickListModel::DetailRole).toString();
        if (detail.isEmpty())
            return;
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        const int gap = item.fontMetrics.averageCharWidth() * 2;
        const int used = item.fontMetrics.horizontalAdvance(item.text) + gap;
        QRect room(text);
        if (option.direction == Qt::RightToLeft)
            room.setRight(text.right() - used);
        else
            room.setLeft(text.left() + used);
        if (room.width() < item.fontMetrics.averageCharWidth() * 6)
            return;
        const bool selected = item.state & QStyle::State_Selected;
        painter->save();
        QColor colour = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        colour.setAlphaF(0.72F);
        painter->setPen(colour);
        painter->setFont(item.font);
        painter->drawText(room.adjusted(0, 0, -gap / 2, 0), Qt::AlignVCenter | Qt::AlignTrailing,
                          item.fontMetrics.elidedText(detail, Qt::ElideRight, room.width() - gap / 2));
        painter->restore();
    }

    /// The whole row ticks, not only its small box.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (!(index.flags() & Qt::ItemIsUserCheckable))
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
                return false;
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key != Qt::Key_Space && key != Qt::Key_Select)
                return false;
        } else {
            return event->type() == QEvent::MouseButtonDblClick;
        }
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // One height for all rows, and room for a finger or a shaky hand.
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), qMax(size.height(), option.fontMetrics.height() + option.fontMetrics.height() / 2)};
    }
};

} // namespace

PickList::PickList(PickListModel::Mode mode, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
    , m_model(new PickListModel(mode, this))
    , m_search(new QLineEdit(this))
    , m_groups(new QComboBox(this))
    , m_chosenOnly(new QCheckBox(this))
    , m_view(new QListView(this))
    , m_summary(new TextLabel(this))
{
    m_search->setObjectName(name + QStringLiteral("SearchEdit"));
    m_groups->setObjectName(name + QStringLiteral("GroupCombo"));
    m_chosenOnly->setObjectName(name + QStringLiteral("ChosenOnlyCheck"));
    m_view->setObjectName(name);
    m_summary->setObjectName(name + QStringLiteral("SummaryLabel"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_groups->hide();
    m_chosenOnly->setVisible(mode == PickListModel::Mode::Many);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PickDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMinimumHeight(m_view->fontMetrics().height() * 7);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_groups);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_chosenOnly);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &PickList::filterChanged);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &PickList::filterChanged);
    connect(m_chosenOnly, &QCheckBox::toggled, this, &PickList::filterChanged);
    connect(m_model, &PickListModel::chosenChanged, this, [this] {
        updateSummary();
        Q_EMIT chosenChanged(m_model->chosen());
    });
    if (mode == PickListModel::Mode::One) {
        connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
            if (now.isValid() && !m_following)
                m_model->choose(now.data(PickListModel::IdRole).toString(), true);
        });
    }
    retranslate();
}

void PickList::setLabel(const QString &label)
{
    m_label = label;
    retranslate();
}

void PickList::setGroups(const QStringList &names)
{
    const QSignalBlocker blocker(m_groups);
    const int current = m_groups->currentIndex();
    m_groups->clear();
    m_groups->addItem(tr("All"));
    m_groups->addItems(names);
    m_groups->setCurrentIndex(qMax(0, current));
    m_groups->setVisible(names.size() > 1);
}

void PickList::append(const QList<PickItem> &items)
{
    const QString top = topId();
    m_model->append(items);
    scrollToTop(top);
    showChosenRow();
    updateSummary();
}

void PickList::clear()
{
    m_model->clear();
    updateSummary();
}

void PickList::setNote(const QString &note)
{
    m_note = note;
    updateSummary();
}

void PickList::fitRows(int least, int most)
{
    const int row = m_view->fontMetrics().height() + m_view->fontMetrics().height() / 2;
    m_view->setFixedHeight(qBound(least, m_model->total(), most) * row + 2 * m_view->frameWidth());
}

void PickList::setChosen(const QStringList &ids)
{
    m_model->setChosen(ids);
    showChosenRow();
}

void PickList::showChosenRow()
{
    if (m_mode != PickListModel::Mode::One || m_model->chosen().isEmpty())
        return;
    const int row = m_model->rowOf(m_model->chosen().first());
    if (row < 0 || m_view->currentIndex().row() == row)
        return;
    m_following = true;
    m_view->setCurrentIndex(m_model->index(row));
    m_following = false;
}

void PickList::filterChanged()
{
    const QString current = m_view->currentIndex().data(PickListModel::IdRole).toString();
    m_following = true;
    m_model->setChosenOnly(m_chosenOnly->isChecked());
    m_model->setGroupFilter(m_groups->currentIndex() - 1);
    m_model->setFilter(m_search->text());
    if (const int row = current.isEmpty() ? -1 : m_model->rowOf(current); row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    m_following = false;
    showChosenRow();
    updateSummary();
}

QString PickList::topId() const
{
    // Rows that are above the first visible one may move it; the first one of all has no reason to stay.
    if (m_view->verticalScrollBar()->value() == 0)
        return {};
    return m_view->indexAt(QPoint(2, 2)).data(PickListModel::IdRole).toString();
}

void PickList::scrollToTop(const QString &id)
{
    if (id.isEmpty())
        return;
    if (const int row = m_model->rowOf(id); row >= 0)
        m_view->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    // Down from the search field goes to the rows, as in any search box.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
                m_view->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PickList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PickList::retranslate()
{
    m_view->setAccessibleName(m_label);
    m_search->setAccessibleName(tr("Search in: %1").arg(m_label));
    m_search->setPlaceholderText(tr("Search"));
    m_groups->setAccessibleName(tr("Which to show: %1").arg(m_label));
    if (m_groups->count() > 0)
        m_groups->setItemText(0, tr("All"));
    m_chosenOnly->setText(tr("Chosen only"));
    m_chosenOnly->setAccessibleName(tr("Show only what is chosen: %1").arg(m_label));
    updateSummary();
}

void PickList::updateSummary()
{
    const QLocale locale;
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    QStringList parts;
    parts.append(shown == total ? tr("%1 in the list").arg(locale.toString(total))
                                : tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(total)));
    if (m_mode == PickListModel::Mode::Many)
        parts.append(tr("%1 chosen").arg(locale.toString(m_model->chosen().size())));
    if (!m_note.isEmpty())
        parts.append(m_note);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace applink::ui
