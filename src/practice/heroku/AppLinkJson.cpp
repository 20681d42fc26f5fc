// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/AppLinkJson.h"

#include "practice/heroku/HerokuAnswer.h"

namespace applink::practice {
using namespace Qt::StringLiterals;

QString AppLinkJson::nameKey(AppLinkOrg::Kind kind)
{
    return kind == AppLinkOrg::Kind::Connection ? u"connection_name"_s : u"developer_name"_s;
}

QString AppLinkJson::appName(const QString &appId) const
{
    const HerokuApp *app = m_state.app(appId);
    return app == nullptr ? QString() : app->name;
}

QString AppLinkJson::orgId(const QString &id) const
{
    return m_state.settings().shortOrgIds ? id.left(15) : id;
}

void AppLinkJson::addDates(QJsonObject &json, const QDateTime &created, const QDateTime &modified) const
{
    const HerokuSettings &settings = m_state.settings();
    if (settings.leanAnswers)
        return;
    json.insert(u"created_at"_s, isoDate(created, settings.microseconds));
    json.insert(u"created_by"_s, settings.email);
    json.insert(u"last_modified_at"_s, isoDate(modified, settings.microseconds));
    json.insert(u"last_modified_by"_s, settings.email);
}

QJsonObject AppLinkJson::org(const AppLinkOrg &org) const
{
    const HerokuSettings &settings = m_state.settings();
    // What the consent brought is shown once the status says so, not before.
    const bool known = !org.orgId.isEmpty() && (org.nextStatus.isEmpty() || org.status == "disconnecting"_L1);
    const QJsonValue unknown = settings.nullUntilKnown ? QJsonValue() : QJsonValue(QString());
    QJsonObject inner{
        {nameKey(org.kind), org.name},
        {u"id"_s, known ? QJsonValue(orgId(org.orgId)) : unknown},
        {u"instance_url"_s, known ? QJsonValue(org.instanceUrl.toString(QUrl::StripTrailingSlash)) : unknown},
        {u"type"_s, org.type},
    };
    if (known && !org.username.isEmpty()) {
        inner.insert(u"username"_s, org.username);
        inner.insert(u"user_id"_s, org.userId.isEmpty() ? QJsonValue() : QJsonValue(orgId(org.userId)));
    }
    QJsonObject json{{u"id"_s, org.id}, {u"status"_s, org.status}, {u"org"_s, inner}};
    if (!org.authorizeUrl.isEmpty())
        json.insert(u"redirect_uri"_s, org.authorizeUrl.toString(QUrl::FullyEncoded));
    if (!org.errorId.isEmpty())
        json.insert(u"error"_s, QJsonObject{{u"id"_s, org.errorId}, {u"message"_s, org.errorMessage}});
    if (org.kind == AppLinkOrg::Kind::Authorization) {
        json.insert(u"connection_method"_s, org.jwt ? u"JWT"_s : u"OAuth"_s);
        json.insert(u"app_name"_s, appName(org.appId));
    }
    if (!settings.leanAnswers) {
        json.insert(u"addon_id"_s, org.addonId);
        json.insert(u"created_via_app"_s, appName(org.appId));
    }
    addDates(json, org.createdAt, org.modifiedAt);
    return json;
}

QJsonObject AppLinkJson::credential(const AppLinkOrg &org) const
{
    QJsonObject json = this->org(org);
    json.remove(u"created_via_app"_s);
    json.insert(u"connection_method"_s, u"JWT"_s);
    json.insert(u"app_id"_s, org.appId);
    return json;
}

QJsonObject AppLinkJson::runtime(const AppLinkOrg &org, const QString &accessToken, int apiVersion) const
{
    QJsonObject json = this->org(org);
    QJsonObject inner = json.value("org"_L1).toObject();
    inner.remove(u"username"_s);
    inner.remove(u"user_id"_s);
    inner.insert(u"api_version"_s, u"v%1.0"_s.arg(apiVersion));
    inner.insert(u"user_auth"_s, QJsonObject{{u"username"_s, org.username},
                                             {u"user_id"_s, orgId(org.userId)},
                                             {u"access_token"_s, accessToken}});
    json.insert(u"org"_s, inner);
    return json;
}

QJsonObject AppLinkJson::publication(const AppLinkPublication &publication) const
{
    QJsonObject json{
        {u"app_uuid"_s, publication.appId},
        {u"connection_name"_s, publication.connectionName},
        {u"esr_id"_s, publication.esrId},
        {u"esr_name"_s, publication.esrName},
        {u"heroku_applink_id"_s, publication.addonId},
        {u"org_id"_s, orgId(publication.orgId)},
    };
    addDates(json, publication.createdAt, publication.modifiedAt);
    return json;
}

QJsonObject AppLinkJson::dataActionTarget(const AppLinkOrg &org, const QString &apiName) const
{
    const HerokuApp *app = m_state.app(org.appId);
    const QString url =
        app == nullptr ? QString() : m_state.platformUrl().toString(QUrl::StripTrailingSlash) + u"/web/"_s + app->name;
    return {
        {u"id"_s, org.id + u'-' + apiName},
        {u"api_name"_s, apiName},
        {u"label"_s, apiName},
        {u"org"_s, this->org(org).value("org"_L1)},
        {u"heroku_app"_s, QJsonObject{{u"id"_s, org.appId}, {u"name"_s, appName(org.appId)}, {u"url"_s, url}}},
        {u"status"_s, u"created"_s},
        {u"target_endpoint"_s, u"/hooks/"_s + apiName},
        {u"type"_s, u"webhook"_s},
    };
}

} // namespace applink::practice
