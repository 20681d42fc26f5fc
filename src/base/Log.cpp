// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include "base/Redaction.h"

#include <QFile>
#include <QMutex>

#include <cstdio>

namespace applink::base {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logApp, "applink.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "applink.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logSalesforce, "applink.salesforce", QtInfoMsg)
Q_LOGGING_CATEGORY(logHeroku, "applink.heroku", QtInfoMsg)
Q_LOGGING_CATEGORY(logSetup, "applink.setup", QtInfoMsg)
Q_LOGGING_CATEGORY(logVerify, "applink.verify", QtInfoMsg)

struct Log::Store
{
    mutable QMutex mutex;
    std::deque<LogEntry> entries;
    quint64 count = 0; ///< of all there ever were
    std::unique_ptr<QFile> file;
};

Log::Log() : m_store(std::make_unique<Store>()) {}
Log::~Log() = default;

Log &Log::instance()
{
    // Never destroyed: a message can come during static destruction, when a dead sink would be a crash.
    static Log *log = new Log;
    return *log;
}

void Log::install()
{
    instance();
    qInstallMessageHandler(&Log::handle);
}

bool Log::writeTo(const QString &path, QString *why)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text)) {
        *why = file->errorString();
        return false;
    }
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QMutexLocker lock(&m_store->mutex);
    m_store->file = std::move(file);
    return true;
}

QList<LogEntry> Log::entries() const
{
    QMutexLocker lock(&m_store->mutex);
    return QList<LogEntry>(m_store->entries.begin(), m_store->entries.end());
}

QString Log::format(const LogEntry &entry)
{
    QLatin1StringView level = "debug"_L1;
    switch (entry.type) {
    case QtDebugMsg:
        break;
    case QtInfoMsg:
        level = "info"_L1;
        break;
    case QtWarningMsg:
        level = "warning"_L1;
        break;
    case QtCriticalMsg:
        level = "error"_L1;
        break;
    case QtFatalMsg:
        level = "fatal"_L1;
        break;
    }
    return u"%1 %2 %3: %4"_s.arg(entry.time.toString(Qt::ISODateWithMs), level, entry.category, entry.text);
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogEntry entry{QDateTime::currentDateTimeUtc(), type,
                   context.category ? QString::fromLatin1(context.category) : u"default"_s, redacted(text)};
    const bool ours = entry.category.startsWith("applink."_L1);
    if (type == QtFatalMsg || (!ours && (type == QtWarningMsg || type == QtCriticalMsg))) {
        const QByteArray line = format(entry).toLocal8Bit() + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    }
    instance().add(std::move(entry));
}

void Log::add(LogEntry entry)
{
    {
        QMutexLocker lock(&m_store->mutex);
        entry.number = ++m_store->count;
        m_store->entries.push_back(entry);
        if (m_store->entries.size() > capacity)
            m_store->entries.pop_front();
        if (m_store->file) {
            m_store->file->write(format(entry).toUtf8() + '\n');
            m_store->file->flush();
        }
    }
    // Queued, so that a slow log window never slows the line that is being logged, and threads stay apart.
    QMetaObject::invokeMethod(
        this, [this, entry = std::move(entry)] { Q_EMIT entryAdded(entry); }, Qt::QueuedConnection);
}

} // namespace applink::base
