// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/DeployPackage.h"

#include "salesforce/EcaSchema.h"

#include <QCoreApplication>
#include <QMap>
#include <QXmlStreamWriter>

#include <memory>
#include <zip.h>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::DeployPackage)
};

QByteArray packageXml(const QList<MetadataComponent> &components, const QString &apiVersion)
{
    QMap<QString, QStringList> members; // sorted: the file is the same for the same plan
    for (const auto &component : components)
        members[component.type()].append(component.fullName());
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(4);
    writer.writeStartDocument();
    writer.writeStartElement(u"Package"_s);
    writer.writeDefaultNamespace(u"http://soap.sforce.com/2006/04/metadata"_s);
    for (auto type = members.cbegin(); type != members.cend(); ++type) {
        writer.writeStartElement(u"types"_s);
        for (const QString &member : type.value())
            writer.writeTextElement(u"members"_s, member);
        writer.writeTextElement(u"name"_s, type.key());
        writer.writeEndElement();
    }
    writer.writeTextElement(u"version"_s, apiVersion);
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

Error zipError(const QString &detail)
{
    return Error::make(ErrorKind::Internal, Text::tr("The deploy package could not be packed."), ErrorAction::Retry,
                       detail);
}

} // namespace

QList<PackageFile> packageFiles(const QList<MetadataComponent> &components, const QString &apiVersion)
{
    QList<PackageFile> files{{u"package.xml"_s, packageXml(components, apiVersion)}};
    for (const auto &component : components) {
        const EcaType *type = ecaType(component.type());
        Q_ASSERT(type);
        if (type)
            files.append({type->folder + u'/' + component.fullName() + type->suffix, component.toXml()});
    }
    return files;
}

Result<QByteArray> zipped(const QList<PackageFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!buffer)
        return zipError(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(buffer); // zip_close() gives its own reference back; this one reads the result
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(buffer, &zip_source_free);
    zip_t *archive = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(buffer); // the reference that a successful open would have taken
        return zipError(QString::fromUtf8(zip_error_strerror(&error)));
    }
    for (const PackageFile &file : files) {
        // libzip reads the bytes in zip_close(); `files` outlives that.
        zip_source_t *source =
            zip_source_buffer(archive, file.content.constData(), zip_uint64_t(file.content.size()), 0);
        if (!source || zip_file_add(archive, file.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            const QString detail = QString::fromUtf8(zip_strerror(archive));
            if (source)
                zip_source_free(source);
            zip_discard(archive);
            return zipError(detail);
        }
    }
    if (zip_close(archive) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return zipError(detail);
    }
    QByteArray bytes;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(buffer, &stat) != 0 || zip_source_open(buffer) != 0)
        return zipError(QString::fromUtf8(zip_error_strerror(zip_source_error(buffer))));
    bytes.resize(qsizetype(stat.size));
    const zip_int64_t got = zip_source_read(buffer, bytes.data(), stat.size);
    zip_source_close(buffer);
    if (got != zip_int64_t(stat.size))
        return zipError(u"short read"_s);
    return bytes;
}

} // namespace applink::salesforce
