// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/MultipartForm.h"

#include <QRegularExpression>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
/// A parameter of a header value, quoted or bare.
QString parameter(const QString &value, const QString &name)
{
    const QRegularExpression form(uR"re(;\s*%1\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+)))re"_s.arg(name),
                                  QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(value);
    return match.hasCaptured(1) && !match.captured(1).isNull() ? match.captured(1) : match.captured(2);
}

std::optional<MultipartForm::Part> readPart(const QByteArray &text)
{
    const qsizetype end = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    MultipartForm::Part part;
    part.body = text.mid(end + (end == 0 ? 2 : 4));
    bool formData = false;
    const QList<QByteArray> lines = text.left(end).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition") {
            formData = value.toLower().startsWith("form-data");
            part.name = parameter(QString::fromUtf8(value), u"name"_s);
            part.fileName = parameter(QString::fromUtf8(value), u"filename"_s);
        } else if (name == "content-type") {
            part.contentType = value.split(';').first().trimmed().toLower();
        }
    }
    if (!formData || part.name.isEmpty())
        return std::nullopt;
    return part;
}
} // namespace

std::optional<MultipartForm> MultipartForm::parse(const HttpRequest &request, QString *error)
{
    const QString type = QString::fromLatin1(request.header("Content-Type"));
    const QString boundary = parameter(type, u"boundary"_s);
    if (!type.startsWith("multipart/form-data"_L1, Qt::CaseInsensitive) || boundary.isEmpty() || boundary.size() > 70) {
        *error = u"the body is not multipart/form-data with a boundary"_s;
        return std::nullopt;
    }
    const QByteArray delimiter = "--" + boundary.toLatin1();
    // Text before the first delimiter and after the last one is no part (RFC 2046 5.1.1).
    qsizetype at = request.body.startsWith(delimiter) ? 0 : request.body.indexOf("\r\n" + delimiter);
    if (at > 0)
        at += 2;
    MultipartForm form;
    while (at >= 0) {
        at += delimiter.size();
        if (request.body.mid(at, 2) == "--")
            return form;
        const qsizetype line = request.body.indexOf("\r\n", at);
        const qsizetype next = line < 0 ? -1 : request.body.indexOf("\r\n" + delimiter, line);
        if (next < 0 || !request.body.mid(at, line - at).trimmed().isEmpty())
            break;
        const auto part = readPart(request.body.mid(line + 2, next - line - 2));
        if (!part) {
            *error = u"a part has no Content-Disposition with a name"_s;
            return std::nullopt;
        }
        form.parts.append(*part);
        at = next + 2;
    }
    *error = u"the multipart body does not end with its boundary"_s;
    return std::nullopt;
}

const MultipartForm::Part *MultipartForm::part(QStringView name) const
{
    const Part *found = nullptr;
    for (const Part &each : parts) {
        if (each.name != name)
            continue;
        if (found != nullptr)
            return nullptr;
        found = &each;
    }
    return found;
}

} // namespace applink::practice
