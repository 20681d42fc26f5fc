// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace applink::ui {

/// One thing that can be picked.
struct PickItem
{
    QString id;     ///< unique in its list
    QString text;   ///< what a person calls it
    QString detail; ///< shown beside it and searched too: API name, licence, owner
    int group = 0;  ///< groups stand one after the other; see PickListModel::setGroupFilter()
    QString kind;   ///< translated word for screen readers, such as "permission set"
};

/// The rows behind a PickList: search, groups and ticks over thousands of items. It filters by itself instead of using
/// QSortFilterProxyModel, which tells the view about each removed range and needs seconds where ranges are many.
class PickListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Mode { One, Many };
    enum Role { IdRole = Qt::UserRole + 1, DetailRole };

    explicit PickListModel(Mode mode, QObject *parent = nullptr);

    /// Adds what is not there yet, at the end of each item's group. Items of one page should be in order already.
    void append(const QList<PickItem> &items);
    void clear(); ///< the items; ticks stay, so that a list can be loaded again

    /// Words in any order; capitals and accents don't matter.
    void setFilter(const QString &text);
    /// Only this group; -1 for all.
    void setGroupFilter(int group);
    /// Only what is ticked at this moment. A row that loses its tick stays until the next filtering: nothing jumps away
    /// under the pointer.
    void setChosenOnly(bool only);

    [[nodiscard]] QStringList chosen() const { return m_order; } ///< ids in the order they were ticked
    void setChosen(const QStringList &ids);
    void choose(const QString &id, bool on);
    [[nodiscard]] bool isChosen(const QString &id) const { return m_chosen.contains(id); }

    [[nodiscard]] int total() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] const PickItem *item(const QString &id) const;
    [[nodiscard]] const PickItem &itemAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 when filtered out

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Entry
    {
        PickItem item;
        QString haystack; ///< folded once, so that a keystroke only compares
    };
    [[nodiscard]] bool matches(const Entry &entry) const;
    void refilter();

    Mode m_mode;
    std::vector<Entry> m_items;
    std::vector<int> m_rows; ///< indexes into m_items, by group, then in the order they came
    QHash<QString, int> m_index;
    QSet<QString> m_chosen;
    QStringList m_order;
    QStringList m_words;
    int m_group = -1;
    bool m_chosenOnly = false;
};

/// Lower case without accents, for searching.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace applink::ui
