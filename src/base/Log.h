// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QLoggingCategory>
#include <QObject>
#include <QString>

#include <deque>
#include <memory>

class QFile;

namespace applink::base {

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logSalesforce)
Q_DECLARE_LOGGING_CATEGORY(logHeroku)
Q_DECLARE_LOGGING_CATEGORY(logSetup)
Q_DECLARE_LOGGING_CATEGORY(logVerify)

struct LogEntry
{
    QDateTime time; ///< UTC
    QtMsgType type = QtDebugMsg;
    QString category;
    QString text;       ///< redacted
    quint64 number = 0; ///< counts from 1; who reads entries() knows by it what entryAdded() brings once more
};

/// The one log sink. Every line is redacted before it is kept, written or shown, whoever wrote it; the last
/// `capacity` lines stay in memory for the log window. Messages may come from any thread; the signal comes on the
/// thread of this object. There is one, because Qt has one message handler.
class Log : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t capacity = 5000;

    static Log &instance();
    /// Takes over Qt's message handler. Our own lines go to memory and the file; warnings of others go to standard
    /// error too.
    void install();
    /// Also appends to this file, mode 0600. False when it can't be opened.
    bool writeTo(const QString &path, QString *why);
    [[nodiscard]] QList<LogEntry> entries() const;
    [[nodiscard]] static QString format(const LogEntry &entry);

Q_SIGNALS:
    void entryAdded(const applink::base::LogEntry &entry);

private:
    Log();
    ~Log() override;
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void add(LogEntry entry);

    struct Store;
    std::unique_ptr<Store> m_store;
};

} // namespace applink::base
