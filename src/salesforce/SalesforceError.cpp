// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SalesforceError.h"

#include "base/Redaction.h"
#include "net/HttpMessage.h"
#include "net/TransportError.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::SalesforceError)
};

struct Known
{
    QLatin1StringView code;
    ErrorKind kind;
    ErrorAction action;
    const char *summary;
};

constexpr auto sessionEnded =
    QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "The Salesforce session has ended. Sign in again.");

/// facts/salesforce.md 7.1
constexpr std::array knownCodes{
    Known{"INVALID_SESSION_ID"_L1, ErrorKind::NotAuthenticated, ErrorAction::SignInAgain, sessionEnded},
    Known{"INVALID_AUTH_HEADER"_L1, ErrorKind::NotAuthenticated, ErrorAction::SignInAgain, sessionEnded},
    Known{"INVALID_LOGIN"_L1, ErrorKind::NotAuthenticated, ErrorAction::SignInAgain, sessionEnded},
    Known{"REQUEST_LIMIT_EXCEEDED"_L1, ErrorKind::RateLimited, ErrorAction::WaitAndRetry,
          QT_TRANSLATE_NOOP(
              "applink::salesforce::SalesforceError",
              "The org has used up its API requests. The limit counts the last 24 hours, so they come back bit by "
              "bit; all of them are back a day from now. Nothing more was asked.")},
    Known{"API_DISABLED_FOR_ORG"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError",
                            "The API is switched off for this org's edition or for your profile (API Enabled).")},
    Known{"API_CURRENTLY_DISABLED"_L1, ErrorKind::AccessDenied, ErrorAction::WaitAndRetry,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError",
                            "The org's API is switched off at the moment. Try again later.")},
    Known{"INSUFFICIENT_ACCESS"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "You lack the permission for this in Salesforce.")},
    Known{"INSUFFICIENT_ACCESS_OR_READONLY"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "You lack the permission for this in Salesforce.")},
    Known{"FUNCTIONALITY_NOT_ENABLED"_L1, ErrorKind::NotSupported, ErrorAction::AskAdministrator,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "The org lacks this feature.")},
    Known{"TXN_SECURITY_BLOCK"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "A security policy of the org blocked this.")},
    Known{"FORBIDDEN"_L1, ErrorKind::AccessDenied, ErrorAction::AskAdministrator,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "Salesforce does not allow this to you.")},
    Known{"NOT_FOUND"_L1, ErrorKind::NotFound, ErrorAction::None,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError",
                            "The org does not know this. Its release may be older than Summer '26.")},
    Known{"INVALID_TYPE"_L1, ErrorKind::NotSupported, ErrorAction::None,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError",
                            "The org does not know this kind of object, or hides it from you.")},
    Known{"INVALID_FIELD"_L1, ErrorKind::NotSupported, ErrorAction::None,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError",
                            "The org lacks one of the columns that were asked for.")},
    Known{"DUPLICATE_VALUE"_L1, ErrorKind::Conflict, ErrorAction::ReviewPlanAgain,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "It exists already in the org.")},
    Known{"DUPLICATE_DEVELOPER_NAME"_L1, ErrorKind::Conflict, ErrorAction::ReviewPlanAgain,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "The name is taken in the org.")},
    Known{"UNABLE_TO_LOCK_ROW"_L1, ErrorKind::Conflict, ErrorAction::Retry,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError",
                            "Somebody else was changing the same thing at this moment. Try again.")},
    Known{"SERVER_UNAVAILABLE"_L1, ErrorKind::ServerFailed, ErrorAction::WaitAndRetry,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError",
                            "Salesforce is not available at the moment. Try again later.")},
    Known{"UNKNOWN_EXCEPTION"_L1, ErrorKind::ServerFailed, ErrorAction::Retry,
          QT_TRANSLATE_NOOP("applink::salesforce::SalesforceError", "Salesforce failed on its own side. Try again.")},
};

constexpr auto notForRest = "not valid for use with the"; // API Access Control, or a session of another kind

Error fromCode(const QString &code, const QString &message, int status, const QString &host)
{
    const QString detail = base::redacted(code + u": "_s + message);
    Error error;
    const auto known =
        std::find_if(knownCodes.begin(), knownCodes.end(), [&](const Known &entry) { return code == entry.code; });
    if (message.contains(QLatin1StringView(notForRest), Qt::CaseInsensitive))
        error = Error::make(ErrorKind::AccessDenied,
                            Text::tr("The org does not let this program's sign-in use the API. Ask an administrator to "
                                     "approve the app you signed in "
                                     "with, or sign in with another one."),
                            ErrorAction::AskAdministrator, detail);
    else if (known != knownCodes.end())
        error = Error::make(known->kind, Text::tr(known->summary), known->action, detail);
    else if (status >= 500 || status == 420 || status == 429)
        error = net::statusError(status, host, detail);
    else
        error = Error::make(ErrorKind::Rejected,
                            Text::tr("Salesforce refused the request: %1").arg(base::redacted(message.trimmed())),
                            ErrorAction::None, detail);
    error.code = code;
    error.retryable = error.retryable || error.kind == ErrorKind::ServerFailed || code == "UNABLE_TO_LOCK_ROW"_L1;
    return error;
}

} // namespace

Error restError(int status, const QJsonValue &body, const QString &host)
{
    const QJsonObject first = body.isArray() ? body.toArray().first().toObject() : body.toObject();
    const QString code = first["errorCode"_L1].toString();
    if (!code.isEmpty())
        return fromCode(code, first["message"_L1].toString(), status, host);
    // The OAuth form (facts/salesforce.md 4.5).
    if (const QString oauth = first["error"_L1].toString(); !oauth.isEmpty())
        return fromCode(oauth, first["error_description"_L1].toString(), status, host);
    return net::statusError(status, host, {});
}

Error restError(const net::HttpResponse &response)
{
    const QString host = response.url.host();
    const QJsonDocument json = response.json();
    if (json.isArray())
        return restError(response.status, json.array(), host);
    if (json.isObject())
        return restError(response.status, json.object(), host);
    // The identity services answer in plain text (facts/salesforce.md 4.3).
    if (response.body.startsWith("Bad_OAuth_Token") || response.body.startsWith("Missing_OAuth_Token") ||
        response.body.startsWith("Wrong_Org"))
        return fromCode(u"INVALID_SESSION_ID"_s, QString::fromUtf8(response.body.left(100)), response.status, host);
    if (response.status == 401)
        return fromCode(u"INVALID_SESSION_ID"_s, {}, response.status, host);
    if (response.body.isEmpty())
        return net::statusError(response.status, host, {});
    return net::unexpectedAnswer(host, response.status, response.body);
}

Error soapError(const net::HttpResponse &response)
{
    QXmlStreamReader reader(response.body);
    QString code;
    QString message;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "faultcode"_L1)
            code = reader.readElementText().section(u':', -1);
        else if (reader.name() == "faultstring"_L1)
            message = reader.readElementText();
    }
    if (code.isEmpty())
        return response.status == 401 ? restError(response)
                                      : net::unexpectedAnswer(response.url.host(), response.status, response.body);
    return fromCode(code, message, response.status, response.url.host());
}

bool isExpiredSession(const Error &error)
{
    return error.kind == ErrorKind::NotAuthenticated;
}

} // namespace applink::salesforce
