// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/JwtConnection.h"

#include "heroku/HerokuError.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::JwtConnection)
};

struct Explanation
{
    QString summary;
    ErrorKind kind = ErrorKind::Rejected;
    ErrorAction action = ErrorAction::Retry;
    QStringView code;
};

/// By what Salesforce's token endpoint says of an assertion, which AppLink may pass on.
std::optional<Explanation> explanationOf(const QString &theirWords, const QString &username)
{
    const auto says = [&](QLatin1StringView words) { return theirWords.contains(words, Qt::CaseInsensitive); };
    if (says("hasn't approved this consumer"_L1) || says("not admin approved"_L1) || says("invalid_app_access"_L1))
        return Explanation{
            Text::tr("The org does not let AppLink in as %1: by JWT only users whom an administrator has "
                     "approved beforehand can be connected. See in step 4 that approved users are "
                     "pre-authorized, and that %1 has one of the profiles or permission sets.")
                .arg(username),
            ErrorKind::AccessDenied,
            ErrorAction::EditInput,
            {}};
    if (says("client identifier invalid"_L1) || says("invalid_client_id"_L1) || says("app_not_found"_L1) ||
        says("not installed in this org"_L1))
        return Explanation{
            Text::tr("The org does not know the app yet: Salesforce takes 2 to 10 minutes to publish it. "
                     "Connect again then."),
            ErrorKind::NotFound, ErrorAction::WaitAndRetry, code::appNotPublished};
    if (says("invalid assertion"_L1))
        return Explanation{
            Text::tr("The org does not accept the signature: the certificate on the app is not the one of "
                     "this key, or it has ended. A new certificate takes up to ten minutes to be "
                     "published."),
            ErrorKind::Rejected,
            ErrorAction::ReviewPlanAgain,
            {}};
    if (says("audience is invalid"_L1))
        return Explanation{Text::tr("The org takes the sign-in for another org's. Use its My Domain address."),
                           ErrorKind::Rejected,
                           ErrorAction::EditInput,
                           {}};
    if (says("inactive user"_L1))
        return Explanation{Text::tr("The user %1 is not active in the org.").arg(username),
                           ErrorKind::AccessDenied,
                           ErrorAction::EditInput,
                           {}};
    if (says("ip restricted"_L1))
        return Explanation{Text::tr("The org lets %1 in from some IP addresses only, and Heroku's change. Set IP "
                                    "Relaxation to “Relax IP restrictions” in the app's policies.")
                               .arg(username),
                           ErrorKind::AccessDenied,
                           ErrorAction::OpenSetup,
                           {}};
    if (says("invalid_scope"_L1))
        return Explanation{Text::tr("The app lacks scopes that AppLink needs: at least “api” and “refresh_token”. See "
                                    "step 2."),
                           ErrorKind::Rejected,
                           ErrorAction::ReviewPlanAgain,
                           {}};
    return {};
}

} // namespace

QByteArray jwtConnectionBody(const JwtConnectionRequest &request)
{
    QJsonObject body{{u"alias"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                     {u"client_id"_s, request.clientId},
                     {u"connection_name"_s, request.name},
                     {u"jwt_private_key"_s, QString::fromLatin1(request.privateKey.reveal())},
                     {u"username"_s, request.username}};
    if (!request.loginUrl.isEmpty())
        body.insert(u"login_url"_s, request.loginUrl.toString(QUrl::FullyEncoded | QUrl::RemovePath));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Error explainedJwtRefusal(const Error &refusal, const QString &username)
{
    Error error = refusal;
    if (refusal.kind == ErrorKind::Timeout && refusal.code.isEmpty()) {
        error.summary = Text::tr("AppLink has not finished in time. It still tries to sign in; look again in a while.");
        return error;
    }
    if (refusal.code == code::addonRefused) {
        error.summary = Text::tr("AppLink refused the call. Either it does not take the add-on's token or single "
                                 "sign-on, or Salesforce did not take the key.");
        return error;
    }
    if (refusal.kind != ErrorKind::Rejected)
        return error;
    if (const auto known = explanationOf(refusal.detail, username)) {
        error.kind = known->kind;
        error.summary = known->summary;
        error.action = known->action;
        if (!known->code.isEmpty())
            error.code = known->code.toString();
        return error;
    }
    if (refusal.code == "authentication_failed"_L1)
        error.summary =
            Text::tr("Salesforce did not let AppLink in as %1, and AppLink does not say why. See that the "
                     "certificate on the app is the one of this key, that %1 is pre-authorized, and that the "
                     "app is published, which takes up to ten minutes.")
                .arg(username);
    return error;
}

} // namespace applink::heroku
