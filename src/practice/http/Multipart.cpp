// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/http/Multipart.h"

namespace applink::practice {

namespace {

/// A parameter of a header value such as `form-data; name="x"; filename="y"`, quotes taken off.
QByteArray parameter(const QByteArray &header, QByteArrayView name)
{
    for (const QByteArray &piece : header.split(';').mid(1)) {
        const qsizetype equals = piece.indexOf('=');
        if (equals < 0 || QByteArrayView(piece).first(equals).trimmed().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        QByteArray value = piece.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

std::optional<MultipartPart> parsePart(const QByteArray &bytes)
{
    const qsizetype end = bytes.startsWith("\r\n") ? 0 : bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    MultipartPart part;
    for (const QByteArray &line : bytes.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition") {
            part.name = parameter(value, "name");
            part.fileName = parameter(value, "filename");
        } else if (name == "content-type") {
            part.contentType = value;
        }
    }
    part.body = bytes.mid(end == 0 ? 2 : end + 4);
    if (part.name.isEmpty())
        return {};
    return part;
}

} // namespace

std::optional<QList<MultipartPart>> parseMultipart(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type");
    if (!type.toLower().startsWith("multipart/form-data"))
        return {};
    const QByteArray boundary = parameter(type, "boundary");
    if (boundary.isEmpty() || boundary.size() > 70)
        return {};
    const QByteArray delimiter = "\r\n--" + boundary;
    const QByteArray body = "\r\n" + request.body; // so that the first delimiter looks like the others
    QList<MultipartPart> parts;
    qsizetype at = body.indexOf(delimiter);
    while (at >= 0) {
        const qsizetype start = at + delimiter.size();
        if (body.mid(start, 2) == "--")
            return parts;
        const qsizetype lineEnd = body.indexOf("\r\n", start);
        const qsizetype next = body.indexOf(delimiter, start);
        if (lineEnd < 0 || next < 0 || lineEnd > next)
            return {};
        const auto part = parsePart(body.mid(lineEnd + 2, next - lineEnd - 2));
        if (!part)
            return {};
        parts.append(*part);
        at = next;
    }
    return {}; // the closing delimiter is missing
}

const MultipartPart *findPart(const QList<MultipartPart> &parts, QByteArrayView name)
{
    for (const MultipartPart &part : parts) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

} // namespace applink::practice
