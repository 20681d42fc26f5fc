// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/Check.h"
#include "verify/Finding.h"
#include "verify/Verification.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QList>

#include <functional>
#include <vector>

namespace applink::ui {

/// The rows behind a CheckTree: the checks in catalogue order, under their steps or flat. Rows are fixed from the
/// start; findings only change what stands in them, so that nothing jumps while checks end in any order.
class CheckModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, StatusColumn, TimeColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StatusRole };
    using IconFor = std::function<QIcon(verify::Status)>;

    explicit CheckModel(QObject *parent = nullptr);

    /// `grouped`: one branch a step. The same catalogue again keeps the rows (and the view's scroll and selection), and
    /// only sets everything back to pending.
    void setCatalogue(const QList<verify::Check> &checks, bool grouped);
    /// A finished verification, such as one that was read from a report or made before this page was built.
    void setResults(const verify::Verification &verification);
    void setIcons(IconFor icons);

    void setRunning(const QString &id);
    void setFinding(const QString &id, const verify::Finding &finding);
    /// The language changed.
    void retranslate();

    [[nodiscard]] int checkCount() const { return static_cast<int>(m_checks.size()); }
    [[nodiscard]] int count(verify::Status status) const;
    [[nodiscard]] int endedCount() const; ///< neither pending nor running
    [[nodiscard]] verify::Finding finding(const QString &id) const;
    [[nodiscard]] QString title(const QString &id) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// The first that a person should look at: failed, then waiting for you, could not tell, warning; else empty.
    [[nodiscard]] QString mostImportant() const;
    /// The next row after `id` that is not simply good; from the top again behind the last. Empty when all is good.
    [[nodiscard]] QString nextToLookAt(const QString &id) const;
    [[nodiscard]] int step(const QString &id) const; ///< of a check; 0 when there is no such

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        QString id;
        int step = 0;
        std::function<QString()> title;
        verify::Finding finding;
    };
    struct Group
    {
        int step = 0;
        std::vector<int> entries; ///< indexes into m_checks
    };
    [[nodiscard]] int entryOf(const QString &id) const;
    [[nodiscard]] const Entry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] verify::Status groupStatus(const Group &group) const;
    void changed(int entry);

    std::vector<Entry> m_checks;
    std::vector<Group> m_groups;
    bool m_grouped = true;
    IconFor m_icons;
};

/// "0.4 s", "12 s", "2 min 5 s"; nothing for what took no time worth telling.
[[nodiscard]] QString durationText(qint64 milliseconds);

} // namespace applink::ui
