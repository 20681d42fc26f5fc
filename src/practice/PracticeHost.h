// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeServices.h"

#include <QJsonObject>
#include <QObject>
#include <QThread>

namespace applink::practice {

/// Runs PracticeServices on a thread of its own, so that window and services never wait for each other. All functions
/// belong to the thread of the host; it ends the services when it is destroyed, at whatever moment that is.
class PracticeHost : public QObject
{
    Q_OBJECT

public:
    explicit PracticeHost(QObject *parent = nullptr);
    ~PracticeHost() override;

    /// Ends what runs and starts anew. The outcome comes as a signal, never before this returns.
    void start(const PracticeOptions &options = {});
    /// Ends the services; nothing is signalled afterwards.
    void stop();

    [[nodiscard]] bool isRunning() const { return !m_description.isEmpty(); }
    /// contracts.md 4; empty unless it runs.
    [[nodiscard]] QJsonObject description() const { return m_description; }
    /// True where the scenario wants the person to press Deny.
    [[nodiscard]] bool personDenies() const { return m_personDenies; }
    [[nodiscard]] qint64 requestCount() const;

Q_SIGNALS:
    void started(const QJsonObject &description);
    void failed(const QString &why);

private:
    QThread m_thread;
    PracticeServices *m_services = nullptr; // lives in m_thread, deleted there when the thread ends
    QJsonObject m_description;
    bool m_personDenies = false;
    int m_run = 0; // outcomes of an earlier run are dropped
};

} // namespace applink::practice
