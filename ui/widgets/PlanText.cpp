// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlanText.h"

#include "setup/ComponentTypes.h"

#include <QHash>

namespace applink::ui {

using namespace Qt::StringLiterals;
using setup::Action;
namespace type = setup::type;

/// On and off have other words than true and false in Setup.
QString PlanText::value(const QString &fieldName, const QVariant &value)
{
    const QString text = value.toString();
    if (value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList)
        return value.toStringList().join(u", "_s);
    static const QHash<QString, const char *> known{
        {u"refreshTokenPolicyType/infinite"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "valid until revoked")},
        {u"refreshTokenPolicyType/zero"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "expires immediately")},
        {u"refreshTokenPolicyType/specificinactivity"_s,
         QT_TRANSLATE_NOOP("applink::ui::PlanText", "expires if not used for a period")},
        {u"refreshTokenPolicyType/specificlifetime"_s,
         QT_TRANSLATE_NOOP("applink::ui::PlanText", "expires after a period")},
        {u"permittedUsersPolicyType/adminapprovedpreauthorized"_s,
         QT_TRANSLATE_NOOP("applink::ui::PlanText", "admin approved users are pre-authorized")},
        {u"permittedUsersPolicyType/allselfauthorized"_s,
         QT_TRANSLATE_NOOP("applink::ui::PlanText", "all users may self-authorize")},
        {u"refreshTokenValidityUnit/days"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "days")},
        {u"refreshTokenValidityUnit/hours"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "hours")},
        {u"refreshTokenValidityUnit/months"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "months")},
        {u"distributionState/local"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Local")},
    };
    if (const char *words = known.value(fieldName + u'/' + text.toLower()))
        return tr(words);
    if (text.compare(u"true"_s, Qt::CaseInsensitive) == 0)
        return tr("yes");
    if (text.compare(u"false"_s, Qt::CaseInsensitive) == 0)
        return tr("no");
    if (fieldName == u"callbackUrl"_s)
        return QString(text).replace(u'\n', u", "_s);
    return text.isEmpty() ? tr("empty") : text;
}

QString PlanText::component(const QString &componentType)
{
    if (componentType == type::application)
        return tr("External Client App");
    if (componentType == type::globalOauth)
        return tr("OAuth security settings");
    if (componentType == type::oauthSettings)
        return tr("OAuth settings");
    if (componentType == type::oauthPolicies)
        return tr("OAuth policies");
    if (componentType == type::pluginPolicies)
        return tr("App policies");
    if (componentType == type::permissionSet)
        return tr("Permission set");
    if (componentType == type::permissionSetAssignment)
        return tr("Permission set assignment");
    if (componentType == type::setupEntityAccess)
        return tr("Access to the app");
    return componentType;
}

QString PlanText::field(const QString &name)
{
    static const QHash<QString, const char *> known{
        {u"label"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Name")},
        {u"contactEmail"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Contact email")},
        {u"description"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Description")},
        {u"Description"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Description")}, // of a permission set
        {u"distributionState"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Distribution state")},
        {u"externalClientApplication"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Belongs to")},
        {u"isEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "App enabled")},
        {u"isOauthPluginEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "OAuth enabled")},
        {u"callbackUrl"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Callback URL")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Certificate for JWT")},
        {u"isConsumerSecretOptional"_s,
         QT_TRANSLATE_NOOP("applink::ui::PlanText", "Secret optional for web server flow")},
        {u"isSecretRequiredForRefreshToken"_s,
         QT_TRANSLATE_NOOP("applink::ui::PlanText", "Require secret for refresh token flow")},
        {u"isPkceRequired"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Require PKCE")},
        {u"isEnforceRefreshTokenTTL"_s,
         QT_TRANSLATE_NOOP("applink::ui::PlanText", "30-day limit for unused refresh tokens")},
        {u"isRefreshTokenRotationEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Refresh token rotation")},
        {u"commaSeparatedOauthScopes"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "OAuth scopes")},
        {u"refreshTokenPolicyType"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Refresh token policy")},
        {u"refreshTokenValidityPeriod"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Refresh token period")},
        {u"refreshTokenValidityUnit"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Unit of the period")},
        {u"permittedUsersPolicyType"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Permitted users")},
        {u"commaSeparatedPermissionSet"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Permission sets with access")},
        {u"isProtected"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Protected in packages")},
        {u"isClientCredentialsFlowEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Client credentials flow")},
        {u"isCodeCredFlowEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Headless code and credentials flow")},
        {u"isCodeCredPostOnly"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Headless flow by POST only")},
        {u"isDeviceFlowEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Device flow")},
        {u"isIntrospectAllTokens"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Introspect all tokens")},
        {u"isNamedUserJwtEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Access tokens in JWT format")},
        {u"isSecretRequiredForTokenExchange"_s,
         QT_TRANSLATE_NOOP("applink::ui::PlanText", "Require secret for token exchange")},
        {u"isTokenExchangeEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Token exchange flow")},
        {u"isTokenExchangeFlowEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Token exchange flow")},
        {u"isGuestCodeCredFlowEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Headless flow for guests")},
        {u"isFirstPartyAppEnabled"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "First-party app")},
        {u"shouldRotateConsumerKey"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "New consumer key")},
        {u"shouldRotateConsumerSecret"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "New consumer secret")},
        {u"ipRelaxationPolicyType"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "IP relaxation")},
        {u"requiredSessionLevel"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Required session level")},
        {u"policyAction"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Session level action")},
        {u"startPage"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Start page")},
        {u"commaSeparatedProfile"_s, QT_TRANSLATE_NOOP("applink::ui::PlanText", "Profiles with access")},
    };
    const char *words = known.value(name);
    return words ? tr(words) : name;
}

QString PlanText::before(const setup::FieldChange &change)
{
    const QVariant value = change.before.toVariant();
    return value.isNull() || !value.isValid() ? tr("not there yet") : PlanText::value(change.name, value);
}

QString PlanText::after(const setup::FieldChange &change)
{
    const QVariant value = change.after.toVariant();
    return value.isNull() || !value.isValid() ? tr("removed") : PlanText::value(change.name, value);
}

QString PlanText::action(Action action)
{
    switch (action) {
    case Action::None:
        return tr("Right already");
    case Action::Create:
        return tr("Create");
    case Action::Update:
        return tr("Change");
    }
    Q_UNREACHABLE();
}

QString PlanText::summary(const setup::Plan &plan)
{
    if (plan.nothingToDo() && plan.blockedBy.isEmpty())
        return tr("Nothing to do: everything in the org is as planned.");
    return tr("To create: %1. To change: %2. Right already: %3.")
        .arg(plan.count(Action::Create))
        .arg(plan.count(Action::Update))
        .arg(plan.count(Action::None));
}

QString PlanText::exactMetadata(const setup::Plan &plan)
{
    QStringList files;
    for (salesforce::MetadataComponent component : plan.components) {
        if (component.contains(u"consumerSecret"_s))
            component.set(u"consumerSecret"_s, tr("not shown"));
        files.append(tr("%1: %2", "metadata type, full name").arg(component.type(), component.fullName()) + u'\n' +
                     QString::fromUtf8(component.toXml()).trimmed());
    }
    return files.join(u"\n\n"_s);
}

} // namespace applink::ui
