// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/CliAuth.h"

#include "practice/heroku/HerokuAnswer.h"
#include "practice/http/FormBody.h"

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 loginSeconds = 600;
constexpr qint64 federatedSeconds = 8 * 3600;
} // namespace

HttpResponse CliAuth::handle(const HttpRequest &request)
{
    const QStringList path = pathSegments(request);
    if (path.size() == 1)
        return request.method == "POST" ? begin(request) : noEndpoint();
    const auto login = m_logins.find(path.value(2));
    const bool page = path.value(1) == "browser"_L1;
    if (path.size() != 3 || (!page && path[1] != "cli"_L1))
        return noEndpoint();
    if (login == m_logins.end() || m_state.now() > login->until) {
        return page ? htmlAnswer(404, u"No such login"_s, u"This login has ended. Start it again in the program."_s)
                    : errorAnswer(404, u"not_found"_s, u"This login has ended."_s);
    }
    return page ? this->page(request, path[2], *login) : wait(request, *login);
}

HttpResponse CliAuth::begin(const HttpRequest &request)
{
    const auto body = jsonBody(request);
    if (!body)
        return errorAnswer(400, u"bad_request"_s, u"The body must be a JSON object sent as application/json."_s);
    const QString description = body->value("description"_L1).toString();
    if (description.isEmpty())
        return invalidParams(u"description is missing."_s);
    m_logins.removeIf([this](const auto each) { return m_state.now() > each.value().until; });
    const QString id = m_state.newId();
    const QString token = u"wait-"_s + HerokuState::randomToken(12);
    m_logins.insert(id, {description, token, m_state.now().addSecs(loginSeconds), {}, {}});
    return jsonAnswer(200, QJsonObject{{u"browser_url"_s, u"/auth/browser/"_s + id},
                                       {u"cli_url"_s, u"/auth/cli/"_s + id},
                                       {u"token"_s, token}});
}

HttpResponse CliAuth::page(const HttpRequest &request, const QString &id, Login &login)
{
    if (request.method == "POST" && login.outcome.isEmpty()) {
        const QString decision = parseForm(request.body).value(u"decision"_s);
        if (decision != "allow"_L1 && decision != "deny"_L1)
            return htmlAnswer(400, u"Not possible"_s, u"Press one of the two buttons."_s);
        decide(login, decision == "allow"_L1);
    }
    if (!login.outcome.isEmpty()) {
        return login.outcome.contains(u"access_token"_s)
                   ? htmlAnswer(200, u"Logged in"_s, u"You can close this page and go back to the program."_s)
                   : htmlAnswer(200, u"Not logged in"_s, login.outcome.value("error"_L1).toString());
    }
    HttpResponse response =
        htmlAnswer(200, u"Log in to practice Heroku"_s,
                   u"%1 asks to use the practice account %2."_s.arg(login.description, m_state.settings().email));
    const QString form =
        u"<form method=\"post\" action=\"/auth/browser/%1\">"
        "<button type=\"submit\" name=\"decision\" value=\"allow\">Allow</button>"
        "<button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button></form>\n</body>"_s.arg(id);
    response.body.replace("</body>", form.toUtf8());
    return response;
}

void CliAuth::decide(Login &login, bool allow)
{
    const HerokuSettings &settings = m_state.settings();
    if (!settings.cliLoginError.isEmpty()) {
        login.outcome = {{u"error"_s, settings.cliLoginError}};
    } else if (!allow) {
        login.outcome = {{u"error"_s, u"Login was cancelled"_s}};
    } else {
        const HerokuToken &token =
            m_state.issueToken(login.description, {u"global"_s}, settings.federated ? federatedSeconds : 365 * 86'400);
        login.outcome = {{u"access_token"_s, token.token}};
    }
    for (const auto &held : std::exchange(login.held, {}))
        held->send(jsonAnswer(200, login.outcome));
}

HttpResponse CliAuth::wait(const HttpRequest &request, Login &login) const
{
    if (request.method != "GET")
        return noEndpoint();
    if (bearerToken(request) != login.waitToken)
        return errorAnswer(401, u"unauthorized"_s, u"This is not the token of this login."_s);
    if (!login.outcome.isEmpty())
        return jsonAnswer(200, login.outcome);
    HttpResponse response;
    response.held = std::make_shared<HeldResponse>();
    login.held.append(response.held);
    return response;
}

} // namespace applink::practice
