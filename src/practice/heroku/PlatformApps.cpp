// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the Platform API about one app.
#include "practice/heroku/PlatformApi.h"

#include "practice/heroku/HerokuAnswer.h"
#include "practice/heroku/PlatformJson.h"

#include <QRegularExpression>

namespace applink::practice {
using namespace Qt::StringLiterals;

HttpResponse PlatformApi::routeApp(const HttpRequest &request, const QStringList &path, HerokuApp &app)
{
    const PlatformJson json(m_state);
    const QString what = path.value(2);
    const bool get = request.method == "GET";
    if (path.size() == 2)
        return get ? jsonAnswer(200, json.app(app)) : noEndpoint();
    if (what == "addons"_L1)
        return routeAppAddons(request, path, app);
    if (what == "addon-attachments"_L1 && get && path.size() == 4) {
        const HerokuAttachment *found = m_state.attachmentOf(app, path[3]);
        return found == nullptr ? notThere(u"add_on attachment"_s) : jsonAnswer(200, json.attachment(*found));
    }
    if (path.size() != 3)
        return noEndpoint();
    if (what == "config-vars"_L1)
        return config(request, app);
    if (what == "pre-authorizations"_L1 && request.method == "PUT")
        return preAuthorize(app);
    if (!get)
        return noEndpoint();
    if (what == "addon-attachments"_L1)
        return list(request, json.attachments(app.id, {}, expansion(request)), {u"id"_s, u"name"_s});
    if (what == "dynos"_L1)
        return list(request, json.dynos(app), {u"id"_s, u"name"_s});
    if (what == "formation"_L1)
        return list(request, json.formation(app), {u"id"_s, u"type"_s});
    if (what == "releases"_L1)
        return list(request, json.releases(app), {u"id"_s, u"version"_s});
    if (what == "collaborators"_L1)
        return list(request, json.collaborators(app), {u"id"_s});
    if (what == "pipeline-couplings"_L1) // no app of the practice account is in a pipeline
        return notThere(u"pipeline_coupling"_s);
    return what == "buildpack-installations"_L1 ? jsonAnswer(200, json.buildpacks()) : noEndpoint();
}

HttpResponse PlatformApi::preAuthorize(HerokuApp &app)
{
    app.preAuthorized = true; // refuseFactor() has seen the code
    return jsonAnswer(200, PlatformJson(m_state).app(app));
}

HttpResponse PlatformApi::config(const HttpRequest &request, HerokuApp &app)
{
    if (m_state.settings().configForbidden && app.name == m_state.settings().appName) {
        return errorAnswer(403, u"forbidden"_s, u"You do not have access to the config vars of this app."_s,
                           {{u"app"_s, QJsonObject{{u"id"_s, app.id}, {u"name"_s, app.name}}}});
    }
    if (request.method == "GET")
        return jsonAnswer(200, PlatformJson::config(app));
    return request.method == "PATCH" ? patchConfig(request, app) : noEndpoint();
}

HttpResponse PlatformApi::patchConfig(const HttpRequest &request, HerokuApp &app)
{
    const auto body = jsonBody(request);
    if (!body)
        return errorAnswer(400, u"bad_request"_s, u"The body must be a JSON object."_s);
    const QByteArray etag = etagOf(jsonAnswer(200, PlatformJson::config(app)).body);
    const QByteArray expected = request.header("If-Match");
    if (!expected.isEmpty() && expected != "*" && expected != etag) {
        return errorAnswer(412, u"precondition_failed"_s,
                           u"The config vars changed since they were read."_s); // the id is ours: none is documented
    }
    for (auto it = body->begin(); it != body->end(); ++it) {
        if (!isConfigName(it.key()))
            return invalidParams(u"%1 is not a legal name of a config var."_s.arg(it.key()));
        if (!it->isString() && !it->isNull())
            return invalidParams(u"The value of %1 must be text, or null to remove it."_s.arg(it.key()));
    }
    for (auto it = body->begin(); it != body->end(); ++it) {
        if (it->isNull())
            app.config.remove(it.key());
        else
            app.config.insert(it.key(), it->toString());
    }
    if (!body->isEmpty())
        m_state.release(app, u"Set %1 config vars"_s.arg(body->keys().join(u", "_s)));
    return jsonAnswer(200, PlatformJson::config(app));
}

HttpResponse PlatformApi::routeAppAddons(const HttpRequest &request, const QStringList &path, HerokuApp &app)
{
    const PlatformJson json(m_state);
    const bool get = request.method == "GET";
    if (path.size() == 3) {
        if (request.method == "POST")
            return createAddon(request, app);
        if (!get)
            return noEndpoint();
        QJsonArray all;
        const QList<HerokuAddon *> addons = m_state.addonsOf(app);
        for (HerokuAddon *each : addons) {
            m_state.readAddon(*each);
            if (!each->deprovisioned)
                all.append(json.addon(*each, expansion(request)));
        }
        return list(request, all, {u"id"_s, u"name"_s});
    }
    HerokuAddon *addon = m_state.addon(path[3]);
    if (addon == nullptr || (addon->appId != app.id && !m_state.isAttached(addon->id, app.id)))
        return notThere(u"add_on"_s);
    if (path.size() == 4 && request.method == "DELETE")
        return destroyAddon(request, *addon);
    if (path.size() == 4 && get) {
        m_state.readAddon(*addon);
        return jsonAnswer(200, json.addon(*addon, expansion(request)));
    }
    return path.size() == 5 && path[4] == "sso"_L1 && get ? sso(request, app, *addon) : noEndpoint();
}

HttpResponse PlatformApi::sso(const HttpRequest &request, const HerokuApp &app, const HerokuAddon &addon)
{
    // Not in the public schema: each variant of version 3 knows the route or does not (facts/heroku-applink.md 2.7).
    const QByteArray accept = request.header("Accept");
    const QByteArray variant = m_state.settings().ssoVariantOld ? "version=3.add-ons-sso" : "version=3.sdk";
    if (!accept.contains(variant))
        return noEndpoint();
    return jsonAnswer(200, m_state.issueSso(app, addon));
}

} // namespace applink::practice
