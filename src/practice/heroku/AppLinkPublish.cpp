// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/AppLinkPublish.h"

#include "practice/heroku/ApiSpec.h"
#include "practice/heroku/HerokuAnswer.h"
#include "practice/heroku/ZipEntries.h"
#include "practice/http/Multipart.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr int summer26 = 67; // API version of the release that lets AppLink create an ECA

HttpResponse bad(const QString &message)
{
    return errorAnswer(400, u"bad_request"_s, message);
}

HttpResponse invalid(const QString &message)
{
    return errorAnswer(422, u"validation_failed"_s, message);
}

/// The part of that name and type, wherever it stands; null if there is none, or more than one of the name.
const MultipartPart *onlyPart(const QList<MultipartPart> &parts, QByteArrayView name, QByteArrayView type)
{
    const auto named = std::count_if(parts.begin(), parts.end(), [&](const auto &each) { return each.name == name; });
    const MultipartPart *part = findPart(parts, name);
    if (named != 1 || part->contentType.split(';').first().trimmed().toLower() != type)
        return nullptr;
    return part;
}

/// A metadata file of this type, with a label.
bool isMetadata(const QByteArray &xml, QStringView type)
{
    QXmlStreamReader reader(xml);
    bool labelled = false;
    if (!reader.readNextStartElement() || reader.name() != type)
        return false;
    while (reader.readNextStartElement()) {
        labelled = labelled || reader.name() == "label"_L1;
        reader.skipCurrentElement();
    }
    return labelled && !reader.hasError();
}

/// Legal as API name of an External Client App (facts/salesforce.md 1).
bool isApiName(const QString &name)
{
    static const QRegularExpression form(u"^(?=.{1,80}$)[A-Za-z](?:_?[A-Za-z0-9])*$"_s);
    return form.match(name).hasMatch();
}

/// Legal as External Service and Apex name (facts/heroku-applink.md 3.10).
bool isClientName(const QString &name)
{
    static const QRegularExpression form(u"^(?=.{1,40}$)[A-Za-z](?:_?[A-Za-z0-9])*$"_s);
    static const QSet<QString> reserved{u"abstract"_s, u"class"_s,  u"enum"_s,   u"global"_s, u"interface"_s,
                                        u"new"_s,      u"null"_s,   u"public"_s, u"return"_s, u"select"_s,
                                        u"static"_s,   u"system"_s, u"test"_s,   u"this"_s,   u"void"_s};
    return form.match(name).hasMatch() && !reserved.contains(name.toLower());
}
} // namespace

struct AppLinkPublish::Wish
{
    QString clientName;
    QString externalClientApp; // to be created
    QString connectedApp;      // to be created
    QString permissionSet;     // to be created
    bool connectedAppFile = false;
    bool permissionSetFile = false;
    ApiSpec spec;
};

AppLinkPublish::AppLinkPublish(HerokuState &state, OrgAccess &org) : m_state(state), m_org(org) {}

HttpResponse AppLinkPublish::publish(const AppLinkOrg &connection, const QString &appId, const HttpRequest &request)
{
    Wish wish;
    if (const auto refused = read(request, wish))
        return *refused;
    if (connection.status != "connected"_L1) {
        return errorAnswer(
            409, u"conflict"_s,
            u"The connection %1 is not connected; its status is %2."_s.arg(connection.name, connection.status));
    }
    // A JWT connection knows its user by name only, so the org cannot be asked about it.
    if (!connection.userId.isEmpty() && !m_org.userHolds(connection.userId, u"ManageHerokuAppLink"_s)) {
        return errorAnswer(403, u"forbidden"_s,
                           u"%1 lacks the permission Manage Heroku AppLink."_s.arg(connection.username));
    }
    const bool taken = std::any_of(m_state.publications.cbegin(), m_state.publications.cend(), [&](const auto &each) {
        return each.orgId == connection.orgId && each.appId != appId && each.clientName == wish.clientName;
    });
    if (taken)
        return errorAnswer(409, u"conflict"_s, u"Another app has published as %1."_s.arg(wish.clientName));
    if (const auto refused = refusePermissionSets(wish))
        return *refused;
    if (const auto refused = refuseApps(wish))
        return *refused;
    if (!wish.externalClientApp.isEmpty() && !m_org.createExternalClientApp(wish.externalClientApp)) {
        return errorAnswer(409, u"conflict"_s,
                           u"An External Client App named %1 exists already."_s.arg(wish.externalClientApp));
    }
    record(connection, appId, wish);
    return jsonAnswer(201, QJsonArray());
}

std::optional<HttpResponse> AppLinkPublish::read(const HttpRequest &request, Wish &wish) const
{
    const auto parts = parseMultipart(request);
    if (!parts)
        return bad(u"The publish request is not a whole multipart/form-data body with named parts."_s);
    const MultipartPart *metadata = onlyPart(*parts, "metadata", "application/zip");
    const MultipartPart *appRequest = onlyPart(*parts, "app_request", "application/json");
    if (metadata == nullptr)
        return bad(u"The publish request needs one part metadata of type application/zip."_s);
    if (appRequest == nullptr)
        return bad(u"The publish request needs one part app_request of type application/json."_s);
    QString error;
    const auto entries = unzip(metadata->body, &error);
    if (!entries)
        return bad(u"The part metadata cannot be read: %1."_s.arg(error));
    static const QSet<QString> known{u"api-spec.json"_s, u"api-spec.yaml"_s, u"connectedapp-meta.xml"_s,
                                     u"permissionset-meta.xml"_s};
    for (auto it = entries->cbegin(); it != entries->cend(); ++it) {
        if (!known.contains(it.key()))
            return invalid(u"The archive holds %1, which AppLink does not know."_s.arg(it.key()));
    }
    const bool json = entries->contains(u"api-spec.json"_s);
    if (json == entries->contains(u"api-spec.yaml"_s))
        return invalid(u"The archive must hold either api-spec.json or api-spec.yaml."_s);
    wish.connectedAppFile = entries->contains(u"connectedapp-meta.xml"_s);
    wish.permissionSetFile = entries->contains(u"permissionset-meta.xml"_s);
    if (wish.permissionSetFile && !isMetadata(entries->value(u"permissionset-meta.xml"_s), u"PermissionSet"))
        return invalid(u"permissionset-meta.xml is not the metadata of a permission set with a label."_s);
    if (wish.connectedAppFile && !isMetadata(entries->value(u"connectedapp-meta.xml"_s), u"ConnectedApp"))
        return invalid(u"connectedapp-meta.xml is not the metadata of a connected app with a label."_s);
    if (!entries->value(u"connectedapp-meta.xml"_s).isNull() &&
        QJsonDocument::fromJson(appRequest->body).object().contains(u"authorization_connected_app_name"_s))
        return invalid(u"Give connectedapp-meta.xml or authorization_connected_app_name, not both."_s);
    if (const auto refused = readNames(appRequest->body, wish))
        return refused;
    const auto spec = ApiSpec::parse(entries->value(json ? u"api-spec.json"_s : u"api-spec.yaml"_s), json, &error);
    if (!spec)
        return invalid(u"The API spec was refused: %1."_s.arg(error));
    wish.spec = *spec;
    return std::nullopt;
}

std::optional<HttpResponse> AppLinkPublish::readNames(const QByteArray &json, Wish &wish) const
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return bad(u"The part app_request is not a JSON object."_s);
    const QMap<QString, QString *> keys{
        {u"client_name"_s, &wish.clientName},
        {u"authorization_external_client_app_name"_s, &wish.externalClientApp},
        {u"authorization_connected_app_name"_s, &wish.connectedApp},
        {u"authorization_permission_set_name"_s, &wish.permissionSet},
    };
    const QJsonObject body = document.object();
    for (auto it = body.begin(); it != body.end(); ++it) {
        QString *name = keys.value(it.key(), nullptr);
        if (name == nullptr)
            return invalid(u"app_request holds %1, which AppLink does not know."_s.arg(it.key()));
        *name = it->toString();
        if (name->isEmpty())
            return invalid(u"%1 must be a name, or be left out."_s.arg(it.key()));
    }
    if (!isClientName(wish.clientName))
        return invalid(u"client_name must be a legal Apex name of at most 40 letters, digits and underscores."_s);
    if (wish.permissionSetFile && !wish.permissionSet.isEmpty())
        return invalid(u"Give permissionset-meta.xml or authorization_permission_set_name, not both."_s);
    if (wish.connectedAppFile || !wish.connectedApp.isEmpty())
        return invalid(u"New connected apps cannot be created any more. Use an External Client App."_s);
    return std::nullopt;
}

std::optional<HttpResponse> AppLinkPublish::refusePermissionSets(const Wish &wish) const
{
    if (wish.permissionSetFile && wish.spec.permissionSets.isEmpty())
        return invalid(u"permissionset-meta.xml is there, but no operation of the API spec names a permissionSet."_s);
    for (const QString &name : wish.spec.permissionSets) {
        const bool comes = wish.permissionSetFile || name == wish.permissionSet;
        if (!comes && !m_org.hasPermissionSet(name))
            return invalid(u"The API spec names the permission set %1, which the org does not have."_s.arg(name));
    }
    return std::nullopt;
}

std::optional<HttpResponse> AppLinkPublish::refuseApps(const Wish &wish)
{
    // Those that are there may still be named; only new ones cannot be made (facts/heroku-applink.md 0.1).
    for (const QString &name : wish.spec.connectedApps) {
        if (!m_org.hasConnectedApp(name))
            return invalid(u"The API spec names the connected app %1, which the org does not have."_s.arg(name));
    }
    if (!wish.externalClientApp.isEmpty()) {
        if (!isApiName(wish.externalClientApp))
            return invalid(u"%1 is not a legal name of an External Client App."_s.arg(wish.externalClientApp));
        if (m_org.apiVersion() < summer26)
            return invalid(u"AppLink can create an External Client App on Summer '26 orgs or later only."_s);
        if (m_org.hasExternalClientApp(wish.externalClientApp)) {
            return errorAnswer(409, u"conflict"_s,
                               u"An External Client App named %1 exists already."_s.arg(wish.externalClientApp));
        }
    }
    for (const QString &name : wish.spec.externalClientApps) {
        if (!wish.externalClientApp.isEmpty()) {
            if (name != wish.externalClientApp) {
                return invalid(u"The API spec names the External Client App %1, the request %2."_s.arg(
                    name, wish.externalClientApp));
            }
            continue;
        }
        const bool spreading = m_state.settings().unknownAppTries > 0;
        if (spreading)
            --m_state.settings().unknownAppTries;
        if (spreading || !m_org.hasExternalClientApp(name))
            return invalid(u"The org has no External Client App named %1."_s.arg(name));
    }
    return std::nullopt;
}

void AppLinkPublish::record(const AppLinkOrg &connection, const QString &appId, const Wish &wish)
{
    QStringList sets = wish.spec.permissionSets;
    if (!wish.permissionSet.isEmpty() && !sets.contains(wish.permissionSet))
        sets.append(wish.permissionSet);
    const auto service = m_org.registerExternalService(
        {wish.clientName, connection.addonId, sets, m_state.settings().callerSet, connection.userId});
    const auto it = std::find_if(m_state.publications.begin(), m_state.publications.end(), [&](const auto &each) {
        return each.connectionId == connection.id && each.appId == appId && each.clientName == wish.clientName;
    });
    AppLinkPublication row = it == m_state.publications.end() ? AppLinkPublication() : *it;
    row.addonId = connection.addonId;
    row.connectionId = connection.id;
    row.appId = appId;
    row.connectionName = connection.name;
    row.clientName = wish.clientName;
    row.esrId = service.id;
    row.esrName = service.developerName;
    row.orgId = connection.orgId;
    row.modifiedAt = m_state.now();
    if (it != m_state.publications.end()) {
        *it = row;
        return;
    }
    row.id = m_state.newId();
    row.createdAt = row.modifiedAt;
    m_state.publications.append(row);
}

} // namespace applink::practice
