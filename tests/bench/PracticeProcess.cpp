// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PracticeProcess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

namespace applink::bench {

using namespace Qt::StringLiterals;

PracticeProcess::PracticeProcess(const QString &program, const QJsonObject &scenario)
{
    QFile file(m_folder.filePath(u"scenario.json"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        m_error = file.errorString();
        return;
    }
    file.write(QJsonDocument(scenario).toJson());
    file.close();
    m_process.start(program, {u"practice"_s, u"--scenario-file"_s, file.fileName()});
    const QDeadlineTimer limit(20'000);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(int(limit.remainingTime()))) {
    }
    m_description = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_description.isEmpty())
        m_error = QString::fromLocal8Bit(m_process.readAllStandardError()) + m_process.errorString();
}

PracticeProcess::~PracticeProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

} // namespace applink::bench
