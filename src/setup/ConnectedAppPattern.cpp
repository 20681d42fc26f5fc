// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ConnectedAppPattern.h"

#include "salesforce/ApiName.h"
#include "salesforce/Scopes.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::MetadataComponent;
using Element = MetadataComponent::Element;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::ConnectedAppPattern)
};

const QString localhost = u"https://localhost"_s;

QString listed(const QStringList &entries)
{
    return entries.join(u", "_s);
}

/// The connected app's elements by their paths ("oauthConfig.callbackUrl"). What was read is crossed off, so that the
/// rest can be named: nothing is lost in silence.
class Source
{
public:
    explicit Source(const MetadataComponent &app)
    {
        for (const Element &element : app.elements())
            add({}, element);
    }

    [[nodiscard]] QString take(const QString &path)
    {
        const QStringList all = takeAll(path);
        return all.isEmpty() ? QString() : all.first();
    }
    [[nodiscard]] QStringList takeAll(const QString &path)
    {
        m_order.removeAll(path);
        return m_values.take(path);
    }
    [[nodiscard]] QStringList rest() const { return m_order; }
    [[nodiscard]] QStringList values(const QString &path) const { return m_values.value(path); }

private:
    void add(const QString &parent, const Element &element)
    {
        // Two groups are part of the mapping by their members; any other is named whole.
        static const QStringList opened{u"oauthConfig"_s, u"oauthPolicy"_s, u"sessionPolicy"_s};
        const QString path = parent.isEmpty() ? element.name : parent + u'.' + element.name;
        if (element.isNil() || element.name.isEmpty())
            return;
        if (opened.contains(path)) {
            for (const Element &child : element.children)
                add(path, child);
            return;
        }
        if (!m_values.contains(path))
            m_order.append(path);
        m_values[path].append(element.children.isEmpty() ? element.text.trimmed() : Text::tr("several settings"));
    }

    QStringList m_order;
    QHash<QString, QStringList> m_values;
};

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

/// Salesforce refuses an External Client App with the name of a connected app (facts/salesforce.md 1.9).
QString freeApiName(const QString &fullName, const OrgSnapshot *found)
{
    const QString name = fullName.section(u"__"_s, -1); // without the namespace of a package
    QString stem = (salesforce::isLegalApiName(name) ? name : salesforce::apiNameFromLabel(name))
                       .left(salesforce::longestAppApiName - 6);
    while (stem.endsWith(u'_'))
        stem.chop(1);
    QStringList taken{fullName, name};
    if (found) {
        taken += found->connectedAppNames.value();
        for (const AppRecord &app : found->apps.value())
            taken.append(app.apiName);
    }
    QString proposal = stem + u"_ECA"_s;
    for (int i = 2; taken.contains(proposal, Qt::CaseInsensitive); ++i)
        proposal = stem + u"_ECA"_s + QString::number(i);
    return proposal;
}

void takeBasics(Source &source, ConnectedAppPattern &pattern)
{
    auto &app = pattern.settings.app;
    const auto keep = [&](const QString &path, QString &field, const QString &what) {
        const QString value = source.take(path);
        if (value.isEmpty())
            return;
        field = value;
        pattern.taken.append(Text::tr("%1: %2", "setting, value").arg(what, value));
    };
    keep(u"label"_s, app.label, Text::tr("Name"));
    keep(u"contactEmail"_s, app.contactEmail, Text::tr("Contact email"));
    keep(u"description"_s, app.description, Text::tr("Description"));
    app.distributionState = u"Local"_s;
}

void takeCallbacks(Source &source, ConnectedAppPattern &pattern)
{
    static const QRegularExpression separator(u"\\s+"_s);
    QStringList urls = source.take(u"oauthConfig.callbackUrl"_s).split(separator, Qt::SkipEmptyParts);
    if (!urls.isEmpty())
        pattern.taken.append(Text::tr("%1: %2", "setting, value").arg(Text::tr("Callback URLs"), listed(urls)));
    if (!urls.contains(localhost)) {
        urls.append(localhost);
        pattern.adapted.append(Text::tr("The callback URL %1 is added: AppLink needs it.").arg(localhost));
    }
    pattern.settings.oauth.callbackUrls = urls;
}

void takeScopes(Source &source, ConnectedAppPattern &pattern)
{
    QStringList keys;
    QStringList unknown;
    for (const QString &token : source.takeAll(u"oauthConfig.scopes"_s)) {
        // The one token whose name differs between the two kinds of app (facts/salesforce.md 1.8).
        const QString key = token == "SFAP"_L1 ? u"sfap_api"_s : salesforce::scopeKeysFromTokens(token).value(0);
        if (!salesforce::isScopeKey(key))
            unknown.append(token);
        else if (!keys.contains(key))
            keys.append(key);
    }
    if (!keys.isEmpty())
        pattern.taken.append(Text::tr("%1: %2", "setting, value").arg(Text::tr("OAuth scopes"), listed(keys)));
    QStringList added;
    for (const QString &key : {u"api"_s, u"id"_s, u"refresh_token"_s}) {
        if (!keys.contains(key))
            added.append(key);
    }
    keys += added;
    if (!added.isEmpty())
        pattern.adapted.append(Text::tr("These scopes are added, because AppLink needs them: %1.").arg(listed(added)));
    if (const QStringList beyond = salesforce::beyondAppLink(keys); !beyond.isEmpty())
        pattern.adapted.append(
            Text::tr("These scopes go beyond what AppLink needs: %1. Step 2 can take them away.").arg(listed(beyond)));
    if (!unknown.isEmpty())
        pattern.notTaken.append(
            {u"oauthConfig.scopes"_s, Text::tr("Scopes that this program does not know: %1.").arg(listed(unknown))});
    pattern.settings.oauth.scopes = keys;
}

void takeSecurity(Source &source, ConnectedAppPattern &pattern)
{
    auto &oauth = pattern.settings.oauth;
    oauth.requireSecretForWebServerFlow = true;
    oauth.requireSecretForRefreshTokenFlow = true;
    if (isTrue(source.take(u"oauthConfig.isConsumerSecretOptional"_s)))
        pattern.adapted.append(Text::tr("The web server flow asks for the secret, as documented; the connected app's "
                                        "does not."));
    const QString forRefresh = source.take(u"oauthConfig.isSecretRequiredForRefreshToken"_s);
    if (!forRefresh.isEmpty() && !isTrue(forRefresh))
        pattern.adapted.append(Text::tr("The refresh token flow asks for the secret, as documented; the connected "
                                        "app's does not."));
    if (const QString pkce = source.take(u"oauthConfig.isPkceRequired"_s); !pkce.isEmpty()) {
        oauth.requirePkce = isTrue(pkce);
        pattern.taken.append(Text::tr("%1: %2", "setting, value")
                                 .arg(Text::tr("Require PKCE"), isTrue(pkce) ? Text::tr("yes") : Text::tr("no")));
    }
}

/// `infinite`, `zero`, `specific_lifetime:30:DAYS`, `specific_inactivity:7:DAYS`.
void takeRefreshPolicy(Source &source, ConnectedAppPattern &pattern)
{
    pattern.settings.refreshToken = {};
    const QString policy = source.take(u"oauthPolicy.refreshTokenPolicy"_s);
    if (policy.isEmpty())
        return;
    if (policy.compare("infinite"_L1, Qt::CaseInsensitive) == 0) {
        pattern.taken.append(Text::tr("%1: %2", "setting, value")
                                 .arg(Text::tr("Refresh token policy"), Text::tr("valid until revoked")));
        return;
    }
    const QString period = policy.section(u':', 1, 1) + u' ' + policy.section(u':', 2, 2).toLower();
    QString theirs = policy;
    if (policy.startsWith("zero"_L1, Qt::CaseInsensitive))
        theirs = Text::tr("expires immediately");
    else if (policy.startsWith("specific_lifetime"_L1, Qt::CaseInsensitive))
        theirs = Text::tr("expires after %1").arg(period);
    else if (policy.startsWith("specific_inactivity"_L1, Qt::CaseInsensitive))
        theirs = Text::tr("expires if not used for %1").arg(period);
    pattern.adapted.append(
        Text::tr("The refresh token is valid until revoked, because the connection ends with it. The "
                 "connected app has: %1.")
            .arg(theirs));
}

void takeUsers(Source &source, ConnectedAppPattern &pattern)
{
    auto &users = pattern.settings.users;
    if (const QString approved = source.take(u"oauthConfig.isAdminApproved"_s); !approved.isEmpty()) {
        users.permittedUsers =
            isTrue(approved) ? SetupFile::PermittedUsers::AdminApproved : SetupFile::PermittedUsers::SelfAuthorize;
        pattern.taken.append(
            Text::tr("%1: %2", "setting, value")
                .arg(Text::tr("Permitted users"), isTrue(approved) ? Text::tr("admin approved users are pre-authorized")
                                                                   : Text::tr("all users may self-authorize")));
    }
    const QStringList profiles = source.takeAll(u"profileName"_s);
    for (const QString &profile : profiles) {
        if (!users.profiles.contains(profile))
            users.profiles.append(profile);
    }
    if (!profiles.isEmpty())
        pattern.taken.append(Text::tr("%1: %2", "setting, value").arg(Text::tr("Profiles"), listed(profiles)));
    // After those of the settings: the first is the one that the signed-in user gets.
    const QStringList sets = source.takeAll(u"permissionSetName"_s);
    for (const QString &name : sets) {
        const bool there = std::any_of(users.permissionSets.begin(), users.permissionSets.end(),
                                       [&](const auto &wish) { return wish.name == name; });
        if (!there)
            users.permissionSets.append({name, {}, false});
    }
    if (!sets.isEmpty())
        pattern.taken.append(Text::tr("%1: %2", "setting, value").arg(Text::tr("Permission sets"), listed(sets)));
}

/// What it is, and why it stays behind; by the paths of facts/salesforce.md section 8.
QString whyNotTaken(const QString &path, const QString &value)
{
    static const QHash<QString, const char *> reasons{
        {u"oauthConfig.consumerKey"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern",
                           "The consumer key: every app has its own. Salesforce makes a new one.")},
        {u"oauthConfig.consumerSecret"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern",
                           "The consumer secret: every app has its own. Salesforce makes a new one.")},
        {u"oauthConfig.certificate"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern",
                           "The certificate of the JWT bearer flow. AppLink's flow does not use it.")},
        {u"oauthConfig.isEnforceRefreshTokenTTL"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern",
                           "The 30-day limit for unused refresh tokens: it would end the connection, so it is off.")},
        {u"oauthConfig.isRefreshTokenRotationEnabled"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern",
                           "Refresh token rotation: it breaks long-lived connections, so it is off.")},
        {u"oauthConfig.isNamedUserJwtEnabled"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern",
                           "Access tokens in JWT format: SOAP calls would be refused, so it is off.")},
        {u"ipRanges"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern",
                           "Trusted IP ranges: Heroku's addresses change, so they could keep AppLink out.")},
        {u"plugin"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern",
                                        "The plug-in handler: another part of External Client Apps.")},
    };
    static const QHash<QString, const char *> names{
        {u"contactPhone"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Contact phone")},
        {u"logoUrl"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Logo")},
        {u"iconUrl"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Icon")},
        {u"infoUrl"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Info URL")},
        {u"startUrl"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Start URL")},
        {u"mobileStartUrl"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Mobile start URL")},
        {u"attributes"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Custom attributes")},
        {u"canvasConfig"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Canvas settings")},
        {u"samlConfig"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "SAML settings")},
        {u"mobileAppConfig"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Mobile settings")},
        {u"oauthConfig.idTokenConfig"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "ID token settings")},
        {u"oauthConfig.assetTokenConfig"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Asset token settings")},
        {u"oauthConfig.isIntrospectAllTokens"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Introspect all tokens")},
        {u"oauthConfig.isDeviceFlowEnabled"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Device flow")},
        {u"oauthConfig.isClientCredentialEnabled"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Client credentials flow")},
        {u"oauthConfig.oauthClientCredentialUser"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "User of the client credentials flow")},
        {u"oauthConfig.isCodeCredentialEnabled"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Headless code and credentials flow")},
        {u"oauthConfig.isCodeCredentialPostOnly"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Headless flow by POST only")},
        {u"oauthConfig.isTokenExchangeEnabled"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Token exchange flow")},
        {u"oauthConfig.isSecretRequiredForTokenExchange"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Require secret for token exchange")},
        {u"oauthConfig.isIpBindingEnabled"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Binding of tokens to IP addresses")},
        {u"oauthConfig.isPKImTLSEnabled"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Mutual TLS")},
        {u"oauthConfig.singleLogoutUrl"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Single logout URL")},
        {u"oauthPolicy.singleLogoutUrl"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Single logout URL of the policies")},
        {u"oauthPolicy.ipRelaxation"_s, QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "IP relaxation")},
        {u"sessionPolicy.sessionTimeout"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Session timeout in minutes")},
        {u"sessionPolicy.sessionLevel"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Required session level")},
        {u"sessionPolicy.policyAction"_s,
         QT_TRANSLATE_NOOP("applink::setup::ConnectedAppPattern", "Session level action")},
    };
    if (const char *reason = reasons.value(path))
        return Text::tr(reason);
    const char *name = names.value(path);
    return Text::tr("%1: %2", "setting, value").arg(name ? Text::tr(name) : path, value);
}

/// A value that the new app has as well, so that nothing stays behind.
bool isDefault(const QString &path, const QString &value)
{
    return value.isEmpty() || value.compare("false"_L1, Qt::CaseInsensitive) == 0 ||
           (path == "oauthPolicy.ipRelaxation"_L1 && value.compare("ENFORCE"_L1, Qt::CaseInsensitive) == 0) ||
           (path == "sessionPolicy.sessionLevel"_L1 && value.compare("STANDARD"_L1, Qt::CaseInsensitive) == 0);
}

} // namespace

ConnectedAppPattern patternFrom(const MetadataComponent &connectedApp, const SetupFile &base, const OrgSnapshot *found)
{
    ConnectedAppPattern pattern;
    pattern.settings = base;
    Source source(connectedApp);
    takeBasics(source, pattern);
    pattern.settings.app.apiName = freeApiName(connectedApp.fullName(), found);
    pattern.adapted.append(Text::tr("The API name is %1: Salesforce refuses the connected app's own name, %2, for a "
                                    "second app.")
                               .arg(pattern.settings.app.apiName, connectedApp.fullName()));
    takeCallbacks(source, pattern);
    takeScopes(source, pattern);
    takeSecurity(source, pattern);
    takeRefreshPolicy(source, pattern);
    takeUsers(source, pattern);
    for (const QString &path : source.rest()) {
        QStringList values = source.values(path);
        values.removeIf([&](const QString &value) { return isDefault(path, value); });
        if (!values.isEmpty())
            pattern.notTaken.append({path, whyNotTaken(path, listed(values))});
    }
    return pattern;
}

} // namespace applink::setup
