// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SetupFileJson.h"

#include "base/JsonTree.h"
#include "storage/FileAccess.h"
#include "storage/StrictObject.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>

namespace applink::storage {

using namespace Qt::StringLiterals;
using setup::SetupFile;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::storage::SetupFileJson)
};

const QStringList distributionStates{u"Local"_s, u"Packaged"_s};
constexpr std::array policies{SetupFile::RefreshPolicy::ValidUntilRevoked, SetupFile::RefreshPolicy::ExpireImmediately,
                              SetupFile::RefreshPolicy::ExpireIfNotUsedFor, SetupFile::RefreshPolicy::ExpireAfter};
constexpr std::array units{SetupFile::Unit::Hours, SetupFile::Unit::Days, SetupFile::Unit::Months};
constexpr std::array permitted{SetupFile::PermittedUsers::AdminApproved, SetupFile::PermittedUsers::SelfAuthorize};
constexpr int longestPeriod = 99999;

template <class Values, class Name>
QStringList names(const Values &values, Name name)
{
    QStringList list;
    for (const auto &value : values)
        list.append(name(value));
    return list;
}

/// Sets `out` to the value whose name the key holds.
template <class Values, class Name, class Out>
void choose(StrictObject &object, const QString &key, const Values &values, Name name, Out &out)
{
    if (const auto index = object.choice(key, names(values, name)))
        out = values.at(static_cast<std::size_t>(*index));
}

bool hasPeriod(SetupFile::RefreshPolicy policy)
{
    return policy == SetupFile::RefreshPolicy::ExpireIfNotUsedFor || policy == SetupFile::RefreshPolicy::ExpireAfter;
}

void readOrg(StrictObject org, SetupFile &file)
{
    org.text(u"url"_s, file.orgUrl);
    if (file.orgUrl.endsWith(u'/'))
        file.orgUrl.chop(1);
    if (SetupFileJson::addressWithoutSecrets(file.orgUrl) != file.orgUrl)
        org.problem(u"url"_s, Text::tr("“org.url” must be the bare address of the org, such as "
                                       "https://acme.my.salesforce.com, without user, path or query."));
    org.finish();
}

void readApp(StrictObject app, SetupFile::App &out)
{
    app.text(u"label"_s, out.label);
    app.text(u"apiName"_s, out.apiName);
    app.text(u"contactEmail"_s, out.contactEmail);
    app.text(u"description"_s, out.description);
    if (const auto index = app.choice(u"distributionState"_s, distributionStates))
        out.distributionState = distributionStates.at(*index);
    app.finish();
}

void readOAuth(StrictObject oauth, SetupFile::OAuth &out)
{
    oauth.texts(u"callbackUrls"_s, out.callbackUrls);
    oauth.texts(u"scopes"_s, out.scopes);
    for (const QString &scope : std::as_const(out.scopes)) {
        if (!SetupFileJson::knownScopes().contains(scope))
            oauth.problem(u"scopes"_s, Text::tr("“%1” is not an OAuth scope of Salesforce. Allowed: %2.")
                                           .arg(scope, SetupFileJson::knownScopes().join(u", "_s)));
    }
    oauth.flag(u"requireSecretForWebServerFlow"_s, out.requireSecretForWebServerFlow);
    oauth.flag(u"requireSecretForRefreshTokenFlow"_s, out.requireSecretForRefreshTokenFlow);
    oauth.flag(u"requirePkce"_s, out.requirePkce);
    oauth.flag(u"removeOtherScopes"_s, out.removeOtherScopes);
    oauth.finish();
}

void readRefreshToken(StrictObject token, SetupFile::RefreshToken &out)
{
    choose(token, u"policy"_s, policies, setup::refreshPolicyKey, out.policy);
    token.number(u"period"_s, 1, longestPeriod, out.period);
    choose(token, u"unit"_s, units, setup::unitKey, out.unit);
    for (const QString &key : {u"period"_s, u"unit"_s}) {
        if (hasPeriod(out.policy))
            token.require(key);
        else if (token.has(key))
            token.problem(key,
                          Text::tr("“refreshToken.%1” belongs to the policies expireIfNotUsedFor and expireAfter only.")
                              .arg(key));
    }
    token.finish();
}

void readPermissionSets(StrictObject &users, SetupFile::Users &out, JsonProblems &problems)
{
    if (!users.has(u"permissionSets"_s))
        return;
    QList<setup::PermissionSetWish> wishes;
    for (const auto &[value, path] : users.items(u"permissionSets"_s)) {
        setup::PermissionSetWish wish;
        if (value.isString()) {
            wish.name = value.toString();
        } else if (value.isObject()) {
            StrictObject object(value.toObject(), path, problems);
            object.require(u"name"_s);
            object.text(u"name"_s, wish.name);
            object.text(u"label"_s, wish.label);
            object.flag(u"create"_s, wish.create);
            object.finish();
        } else {
            problems.add(path, Text::tr("A permission set must be a name or an object with a name, not %1.")
                                   .arg(jsonTypeLabel(value)));
            continue;
        }
        if (wish.name.isEmpty() && (value.isString() || value.toObject().contains(u"name"_s)))
            problems.add(path, Text::tr("A permission set needs a name."));
        wishes.append(wish);
    }
    out.permissionSets = wishes;
}

void readUsers(StrictObject users, SetupFile::Users &out, JsonProblems &problems)
{
    choose(users, u"permittedUsers"_s, permitted, setup::permittedUsersKey, out.permittedUsers);
    users.texts(u"profiles"_s, out.profiles);
    users.flag(u"assignSignedInUser"_s, out.assignSignedInUser);
    users.ignore(u"permissionSets"_s);
    readPermissionSets(users, out, problems);
    users.finish();
}

void readJwt(StrictObject jwt, SetupFile::Jwt &out)
{
    jwt.text(u"keyFile"_s, out.keyFile);
    jwt.text(u"certificate"_s, out.certificate);
    jwt.text(u"username"_s, out.username);
    jwt.flag(u"replaceCertificate"_s, out.replaceCertificate);
    for (const QString &key : {u"keyFile"_s, u"certificate"_s}) {
        const QString &value = key == "keyFile"_L1 ? out.keyFile : out.certificate;
        if (value.contains("PRIVATE KEY"_L1))
            jwt.problem(key,
                        Text::tr("“appLink.jwt.%1” holds a private key, and a setup file holds no secrets. Put the "
                                 "key into a file of its own, which only you may read, and name that in "
                                 "“keyFile”.")
                            .arg(key));
    }
    jwt.finish();
}

void readAppLink(StrictObject appLink, SetupFile::AppLink &out)
{
    appLink.text(u"app"_s, out.app);
    appLink.textOrNull(u"addon"_s, out.addon);
    appLink.text(u"connectionName"_s, out.connectionName);
    appLink.text(u"apiSpec"_s, out.apiSpec);
    appLink.text(u"clientName"_s, out.clientName);
    appLink.text(u"permissionSetMeta"_s, out.permissionSetMeta);
    if (auto jwt = appLink.object(u"jwt"_s))
        readJwt(*jwt, out.jwt.emplace());
    appLink.finish();
}

Error invalid(const QString &summary, const QString &detail = {})
{
    return Error::make(ErrorKind::InvalidInput, summary, ErrorAction::ChooseFile, detail);
}

} // namespace

Result<SetupFile> SetupFileJson::read(const QByteArray &json)
{
    if (json.size() > largest)
        return invalid(Text::tr("A setup file has at most %1 kB.").arg(largest / 1024));
    QJsonParseError syntax;
    const auto document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return invalid(Text::tr("Line %1: this is not JSON (%2).")
                           .arg(JsonLines::lineAt(json, syntax.offset))
                           .arg(syntax.errorString()));
    if (!document.isObject())
        return invalid(
            Text::tr("Line 1: a setup file is a JSON object, but this is %1.").arg(jsonTypeLabel(document.array())));

    const JsonLines lines(json);
    const QJsonValue version = document[u"schema"_s];
    if (version.toInt() > schema) // whatever else seems wrong follows from this
        return invalid(Text::tr("Line %1: “schema” is %2, so a newer version of AppLink Setup made this file. This "
                                "version reads schema %3; update the program.")
                           .arg(lines.lineOf(u"/schema"_s))
                           .arg(version.toInt())
                           .arg(schema));
    JsonProblems problems(lines);
    for (const QString &path : lines.repeatedKeys())
        problems.add(path, Text::tr("The key “%1” stands here twice.").arg(path.mid(path.lastIndexOf(u'/') + 1)));
    SetupFile file;
    StrictObject root(document.object(), {}, problems);
    root.ignore(u"$schema"_s); // editors look for it to help with typing
    root.require(u"schema"_s);
    int accepted = schema;
    root.number(u"schema"_s, schema, schema, accepted);
    if (auto org = root.object(u"org"_s))
        readOrg(*org, file);
    if (auto app = root.object(u"app"_s))
        readApp(*app, file.app);
    if (auto oauth = root.object(u"oauth"_s))
        readOAuth(*oauth, file.oauth);
    if (auto token = root.object(u"refreshToken"_s))
        readRefreshToken(*token, file.refreshToken);
    if (auto users = root.object(u"users"_s))
        readUsers(*users, file.users, problems);
    if (auto appLink = root.object(u"appLink"_s)) {
        file.appLink = SetupFile::AppLink();
        readAppLink(*appLink, *file.appLink);
    }
    root.finish();
    if (problems.isEmpty())
        return file;
    return unusable(problems.sorted());
}

Error SetupFileJson::unusable(const QStringList &problems)
{
    if (problems.size() == 1)
        return invalid(problems.first());
    return invalid(Text::tr("%1 (and %n more)", nullptr, static_cast<int>(problems.size()) - 1).arg(problems.first()),
                   problems.mid(1).join(u'\n'));
}

Error SetupFileJson::inFile(const QString &path, Error error)
{
    error.summary = Text::tr("The setup file %1 can't be used. %2").arg(QDir::toNativeSeparators(path), error.summary);
    return error;
}

Result<SetupFile> SetupFileJson::readFile(const QString &path)
{
    const auto content = storage::readFile(path, largest);
    if (!content)
        return content.error();
    auto file = read(*content);
    if (file)
        return file;
    return inFile(path, file.error());
}

QByteArray SetupFileJson::write(const SetupFile &file)
{
    auto sets = JsonTree::array();
    for (const auto &wish : file.users.permissionSets) {
        if (wish.create || !wish.label.isEmpty())
            sets.append(
                JsonTree::object({{u"name"_s, wish.name}, {u"label"_s, wish.label}, {u"create"_s, {wish.create}}}));
        else
            sets.append(wish.name);
    }
    auto token = JsonTree::object({{u"policy"_s, setup::refreshPolicyKey(file.refreshToken.policy)}});
    if (hasPeriod(file.refreshToken.policy)) {
        token.set(u"period"_s, QJsonValue(file.refreshToken.period));
        token.set(u"unit"_s, setup::unitKey(file.refreshToken.unit));
    }
    auto root = JsonTree::object({
        {u"schema"_s, QJsonValue(schema)},
        {u"org"_s, JsonTree::object({{u"url"_s, addressWithoutSecrets(file.orgUrl)}})},
        {u"app"_s, JsonTree::object({{u"label"_s, file.app.label},
                                     {u"apiName"_s, file.app.apiName},
                                     {u"contactEmail"_s, file.app.contactEmail},
                                     {u"description"_s, file.app.description},
                                     {u"distributionState"_s, file.app.distributionState}})},
        {u"oauth"_s,
         JsonTree::object({{u"callbackUrls"_s, JsonTree::strings(file.oauth.callbackUrls)},
                           {u"scopes"_s, JsonTree::strings(file.oauth.scopes)},
                           {u"requireSecretForWebServerFlow"_s, {file.oauth.requireSecretForWebServerFlow}},
                           {u"requireSecretForRefreshTokenFlow"_s, {file.oauth.requireSecretForRefreshTokenFlow}},
                           {u"requirePkce"_s, {file.oauth.requirePkce}},
                           {u"removeOtherScopes"_s, {file.oauth.removeOtherScopes}}})},
        {u"refreshToken"_s, token},
        {u"users"_s, JsonTree::object({{u"permittedUsers"_s, setup::permittedUsersKey(file.users.permittedUsers)},
                                       {u"profiles"_s, JsonTree::strings(file.users.profiles)},
                                       {u"assignSignedInUser"_s, {file.users.assignSignedInUser}},
                                       {u"permissionSets"_s, sets}})},
    });
    if (file.appLink) {
        const auto &appLink = *file.appLink;
        auto section =
            JsonTree::object({{u"app"_s, appLink.app},
                              {u"addon"_s, appLink.addon.isEmpty() ? JsonTree(QJsonValue()) : JsonTree(appLink.addon)},
                              {u"connectionName"_s, appLink.connectionName},
                              {u"apiSpec"_s, appLink.apiSpec},
                              {u"clientName"_s, appLink.clientName}});
        if (!appLink.permissionSetMeta.isEmpty())
            section.set(u"permissionSetMeta"_s, appLink.permissionSetMeta);
        if (appLink.jwt)
            section.set(u"jwt"_s, JsonTree::object({{u"keyFile"_s, appLink.jwt->keyFile},
                                                    {u"certificate"_s, appLink.jwt->certificate},
                                                    {u"username"_s, appLink.jwt->username},
                                                    {u"replaceCertificate"_s, {appLink.jwt->replaceCertificate}}}));
        root.set(u"appLink"_s, section);
    }
    return root.toJson();
}

Result<Done> SetupFileJson::writeFile(const QString &path, const SetupFile &file)
{
    return storage::writeFile(path, write(file), Access::Private);
}

const QStringList &SetupFileJson::knownScopes()
{
    // The OAuth keys of facts/salesforce.md 1.8.
    static const QStringList list =
        u"api id profile email address phone refresh_token offline_access web full openid chatter_api visualforce "
        "custom_permissions wave_api eclair_api pardot_api lightning content cdp_api cdp_ingest_api cdp_profile_api "
        "cdp_query_api cdp_segment_api cdp_identityresolution_api cdp_calculated_insight_api chatbot_api "
        "forgot_password "
        "user_registration_api pwdless_login_api sfap_api interaction_api einstein_gpt_api scrt_api mcp_api"_s.split(
            u' ');
    return list;
}

QString SetupFileJson::addressWithoutSecrets(const QString &orgUrl)
{
    const QUrl url(orgUrl, QUrl::StrictMode);
    if (url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty())
        return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .toString();
    // "acme.my.salesforce.com", or something the person has not finished: keep the part before path, query and
    // fragment.
    static const QString ends = u"/?#"_s;
    qsizetype begin = orgUrl.indexOf(u"://"_s);
    begin = begin < 0 ? 0 : begin + 3;
    qsizetype end = begin;
    while (end < orgUrl.size() && !ends.contains(orgUrl.at(end)))
        ++end;
    const QString host = orgUrl.mid(begin, end - begin);
    return orgUrl.left(begin) + host.mid(host.lastIndexOf(u'@') + 1);
}

} // namespace applink::storage
