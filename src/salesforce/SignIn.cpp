// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SignIn.h"

#include "net/Hosts.h"
#include "net/LoopbackListener.h"
#include "salesforce/CallbackReplyHandler.h"
#include "salesforce/SignInError.h"
#include "salesforce/SignInPage.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QOAuth2AuthorizationCodeFlow>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString randomText(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(base64Url(random));
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// A value of the callback's query, decoded once, as form encoding means it.
QString queryValue(const QUrl &target, const QString &name)
{
    QString value = QUrlQuery(target).queryItemValue(name, QUrl::FullyEncoded);
    if (name != "code"_L1) // a code has no blanks, and may hold a plus sign that somebody forgot to encode
        value.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(value.toUtf8());
}

} // namespace

SignIn::SignIn(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SignIn::onTick);
}

SignIn::~SignIn()
{
    stop();
}

Result<QUrl> SignIn::start(const SignInRequest &request)
{
    cancel();
    if (!net::isAcceptableTransport(request.loginUrl) || request.loginUrl.host().isEmpty())
        return Error::make(ErrorKind::InvalidInput,
                           tr("%1 is not an address to sign in at.").arg(request.loginUrl.toDisplayString()),
                           ErrorAction::EditInput);
    if (request.clientId.trimmed().isEmpty())
        return Error::make(ErrorKind::InvalidInput, tr("A sign-in needs a client id."), ErrorAction::EditInput);
    m_request = request;
    m_listener = std::make_unique<net::LoopbackListener>(request.callback.path());
    const auto listening = m_listener->listen(quint16(request.callback.port(0)));
    if (!listening) {
        m_listener.reset();
        Error error = listening.error();
        error.summary += u' ' + tr("Or sign in with an own client id whose callback has another port.");
        return error;
    }
    connect(m_listener.get(), &net::LoopbackListener::arrived, this, &SignIn::onArrived);

    m_handler = std::make_unique<CallbackReplyHandler>(request.callback);
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setTransferTimeout(30000);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    const QUrl authorize = request.loginUrl.resolved(QUrl(u"/services/oauth2/authorize"_s));
    const QUrl token = request.loginUrl.resolved(QUrl(u"/services/oauth2/token"_s));
    m_flow = std::make_unique<QOAuth2AuthorizationCodeFlow>(request.clientId, authorize, token, m_manager.get());
    m_flow->setReplyHandler(m_handler.get());
    m_flow->setState(randomText(24)); // Qt's own has eight characters of a clock-seeded generator
    m_verifier = randomText(32);      // 43 characters, RFC 7636
    m_flow->setModifyParametersFunction([this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
            const QByteArray challenge = QCryptographicHash::hash(m_verifier.toLatin1(), QCryptographicHash::Sha256);
            parameters->replace(u"scope"_s, encoded(m_request.scope));
            parameters->replace(u"redirect_uri"_s, encoded(m_handler->callback()));
            parameters->replace(u"code_challenge"_s, QString::fromLatin1(base64Url(challenge)));
            parameters->replace(u"code_challenge_method"_s, u"S256"_s);
        } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
            // Qt 6.4 half-decodes the code and encodes it again: decode once, encode once (facts/qt.md 2.1).
            parameters->replace(u"code"_s, encoded(m_code));
            parameters->replace(u"redirect_uri"_s, encoded(m_handler->callback()));
            parameters->replace(u"code_verifier"_s, m_verifier);
        }
        if (m_request.clientSecret.isEmpty())
            parameters->remove(u"client_secret"_s);
        else if (stage != QAbstractOAuth::Stage::RequestingAuthorization)
            parameters->replace(u"client_secret"_s, encoded(QString::fromUtf8(m_request.clientSecret.reveal())));
    });
    connect(m_handler.get(), &QAbstractOAuthReplyHandler::tokensReceived, this, &SignIn::onTokens);
    connect(m_handler.get(), &CallbackReplyHandler::tokenEndpointFailed, this,
            [this](const QString &code, const QString &description, int status) {
                fail(code.isEmpty() ? tokenAnswerError(m_request, status, description)
                                    : signInError(m_request, code, description));
            });
    connect(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this, [this](const QUrl &link) { m_link = link; });
    m_link.clear();
    m_flow->grant();
    if (m_link.isEmpty()) {
        stop();
        return Error::make(ErrorKind::Internal, tr("The sign-in link could not be made."), ErrorAction::Retry);
    }
    m_saidStuck = false;
    m_clock.start();
    m_tick.start();
    return m_link;
}

void SignIn::cancel()
{
    if (m_visitor)
        tellBrowser(false, tr("The sign-in was cancelled in AppLink Setup."));
    stop();
}

void SignIn::stop()
{
    m_tick.stop();
    m_visitor.reset();
    m_manager.reset(); // takes a running token request with it, without a signal
    // The flow or the handler may be the sender of the signal that ends here.
    if (m_flow) {
        m_flow->disconnect(this);
        m_flow.release()->deleteLater();
    }
    if (m_handler) {
        m_handler->disconnect(this);
        m_handler.release()->deleteLater();
    }
    if (m_listener) {
        m_listener->disconnect(this);
        m_listener->close();
        m_listener.release()->deleteLater();
    }
    m_verifier.clear();
    m_code.clear();
}

void SignIn::onTick()
{
    // Rounded, because a timer may ring a little early: the last second would be counted twice.
    const auto passed = std::chrono::round<std::chrono::seconds>(std::chrono::milliseconds(m_clock.elapsed()));
    const auto left = m_request.limit - passed;
    if (left.count() <= 0) {
        fail(Error::make(ErrorKind::Timeout,
                         tr("Nobody came back from the browser in time; perhaps it was closed. Begin again.") + u' ' +
                             uninstalledAppRemedy(m_request),
                         ErrorAction::Retry));
        return;
    }
    Q_EMIT remaining(left);
    if (passed >= m_request.stuckAfter && !m_visitor && !std::exchange(m_saidStuck, true))
        Q_EMIT stuck(uninstalledAppRemedy(m_request));
}

void SignIn::onArrived(qint64 visitor, const QUrl &target)
{
    if (!m_flow || m_visitor || queryValue(target, u"state"_s) != m_flow->state()) {
        m_listener->respond(visitor, 400,
                            signInPage(false, tr("Not the sign-in that AppLink Setup waits for"),
                                       tr("Close this page and use the link in AppLink Setup.")));
        return;
    }
    m_visitor = visitor;
    if (const QString code = queryValue(target, u"error"_s); !code.isEmpty()) {
        fail(signInError(m_request, code, queryValue(target, u"error_description"_s)));
        return;
    }
    m_code = queryValue(target, u"code"_s);
    if (m_code.isEmpty()) {
        fail(Error::make(ErrorKind::UnexpectedAnswer, tr("The browser came back without a code. Try again."),
                         ErrorAction::Retry));
        return;
    }
    Q_EMIT browserArrived();
    Q_EMIT m_handler->callbackReceived({{u"code"_s, m_code}, {u"state"_s, m_flow->state()}});
}

void SignIn::onTokens(const QVariantMap &tokens)
{
    const QStringList id = tokens[u"id"_s].toString().split(u'/');
    const QUrl instance(tokens[u"instance_url"_s].toString());
    Session session;
    session.accessToken = Secret(tokens[u"access_token"_s].toString());
    session.refreshToken = Secret(tokens[u"refresh_token"_s].toString());
    session.instanceUrl = instance;
    session.loginUrl = m_request.loginUrl;
    session.clientId = m_request.clientId;
    session.clientSecret = m_request.clientSecret;
    session.callback = m_request.callback;
    session.clientName = m_request.clientName;
    session.issuedAt = QDateTime::currentDateTimeUtc();
    if (id.size() >= 2) {
        session.userId = id.last();
        session.orgId = id[id.size() - 2];
    }
    const bool legal =
        net::isAcceptableTransport(instance) && (!net::isLoopback(instance) || net::isLoopback(m_request.loginUrl));
    if (session.accessToken.isEmpty() || session.orgId.isEmpty() || !legal) {
        fail(Error::make(
            ErrorKind::UnexpectedAnswer,
            tr("Salesforce's answer to the sign-in is not complete: it names no org that this program could "
               "call. Try again."),
            ErrorAction::Retry));
        return;
    }
    tellBrowser(true, tr("You can close this page and go back to AppLink Setup."));
    stop();
    Q_EMIT succeeded(session);
}

void SignIn::fail(Error error)
{
    if (!m_flow)
        return;
    tellBrowser(false, error.summary);
    stop();
    Q_EMIT failed(error);
}

void SignIn::tellBrowser(bool success, const QString &text)
{
    if (!m_visitor || !m_listener)
        return;
    m_listener->respond(*m_visitor, success ? 200 : 400,
                        signInPage(success, success ? tr("You are signed in") : tr("You are not signed in"), text));
    m_visitor.reset();
}

} // namespace applink::salesforce
