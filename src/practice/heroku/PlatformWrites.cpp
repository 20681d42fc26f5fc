// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the Platform API about add-ons across apps, and those that change something.
#include "practice/heroku/PlatformApi.h"

#include "practice/heroku/HerokuAnswer.h"
#include "practice/heroku/PlatformJson.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
HttpResponse invalid(const QString &message)
{
    return errorAnswer(422, u"invalid_params"_s, message);
}

HttpResponse notFound(const QString &resource)
{
    return errorAnswer(404, u"not_found"_s, u"There is no such thing, or this account may not see it."_s,
                       {{u"resource"_s, resource}});
}

HttpResponse noEndpoint()
{
    return errorAnswer(404, u"not_found"_s, u"No endpoint answers here. Check the path and the HTTP method."_s);
}

bool isConfigName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return form.match(name).hasMatch();
}
} // namespace

HttpResponse PlatformApi::routeAddons(const HttpRequest &request, const QStringList &path)
{
    const PlatformJson json(m_state);
    const bool attachments = path[0] == "addon-attachments"_L1;
    if (attachments && path.size() == 1 && request.method == "POST")
        return createAttachment(request);
    if (request.method != "GET" || path.size() > 3)
        return noEndpoint();
    if (attachments && path.size() == 1)
        return list(request, json.attachments({}, {}));
    if (attachments) {
        const HerokuAttachment *attachment = m_state.attachment(path[1]);
        return path.size() == 2 && attachment != nullptr ? jsonAnswer(200, json.attachment(*attachment))
                                                         : notFound(u"attachment"_s);
    }
    if (path.size() == 1) {
        QJsonArray all;
        for (const HerokuAddon &each : std::as_const(m_state.addons))
            all.append(json.addon(each));
        return list(request, all, {u"id"_s, u"name"_s});
    }
    HerokuAddon *addon = m_state.addon(path[1]);
    if (addon == nullptr)
        return notFound(u"addon"_s);
    if (path.size() == 3)
        return path[2] == "addon-attachments"_L1 ? list(request, json.attachments({}, addon->id)) : noEndpoint();
    m_state.readAddon(*addon);
    return jsonAnswer(200, json.addon(*addon));
}

HttpResponse PlatformApi::routeResolve(const HttpRequest &request, const QStringList &path)
{
    const PlatformJson json(m_state);
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    if (request.method != "POST" || path.size() != 3 || path[2] != "resolve"_L1)
        return noEndpoint();
    const QString appName = body.value("app"_L1).toString();
    const HerokuApp *app = m_state.app(appName);
    if (!appName.isEmpty() && app == nullptr)
        return notFound(u"app"_s);
    QJsonArray found;
    if (path[1] == "addons"_L1) {
        const QString wanted = body.value("addon"_L1).toString();
        const QString service = body.value("addon_service"_L1).toString();
        for (const HerokuAddon &each : std::as_const(m_state.addons)) {
            bool named = each.id == wanted || each.name == wanted || each.service == wanted;
            for (const HerokuAttachment &attachment : std::as_const(m_state.attachments)) {
                named = named || (attachment.addonId == each.id && attachment.name == wanted &&
                                  (app == nullptr || attachment.appId == app->id));
            }
            const bool here = app == nullptr || each.appId == app->id || m_state.isAttached(each.id, app->id);
            if (named && here && (service.isEmpty() || each.service == service))
                found.append(json.addon(each));
        }
        return found.isEmpty() ? notFound(u"addon"_s) : jsonAnswer(200, found);
    }
    if (path[1] == "addon-attachments"_L1) {
        const QString wanted = body.value("addon_attachment"_L1).toString();
        for (const HerokuAttachment &each : std::as_const(m_state.attachments)) {
            if ((each.name == wanted || each.id == wanted) && (app == nullptr || each.appId == app->id))
                found.append(json.attachment(each));
        }
        return found.isEmpty() ? notFound(u"attachment"_s) : jsonAnswer(200, found);
    }
    return noEndpoint();
}

HttpResponse PlatformApi::createAddon(const HttpRequest &request, HerokuApp &app)
{
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    const QString plan = body.value("plan"_L1).toString();
    if (plan != "heroku-applink"_L1 && !plan.startsWith("heroku-applink:"_L1))
        return invalid(u"Couldn't find that add-on service or plan."_s);
    QString name = body.value("attachment"_L1).toObject().value("name"_L1).toString();
    if (!name.isEmpty() && !isConfigName(name))
        return invalid(u"An attachment's name has letters, digits and underscores."_s);
    if (!name.isEmpty() && m_state.freeAttachmentName(app, name) != name)
        return invalid(u"The attachment name is already in use on this app."_s);
    if (name.isEmpty())
        name = m_state.freeAttachmentName(app, u"HEROKU_APPLINK"_s);
    const HerokuAddon *addon = m_state.createAddon(app, u"heroku-applink"_s, name);
    return jsonAnswer(201, PlatformJson(m_state).addon(*addon));
}

HttpResponse PlatformApi::createAttachment(const HttpRequest &request)
{
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    const HerokuAddon *addon = m_state.addon(body.value("addon"_L1).toString());
    const HerokuApp *app = m_state.app(body.value("app"_L1).toString());
    if (addon == nullptr || app == nullptr)
        return notFound(addon == nullptr ? u"addon"_s : u"app"_s);
    QString name = body.value("name"_L1).toString();
    if (!name.isEmpty() && (!isConfigName(name) || m_state.freeAttachmentName(*app, name) != name))
        return invalid(u"The attachment name is not valid or already in use on this app."_s);
    if (name.isEmpty())
        name = m_state.freeAttachmentName(*app, u"HEROKU_APPLINK"_s);
    const HerokuAttachment *attachment = m_state.attach(*addon, *app, name);
    return jsonAnswer(201, PlatformJson(m_state).attachment(*attachment));
}

HttpResponse PlatformApi::patchConfig(const HttpRequest &request, HerokuApp &app)
{
    const auto body = jsonBody(request);
    if (request.method != "PATCH")
        return noEndpoint();
    if (!body)
        return errorAnswer(400, u"bad_request"_s, u"The body must be a JSON object."_s);
    // The ETag of GET config-vars is a hash of its body, so the same hash tells whether it changed since.
    const QByteArray current = jsonAnswer(200, PlatformJson::config(app)).body;
    const QByteArray etag = '"' + QCryptographicHash::hash(current, QCryptographicHash::Sha1).toHex().left(32) + '"';
    const QByteArray expected = request.header("If-Match");
    if (!expected.isEmpty() && expected != "*" && expected != etag) {
        return errorAnswer(412, u"precondition_failed"_s,
                           u"The config vars changed since they were read."_s); // the id is ours: none is documented
    }
    for (auto it = body->begin(); it != body->end(); ++it) {
        if (!isConfigName(it.key()))
            return invalid(u"%1 is not a legal name of a config var."_s.arg(it.key()));
        if (!it->isString() && !it->isNull())
            return invalid(u"The value of %1 must be text, or null to remove it."_s.arg(it.key()));
    }
    for (auto it = body->begin(); it != body->end(); ++it) {
        if (it->isNull())
            app.config.remove(it.key());
        else
            app.config.insert(it.key(), it->toString());
    }
    return jsonAnswer(200, PlatformJson::config(app));
}

} // namespace applink::practice
