// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/heroku/HerokuState.h"
#include "practice/http/HttpMessage.h"

#include <QHash>
#include <QList>

#include <memory>

namespace applink::practice {

/// The browser login of the Heroku CLI: a program begins it, a person finishes it on a page, and the program's
/// long-held request learns the outcome (facts/heroku-applink.md 1.5). Speaks on the same port as the Platform API;
/// point HEROKU_LOGIN_HOST to it.
class CliAuth
{
public:
    explicit CliAuth(HerokuState &state) : m_state(state) {}

    [[nodiscard]] static bool owns(const QStringList &path) { return path.value(0) == QLatin1String("auth"); }
    HttpResponse handle(const HttpRequest &request);

private:
    struct Login
    {
        QString description;
        QString waitToken;
        QDateTime until;
        QJsonObject outcome; ///< empty until the person decides
        QList<std::shared_ptr<HeldResponse>> held;
    };
    HttpResponse begin(const HttpRequest &request);
    HttpResponse page(const HttpRequest &request, const QString &id, Login &login);
    HttpResponse wait(const HttpRequest &request, Login &login) const;
    void decide(Login &login, bool allow);

    HerokuState &m_state;
    QHash<QString, Login> m_logins;
};

} // namespace applink::practice
