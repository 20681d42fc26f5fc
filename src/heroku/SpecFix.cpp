// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/SpecFix.h"

#include "base/OnWorker.h"
#include "heroku/ApiSpec.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::SpecFix)
};

Error byHand(int line)
{
    return Error::make(
        ErrorKind::Rejected,
        Text::tr("Line %1: the name is written in a way that can't be replaced letter for letter. Correct it by hand.")
            .arg(line),
        ErrorAction::EditInput);
}

/// Byte offset and length of a 1-based line, without its end.
std::pair<qsizetype, qsizetype> lineAt(const QByteArray &bytes, int line)
{
    qsizetype from = 0;
    for (int i = 1; i < line; ++i) {
        from = bytes.indexOf('\n', from) + 1;
        if (from == 0)
            return {-1, 0};
    }
    const qsizetype end = bytes.indexOf('\n', from);
    return {from, (end < 0 ? bytes.size() : end) - from};
}

bool isWholeValue(const QByteArray &text, qsizetype at, qsizetype size)
{
    static const QByteArrayView before(" \t\"':{,[");
    static const QByteArrayView after(" \t\"',}]#\r");
    const qsizetype end = at + size;
    return (at == 0 || before.contains(text[at - 1])) && (end == text.size() || after.contains(text[end]));
}

/// Whether the key stands right before, but for an anchor or a quote.
bool followsKey(const QByteArray &text, qsizetype at)
{
    static const QRegularExpression key(uR"(externalClientApp["']?\s*:\s*(&\S+\s+)?["']?$)"_s);
    const qsizetype from = std::max<qsizetype>(0, at - 200);
    return key.match(QString::fromLatin1(text.mid(from, at - from))).hasMatch();
}

/// Where the name stands in its line: after the key, once or more often (JSON on one line); else, where an alias leads
/// to it, the one place where it is a whole value. Empty when that can't be told.
QList<qsizetype> placesOf(const QByteArray &bytes, int line, const QByteArray &name)
{
    const auto [from, length] = lineAt(bytes, line);
    if (from < 0)
        return {};
    const QByteArray text = bytes.mid(from, length);
    QList<qsizetype> afterKey;
    QList<qsizetype> whole;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!isWholeValue(text, at, name.size()))
            continue;
        whole.append(from + at);
        if (followsKey(text, at))
            afterKey.append(from + at);
    }
    if (!afterKey.isEmpty())
        return afterKey;
    return whole.size() == 1 ? whole : QList<qsizetype>();
}

/// Everything that the correction must leave alone, and the names as they are to be.
bool sameButNames(const ApiSpec &fixed, const ApiSpec &before, const QString &apiName)
{
    if (fixed.operations.size() != before.operations.size() || fixed.title != before.title ||
        fixed.openapi != before.openapi)
        return false;
    return std::equal(fixed.operations.begin(), fixed.operations.end(), before.operations.begin(),
                      [&](const SpecOperation &now, const SpecOperation &then) {
                          const QString name =
                              differsInCaseOnly(then.externalClientApp, apiName) ? apiName : then.externalClientApp;
                          return now.path == then.path && now.method == then.method &&
                                 now.operationId == then.operationId && now.connectedApp == then.connectedApp &&
                                 now.permissionSet == then.permissionSet && now.line == then.line &&
                                 now.externalClientApp == name;
                      });
}

Error unwritable(const QString &path, const QString &detail)
{
    return Error::make(ErrorKind::FileFailed, Text::tr("%1 could not be written; the file is as it was.").arg(path),
                       ErrorAction::ChooseFile, detail);
}

Result<QString> keepCopy(const QString &path, const QByteArray &bytes)
{
    for (int number = 0; number < 100; ++number) {
        const QString name = path + u".bak"_s + (number ? QString::number(number) : QString());
        QFile copy(name);
        if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(name))
                continue;
            return unwritable(name, copy.errorString());
        }
        if (copy.write(bytes) != bytes.size() || !copy.flush()) {
            const QString why = copy.errorString();
            copy.remove();
            return unwritable(name, why);
        }
        copy.setPermissions(QFile::permissions(path));
        return name;
    }
    return unwritable(path + u".bak"_s, {});
}

Result<SpecFixed> fixNow(const QString &path, const QString &apiName)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::make(ErrorKind::FileFailed, Text::tr("The API spec file %1 could not be read.").arg(path),
                           ErrorAction::ChooseFile, file.errorString());
    const QByteArray bytes = file.readAll();
    file.close();
    const auto fix = fixAppName(bytes, QFileInfo(path).fileName(), apiName);
    if (!fix)
        return fix.error();
    const auto copy = keepCopy(path, bytes);
    if (!copy)
        return copy.error();
    QSaveFile target(path); // keeps the file's permissions
    if (!target.open(QIODevice::WriteOnly) || target.write(fix->bytes) != fix->bytes.size() || !target.commit()) {
        const QString why = target.errorString();
        QFile::remove(*copy);
        return unwritable(path, why);
    }
    return SpecFixed{*copy, int(fix->places.size())};
}

} // namespace

Result<SpecFix> fixAppName(const QByteArray &bytes, const QString &fileName, const QString &apiName)
{
    const auto spec = parseApiSpec(bytes, fileName);
    if (!spec)
        return spec.error();
    SpecFix fix;
    fix.after = apiName;
    for (const SpecOperation &operation : spec->operations) {
        const bool known = std::any_of(fix.places.begin(), fix.places.end(), [&](const SpecFix::Place &place) {
            return place.line == operation.externalClientAppLine; // an alias leads to the same line
        });
        if (!known && differsInCaseOnly(operation.externalClientApp, apiName))
            fix.places.append({operation.externalClientAppLine, operation.externalClientApp});
    }
    if (fix.places.isEmpty())
        return Error::make(ErrorKind::NotFound,
                           Text::tr("No name in the file differs from %1 in capitals or blanks only.").arg(apiName));
    std::sort(fix.places.begin(), fix.places.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
    fix.bytes = bytes;
    for (auto place = fix.places.crbegin(); place != fix.places.crend(); ++place) { // from the end: offsets stay true
        const QByteArray name = place->before.toUtf8();
        const auto offsets = placesOf(bytes, place->line, name);
        if (offsets.isEmpty())
            return byHand(place->line);
        for (auto at = offsets.crbegin(); at != offsets.crend(); ++at)
            fix.bytes.replace(*at, name.size(), apiName.toUtf8());
    }
    const auto fixed = parseApiSpec(fix.bytes, fileName);
    if (!fixed || !sameButNames(*fixed, *spec, apiName))
        return byHand(fix.places.first().line);
    return fix;
}

Task<Result<SpecFixed>> fixAppNameInFile(QString path, QString apiName)
{
    auto working = base::onWorker<Result<SpecFixed>>([path, apiName] { return fixNow(path, apiName); });
    co_return co_await std::move(working);
}

} // namespace applink::heroku
