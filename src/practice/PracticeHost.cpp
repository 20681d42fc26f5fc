// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeHost.h"

namespace applink::practice {

PracticeHost::PracticeHost(QObject *parent) : QObject(parent), m_services(new PracticeServices)
{
    m_thread.setObjectName(QStringLiteral("practice"));
    m_services->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_services, &QObject::deleteLater);
}

PracticeHost::~PracticeHost()
{
    if (!m_thread.isRunning()) {
        delete m_services; // its thread never began, so nobody else touches it
        return;
    }
    m_thread.quit();
    m_thread.wait(); // the services' loop only answers requests; it ends at once
}

void PracticeHost::start(const PracticeOptions &options)
{
    stop();
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_services, [this, options, run = m_run] {
        QString why;
        const bool ok = m_services->start(options, &why);
        const QJsonObject description = m_services->description();
        const bool denies = m_services->personDenies();
        QMetaObject::invokeMethod(this, [this, run, ok, why, description, denies] {
            if (run != m_run)
                return;
            m_description = description;
            m_personDenies = denies;
            if (ok)
                Q_EMIT started(description);
            else
                Q_EMIT failed(why);
        });
    });
}

void PracticeHost::stop()
{
    ++m_run;
    m_description = {};
    m_personDenies = false;
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_services, [services = m_services] { services->stop(); });
}

qint64 PracticeHost::requestCount() const
{
    return m_services->requestCount();
}

} // namespace applink::practice
