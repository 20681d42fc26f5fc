// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the Platform API about add-ons and attachments, across apps.
#include "practice/heroku/PlatformApi.h"

#include "practice/heroku/HerokuAnswer.h"
#include "practice/heroku/PlatformJson.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
/// A thing is named by its name or id, or by an object that holds one, as the Heroku CLI sends it.
QString identity(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toString();
    const QString id = value["id"_L1].toString();
    return id.isEmpty() ? value["name"_L1].toString() : id;
}
} // namespace

HttpResponse PlatformApi::routeAddons(const HttpRequest &request, const QStringList &path)
{
    const PlatformJson json(m_state);
    const bool get = request.method == "GET";
    if (path.size() == 1 && get) {
        QJsonArray all;
        for (const HerokuAddon &each : std::as_const(m_state.addons)) {
            if (!each.deprovisioned)
                all.append(json.addon(each, expansion(request)));
        }
        return list(request, all, {u"id"_s, u"name"_s});
    }
    if (path.size() == 1 || path.size() > 3)
        return noEndpoint();
    HerokuAddon *addon = m_state.addon(path[1]);
    if (addon == nullptr)
        return notThere(u"add_on"_s);
    if (path.size() == 2 && request.method == "DELETE")
        return destroyAddon(request, *addon);
    if (!get)
        return noEndpoint();
    if (path.size() == 3) {
        return path[2] == "addon-attachments"_L1 ? list(request, json.attachments({}, addon->id, expansion(request)))
                                                 : noEndpoint();
    }
    m_state.readAddon(*addon);
    return jsonAnswer(200, json.addon(*addon, expansion(request)));
}

HttpResponse PlatformApi::routeAttachments(const HttpRequest &request, const QStringList &path)
{
    const PlatformJson json(m_state);
    if (path.size() == 1 && request.method == "POST")
        return createAttachment(request);
    if (path.size() == 1 && request.method == "GET")
        return list(request, json.attachments({}, {}, expansion(request)), {u"id"_s, u"name"_s});
    if (path.size() != 2)
        return noEndpoint();
    const HerokuAttachment *attachment = m_state.attachment(path[1]);
    if (attachment == nullptr)
        return notThere(u"add_on attachment"_s);
    const QJsonObject body = json.attachment(*attachment, expansion(request));
    if (request.method == "DELETE") {
        if (HerokuApp *app = m_state.app(attachment->appId))
            m_state.release(*app, u"Detach %1"_s.arg(attachment->name));
        m_state.detach(attachment->id);
    } else if (request.method != "GET") {
        return noEndpoint();
    }
    return jsonAnswer(200, body);
}

HttpResponse PlatformApi::routeResolve(const HttpRequest &request, const QStringList &path)
{
    const PlatformJson json(m_state);
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    if (request.method != "POST" || path.size() != 3 || path[2] != "resolve"_L1)
        return noEndpoint();
    const QString appName = identity(body.value("app"_L1));
    const HerokuApp *app = m_state.app(appName);
    if (!appName.isEmpty() && app == nullptr)
        return notThere(u"app"_s);
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
                found.append(json.addon(each, expansion(request)));
        }
        return found.isEmpty() ? notThere(u"add_on"_s) : jsonAnswer(200, found);
    }
    if (path[1] == "addon-attachments"_L1) {
        const QString wanted = body.value("addon_attachment"_L1).toString();
        for (const HerokuAttachment &each : std::as_const(m_state.attachments)) {
            if ((each.name == wanted || each.id == wanted) && (app == nullptr || each.appId == app->id))
                found.append(json.attachment(each, expansion(request)));
        }
        return found.isEmpty() ? notThere(u"add_on attachment"_s) : jsonAnswer(200, found);
    }
    return noEndpoint();
}

HttpResponse PlatformApi::createAddon(const HttpRequest &request, HerokuApp &app)
{
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    if (!m_state.settings().verified) {
        return errorAnswer(422, u"verification_required"_s,
                           u"Add a payment method to the account before creating add-ons."_s);
    }
    const QString plan = identity(body.value("plan"_L1));
    if (plan != "heroku-applink"_L1 && !plan.startsWith("heroku-applink:"_L1))
        return invalidParams(u"Couldn't find that add-on service or plan."_s);
    QString name = body.value("attachment"_L1).toObject().value("name"_L1).toString();
    if (!name.isEmpty() && !isConfigName(name))
        return invalidParams(u"An attachment's name has letters, digits and underscores."_s);
    if (!name.isEmpty() && m_state.freeAttachmentName(app, name) != name)
        return invalidParams(u"The attachment name is already in use on this app."_s);
    if (name.isEmpty())
        name = m_state.freeAttachmentName(app, u"HEROKU_APPLINK"_s);
    const HerokuAddon *addon = m_state.createAddon(app, u"heroku-applink"_s, name);
    m_state.release(app, u"Attach %1"_s.arg(name));
    return jsonAnswer(201, PlatformJson(m_state).addon(*addon, expansion(request)));
}

HttpResponse PlatformApi::destroyAddon(const HttpRequest &request, HerokuAddon &addon)
{
    QJsonObject body = PlatformJson(m_state).addon(addon, expansion(request));
    body.insert(u"state"_s, u"deprovisioned"_s);
    if (HerokuApp *app = m_state.app(addon.appId))
        m_state.release(*app, u"Destroy %1"_s.arg(addon.name));
    m_state.destroyAddon(addon.id);
    return jsonAnswer(200, body);
}

HttpResponse PlatformApi::createAttachment(const HttpRequest &request)
{
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    const HerokuAddon *addon = m_state.addon(identity(body.value("addon"_L1)));
    HerokuApp *app = m_state.app(identity(body.value("app"_L1)));
    if (addon == nullptr || app == nullptr)
        return notThere(addon == nullptr ? u"add_on"_s : u"app"_s);
    QString name = body.value("name"_L1).toString();
    if (!name.isEmpty() && (!isConfigName(name) || m_state.freeAttachmentName(*app, name) != name))
        return invalidParams(u"The attachment name is not valid or already in use on this app."_s);
    if (name.isEmpty())
        name = m_state.freeAttachmentName(*app, u"HEROKU_APPLINK"_s);
    const HerokuAttachment *attachment = m_state.attach(*addon, *app, name);
    m_state.release(*app, u"Attach %1"_s.arg(attachment->name));
    return jsonAnswer(201, PlatformJson(m_state).attachment(*attachment, expansion(request)));
}

} // namespace applink::practice
