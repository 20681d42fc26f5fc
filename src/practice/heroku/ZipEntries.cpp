// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/ZipEntries.h"

#include <zip.h>

#include <memory>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr zip_uint64_t mostBytes = 32'000'000;

struct Discard
{
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
} // namespace

std::optional<QMap<QString, QByteArray>> unzip(const QByteArray &archive, QString *error)
{
    zip_error_t zipError;
    zip_error_init(&zipError);
    const auto fail = [&](const QString &why) -> std::optional<QMap<QString, QByteArray>> {
        zip_error_fini(&zipError);
        *error = why;
        return std::nullopt;
    };
    zip_source_t *source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &zipError);
    if (source == nullptr)
        return fail(u"the archive cannot be read"_s);
    const std::unique_ptr<zip_t, Discard> zip(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &zipError));
    if (!zip) {
        zip_source_free(source);
        return fail(u"the archive is not a zip file"_s);
    }
    QMap<QString, QByteArray> entries;
    zip_uint64_t total = 0;
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(zip.get(), i, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
            return fail(u"an entry of the archive cannot be read"_s);
        const QString name = QString::fromUtf8(stat.name);
        if (entries.contains(name))
            return fail(u"the archive holds %1 twice"_s.arg(name));
        total += stat.size;
        if (stat.size > mostBytes || total > mostBytes)
            return fail(u"the archive unpacks to too much"_s);
        const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(zip.get(), i, 0));
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        if (!file || zip_fread(file.get(), bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
            return fail(u"%1 in the archive cannot be unpacked"_s.arg(name));
        entries.insert(name, bytes);
    }
    zip_error_fini(&zipError);
    return entries;
}

} // namespace applink::practice
