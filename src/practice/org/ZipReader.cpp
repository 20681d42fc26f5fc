// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/ZipReader.h"

#include <zip.h>

namespace applink::practice {

using namespace Qt::StringLiterals;

std::optional<QMap<QString, QByteArray>> readZip(const QByteArray &bytes, qint64 mostBytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (!source)
        return {};
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return {};
    }
    std::optional<QMap<QString, QByteArray>> files{std::in_place};
    qint64 total = 0;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; files && i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive, zip_uint64_t(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)) {
            files.reset();
            break;
        }
        const QString path = QString::fromUtf8(stat.name);
        total += qint64(stat.size);
        if (path.startsWith(u'/') || path.contains(u'\\') || path.split(u'/').contains(u".."_s) || total > mostBytes) {
            files.reset();
            break;
        }
        if (path.endsWith(u'/'))
            continue;
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (!file || zip_fread(file, content.data(), stat.size) != zip_int64_t(stat.size))
            files.reset();
        else
            files->insert(path, content);
        if (file)
            zip_fclose(file);
    }
    zip_discard(archive);
    return files;
}

} // namespace applink::practice
