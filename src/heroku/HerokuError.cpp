// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/HerokuError.h"

#include "base/Redaction.h"
#include "net/HttpMessage.h"
#include "net/TransportError.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::HerokuError)
};

/// What a refusal says in its body, in either of the two styles.
struct Refusal
{
    QString id;
    QString message;
    bool isJson = false;
};

Refusal refusalOf(const net::HttpResponse &response)
{
    const QJsonDocument json = response.json();
    if (!json.isObject())
        return {};
    const QJsonObject body = json.object();
    Refusal refusal;
    refusal.isJson = true;
    refusal.id = body["id"_L1].toString();
    refusal.message = body["message"_L1].toString();
    if (refusal.message.isEmpty()) // problem style (facts/heroku-applink.md 3.8)
        refusal.message = u"%1 %2"_s.arg(body["title"_L1].toString(), body["detail"_L1].toString()).trimmed();
    refusal.message = base::redacted(refusal.message);
    return refusal;
}

Error finished(Error error, const net::HttpResponse &response, const Refusal &refusal)
{
    if (error.code.isEmpty())
        error.code = refusal.id;
    error.requestId = QString::fromLatin1(response.header("request-id").left(200));
    if (error.requestId.isEmpty())
        error.requestId = QString::fromLatin1(response.header("x-request-id").left(200));
    error.retryable = response.status == 429 || response.status >= 500;
    return error;
}

QString named(const QString &subject)
{
    return subject.isEmpty() ? Text::tr("this") : u"“%1”"_s.arg(subject);
}

Error forbidden(const Refusal &refusal, const QString &subject)
{
    if (refusal.id == code::twoFactor)
        return Error::make(ErrorKind::AccessDenied,
                           Text::tr("Heroku asks for a second factor. Type a code of your authenticator app where you "
                                    "signed in to Heroku, or use a token made for automation."),
                           ErrorAction::SignInAgain, refusal.message);
    if (refusal.id == code::suspended)
        return Error::make(ErrorKind::AccessDenied, Text::tr("Heroku suspended the account or the app."),
                           ErrorAction::AskAdministrator, refusal.message);
    return Error::make(ErrorKind::AccessDenied,
                       Text::tr("Your Heroku account has no right to %1. Ask the app's owner.").arg(named(subject)),
                       ErrorAction::AskAdministrator, refusal.message);
}

} // namespace

Error platformError(const net::HttpResponse &response, const QString &subject)
{
    const Refusal refusal = refusalOf(response);
    const QString host = response.url.host();
    const auto make = [&](ErrorKind kind, const QString &summary, ErrorAction action) {
        return finished(Error::make(kind, summary, action, refusal.message), response, refusal);
    };
    switch (response.status) {
    case 401:
        return make(ErrorKind::NotAuthenticated,
                    Text::tr("Heroku does not take the token: it is wrong or has expired. Sign in to Heroku again."),
                    ErrorAction::SignInAgain);
    case 402:
        return make(ErrorKind::AccessDenied, Text::tr("Heroku reports a billing problem of the account or team."),
                    ErrorAction::AskAdministrator);
    case 403:
        return finished(forbidden(refusal, subject), response, refusal);
    case 404:
        return make(ErrorKind::NotFound,
                    Text::tr("Heroku does not know %1, or your account may not see it.").arg(named(subject)),
                    ErrorAction::EditInput);
    case 409:
        return make(ErrorKind::Conflict,
                    Text::tr("Somebody else changed %1 at Heroku at the same time. Look again.").arg(named(subject)),
                    ErrorAction::Retry);
    case 410:
        return make(ErrorKind::NotSupported, Text::tr("Heroku no longer offers this."), ErrorAction::None);
    case 422:
        if (refusal.id.startsWith("verification"_L1))
            return make(ErrorKind::AccessDenied, Text::tr("Heroku wants a payment method on the account first."),
                        ErrorAction::AskAdministrator);
        return make(ErrorKind::Rejected, Text::tr("Heroku refused the request: %1").arg(refusal.message),
                    ErrorAction::EditInput);
    case 429:
        return make(ErrorKind::RateLimited,
                    Text::tr("Heroku takes no more requests of this account for the moment. Wait a little."),
                    ErrorAction::WaitAndRetry);
    default:
        break;
    }
    if (response.status >= 500)
        return make(ErrorKind::ServerFailed, Text::tr("Heroku failed on its own side. Try again in a while."),
                    ErrorAction::WaitAndRetry);
    if (!refusal.isJson && !response.body.isEmpty())
        return finished(net::unexpectedAnswer(host, response.status, response.body), response, refusal);
    return finished(net::statusError(response.status, host, refusal.message), response, refusal);
}

Error appLinkError(const net::HttpResponse &response, const QString &subject)
{
    const Refusal refusal = refusalOf(response);
    const QString host = response.url.host();
    const auto make = [&](ErrorKind kind, const QString &summary, ErrorAction action) {
        return finished(Error::make(kind, summary, action, refusal.message), response, refusal);
    };
    switch (response.status) {
    case 401: {
        Error error = make(ErrorKind::NotAuthenticated,
                           Text::tr("AppLink refused the add-on's token or single sign-on. See whether you may use the "
                                    "add-on on this app, then try again."),
                           ErrorAction::Retry);
        error.code = code::addonRefused.toString();
        return error;
    }
    case 403:
        return finished(forbidden(refusal, subject), response, refusal);
    case 404:
        return make(ErrorKind::NotFound, Text::tr("AppLink does not know %1.").arg(named(subject)), ErrorAction::None);
    case 409:
        return make(ErrorKind::Conflict, Text::tr("AppLink has %1 already.").arg(named(subject)), ErrorAction::None);
    case 429:
        return make(ErrorKind::RateLimited, Text::tr("AppLink takes no more requests for the moment. Wait a little."),
                    ErrorAction::WaitAndRetry);
    default:
        break;
    }
    if (response.status >= 500)
        return make(ErrorKind::ServerFailed, Text::tr("AppLink failed on its own side. Try again in a while."),
                    ErrorAction::WaitAndRetry);
    if (!refusal.isJson && !response.body.isEmpty())
        return finished(net::unexpectedAnswer(host, response.status, response.body), response, refusal);
    if (response.status >= 400 && !refusal.message.isEmpty())
        return make(ErrorKind::Rejected, Text::tr("AppLink refused it: %1").arg(refusal.message),
                    ErrorAction::EditInput);
    return finished(net::statusError(response.status, host, refusal.message), response, refusal);
}

Error outcomeUnknownError(const Error &transport, const QString &what)
{
    const QString summary =
        transport.kind == ErrorKind::ServerFailed
            ? Text::tr("AppLink failed in the middle of “%1”, so it is not known whether it happened. Look before you "
                       "do it again.")
            : Text::tr("The answer to “%1” was lost, so it is not known whether it happened. Look before you do it "
                       "again.");
    Error error = Error::make(transport.kind, summary.arg(what), ErrorAction::Retry, transport.detail);
    error.requestId = transport.requestId;
    error.code = code::outcomeUnknown.toString();
    error.cause = std::make_shared<const Error>(transport);
    return error;
}

bool isAboutName(const Error &error, const QString &apiName)
{
    if (apiName.isEmpty())
        return false;
    // As a word of its own: Heroku_AppLink also begins the name of the permission set Heroku_AppLink_Users.
    const QRegularExpression word(u"(?<![A-Za-z0-9_])%1(?![A-Za-z0-9_])"_s.arg(QRegularExpression::escape(apiName)),
                                  QRegularExpression::CaseInsensitiveOption);
    return error.detail.contains(word) || error.summary.contains(word);
}

} // namespace applink::heroku
