// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProblemFields.h"

#include <QHash>

namespace applink::ui {

using namespace Qt::StringLiterals;

QString fieldForElement(const QString &element)
{
    static const QHash<QString, QString> fields{
        {u"label"_s, u"appLabelEdit"_s},
        {u"fullName"_s, u"apiNameEdit"_s},
        {u"contactEmail"_s, u"contactEmailEdit"_s},
        {u"description"_s, u"descriptionEdit"_s},
        {u"callbackUrl"_s, u"callbackUrlsEdit"_s},
        {u"commaSeparatedOauthScopes"_s, u"apiScopeCheck"_s},
        {u"isConsumerSecretOptional"_s, u"webServerSecretCheck"_s},
        {u"isSecretRequiredForRefreshToken"_s, u"refreshSecretCheck"_s},
        {u"isPkceRequired"_s, u"requirePkceCheck"_s},
        {u"refreshTokenPolicyType"_s, u"validUntilRevokedRadio"_s},
        {u"refreshTokenValidityPeriod"_s, u"refreshTokenPeriodSpin"_s},
        {u"refreshTokenValidityUnit"_s, u"refreshTokenUnitCombo"_s},
        {u"permittedUsersPolicyType"_s, u"adminApprovedRadio"_s},
        {u"commaSeparatedPermissionSet"_s, u"accessList"_s},
        {u"commaSeparatedProfile"_s, u"accessList"_s},
    };
    return fields.value(element);
}

QString fieldForCheck(const QString &checkId)
{
    static const QHash<QString, QString> fields{
        {u"A1"_s, u"apiNameEdit"_s},
        {u"A2"_s, u"appLabelEdit"_s},
        {u"A3"_s, u"contactEmailEdit"_s},
        {u"A5"_s, u"apiNameEdit"_s},
        {u"O2"_s, u"callbackUrlsEdit"_s},
        {u"O3"_s, u"apiScopeCheck"_s},
        {u"O4"_s, u"identityScopeCheck"_s},
        {u"O5"_s, u"refreshScopeCheck"_s},
        {u"O6"_s, u"removeOtherScopesCheck"_s},
        {u"O7"_s, u"webServerSecretCheck"_s},
        {u"O8"_s, u"refreshSecretCheck"_s},
        {u"O9"_s, u"requirePkceCheck"_s},
        {u"R1"_s, u"validUntilRevokedRadio"_s},
        {u"U1"_s, u"adminApprovedRadio"_s},
        {u"U2"_s, u"accessList"_s},
        {u"U3"_s, u"assignSignedInUserCheck"_s},
        {u"U4"_s, u"accessList"_s},
        {u"E1"_s, u"herokuAppList"_s},
        {u"E3"_s, u"apiSpecEdit"_s},
        {u"E4"_s, u"connectionNameEdit"_s},
        {u"E7"_s, u"clientNameEdit"_s},
    };
    return fields.value(checkId);
}

} // namespace applink::ui
