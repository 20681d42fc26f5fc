// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/AdaptivePackage.h"

#include "setup/ComponentTypes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;
using salesforce::DeployMessage;
using salesforce::MetadataComponent;
using salesforce::ProblemKind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::AdaptivePackage)
};

bool refusesElement(const DeployMessage &message)
{
    const ProblemKind kind = salesforce::classifyProblem(message.problem);
    return kind == ProblemKind::ElementUnknown || kind == ProblemKind::ElementOtherVersion;
}

/// The component that a message is about. Some messages carry only the file, which ends in the full name.
MetadataComponent *componentOf(QList<MetadataComponent> &package, const DeployMessage &message)
{
    const QString file = message.fileName.section(u'/', -1);
    for (MetadataComponent &component : package) {
        const bool sameType = message.componentType.isEmpty() || message.componentType == component.type();
        const bool sameName = message.fullName == component.fullName() ||
                              file.startsWith(component.fullName() + u'.') ||
                              (message.fullName.isEmpty() && file.isEmpty() && !message.componentType.isEmpty());
        if (sameType && sameName)
            return &component;
    }
    return nullptr;
}

} // namespace

QString refusedElement(const QString &problem)
{
    // The two texts of facts/salesforce.md 1.9.
    static const QRegularExpression unknown(uR"(Element\s+(?:\{[^}]*\})?(\w+)\s+invalid at this location)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherVersion(uR"(Property\s+['"]?(\w+)['"]?\s+(?:is\s+)?not valid in version)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    for (const auto *expression : {&unknown, &otherVersion}) {
        if (const auto match = expression->match(problem); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QStringList granteesNotFound(const salesforce::DeployStatus &status, const QString &sobject)
{
    QStringList names;
    const QRegularExpression expression(uR"(no %1 named\s+(.+?)\s+found)"_s.arg(sobject),
                                        QRegularExpression::CaseInsensitiveOption);
    for (const DeployMessage &message : status.problems) {
        if (const auto match = expression.match(message.problem); match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

bool missesParent(const salesforce::DeployStatus &status)
{
    return std::any_of(status.problems.begin(), status.problems.end(), [](const DeployMessage &message) {
        return salesforce::classifyProblem(message.problem) == ProblemKind::ParentMissing;
    });
}

bool neededByAppLink(const QString &component, const QString &element)
{
    // Without its parent a component is nobody's; the others are what the documented steps exist for.
    if (element == "externalClientApplication"_L1)
        return true;
    if (component == type::application)
        return element == "contactEmail"_L1 || element == "label"_L1 || element == "distributionState"_L1;
    if (component == type::globalOauth)
        return element == "callbackUrl"_L1;
    if (component == type::oauthSettings)
        return element == "commaSeparatedOauthScopes"_L1;
    if (component == type::oauthPolicies)
        return element.startsWith("refreshToken"_L1) || element == "permittedUsersPolicyType"_L1 ||
               element == "commaSeparatedPermissionSet"_L1 || element == "commaSeparatedProfile"_L1;
    return element == "isEnabled"_L1 || element == "isOauthPluginEnabled"_L1;
}

QList<DroppedElement> dropRefused(QList<MetadataComponent> &package, const salesforce::DeployStatus &validation)
{
    QList<DroppedElement> dropped;
    for (const DeployMessage &message : validation.problems) {
        if (message.isWarning || !refusesElement(message))
            continue;
        const QString element = refusedElement(message.problem);
        MetadataComponent *component = componentOf(package, message);
        if (!component || !component->contains(element) || neededByAppLink(component->type(), element))
            continue;
        dropped.append({component->type(), component->fullName(), element, component->value(element), message.problem});
        component->remove(element);
    }
    return dropped;
}

QString meaningOfDropped(const DroppedElement &dropped)
{
    const QString left = Text::tr("This org's release does not know the setting “%1”. It was left out and stays at "
                                  "the org's default.")
                             .arg(dropped.element);
    const QString &element = dropped.element;
    if (element == "isEnforceRefreshTokenTTL"_L1)
        return left + u' ' +
               Text::tr("If the org has a 30-day limit for unused refresh tokens, a connection that rests that long "
                        "ends. Check R2 tells what the org shows.");
    if (element == "isRefreshTokenRotationEnabled"_L1)
        return left + u' ' +
               Text::tr("The default is off, which is what AppLink needs. Check R3 tells what the org shows.");
    if (element == "isPkceRequired"_L1)
        return left + u' ' +
               Text::tr("The default may be “required”. If connecting fails, look at check O9 and at Setup → External "
                        "Client App Manager → your app → Settings.");
    if (element == "isConsumerSecretOptional"_L1 || element == "isSecretRequiredForRefreshToken"_L1)
        return left + u' ' + Text::tr("The default asks for the secret. Checks O7 and O8 tell what the org shows.");
    if (element == "isNamedUserJwtEnabled"_L1)
        return left + u' ' + Text::tr("The default is access tokens in the usual format, which is what AppLink needs.");
    if (element == "ipRelaxationPolicyType"_L1)
        return left + u' ' +
               Text::tr("The default applies the org's IP rules to AppLink's calls. Check U5 tells whether they could "
                        "keep Heroku out.");
    if (dropped.value.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return left + u' ' + Text::tr("It would have been switched off; AppLink does not use it.");
    return left + u' ' +
           Text::tr("It would have been set to “%1”. Look at it in Setup if it matters to you.").arg(dropped.value);
}

} // namespace applink::setup
