// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Task.h"
#include "heroku/HerokuHosts.h"
#include "heroku/HerokuToken.h"
#include "heroku/PlatformTypes.h"
#include "net/HttpClient.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace applink::heroku {

/// Heroku's Platform API v3 for one user (facts/heroku-applink.md section 2). It reads only, but for preauthorize().
///
/// The token goes to the base address and nowhere else, and only when that is a host of 1.2 or loopback: otherwise
/// every call ends in an error before anything is sent. Redirects are not followed. Owned by the workflow; tasks it
/// gave out are destroyed before it.
class PlatformApi : public QObject
{
    Q_OBJECT

public:
    explicit PlatformApi(HerokuToken token, QUrl baseUrl = defaultPlatformUrl(), QObject *parent = nullptr);
    ~PlatformApi() override;

    /// Called with each page of a list as it arrives.
    using PageCallback = std::function<void(const QList<App> &page)>;

    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; }
    [[nodiscard]] HerokuToken::Source tokenSource() const { return m_token.source; }
    [[nodiscard]] net::HttpClient *http() { return &m_http; }
    /// Requests the service still allows this account, from the last answer; nothing before the first.
    [[nodiscard]] std::optional<int> rateLimitRemaining() const { return m_rateLimitRemaining; }
    /// The Request-Id of the last answer, for reports.
    [[nodiscard]] QString lastRequestId() const { return m_lastRequestId; }

    /// Who the token belongs to: the way to validate one.
    Task<Result<Account>> account();
    /// All apps of the account and those it collaborates on, by name; pages by Range (2.2).
    Task<Result<QList<App>>> apps(PageCallback onPage = {});
    Task<Result<App>> app(QString nameOrId);
    Task<Result<QList<Addon>>> addons(QString app);
    Task<Result<QList<Attachment>>> attachments(QString app);
    Task<Result<ConfigVars>> configVars(QString app);
    /// The single sign-on blob (2.7), exactly the bytes received. The variant `3.sdk` is asked first, on 404 or 406
    /// `3.add-ons-sso` once; the one that worked is remembered.
    Task<Result<Secret>> addonSso(QString app, QString addonId);

    /// Lets the account's calls about an app through for a while by a code of its second factor (1.7). Sent once.
    Task<Result<Done>> preauthorize(QString app, Secret code);
    /// Sends a code of the second factor along with the next call, and only with that one.
    void useSecondFactor(Secret code) { m_secondFactor = std::move(code); }

    /// How many items a page is asked for. For tests.
    void setPageSize(int items) { m_pageSize = items; }

Q_SIGNALS:
    /// Text that Heroku asks clients to show (2.1). Each text comes once.
    void warningReceived(const QString &text);
    /// A call was refused for want of a second factor; `app` is empty when it was about no app. The call ends in its
    /// error all the same.
    void secondFactorRequired(const QString &app);

private:
    struct Call
    {
        QString path;
        QString subject; ///< for error texts
        QString purpose; ///< for the log, English
        QByteArray variant = "3";
        QByteArray range;
        QByteArray verb = "GET";
    };
    Task<Result<net::HttpResponse>> ask(Call call);
    Task<Result<QJsonObject>> getObject(Call call);
    Task<Result<QList<QJsonObject>>> getList(Call call, QByteArray sortKey,
                                             std::function<void(const QList<QJsonObject> &)> onPage);
    void noteHeaders(const net::HttpResponse &response);

    net::HttpClient m_http;
    HerokuToken m_token;
    QUrl m_baseUrl;
    int m_pageSize = 1000;
    bool m_oldSsoVariant = false;
    Secret m_secondFactor;
    std::optional<int> m_rateLimitRemaining;
    QString m_lastRequestId;
    QStringList m_warnings;
};

} // namespace applink::heroku
