// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/http/HttpParser.h"

#include <algorithm>
#include <optional>

namespace applink::practice {

namespace {

bool isToken(QByteArrayView text)
{
    // RFC 9110, 5.6.2
    const QByteArrayView special("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || special.contains(c);
    });
}

HttpParse refused(int status)
{
    HttpParse parse;
    parse.state = HttpParse::State::Refused;
    parse.status = status;
    return parse;
}

/// The target with runs of slashes in its path made one: the Salesforce CLI asks for "//services/data/…".
QByteArray withSingleSlashes(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    QByteArray path = query < 0 ? target : target.left(query);
    while (path.contains("//"))
        path.replace("//", "/");
    return query < 0 ? path : path + target.mid(query);
}

std::optional<int> readHead(const QByteArray &head, HttpRequest &request)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !isToken(first[0]))
        return 400;
    if (first[2] != "HTTP/1.1" && first[2] != "HTTP/1.0")
        return 505;
    if (!first[1].startsWith('/'))
        return 400;
    request.method = first[0];
    request.target = QUrl::fromEncoded(withSingleSlashes(first[1]), QUrl::StrictMode);
    if (!request.target.isValid())
        return 400;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(QByteArrayView(line).first(colon)))
            return 400;
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return {};
}

/// Appends whole chunks to `body`. Nothing: more is needed; -1: malformed; else the bytes used.
std::optional<qsizetype> unchunk(QByteArrayView in, QByteArray &body, qsizetype most)
{
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = in.indexOf("\r\n", at);
        if (end < 0)
            return in.size() - at > 1024 ? std::optional<qsizetype>(-1) : std::nullopt;
        const QByteArray size = in.sliced(at, end - at).toByteArray().split(';').first().trimmed();
        bool isNumber = false;
        const qlonglong length = size.toLongLong(&isNumber, 16);
        if (!isNumber || length < 0 || size.startsWith('+') || body.size() + length > most)
            return -1;
        at = end + 2;
        if (length == 0) {
            const qsizetype trailers = in.indexOf("\r\n", at);
            if (trailers < 0)
                return {};
            if (trailers == at)
                return at + 2;
            const qsizetype over = in.indexOf("\r\n\r\n", at);
            return over < 0 ? std::optional<qsizetype>() : over + 4;
        }
        if (in.size() < at + length + 2)
            return {};
        if (in.sliced(at + length, 2) != "\r\n")
            return -1;
        body += in.sliced(at, length);
        at += length + 2;
    }
}

} // namespace

HttpParse parseHttp(const QByteArray &bytes, qsizetype mostHeadBytes, qsizetype mostBodyBytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() > mostHeadBytes ? refused(431) : HttpParse();
    if (end > mostHeadBytes)
        return refused(431);
    HttpParse parse;
    if (const auto status = readHead(bytes.left(end), parse.request))
        return refused(*status);
    const qsizetype start = end + 4;
    const bool chunked = parse.request.header("transfer-encoding").toLower() == "chunked";
    const QByteArray length = parse.request.header("content-length");
    // Both at once is how requests are smuggled.
    if (chunked && !length.isEmpty())
        return refused(400);
    if (!chunked && !parse.request.header("transfer-encoding").isEmpty())
        return refused(501);
    parse.state = HttpParse::State::HeadDone;
    if (chunked) {
        const auto used = unchunk(QByteArrayView(bytes).sliced(start), parse.request.body, mostBodyBytes);
        if (!used)
            return bytes.size() - start > mostBodyBytes * 2 ? refused(413) : parse;
        if (*used < 0)
            return refused(400);
        parse.used = start + *used;
    } else {
        bool isNumber = true;
        const qlonglong size = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
        if (!isNumber || size < 0 || length.startsWith('+'))
            return refused(400);
        if (length.isEmpty() &&
            (parse.request.method == "POST" || parse.request.method == "PUT" || parse.request.method == "PATCH"))
            return refused(411);
        if (size > mostBodyBytes)
            return refused(413);
        if (bytes.size() < start + size)
            return parse;
        parse.request.body = bytes.mid(start, qsizetype(size));
        parse.used = start + qsizetype(size);
    }
    parse.state = HttpParse::State::Complete;
    return parse;
}

} // namespace applink::practice
