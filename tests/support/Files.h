// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QLatin1StringView>
#include <QString>

namespace applink::test {

/// Empty when there is no such file.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Ends the test program when it can't be written. Returns the path.
inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
    return path;
}

/// Puts the example that is built into the program into a folder, where it can be named; its setup file.
inline QString exampleIn(const QString &folder)
{
    const QString example = QStringLiteral(APPLINK_SOURCE_DIR "/resources/example/");
    for (const auto *name : {"api-spec.yaml", "setup.json"})
        writeFile(folder + u'/' + QLatin1StringView(name), contentOf(example + QLatin1StringView(name)));
    return folder + QLatin1StringView("/setup.json");
}

} // namespace applink::test
