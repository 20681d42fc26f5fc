// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/ZipWriter.h"

#include <zip.h>

namespace applink::practice {

QByteArray writeZip(const QMap<QString, QByteArray> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        return {};
    zip_source_keep(target); // it is read after the archive was closed
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target);
        zip_source_free(target);
        return {};
    }
    bool whole = true;
    for (auto file = files.cbegin(); whole && file != files.cend(); ++file) {
        // `files` outlives the archive, so its bytes need no copy.
        zip_source_t *content =
            zip_source_buffer(archive, file.value().constData(), zip_uint64_t(file.value().size()), 0);
        whole = content && zip_file_add(archive, file.key().toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) >= 0;
        if (!whole)
            zip_source_free(content);
    }
    if (!whole || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(target);
        return {};
    }
    QByteArray bytes;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
        bytes.resize(qsizetype(stat.size));
        if (zip_source_read(target, bytes.data(), stat.size) != zip_int64_t(stat.size))
            bytes.clear();
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

} // namespace applink::practice
