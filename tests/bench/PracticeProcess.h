// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace applink::bench {

/// `applink-setup practice` as a process of its own, so that its work is not counted as the client's. Ends with this
/// object.
class PracticeProcess
{
public:
    /// `scenario` holds the keys of a scenario file (contracts.md 4). Blocks until it listens; see ok().
    PracticeProcess(const QString &program, const QJsonObject &scenario);
    ~PracticeProcess();

    [[nodiscard]] bool ok() const { return !m_description.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }
    /// A value of the line that it prints, such as "salesforce".
    [[nodiscard]] QString value(const QString &key) const { return m_description.value(key).toString(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_description;
    QString m_error;
};

} // namespace applink::bench
