// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/PublishForm.h"

#include "heroku/ClientName.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::PublishForm)
};

Error input(const QString &summary)
{
    return Error::make(ErrorKind::InvalidInput, summary, ErrorAction::EditInput);
}

Error packing(const QString &detail)
{
    return Error::make(ErrorKind::Internal, Text::tr("The files for publishing could not be packed."),
                       ErrorAction::Retry, detail);
}

bool addEntry(zip_t *archive, const char *name, const QByteArray &content)
{
    zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    // The same bytes each time: no clock in the zip (1980-01-01 is the first day a zip knows).
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0;
}

QByteArray part(const QByteArray &boundary, const char *name, const char *type, const QByteArray &content)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name +
           "\"; filename=\"blob\"\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n";
}

} // namespace

QString specEntryName(const QString &fileName)
{
    const QString extension = QFileInfo(fileName).suffix().toLower();
    if (extension == "json"_L1)
        return u"api-spec.json"_s;
    return extension == "yaml"_L1 || extension == "yml"_L1 ? u"api-spec.yaml"_s : QString();
}

namespace {

std::optional<Error> permissionSetMetaProblem(const QByteArray &meta)
{
    if (meta.size() > mostPermissionSetBytes)
        return input(Text::tr("The permission set file is too large to be one."));
    QXmlStreamReader reader(meta);
    bool isPermissionSet = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD) // what it could declare has no place here, and can blow up
            return input(Text::tr("The permission set file declares a document type. Take that out."));
        if (token == QXmlStreamReader::StartElement && !isPermissionSet) {
            if (reader.name() != "PermissionSet"_L1)
                return input(Text::tr("The permission set file describes a %1, and no PermissionSet.")
                                 .arg(reader.name().left(60)));
            isPermissionSet = true;
        }
    }
    if (reader.hasError())
        return input(Text::tr("The permission set file is no XML: line %1, %2")
                         .arg(reader.lineNumber())
                         .arg(reader.errorString()));
    return {};
}

} // namespace

std::optional<Error> publishRequestProblem(const PublishRequest &request)
{
    if (specEntryName(request.specFileName).isEmpty())
        return input(Text::tr("An API spec file ends in .yaml, .yml or .json; %1 does not.").arg(request.specFileName));
    if (request.specBytes.isEmpty())
        return input(Text::tr("The API spec file is empty."));
    if (const QString text = clientNameProblem(request.clientName); !text.isEmpty())
        return input(text);
    if (request.permissionSetMeta && !request.permissionSetName.isEmpty())
        return input(Text::tr("A permission set file and a permission set name exclude each other."));
    if (request.permissionSetMeta)
        return permissionSetMetaProblem(*request.permissionSetMeta);
    return {};
}

Result<QByteArray> publishZip(const PublishRequest &request)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!buffer)
        return packing(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(buffer);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(buffer, &zip_source_free);
    zip_t *archive = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(buffer);
        return packing(QString::fromUtf8(zip_error_strerror(&error)));
    }
    const QByteArray specName = specEntryName(request.specFileName).toUtf8();
    const QByteArray permissionSet = request.permissionSetMeta.value_or(QByteArray()); // libzip reads it in zip_close()
    const bool added = addEntry(archive, specName.constData(), request.specBytes) &&
                       (!request.permissionSetMeta || addEntry(archive, "permissionset-meta.xml", permissionSet));
    if (!added || zip_close(archive) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return packing(detail);
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(buffer, &stat) != 0 || zip_source_open(buffer) != 0)
        return packing(QString::fromUtf8(zip_error_strerror(zip_source_error(buffer))));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(buffer, bytes.data(), stat.size);
    zip_source_close(buffer);
    if (got != zip_int64_t(stat.size))
        return packing(u"short read"_s);
    return bytes;
}

Result<PublishForm> publishForm(const PublishRequest &request)
{
    const auto zip = publishZip(request);
    if (!zip)
        return zip.error();
    QJsonObject appRequest{{u"client_name"_s, request.clientName}};
    const auto add = [&appRequest](const QString &key, const QString &value) {
        if (!value.isEmpty())
            appRequest.insert(key, value);
    };
    add(u"authorization_external_client_app_name"_s, request.externalClientAppName);
    add(u"authorization_permission_set_name"_s, request.permissionSetName);
    add(u"authorization_connected_app_name"_s, request.connectedAppName);
    const QByteArray json = QJsonDocument(appRequest).toJson(QJsonDocument::Compact);
    QByteArray boundary;
    do {
        boundary = "applink-setup-" + QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    } while (zip->contains(boundary) || json.contains(boundary));
    PublishForm form;
    form.contentType = "multipart/form-data; boundary=" + boundary;
    form.body = part(boundary, "metadata", "application/zip", *zip) +
                part(boundary, "app_request", "application/json", json) + "--" + boundary + "--\r\n";
    return form;
}

} // namespace applink::heroku
