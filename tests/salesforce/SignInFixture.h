// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/SignIn.h"
#include "support/RawBrowser.h"
#include "support/ScriptedServer.h"

#include <QTcpServer>
#include <QUrlQuery>

#include <memory>

namespace applink::test {

using namespace Qt::StringLiterals;
using salesforce::Session;
using salesforce::SignIn;
using salesforce::SignInRequest;

inline const QByteArray tokenPath = "/services/oauth2/token";
inline const QString orgId = u"00DKa00000AbCdEMAV"_s;
inline const QString userId = u"005Ka00000XyZabIAF"_s;

inline quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// A sign-in that is about to start at a scripted org, and what came of it. Each test gets a fresh one from init().
class SignInFixture : public QObject
{
protected:
    void begin()
    {
        m_org = std::make_unique<ScriptedServer>();
        m_signIn = std::make_unique<SignIn>();
        m_sessions.clear();
        m_errors.clear();
        m_arrivals = 0;
        connect(m_signIn.get(), &SignIn::succeeded, this,
                [this](const Session &session) { m_sessions.append(session); });
        connect(m_signIn.get(), &SignIn::failed, this, [this](const Error &error) { m_errors.append(error); });
        connect(m_signIn.get(), &SignIn::browserArrived, this, [this] { ++m_arrivals; });
        m_request = {};
        m_request.loginUrl = m_org->url();
        m_request.callback = QUrl(u"http://localhost:%1/OauthRedirect"_s.arg(freePort()));
    }
    void end()
    {
        m_signIn.reset();
        m_org.reset();
    }
    QByteArray comeBack(const QByteArray &query) const
    {
        return RawBrowser::get("/OauthRedirect?" + query + "&state=" + value("state").toLatin1());
    }
    QString value(const char *name) const
    {
        return QUrlQuery(m_signIn->link()).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    QByteArray tokens(const QByteArray &instance = {}) const
    {
        return R"({"access_token":"test-access-token","refresh_token":"test-refresh-token","instance_url":")" +
               (instance.isEmpty() ? m_org->url().toEncoded() : instance) +
               R"(","id":"https://login.salesforce.com/id/)" + orgId.toLatin1() + "/" + userId.toLatin1() +
               R"(","token_type":"Bearer","issued_at":"1760000000000","signature":"x"})";
    }
    [[nodiscard]] int outcomes() const { return int(m_sessions.size() + m_errors.size()); }

    std::unique_ptr<ScriptedServer> m_org;
    std::unique_ptr<SignIn> m_signIn;
    SignInRequest m_request;
    QList<Session> m_sessions;
    QList<Error> m_errors;
    int m_arrivals = 0;
};

} // namespace applink::test
