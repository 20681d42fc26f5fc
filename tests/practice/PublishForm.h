// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

#include <array>
#include <utility>

/// The body of a publish request as the AppLink plugin builds it (facts/heroku-applink.md 3.7).
namespace publishform {

using Entries = QList<std::pair<QByteArray, QByteArray>>;

inline QByteArray zip(const Entries &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QByteArray bytes;
    zip_source_open(target);
    std::array<char, 4096> block{};
    for (zip_int64_t read = 0; (read = zip_source_read(target, block.data(), block.size())) > 0;)
        bytes.append(block.data(), qsizetype(read));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

inline QByteArray part(const QByteArray &name, const QByteArray &type, const QByteArray &content)
{
    return "--b7\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"blob\"\r\nContent-Type: " + type +
           "\r\n\r\n" + content + "\r\n";
}

inline QByteArray body(const Entries &entries, const QByteArray &appRequest)
{
    return part("metadata", "application/zip", zip(entries)) + part("app_request", "application/json", appRequest) +
           "--b7--\r\n";
}

/// An API spec with one operation that names that app, and a permission set if one is given.
inline QByteArray spec(const QByteArray &app, const QByteArray &permissionSet = {})
{
    QByteArray text = "openapi: 3.0.0\ninfo: {title: Quotes, version: '1'}\npaths:\n  /quotes:\n    post:\n"
                      "      operationId: createQuote\n      responses: {'200': {description: ok}}\n";
    if (app.isEmpty())
        return text;
    text += "      x-sfdc:\n        heroku:\n          authorization:\n            externalClientApp: " + app + '\n';
    if (!permissionSet.isEmpty())
        text += "            permissionSet: " + permissionSet + '\n';
    return text;
}

} // namespace publishform
