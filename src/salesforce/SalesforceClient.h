// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SharedTask.h"
#include "base/Task.h"
#include "net/HttpClient.h"
#include "salesforce/Session.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace applink::salesforce {

/// One release that an org offers (facts/salesforce.md 5.1).
struct OrgVersion
{
    QString version; ///< "67.0"
    QString label;   ///< "Summer '26"
};

/// REST and SOAP calls to one org for one user (facts/salesforce.md section 7).
///
/// An expired session is renewed once, quietly, and the call sent again: a 401 did nothing, so that is safe for writes,
/// too. Calls that meet the expiry together share one renewal. Where the renewal fails and somebody is there to be
/// asked, they wait for that sign-in and then go on as if nothing had happened. Owned by the workflow; tasks it gave
/// out are destroyed before it.
class SalesforceClient : public QObject
{
    Q_OBJECT

public:
    using Records = QList<QJsonObject>;
    /// Called with each page of a query as it arrives; `total` is the size of the whole.
    using PageCallback = std::function<void(const Records &page, int total)>;

    explicit SalesforceClient(Session session, QObject *parent = nullptr);
    ~SalesforceClient() override;

    /// The version that is spoken, whatever newer one the org offers (facts/salesforce.md 1.9).
    [[nodiscard]] QString apiVersion() const { return m_apiVersion; }
    /// For an org on an older release, which answers 404 to every address of a version that it does not have.
    void useApiVersion(const QString &version) { m_apiVersion = version; }

    [[nodiscard]] const Session &session() const { return m_session; }
    /// Calls that wait for a new sign-in go on with it.
    void setSession(Session session);
    /// Whether there is a person who may sign in again when the session has ended: then calls wait for setSession() or
    /// giveUpSigningIn() after sessionExpired(). Otherwise they fail at once.
    void setCanAsk(bool canAsk) { m_canAsk = canAsk; }
    [[nodiscard]] bool isWaitingForSignIn() const { return m_waitsForSignIn; }
    /// Nobody will sign in again: the calls that wait for it end as not authenticated.
    void giveUpSigningIn();
    [[nodiscard]] net::HttpClient *http() { return &m_http; }
    /// The path of a REST resource in the version that is spoken: "/query" gives "/services/data/v67.0/query".
    [[nodiscard]] QString dataPath(const QString &rest) const;
    /// An address of the org.
    [[nodiscard]] QUrl url(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;

    /// With the session's Authorization; any answer but a success is an error.
    Task<Result<net::HttpResponse>> send(net::HttpRequest request);

    /// Needs no session (5.1). Ascending, as the org gives them.
    Task<Result<QList<OrgVersion>>> versions();
    /// All rows, page after page.
    Task<Result<Records>> query(QString soql, bool tooling = false, PageCallback onPage = {});
    /// Up to 25 queries in one request; each has its own result. A result of more than one page is read to its end.
    Task<Result<QList<Result<Records>>>> queryBatch(QStringList soql);
    Task<Result<QStringList>> describeFields(QString sobject);
    /// How many API requests the org has left for today, by its last answer that said so (5.7).
    [[nodiscard]] std::optional<int> requestsLeft() const { return m_requestsLeft; }
    /// The id of the new record. Never repeated.
    Task<Result<QString>> createRecord(QString sobject, QJsonObject values);
    Task<Result<Done>> deleteRecord(QString sobject, QString id);
    /// The `compositeResponse`; whoever calls looks into each. Never repeated.
    Task<Result<QJsonArray>> composite(QJsonArray subrequests, bool allOrNone);
    /// Sends the content of a SOAP body to the Metadata API and gives the whole answer. For reading calls only: it is
    /// repeated like a GET. NotSupported, at once, for a session that SOAP refuses although REST takes it: one with a
    /// JWT access token, or one that was seen to be so (facts/salesforce.md 2.4). Such a refusal never renews the
    /// session.
    Task<Result<QByteArray>> soap(QByteArray content, QString purpose);

Q_SIGNALS:
    void sessionRefreshed(const applink::salesforce::Session &session);
    /// The session ended and could not be renewed: somebody has to sign in again. Once for all calls that meet it.
    void sessionExpired();
    void signInEnded(); ///< internal: the wait for somebody's sign-in is over

private:
    void noteAllowance(const net::HttpResponse &response);
    using Renewal = base::SharedTask<Result<Session>>;
    Task<Result<Records>> queryFrom(QUrl first, PageCallback onPage);
    Task<Result<net::HttpResponse>> sendWith(net::HttpRequest request,
                                             std::function<net::HttpRequest(net::HttpRequest)> authorize, bool isSoap);
    Task<Result<Done>> renew(QByteArray refusedToken);
    Task<Result<Done>> askRest();

    net::HttpClient m_http;
    Session m_session;
    QString m_apiVersion = QStringLiteral("67.0");
    bool m_soapRefused = false; ///< this session's tokens are good for REST only
    std::shared_ptr<Renewal> m_renewal;
    bool m_canAsk = false;
    bool m_waitsForSignIn = false;
    std::optional<int> m_requestsLeft;
};

} // namespace applink::salesforce
