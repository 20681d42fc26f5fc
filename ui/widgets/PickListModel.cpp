// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PickListModel.h"

#include <algorithm>

namespace applink::ui {

QString foldedForSearch(const QString &text)
{
    // Most names are plain letters, and there may be ten thousand of them.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    }
    return folded;
}

PickListModel::PickListModel(Mode mode, QObject *parent) : QAbstractListModel(parent), m_mode(mode) {}

void PickListModel::append(const QList<PickItem> &items)
{
    // By runs of one group, so that a page of rows is one insertion for the view.
    std::vector<int> fresh;
    for (const PickItem &item : items) {
        if (m_index.contains(item.id))
            continue;
        const int position = static_cast<int>(m_items.size());
        m_index.insert(item.id, position);
        m_items.push_back({item, foldedForSearch(item.text + u' ' + item.detail)});
        if (matches(m_items.back()))
            fresh.push_back(position);
    }
    std::stable_sort(fresh.begin(), fresh.end(), [this](int a, int b) {
        return m_items[static_cast<size_t>(a)].item.group < m_items[static_cast<size_t>(b)].item.group;
    });
    for (size_t from = 0; from < fresh.size();) {
        const int group = m_items[static_cast<size_t>(fresh[from])].item.group;
        size_t to = from;
        while (to < fresh.size() && m_items[static_cast<size_t>(fresh[to])].item.group == group)
            ++to;
        const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), group, [this](int wanted, int row) {
            return wanted < m_items[static_cast<size_t>(row)].item.group;
        });
        const int first = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, first, first + static_cast<int>(to - from) - 1);
        m_rows.insert(place, fresh.begin() + static_cast<std::ptrdiff_t>(from),
                      fresh.begin() + static_cast<std::ptrdiff_t>(to));
        endInsertRows();
        from = to;
    }
}

void PickListModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_rows.clear();
    m_index.clear();
    endResetModel();
}

bool PickListModel::matches(const Entry &entry) const
{
    if (m_group >= 0 && entry.item.group != m_group)
        return false;
    if (m_chosenOnly && !m_chosen.contains(entry.item.id))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return entry.haystack.contains(word); });
}

void PickListModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (matches(m_items[i]))
            m_rows.push_back(static_cast<int>(i));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
        return m_items[static_cast<size_t>(a)].item.group < m_items[static_cast<size_t>(b)].item.group;
    });
    endResetModel();
}

void PickListModel::setFilter(const QString &text)
{
    const QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void PickListModel::setGroupFilter(int group)
{
    if (group == m_group)
        return;
    m_group = group;
    refilter();
}

void PickListModel::setChosenOnly(bool only)
{
    if (only == m_chosenOnly)
        return;
    m_chosenOnly = only;
    refilter();
}

void PickListModel::setChosen(const QStringList &ids)
{
    QStringList order = ids;
    order.removeDuplicates();
    if (m_mode == Mode::One && order.size() > 1)
        order = {order.first()};
    if (order == m_order)
        return;
    m_order = order;
    m_chosen = QSet<QString>(order.begin(), order.end());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void PickListModel::choose(const QString &id, bool on)
{
    if (m_mode == Mode::One) {
        setChosen(on ? QStringList{id} : QStringList{});
        return;
    }
    if (on == m_chosen.contains(id))
        return;
    if (on) {
        m_chosen.insert(id);
        m_order.append(id);
    } else {
        m_chosen.remove(id);
        m_order.removeOne(id);
    }
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

const PickItem *PickListModel::item(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_items[static_cast<size_t>(*found)].item;
}

const PickItem &PickListModel::itemAt(int row) const
{
    return m_items[static_cast<size_t>(m_rows[static_cast<size_t>(row)])].item;
}

int PickListModel::rowOf(const QString &id) const
{
    const auto found = m_index.constFind(id);
    if (found == m_index.constEnd())
        return -1;
    const auto row = std::find(m_rows.begin(), m_rows.end(), *found);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int PickListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PickListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PickItem &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::ToolTipRole:
        return item.detail.isEmpty() ? item.text : tr("%1 (%2)").arg(item.text, item.detail);
    case Qt::AccessibleTextRole: {
        QStringList parts{item.text};
        for (const QString &part : {item.kind, item.detail}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(QStringLiteral(", "));
    }
    case Qt::CheckStateRole:
        if (m_mode == Mode::Many)
            return m_chosen.contains(item.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case IdRole:
        return item.id;
    case DetailRole:
        return item.detail;
    default:
        return {};
    }
}

bool PickListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || m_mode != Mode::Many)
        return false;
    choose(itemAt(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PickListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_mode == Mode::Many)
        flags |= Qt::ItemIsUserCheckable;
    return index.isValid() ? flags : Qt::NoItemFlags;
}

} // namespace applink::ui
