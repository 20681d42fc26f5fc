// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Redaction.h"

#include <QCryptographicHash>
#include <QList>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace applink::base {

using namespace Qt::StringLiterals;

namespace {

struct Pattern
{
    QRegularExpression expression;
    QString replacement;
};

const QList<Pattern> &patterns()
{
    static const QString word =
        u"(access_?token|refresh_?token|id_token|client_secret|consumerSecret|code_verifier|password|passwd|sid|"
        u"sessionId|"
        "code|state|token|secret|jwt_private_key|assertion|user_scoped_resource_token|resource_token|[A-Z0-9_]+_TOKEN)"_s;
    static const QList<Pattern> list{
        {QRegularExpression(u"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|\\z)"_s,
                            QRegularExpression::DotMatchesEverythingOption),
         u"[private key redacted]"_s},
        {QRegularExpression(u"(?i)\\bBearer\\s+[^\\s\"',<>]{6,}"_s), u"Bearer [redacted]"_s},
        // A digit, because "OAuth scopes" and "OAuth settings" are words of ours.
        {QRegularExpression(u"(?i)\\bOAuth\\s+(?=\\S*\\d)[^\\s\"',<>]{12,}"_s), u"OAuth [redacted]"_s},
        {QRegularExpression(u"(?i)(x-addon-sso\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?)(?!\\[sso )[^\\s\"'\\\\]+"_s),
         u"\\1[sso redacted]"_s},
        {QRegularExpression(u"\\bHRKU-[A-Za-z0-9_-]+"_s), u"[redacted]"_s},
        {QRegularExpression(u"\\b00D[A-Za-z0-9]{12,15}(!|%21)[A-Za-z0-9._%-]+"_s), u"[redacted]"_s},
        {QRegularExpression(u"\\b5Aep861[A-Za-z0-9._%-]+"_s), u"[redacted]"_s},
        {QRegularExpression(u"\\beyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*"_s), u"[redacted]"_s},
        // "access_token": "…", escaped characters in it included
        {QRegularExpression(uR"((")%1("\s*:\s*")(?:[^"\\]+|\\.)++)"_s.arg(word)), u"\\1\\2\\3[redacted]"_s},
        // the same escaped once, as when JSON is quoted inside JSON
        {QRegularExpression(uR"((\\")%1(\\"\s*:\s*\\")[^"\\]+)"_s.arg(word)), u"\\1\\2\\3[redacted]"_s},
        // access_token=…   in a query, a fragment or a form body
        {QRegularExpression(uR"((^|[?&#\s;])%1=[^&\s"'<>;]+)"_s.arg(word)), u"\\1\\2=[redacted]"_s},
        // <sessionId>…</sessionId>
        {QRegularExpression(uR"(<((?:\w+:)?(?:sessionId|consumerSecret))>[^<]*<)"_s), u"<\\1>[redacted]<"_s},
    };
    return list;
}

struct Known
{
    QMutex mutex;
    QList<QByteArray> values;
    QSet<QByteArray> digests;
};

Known &known()
{
    static Known instance;
    return instance;
}

} // namespace

QString redacted(const QString &text)
{
    QString clean = text;
    {
        QMutexLocker lock(&known().mutex);
        QList<QByteArray> values = known().values;
        lock.unlock();
        // The longest first: one may begin with another, and its end would stay.
        std::sort(values.begin(), values.end(),
                  [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
        for (const QByteArray &value : values) {
            const QString plain = QString::fromUtf8(value);
            clean.replace(plain, u"[redacted]"_s);
            const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(plain));
            if (encoded != plain)
                clean.replace(encoded, u"[redacted]"_s);
        }
    }
    for (const Pattern &pattern : patterns())
        clean.replace(pattern.expression, pattern.replacement);
    return clean;
}

void rememberSecret(const QByteArray &bytes)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype most = 256; // sessions refresh tokens for hours; the newest matter
    if (bytes.size() < shortest)
        return;
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QMutexLocker lock(&known().mutex);
    if (known().digests.contains(digest))
        return;
    known().digests.insert(digest);
    known().values.append(QByteArray(bytes.constData(), bytes.size()));
    if (known().values.size() > most)
        known().values.removeFirst();
}

} // namespace applink::base
