// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SignInError.h"

#include "base/Redaction.h"
#include "salesforce/SignIn.h"

#include <QCoreApplication>

#include <array>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::SignInError)
};

/// In the texts {app} is the name that the org shows, {callback} the registered callback, {host} where one signs in.
struct Known
{
    QLatin1StringView code;
    QLatin1StringView words; ///< that the description has to hold, in lower case; empty: any
    ErrorKind kind;
    ErrorAction action;
    const char *text;
};

constexpr auto notApproved = QT_TRANSLATE_NOOP("applink::salesforce::SignInError",
                                               "You are not approved for {app} in this org. Ask an administrator to "
                                               "assign you a permission set or profile of that "
                                               "app, or sign in with an own client id.");
constexpr auto blocked = QT_TRANSLATE_NOOP(
    "applink::salesforce::SignInError",
    "An administrator blocked {app} in this org. Ask for it to be unblocked in Setup, Connected Apps OAuth "
    "Usage, or sign in with an own client id.");
constexpr auto notInstalled = QT_TRANSLATE_NOOP(
    "applink::salesforce::SignInError",
    "The org does not let people authorize {app} because it is not installed there. An administrator can "
    "install it in Setup, Connected Apps OAuth Usage, or give you the permission Approve Uninstalled "
    "Connected Apps. Or sign in with an own client id.");
constexpr auto tooMany = QT_TRANSLATE_NOOP(
    "applink::salesforce::SignInError",
    "Salesforce has seen too many sign-ins of yours in a short time. Wait some minutes and try again.");
constexpr auto failedThere = QT_TRANSLATE_NOOP(
    "applink::salesforce::SignInError", "Salesforce failed on its own side during the sign-in. Try again later.");
constexpr auto appMissing = QT_TRANSLATE_NOOP(
    "applink::salesforce::SignInError",
    "The org at {host} does not know this app, or not yet: a new one takes up to ten minutes. Sign in at the "
    "org's own My Domain address, where the app was made.");
constexpr auto notProven = QT_TRANSLATE_NOOP(
    "applink::salesforce::SignInError",
    "Salesforce did not accept the proof that this program began the sign-in (PKCE). Begin again, and "
    "use the newest link.");
constexpr auto inactive =
    QT_TRANSLATE_NOOP("applink::salesforce::SignInError", "The user or the org is inactive. Ask an administrator.");
constexpr auto flowOff =
    QT_TRANSLATE_NOOP("applink::salesforce::SignInError",
                      "This way of signing in is switched off for {app} or for the org (web server flow). Ask an "
                      "administrator, or sign in in another way.");

/// The first that fits decides.
constexpr std::array known{
    Known{"access_denied"_L1,
          {},
          ErrorKind::AccessDenied,
          ErrorAction::Retry,
          QT_TRANSLATE_NOOP("applink::salesforce::SignInError",
                            "Access was denied on the consent page. Try again and choose Allow.")},
    Known{"invalid_client_id"_L1,
          {},
          ErrorKind::InvalidInput,
          ErrorAction::EditInput,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SignInError",
              "The org does not know the client id. See that it is right; a new app takes up to ten minutes.")},
    Known{
        "redirect_uri_mismatch"_L1,
        {},
        ErrorKind::InvalidInput,
        ErrorAction::EditInput,
        QT_TRANSLATE_NOOP("applink::salesforce::SignInError",
                          "The client id does not have the callback {callback}. Add it to the app in Setup, letter for "
                          "letter.")},
    Known{
        "redirect_uri_missing"_L1,
        {},
        ErrorKind::InvalidInput,
        ErrorAction::EditInput,
        QT_TRANSLATE_NOOP("applink::salesforce::SignInError",
                          "The client id does not have the callback {callback}. Add it to the app in Setup, letter for "
                          "letter.")},
    Known{"invalid_scope"_L1,
          {},
          ErrorKind::InvalidInput,
          ErrorAction::EditInput,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SignInError",
              "The app of this client id lacks a scope: it needs “Manage user data via APIs” (api) and “Perform "
              "requests at any time” (refresh_token). Add them in Setup.")},
    Known{"OAUTH_APP_ACCESS_DENIED"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, notApproved},
    Known{"invalid_app_access"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, notApproved},
    Known{"OAUTH_APP_BLOCKED"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, blocked},
    Known{"app_blocked"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, blocked},
    Known{"fail_close_app_blocked"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, blocked},
    Known{"invalid_client"_L1, "install"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, notInstalled},
    Known{"invalid_client"_L1, "credentials"_L1, ErrorKind::InvalidInput, ErrorAction::EditInput,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SignInError",
              "The org does not accept the client id with this client secret. See that both are right, and that "
              "the secret is given where the app requires one.")},
    Known{"invalid_client"_L1,
          {},
          ErrorKind::AccessDenied,
          ErrorAction::AskAdministrator,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SignInError",
              "The org refused {app}: either it is not installed in the org, so that an administrator has to do "
              "that in Setup, Connected Apps OAuth Usage, or the client secret is wrong.")},
    Known{"installation_error"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, notInstalled},
    Known{"OAUTH_EC_APP_NOT_FOUND"_L1, {}, ErrorKind::NotFound, ErrorAction::EditInput, appMissing},
    Known{"app_not_found"_L1, {}, ErrorKind::NotFound, ErrorAction::EditInput, appMissing},
    Known{"OAUTH_AUTHORIZATION_BLOCKED"_L1,
          {},
          ErrorKind::AccessDenied,
          ErrorAction::EditInput,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SignInError",
              "The browser was signed in to another org than the one this app belongs to. Sign out there, or use "
              "a private window, and sign in at the org's own My Domain address.")},
    Known{"OAUTH_APPROVAL_ERROR_GENERIC"_L1,
          {},
          ErrorKind::Rejected,
          ErrorAction::Retry,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SignInError",
              "Salesforce could not finish the consent page. Try again; if it happens again, sign in with an own "
              "client id.")},
    Known{"invalid_grant"_L1, "verifier"_L1, ErrorKind::Rejected, ErrorAction::Retry, notProven},
    Known{"invalid_request"_L1, "challenge"_L1, ErrorKind::Rejected, ErrorAction::Retry, notProven},
    Known{"invalid_request"_L1, "verifier"_L1, ErrorKind::Rejected, ErrorAction::Retry, notProven},
    Known{"invalid_grant"_L1, "expired authorization code"_L1, ErrorKind::NotAuthenticated, ErrorAction::Retry,
          QT_TRANSLATE_NOOP("applink::salesforce::SignInError",
                            "The sign-in took too long: the code that the browser brought had expired. Try again.")},
    Known{"invalid_grant"_L1, "authorization code"_L1, ErrorKind::NotAuthenticated, ErrorAction::Retry,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SignInError",
              "The code that the browser brought was used already or is not of this sign-in. Begin again, and use "
              "the newest link.")},
    Known{"invalid_grant"_L1, "ip restricted"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SignInError",
              "Your profile does not allow sign-ins from this network (login IP ranges). Sign in from an allowed "
              "network, or ask an administrator.")},
    Known{"invalid_grant"_L1, "inactive"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, inactive},
    Known{"invalid_grant"_L1, "approved"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, notApproved},
    Known{"invalid_grant"_L1,
          {},
          ErrorKind::NotAuthenticated,
          ErrorAction::Retry,
          QT_TRANSLATE_NOOP("applink::salesforce::SignInError",
                            "The sign-in took too long or was used twice. Try again.")},
    Known{"inactive_user"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, inactive},
    Known{"inactive_org"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, inactive},
    Known{"unauthorized_client"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, flowOff},
    Known{"oauth_flow_disabled"_L1, {}, ErrorKind::AccessDenied, ErrorAction::AskAdministrator, flowOff},
    Known{"invalid_session_level"_L1,
          {},
          ErrorKind::AccessDenied,
          ErrorAction::Retry,
          QT_TRANSLATE_NOOP("applink::salesforce::SignInError",
                            "The org asks for a stronger sign-in for {app} (high assurance). Sign in with multi-factor "
                            "authentication and try again.")},
    Known{"rate_limit_exceeded"_L1, {}, ErrorKind::RateLimited, ErrorAction::WaitAndRetry, tooMany},
    Known{"slow_down"_L1, {}, ErrorKind::RateLimited, ErrorAction::WaitAndRetry, tooMany},
    Known{"server_error"_L1, {}, ErrorKind::ServerFailed, ErrorAction::Retry, failedThere},
    Known{"service_unavailable"_L1, {}, ErrorKind::ServerFailed, ErrorAction::WaitAndRetry, failedThere},
    Known{"system_down"_L1, {}, ErrorKind::ServerFailed, ErrorAction::WaitAndRetry, failedThere},
    Known{"unknown_error"_L1, {}, ErrorKind::ServerFailed, ErrorAction::Retry, failedThere},
    Known{"login_error"_L1, {}, ErrorKind::ServerFailed, ErrorAction::Retry, failedThere},
};

QString filledIn(const char *text, const SignInRequest &request)
{
    QString filled = Text::tr(text);
    filled.replace("{app}"_L1, request.clientName);
    filled.replace("{callback}"_L1, request.callback.toString(QUrl::FullyEncoded));
    filled.replace("{host}"_L1, request.loginUrl.host());
    return filled;
}

} // namespace

Error signInError(const SignInRequest &request, const QString &code, const QString &description)
{
    const QString detail = base::redacted(description.isEmpty() ? code : code + u": "_s + description);
    const QString words = description.toLower();
    for (const Known &entry : known) {
        if (code.compare(entry.code, Qt::CaseInsensitive) != 0)
            continue;
        if (!entry.words.isEmpty() && !words.contains(entry.words))
            continue;
        Error error = Error::make(entry.kind, filledIn(entry.text, request), entry.action, detail);
        error.code = code;
        return error;
    }
    Error error = Error::make(
        ErrorKind::Rejected,
        Text::tr("Salesforce refused the sign-in: %1").arg(base::redacted(description.isEmpty() ? code : description)),
        ErrorAction::Retry, detail);
    error.code = code;
    return error;
}

Error tokenAnswerError(const SignInRequest &request, int status, const QString &detail)
{
    const QString host = request.loginUrl.host();
    const QString their = base::redacted(detail.left(300));
    if (status == 0)
        return Error::make(ErrorKind::NetworkUnreachable,
                           Text::tr("The browser came back, but %1 did not answer this program. See whether a proxy or "
                                    "firewall is in the way, then begin again.")
                               .arg(host),
                           ErrorAction::CheckNetwork, their);
    if (status == 429)
        return Error::make(ErrorKind::RateLimited, filledIn(tooMany, request), ErrorAction::WaitAndRetry, their);
    if (status >= 500)
        return Error::make(ErrorKind::ServerFailed, filledIn(failedThere, request), ErrorAction::Retry, their);
    return Error::make(ErrorKind::UnexpectedAnswer,
                       Text::tr("The browser came back, but %1 answered this program with something that is no sign-in "
                                "(status %2), perhaps a page of a proxy or of maintenance. Begin again.")
                           .arg(host)
                           .arg(status),
                       ErrorAction::Retry, their);
}

QString uninstalledAppRemedy(const SignInRequest &request)
{
    return Text::tr(
               "If the browser shows that the app must be installed, an administrator can install %1 in Setup, "
               "Connected Apps OAuth Usage, or give you the permission Approve Uninstalled Connected Apps. Or sign in "
               "with an own client id.")
        .arg(request.clientName);
}

} // namespace applink::salesforce
