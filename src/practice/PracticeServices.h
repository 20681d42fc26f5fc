// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace applink::practice {

class Clock;
class FaultRules;
class HerokuState;
class SalesforceOrg;

/// What a person may choose about the practice services; the options of `applink-setup practice` (contracts.md 4).
struct PracticeOptions
{
    quint16 salesforcePort = 0; ///< 0: any free port
    quint16 herokuPort = 0;     ///< 0: any free port
    QString scenario;           ///< one of scenarioNames(); empty: the empty org
    QString scenarioFile;       ///< a JSON scenario; its keys override those of `scenario`
    QUrl salesforceUrl;         ///< how the outside reaches the org, when a proxy stands before it
    QUrl applinkUrl;            ///< how the outside reaches the AppLink service, likewise
    int latencyMs = -1;         ///< added to every answer; -1: what the scenario says
    QString tlsCertificateFile; ///< PEM; with tlsKeyFile both services speak https
    QString tlsKeyFile;         ///< PEM
};

/// The practice org and the practice Heroku, listening on loopback only, in the thread of this object; it keeps no
/// state after it ends (contracts.md 4). A program with a window runs it through PracticeHost, tests may use it as it
/// is.
class PracticeServices : public QObject
{
    Q_OBJECT

public:
    explicit PracticeServices(QObject *parent = nullptr);
    ~PracticeServices() override;

    /// Starts both services. On failure nothing listens, and `error` says in a sentence why. Starting again ends the
    /// first run with all its state.
    bool start(const PracticeOptions &options, QString *error);
    /// Drops every connection at once; safe at any time.
    void stop();
    [[nodiscard]] bool isRunning() const;

    /// The one line that `applink-setup practice` prints: exactly the keys of contracts.md 4. Holds secrets of the
    /// practice org, which are worth nothing elsewhere.
    [[nodiscard]] QJsonObject description() const;
    [[nodiscard]] QUrl salesforceUrl() const;
    [[nodiscard]] QUrl herokuUrl() const;
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString password() const; ///< of both users
    [[nodiscard]] QString otherUsername() const;
    [[nodiscard]] QString accessToken() const;
    [[nodiscard]] QString herokuApiKey() const;
    [[nodiscard]] QString herokuApp() const;
    /// True where the scenario wants the person to press Deny on the consent page.
    [[nodiscard]] bool personDenies() const;

    [[nodiscard]] static QStringList scenarioNames();
    /// One line for a list; empty for an unknown name.
    [[nodiscard]] static QString scenarioDescription(const QString &name);

    /// Every request of both services so far. These two may be called from any thread.
    [[nodiscard]] qint64 requestCount() const;
    /// "METHOD /path", in order of arrival, without query: a query may hold a code. The newest 10,000 are kept.
    [[nodiscard]] QStringList requests() const;

    /// For tests, in the thread of this object and only while it runs.
    [[nodiscard]] Clock &clock();
    [[nodiscard]] SalesforceOrg &org();
    [[nodiscard]] HerokuState &heroku();
    /// What goes wrong from now on; it began with what the scenario says.
    [[nodiscard]] FaultRules &faults();

Q_SIGNALS:
    /// After a request was answered (an answer with a delay is still on its way then).
    void requestSeen(const QString &method, const QString &path, int status);

private:
    struct Private;
    struct RequestLog;
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<Private> d;
};

} // namespace applink::practice
