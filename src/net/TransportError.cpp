// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TransportError.h"

#include "base/Redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace applink::net {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::net::TransportError)
};

Error network(const QString &summary, const QString &detail)
{
    Error error = Error::make(ErrorKind::NetworkUnreachable, summary, ErrorAction::CheckNetwork, detail);
    error.retryable = true;
    return error;
}

} // namespace

Error transportError(QNetworkReply::NetworkError code, const QString &host, bool timedOut, const QString &rawDetail)
{
    const QString detail = base::redacted(rawDetail);
    if (timedOut) {
        Error error = Error::make(ErrorKind::Timeout,
                                  Text::tr("%1 did not answer in time. Check the network, then try again.").arg(host),
                                  ErrorAction::Retry, detail);
        error.retryable = true;
        return error;
    }
    using N = QNetworkReply;
    switch (code) {
    case N::ConnectionRefusedError:
        return network(Text::tr("%1 refused the connection. Check the address and the network.").arg(host), detail);
    case N::RemoteHostClosedError:
    case N::ContentReSendError: // a write whose connection dropped: see OneShotBody
        return network(Text::tr("%1 closed the connection before it answered.").arg(host), detail);
    case N::HostNotFoundError:
        return network(Text::tr("No server named %1 was found. Check the address and the network.").arg(host), detail);
    case N::TimeoutError: {
        Error error = Error::make(ErrorKind::Timeout,
                                  Text::tr("%1 did not answer in time. Check the network, then try again.").arg(host),
                                  ErrorAction::Retry, detail);
        error.retryable = true;
        return error;
    }
    case N::SslHandshakeFailedError:
        return Error::make(ErrorKind::TlsFailed,
                           Text::tr("No secure connection to %1: its certificate was refused. Check the date of this "
                                    "computer, and ask your network team whether a proxy inspects traffic.")
                               .arg(host),
                           ErrorAction::CheckNetwork, detail);
    case N::ProxyConnectionRefusedError:
    case N::ProxyConnectionClosedError:
    case N::ProxyNotFoundError:
    case N::ProxyTimeoutError:
    case N::ProxyAuthenticationRequiredError:
    case N::UnknownProxyError:
        return network(Text::tr("The proxy on the way to %1 failed. Check the proxy settings.").arg(host), detail);
    case N::TemporaryNetworkFailureError:
    case N::NetworkSessionFailedError:
    case N::UnknownNetworkError:
        return network(Text::tr("The network failed on the way to %1.").arg(host), detail);
    case N::BackgroundRequestNotAllowedError:
    case N::TooManyRedirectsError:
    case N::InsecureRedirectError:
    case N::ProtocolUnknownError:
    case N::ProtocolInvalidOperationError:
    case N::ProtocolFailure:
    case N::UnknownContentError:
        return Error::make(ErrorKind::UnexpectedAnswer,
                           Text::tr("%1 answered in a way that is not understood.").arg(host), ErrorAction::Retry,
                           detail);
    case N::OperationCanceledError:
        return Error::cancelled();
    case N::NoError:
    case N::ContentAccessDenied:
    case N::ContentOperationNotPermittedError:
    case N::ContentNotFoundError:
    case N::AuthenticationRequiredError:
    case N::ContentConflictError:
    case N::ContentGoneError:
    case N::InternalServerError:
    case N::OperationNotImplementedError:
    case N::ServiceUnavailableError:
    case N::UnknownServerError:
        break; // these come with a status and never reach this function; if one does, say so
    }
    return Error::make(ErrorKind::Internal, Text::tr("The request to %1 ended in an unexpected way.").arg(host),
                       ErrorAction::Retry, detail);
}

Error unexpectedAnswer(const QString &host, int status, const QByteArray &body)
{
    QString text = QString::fromUtf8(body.left(4096));
    const bool isPage = text.contains("<html"_L1, Qt::CaseInsensitive);
    if (isPage)
        text.remove(QRegularExpression(u"<(script|style)[^>]*>.*?</\\1>|<[^>]*>"_s,
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::DotMatchesEverythingOption));
    const QString detail = u"HTTP %1: %2"_s.arg(QString::number(status), base::redacted(text.simplified()).left(300));
    Error error =
        Error::make(ErrorKind::UnexpectedAnswer,
                    isPage ? Text::tr("%1 answered with a web page instead of data. It may be under maintenance, or a "
                                      "proxy or sign-in page stands in between.")
                                 .arg(host)
                           : Text::tr("%1 answered in a way that is not understood.").arg(host),
                    ErrorAction::Retry, detail);
    error.retryable = status >= 500;
    return error;
}

Error statusError(int status, const QString &host, const QString &rawDetail)
{
    const QString detail = base::redacted(rawDetail);
    Error error;
    if (status == 401)
        error = Error::make(ErrorKind::NotAuthenticated,
                            Text::tr("%1 no longer accepts the session. Sign in again.").arg(host),
                            ErrorAction::SignInAgain, detail);
    else if (status == 403)
        error =
            Error::make(ErrorKind::AccessDenied, Text::tr("%1 does not allow this for the signed-in user.").arg(host),
                        ErrorAction::AskAdministrator, detail);
    else if (status == 404 || status == 410)
        error = Error::make(ErrorKind::NotFound, Text::tr("%1 does not know the requested thing.").arg(host),
                            ErrorAction::EditInput, detail);
    else if (status == 409 || status == 412)
        error =
            Error::make(ErrorKind::Conflict, Text::tr("It exists already at %1, or was changed meanwhile.").arg(host),
                        ErrorAction::Retry, detail);
    else if (status == 420 || status == 429)
        error = Error::make(ErrorKind::RateLimited,
                            Text::tr("%1 received too many requests. Wait a little, then try again.").arg(host),
                            ErrorAction::WaitAndRetry, detail);
    else if (status >= 500)
        error = Error::make(ErrorKind::ServerFailed,
                            Text::tr("%1 reports a failure of its own. Try again in a few minutes.").arg(host),
                            ErrorAction::WaitAndRetry, detail);
    else if (status >= 400)
        error = Error::make(ErrorKind::Rejected, Text::tr("%1 refused the request.").arg(host), ErrorAction::EditInput,
                            detail);
    else
        error =
            Error::make(ErrorKind::UnexpectedAnswer, Text::tr("%1 answered in a way that is not understood.").arg(host),
                        ErrorAction::Retry, detail);
    error.retryable = status == 420 || status == 429 || status >= 500;
    return error;
}

} // namespace applink::net
