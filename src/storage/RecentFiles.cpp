// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecentFiles.h"

#include "base/JsonTree.h"
#include "storage/FileAccess.h"
#include "storage/Paths.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace applink::storage {

using namespace Qt::StringLiterals;

RecentFiles::RecentFiles()
{
    constexpr qint64 largest = 256 * 1024;
    const auto content = readFile(Paths::recentFile(), largest);
    if (!content)
        return;
    const auto object = QJsonDocument::fromJson(*content).object();
    for (const auto &value : object.value(u"files").toArray()) {
        const QJsonObject file = value.toObject();
        const QString path = file.value(u"path").toString();
        if (!path.isEmpty() && m_entries.size() < most)
            m_entries.append({path, file.value(u"label").toString(),
                              QDateTime::fromString(file.value(u"openedAt").toString(), Qt::ISODateWithMs)});
    }
}

Result<Done> RecentFiles::add(const QString &path, const QString &label, const QDateTime &now)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_entries.removeIf([&](const Entry &entry) { return entry.path == absolute; });
    m_entries.prepend({absolute, label, now.toUTC()});
    while (m_entries.size() > most)
        m_entries.removeLast();
    return save();
}

Result<Done> RecentFiles::remove(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_entries.removeIf([&](const Entry &entry) { return entry.path == absolute; });
    return save();
}

Result<Done> RecentFiles::clear()
{
    m_entries.clear();
    return save();
}

Result<Done> RecentFiles::save() const
{
    auto files = JsonTree::array();
    for (const Entry &entry : m_entries)
        files.append(JsonTree::object({{u"path"_s, entry.path},
                                       {u"label"_s, entry.label},
                                       {u"openedAt"_s, entry.openedAt.toString(Qt::ISODateWithMs)}}));
    const auto tree = JsonTree::object({{u"schema"_s, QJsonValue(1)}, {u"files"_s, files}});
    return writeFile(Paths::recentFile(), tree.toJson(), Access::Private);
}

} // namespace applink::storage
