// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CheckModel.h"

#include "steps/Step.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace applink::ui {

using verify::Status;

namespace {

/// Branches carry this as internal id; leaves carry their group's number plus one.
constexpr quintptr branchId = 0;

/// How much a status asks for a person's eye; 0 for not at all.
int urgency(Status status)
{
    switch (status) {
    case Status::Failed:
        return 6;
    case Status::WaitingForYou:
        return 5;
    case Status::CouldNotTell:
        return 4;
    case Status::Warning:
        return 3;
    case Status::Skipped:
        return 2;
    case Status::Pending:
    case Status::Running:
    case Status::Passed:
        return 0;
    }
    Q_UNREACHABLE();
}

bool ended(Status status)
{
    return status != Status::Pending && status != Status::Running;
}

} // namespace

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 50)
        return {};
    if (milliseconds < 10'000)
        return CheckModel::tr("%1 s").arg(locale.toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return CheckModel::tr("%1 s").arg(locale.toString(seconds));
    return CheckModel::tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
}

CheckModel::CheckModel(QObject *parent) : QAbstractItemModel(parent), m_icons([](Status) { return QIcon(); }) {}

void CheckModel::setCatalogue(const QList<verify::Check> &checks, bool grouped)
{
    const bool same = grouped == m_grouped && static_cast<size_t>(checks.size()) == m_checks.size() &&
                      std::equal(checks.begin(), checks.end(), m_checks.begin(),
                                 [](const verify::Check &a, const Entry &b) { return a.id == b.id; });
    if (same) {
        for (int i = 0; i < checkCount(); ++i) {
            auto &entry = m_checks[static_cast<size_t>(i)];
            entry.title = checks.at(i).title;
            entry.finding = {};
            changed(i);
        }
        return;
    }
    beginResetModel();
    m_grouped = grouped;
    m_checks.clear();
    m_groups.clear();
    for (const auto &check : checks) {
        const int position = checkCount();
        m_checks.push_back({check.id, check.step, check.title, {}});
        if (m_groups.empty() || (grouped && m_groups.back().step != check.step))
            m_groups.push_back({check.step, {}});
        m_groups.back().entries.push_back(position);
    }
    endResetModel();
}

void CheckModel::setResults(const verify::Verification &verification)
{
    QList<verify::Check> checks;
    for (const auto &result : verification.results) {
        verify::Check check;
        check.id = result.id;
        check.step = result.step;
        check.title = [title = result.title] { return title; };
        const int known = entryOf(result.id); // its title can follow the language
        if (known >= 0)
            check.title = m_checks[static_cast<size_t>(known)].title;
        checks.append(check);
    }
    setCatalogue(checks, m_grouped);
    for (const auto &result : verification.results)
        setFinding(result.id, result.finding);
}

void CheckModel::setIcons(IconFor icons)
{
    m_icons = std::move(icons);
    retranslate();
}

void CheckModel::setRunning(const QString &id)
{
    verify::Finding running;
    running.status = Status::Running;
    setFinding(id, running);
}

void CheckModel::setFinding(const QString &id, const verify::Finding &finding)
{
    const int entry = entryOf(id);
    if (entry < 0)
        return;
    m_checks[static_cast<size_t>(entry)].finding = finding;
    changed(entry);
}

void CheckModel::changed(int entry)
{
    const QModelIndex first = indexOf(m_checks[static_cast<size_t>(entry)].id);
    Q_EMIT dataChanged(first, first.siblingAtColumn(TimeColumn));
    if (const QModelIndex branch = parent(first); branch.isValid())
        Q_EMIT dataChanged(branch, branch.siblingAtColumn(TimeColumn));
}

void CheckModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, TimeColumn);
    for (int i = 0; i < checkCount(); ++i)
        changed(i);
}

int CheckModel::count(Status status) const
{
    return static_cast<int>(std::count_if(m_checks.begin(), m_checks.end(),
                                          [&](const Entry &entry) { return entry.finding.status == status; }));
}

int CheckModel::endedCount() const
{
    return static_cast<int>(std::count_if(m_checks.begin(), m_checks.end(),
                                          [](const Entry &entry) { return ended(entry.finding.status); }));
}

verify::Finding CheckModel::finding(const QString &id) const
{
    const int entry = entryOf(id);
    return entry < 0 ? verify::Finding{} : m_checks[static_cast<size_t>(entry)].finding;
}

QString CheckModel::title(const QString &id) const
{
    const int entry = entryOf(id);
    return entry < 0 ? QString() : m_checks[static_cast<size_t>(entry)].title();
}

QString CheckModel::mostImportant() const
{
    const auto most = std::max_element(m_checks.begin(), m_checks.end(), [](const Entry &a, const Entry &b) {
        return urgency(a.finding.status) < urgency(b.finding.status);
    });
    return most == m_checks.end() || urgency(most->finding.status) == 0 ? QString() : most->id;
}

QString CheckModel::nextToLookAt(const QString &id) const
{
    const int from = entryOf(id);
    for (int i = 1; i <= checkCount(); ++i) {
        const auto &entry = m_checks[static_cast<size_t>((from + i) % checkCount())];
        if (urgency(entry.finding.status) > 0)
            return entry.id;
    }
    return {};
}

int CheckModel::step(const QString &id) const
{
    const int entry = entryOf(id);
    return entry < 0 ? 0 : m_checks[static_cast<size_t>(entry)].step;
}

int CheckModel::entryOf(const QString &id) const
{
    const auto found =
        std::find_if(m_checks.begin(), m_checks.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == m_checks.end() ? -1 : static_cast<int>(found - m_checks.begin());
}

QModelIndex CheckModel::indexOf(const QString &id) const
{
    const int entry = entryOf(id);
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const auto &entries = m_groups[group].entries;
        const auto found = std::find(entries.begin(), entries.end(), entry);
        if (found != entries.end())
            return createIndex(static_cast<int>(found - entries.begin()), TitleColumn, quintptr(group + 1));
    }
    return {};
}

QModelIndex CheckModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!m_grouped)
        return createIndex(row, column, quintptr(1));
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : branchId);
}

QModelIndex CheckModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !m_grouped || child.internalId() == branchId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), TitleColumn, branchId);
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    if (!m_grouped)
        return parent.isValid() ? 0 : checkCount();
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != branchId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].entries.size());
}

int CheckModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const CheckModel::Entry *CheckModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == branchId)
        return nullptr;
    const auto &entries = m_groups[static_cast<size_t>(index.internalId() - 1)].entries;
    return &m_checks[static_cast<size_t>(entries[static_cast<size_t>(index.row())])];
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry *entry = entryAt(index);
    if (!entry)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    const auto &finding = entry->finding;
    switch (role) {
    case IdRole:
        return entry->id;
    case StatusRole:
        return static_cast<int>(finding.status);
    case Qt::DecorationRole:
        return index.column() == TitleColumn ? QVariant(m_icons(finding.status)) : QVariant();
    case Qt::ToolTipRole:
        return finding.reason.isEmpty() ? entry->title() : finding.reason;
    case Qt::AccessibleTextRole:
        // One sentence for the row: whoever listens does not walk its columns.
        if (index.column() == TitleColumn)
            return tr("%1, %2: %3")
                .arg(entry->id, entry->title(), verify::statusLabel(finding.status))
                .append(finding.reason.isEmpty() ? QString() : u' ' + finding.reason);
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case TitleColumn:
            return tr("%1  %2", "check id, title").arg(entry->id, entry->title());
        case StatusColumn:
            return verify::statusLabel(finding.status);
        case TimeColumn:
            return durationText(finding.durationMs);
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

Status CheckModel::groupStatus(const Group &group) const
{
    Status worst = Status::Passed;
    bool running = false;
    bool pending = false;
    bool anyEnded = false;
    for (const int i : group.entries) {
        const Status status = m_checks[static_cast<size_t>(i)].finding.status;
        running = running || status == Status::Running;
        pending = pending || status == Status::Pending;
        anyEnded = anyEnded || ended(status);
        if (urgency(status) > urgency(worst))
            worst = status;
    }
    // A failure shows at once; good news only when all of it is in.
    if (urgency(worst) > 0)
        return worst;
    if (running || (pending && anyEnded))
        return Status::Running;
    return pending ? Status::Pending : Status::Passed;
}

QVariant CheckModel::groupData(const Group &group, int column, int role) const
{
    const QString title = steps::step(group.step).title();
    int passed = 0;
    qint64 longest = 0;
    for (const int i : group.entries) {
        const auto &finding = m_checks[static_cast<size_t>(i)].finding;
        passed += finding.status == Status::Passed ? 1 : 0;
        longest = std::max(longest, finding.durationMs);
    }
    const QString counts = tr("%1 of %2 passed").arg(passed).arg(group.entries.size());
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? title : column == StatusColumn ? counts : QString();
    case Qt::AccessibleTextRole:
        return column == TitleColumn ? tr("%1: %2").arg(title, counts) : column == StatusColumn ? counts : QString();
    case Qt::DecorationRole:
        return column == TitleColumn ? QVariant(m_icons(groupStatus(group))) : QVariant();
    case StatusRole:
        return static_cast<int>(groupStatus(group));
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Check");
    case StatusColumn:
        return tr("Result");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace applink::ui
