// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticePerson.h"

#include "practice/HtmlForm.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr int mostSteps = 20; // redirects and pages; more is a loop
constexpr int timeoutMs = 30'000;
constexpr int visitMs = 120'000;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && (host == "localhost"_L1 || QHostAddress(host).isLoopback());
}

bool samePlace(const QUrl &a, const QUrl &b)
{
    return a.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == b.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}
} // namespace

PracticePerson::PracticePerson(QObject *parent) : QObject(parent)
{
    m_network.setTransferTimeout(timeoutMs);
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // each hop is looked at first
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(visitMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(tr("The practice sign-in took too long.")); });
}

PracticePerson::~PracticePerson()
{
    cancel();
}

void PracticePerson::visit(const QUrl &url, const QString &username, const QString &password, Choice choice)
{
    cancel();
    m_network.setCookieJar(new QNetworkCookieJar);
    m_username = username;
    m_password = password;
    m_choice = choice;
    m_callback = QUrl(QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    m_scopes.clear();
    m_consentShown = m_signedIn = false;
    m_steps = 0;
    m_visiting = true;
    m_deadline.start();
    QTimer::singleShot(0, this, [this, url, visit = m_visit] {
        if (visit == m_visit)
            open(url);
    });
}

void PracticePerson::cancel()
{
    ++m_visit;
    m_visiting = false;
    m_deadline.stop();
    m_password.clear();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

void PracticePerson::end(const QString &why)
{
    cancel();
    if (why.isEmpty())
        Q_EMIT finished(m_scopes, m_consentShown);
    else
        Q_EMIT failed(why);
}

void PracticePerson::open(const QUrl &url, const QByteArray &method, const QByteArray &form)
{
    const QString address = url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    if (!isLoopback(url))
        return end(tr("The practice sign-in was led to %1, which is not on this computer.").arg(address));
    if (++m_steps > mostSteps)
        return end(tr("The practice sign-in went round in circles at %1.").arg(address));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"PracticePerson"_s);
    if (method == "POST")
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = method == "POST" ? m_network.post(request, form) : m_network.get(request);
    m_reply = reply;
    // Only loopback is ever asked, where a self-made certificate is all there can be.
    connect(reply, &QNetworkReply::sslErrors, reply, [reply] { reply->ignoreSslErrors(); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { read(reply); });
}

void PracticePerson::read(QNetworkReply *reply)
{
    m_reply = nullptr;
    reply->deleteLater();
    const QUrl url = reply->url();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        return end(tr("The practice sign-in got no answer from %1: %2.")
                       .arg(url.toString(QUrl::RemoveQuery), reply->errorString()));
    }
    if (!m_callback.isEmpty() && samePlace(url, m_callback))
        return readCallback(url, status, reply->readAll());
    const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && next.isValid())
        return open(url.resolved(next));
    readPage(url, status, reply->readAll());
}

void PracticePerson::readCallback(const QUrl &url, int status, const QByteArray &html)
{
    const QUrlQuery query(url);
    const QString error = query.queryItemValue(u"error"_s, QUrl::FullyDecoded);
    if (!error.isEmpty() && m_choice == Choice::Allow) {
        const QString why = query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded).replace(u'+', u' ');
        return end(tr("The practice org refused the sign-in: %1, %2").arg(error, why));
    }
    if (status >= 400) {
        return end(tr("The program that the sign-in went back to did not take it (status %1): %2")
                       .arg(status)
                       .arg(htmlText(QString::fromUtf8(html))));
    }
    end({});
}

void PracticePerson::readPage(const QUrl &url, int status, const QByteArray &body)
{
    const QString html = QString::fromUtf8(body);
    const QList<HtmlForm> forms = HtmlForm::all(html);
    for (const HtmlForm &form : forms) {
        const QUrl target = form.action.isEmpty() ? url : url.resolved(QUrl(form.action));
        const HtmlForm::Field *name = form.firstOfType(u"text");
        const HtmlForm::Field *password = form.firstOfType(u"password");
        if (name != nullptr && password != nullptr) {
            if (m_signedIn)
                return end(tr("The practice org refused the sign-in: %1").arg(htmlText(html)));
            m_signedIn = true;
            const QByteArray filled =
                form.encode({{name->name, m_username}, {password->name, m_password}}, form.firstOfType(u"submit"));
            return open(target, "POST", filled);
        }
        const HtmlForm::Field *button = form.button(m_choice == Choice::Allow ? u"Allow" : u"Deny");
        if (button != nullptr) {
            m_consentShown = true;
            m_scopes = htmlScopes(html);
            return open(target, "POST", form.encode({}, button));
        }
    }
    // The Heroku CLI's login has no callback: after the button there is only a page.
    if (m_callback.isEmpty() && m_consentShown && status < 400)
        return end({});
    // Refusals before the login come as a form-encoded text (facts/salesforce.md 4.4).
    const QUrlQuery refusal(html);
    const QString error = refusal.queryItemValue(u"error"_s, QUrl::FullyDecoded);
    const QString description = refusal.queryItemValue(u"error_description"_s, QUrl::FullyDecoded).replace(u'+', u' ');
    if (!error.isEmpty())
        return end(tr("The practice org refused the sign-in: %1, %2").arg(error, description));
    end(tr("The practice sign-in ended at a page with status %1: %2").arg(status).arg(htmlText(html)));
}

} // namespace applink::practice
