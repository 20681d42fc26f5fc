// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/PlatformApi.h"

#include "base/Redaction.h"
#include "heroku/HerokuError.h"
#include "net/TransportError.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::PlatformApi)
};

/// More pages than any account has: a service that keeps sending Next-Range must not keep us for ever.
constexpr int mostPages = 200;

template <class T>
QList<T> listOf(const QList<QJsonObject> &objects, std::optional<T> (*read)(const QJsonObject &))
{
    QList<T> items;
    for (const QJsonObject &object : objects) {
        if (auto item = read(object))
            items.append(*item);
    }
    return items;
}

QString segment(const QString &text)
{
    return net::pathSegment(text);
}

} // namespace

PlatformApi::PlatformApi(HerokuToken token, QUrl baseUrl, QObject *parent)
    : QObject(parent)
    , m_token(std::move(token))
    , m_baseUrl(std::move(baseUrl))
{}

PlatformApi::~PlatformApi() = default;

Task<Result<net::HttpResponse>> PlatformApi::ask(Call call)
{
    if (!mayReceiveHerokuToken(m_baseUrl))
        co_return Error::make(
            ErrorKind::InvalidInput,
            Text::tr("The Heroku token is not sent to %1: it is no host of Heroku.").arg(m_baseUrl.host()),
            ErrorAction::EditInput);
    net::HttpRequest request;
    request.url = m_baseUrl;
    QString base = m_baseUrl.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + call.path, QUrl::TolerantMode);
    request.headers = {{"Accept", "application/vnd.heroku+json; version=" + call.variant},
                       {"Authorization", "Bearer " + m_token.value.reveal()}};
    if (!call.range.isEmpty())
        request.headers.emplaceBack("Range", call.range);
    if (const Secret code = std::exchange(m_secondFactor, {}); !code.isEmpty())
        request.headers.emplaceBack("Heroku-Two-Factor-Code", code.reveal());
    request.verb = call.verb;
    request.followRedirects = false;
    request.purpose = call.purpose;
    auto sending = m_http.send(request);
    const auto response = co_await std::move(sending);
    if (!response)
        co_return response.error();
    noteHeaders(*response);
    if (!response->isSuccess()) {
        const Error error = platformError(*response, call.subject);
        if (error.code == code::twoFactor)
            Q_EMIT secondFactorRequired(response->json()["app"_L1]["name"_L1].toString());
        co_return error;
    }
    co_return *response;
}

Task<Result<Done>> PlatformApi::preauthorize(QString app, Secret code)
{
    Call call;
    call.verb = "PUT";
    call.path = u"/apps/%1/pre-authorizations"_s.arg(segment(app));
    call.subject = app;
    call.purpose = u"send the second factor"_s;
    m_secondFactor = std::move(code);
    auto asking = ask(call);
    const auto response = co_await std::move(asking);
    if (!response)
        co_return response.error();
    co_return Done{};
}

void PlatformApi::noteHeaders(const net::HttpResponse &response)
{
    bool isNumber = false;
    if (const int left = response.header("ratelimit-remaining").toInt(&isNumber); isNumber)
        m_rateLimitRemaining = left;
    m_lastRequestId = QString::fromLatin1(response.header("request-id").left(200));
    for (const char *name : {"x-heroku-warning", "warning-message"}) {
        const QString text = base::redacted(QString::fromUtf8(response.header(name))).trimmed();
        if (text.isEmpty() || m_warnings.contains(text))
            continue;
        m_warnings.append(text);
        Q_EMIT warningReceived(text);
    }
}

Task<Result<QJsonObject>> PlatformApi::getObject(Call call)
{
    auto getting = ask(call);
    const auto response = co_await std::move(getting);
    if (!response)
        co_return response.error();
    if (!response->json().isObject())
        co_return net::unexpectedAnswer(m_baseUrl.host(), response->status, response->body);
    co_return response->json().object();
}

Task<Result<QList<QJsonObject>>> PlatformApi::getList(Call call, QByteArray sortKey,
                                                      std::function<void(const QList<QJsonObject> &)> onPage)
{
    QList<QJsonObject> all;
    QSet<QByteArray> asked;
    if (!sortKey.isEmpty())
        call.range = sortKey + " ..; max=" + QByteArray::number(m_pageSize);
    for (int pages = 0; pages < mostPages; ++pages) {
        asked.insert(call.range);
        auto getting = ask(call);
        const auto response = co_await std::move(getting);
        if (!response)
            co_return response.error();
        if (!response->json().isArray())
            co_return net::unexpectedAnswer(m_baseUrl.host(), response->status, response->body);
        QList<QJsonObject> page;
        for (const QJsonValue &item : response->json().array())
            page.append(item.toObject());
        all += page;
        if (onPage)
            onPage(page);
        const QByteArray next = response->header("next-range");
        if (response->status != 206 || next.isEmpty())
            co_return all;
        if (asked.contains(next)) // going round in circles
            co_return net::unexpectedAnswer(m_baseUrl.host(), response->status, "Next-Range: " + next);
        call.range = next; // unchanged, as it came (2.2)
    }
    co_return Error::make(ErrorKind::UnexpectedAnswer, Text::tr("Heroku's list does not come to an end."),
                          ErrorAction::Retry);
}

Task<Result<Account>> PlatformApi::account()
{
    Call call;
    call.path = u"/account"_s;
    call.purpose = u"read the Heroku account"_s;
    auto getting = getObject(call);
    const auto json = co_await std::move(getting);
    if (!json)
        co_return json.error();
    const auto account = accountFromJson(*json);
    if (!account)
        co_return net::unexpectedAnswer(m_baseUrl.host(), 200, QJsonDocument(*json).toJson());
    co_return *account;
}

Task<Result<QList<App>>> PlatformApi::apps(PageCallback onPage)
{
    Call call;
    call.path = u"/apps"_s;
    call.purpose = u"list Heroku apps"_s;
    std::function<void(const QList<QJsonObject> &)> forward;
    if (onPage)
        forward = [onPage](const QList<QJsonObject> &page) { onPage(listOf<App>(page, appFromJson)); };
    auto getting = getList(call, "name", forward);
    const auto objects = co_await std::move(getting);
    if (!objects)
        co_return objects.error();
    auto apps = listOf<App>(*objects, appFromJson);
    std::sort(apps.begin(), apps.end(), [](const App &a, const App &b) { return a.name < b.name; });
    co_return apps;
}

Task<Result<App>> PlatformApi::app(QString nameOrId)
{
    Call call;
    call.path = u"/apps/"_s + segment(nameOrId);
    call.subject = nameOrId;
    call.purpose = u"read the Heroku app"_s;
    auto getting = getObject(call);
    const auto json = co_await std::move(getting);
    if (!json)
        co_return json.error();
    const auto app = appFromJson(*json);
    if (!app)
        co_return net::unexpectedAnswer(m_baseUrl.host(), 200, QJsonDocument(*json).toJson());
    co_return *app;
}

Task<Result<QList<Addon>>> PlatformApi::addons(QString app)
{
    Call call;
    call.path = u"/apps/%1/addons"_s.arg(segment(app));
    call.subject = app;
    call.purpose = u"list add-ons"_s;
    auto getting = getList(call, {}, {});
    const auto objects = co_await std::move(getting);
    if (!objects)
        co_return objects.error();
    co_return listOf<Addon>(*objects, addonFromJson);
}

Task<Result<QList<Attachment>>> PlatformApi::attachments(QString app)
{
    Call call;
    call.path = u"/apps/%1/addon-attachments"_s.arg(segment(app));
    call.subject = app;
    call.purpose = u"list add-on attachments"_s;
    auto getting = getList(call, {}, {});
    const auto objects = co_await std::move(getting);
    if (!objects)
        co_return objects.error();
    co_return listOf<Attachment>(*objects, attachmentFromJson);
}

Task<Result<ConfigVars>> PlatformApi::configVars(QString app)
{
    Call call;
    call.path = u"/apps/%1/config-vars"_s.arg(segment(app));
    call.subject = app;
    call.purpose = u"read the add-on's config vars"_s;
    auto getting = ask(call);
    const auto response = co_await std::move(getting);
    if (!response)
        co_return response.error();
    // The body is full of secrets: it is never quoted, not even when it is not what it should be.
    if (!response->json().isObject())
        co_return Error::make(ErrorKind::UnexpectedAnswer, Text::tr("Heroku's answer to the config vars is not JSON."),
                              ErrorAction::Retry);
    co_return configVarsFromJson(response->json().object());
}

Task<Result<Secret>> PlatformApi::addonSso(QString app, QString addonId)
{
    Call call;
    call.path = u"/apps/%1/addons/%2/sso"_s.arg(segment(app), segment(addonId));
    call.subject = addonId;
    call.purpose = u"sign in to the add-on"_s;
    call.variant = m_oldSsoVariant ? "3.add-ons-sso" : "3.sdk";
    auto getting = ask(call);
    auto response = co_await std::move(getting);
    const bool unknownVariant =
        !response && (response.error().kind == ErrorKind::NotFound || response.error().code == "not_acceptable"_L1);
    if (unknownVariant && !m_oldSsoVariant) {
        call.variant = "3.add-ons-sso";
        auto again = ask(call);
        response = co_await std::move(again);
        m_oldSsoVariant = response.ok();
    }
    if (!response)
        co_return response.error();
    if (!response->json().isObject())
        co_return Error::make(ErrorKind::UnexpectedAnswer,
                              Text::tr("Heroku's answer to the add-on's single sign-on is not JSON."),
                              ErrorAction::Retry);
    co_return Secret(response->body);
}

} // namespace applink::heroku
