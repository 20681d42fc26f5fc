// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SoqlEngine.h"

#include "practice/org/MetadataSchema.h"
#include "practice/org/Soql.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace applink::practice {

using namespace Qt::StringLiterals;
using Operator = SoqlCondition::Operator;

namespace {

/// What a relation of an object leads to.
QString related(const QString &object, const QString &relation)
{
    static const QHash<QString, QString> relations{{u"User.Profile"_s, u"Profile"_s},
                                                   {u"Profile.UserLicense"_s, u"UserLicense"_s},
                                                   {u"PermissionSet.Profile"_s, u"Profile"_s},
                                                   {u"PermissionSet.License"_s, u"UserLicense"_s},
                                                   {u"PermissionSetAssignment.PermissionSet"_s, u"PermissionSet"_s},
                                                   {u"PermissionSetAssignment.Assignee"_s, u"User"_s},
                                                   {u"SetupEntityAccess.Parent"_s, u"PermissionSet"_s}};
    return relations.value(object + u'.' + relation);
}

const QHash<QString, QStringList> &fixedColumns()
{
    static const QHash<QString, QStringList> columns{
        {u"Organization"_s,
         {u"Id"_s, u"Name"_s, u"OrganizationType"_s, u"IsSandbox"_s, u"InstanceName"_s, u"NamespacePrefix"_s,
          u"TrialExpirationDate"_s, u"LanguageLocaleKey"_s, u"CreatedDate"_s}},
        {u"User"_s,
         {u"Id"_s, u"Username"_s, u"Name"_s, u"FirstName"_s, u"LastName"_s, u"Email"_s, u"ProfileId"_s, u"IsActive"_s,
          u"UserType"_s}},
        {u"Profile"_s, {u"Id"_s, u"Name"_s, u"UserType"_s, u"UserLicenseId"_s}},
        {u"UserLicense"_s, {u"Id"_s, u"Name"_s}},
        {u"PermissionSet"_s,
         {u"Id"_s, u"Name"_s, u"Label"_s, u"Description"_s, u"NamespacePrefix"_s, u"IsOwnedByProfile"_s, u"IsCustom"_s,
          u"ProfileId"_s, u"LicenseId"_s, u"HasActivationRequired"_s}},
        {u"PermissionSetAssignment"_s, {u"Id"_s, u"AssigneeId"_s, u"PermissionSetId"_s}},
        {u"SetupEntityAccess"_s, {u"Id"_s, u"ParentId"_s, u"SetupEntityId"_s, u"SetupEntityType"_s}},
        {u"ConnectedApplication"_s, {u"Id"_s, u"Name"_s}},
        {u"ExternalClientApplication"_s,
         {u"Id"_s, u"DeveloperName"_s, u"MasterLabel"_s, u"Language"_s, u"NamespacePrefix"_s, u"Description"_s,
          u"ContactEmail"_s, u"ContactPhone"_s, u"DistributionState"_s, u"OrgScopedExternalApp"_s, u"IconUrl"_s,
          u"LogoUrl"_s, u"InfoUrl"_s}},
        {u"ExtlClntAppOauthPlcyCnfg"_s,
         {u"Id"_s, u"DeveloperName"_s, u"MasterLabel"_s, u"ExternalClientApplicationId"_s,
          u"PermittedUsersPolicyType"_s, u"IpRelaxationPolicyType"_s, u"RefreshTokenPolicyType"_s,
          u"RefreshTokenValidityPeriod"_s, u"RefreshTokenValidityUnit"_s, u"RequiredSessionLevel"_s, u"PolicyAction"_s,
          u"SessionTimeoutInMinutes"_s, u"StartUrl"_s, u"SingleLogoutUrl"_s, u"IsClientCredentialsFlowEnabled"_s,
          u"IsTokenExchangeFlowEnabled"_s, u"IsGuestCodeCredFlowEnabled"_s}},
        {u"ExtlClntAppPlcyCnfg"_s,
         {u"Id"_s, u"DeveloperName"_s, u"ExternalClientApplicationId"_s, u"IsEnabled"_s, u"OauthPluginStatus"_s,
          u"StartPage"_s, u"StartUrl"_s}},
        {u"ExtlClntAppOauthConsumer"_s,
         {u"Id"_s, u"DeveloperName"_s, u"MasterLabel"_s, u"ExternalClientApplicationId"_s}},
    };
    return columns;
}

const QHash<QString, QStringList> &toolingColumns()
{
    static const QHash<QString, QStringList> columns{
        {u"DeployRequest"_s,
         {u"Id"_s, u"Status"_s, u"CheckOnly"_s, u"CreatedById"_s, u"CreatedDate"_s, u"ErrorMessage"_s}},
        {u"ExternalServiceRegistration"_s,
         {u"Id"_s, u"DeveloperName"_s, u"MasterLabel"_s, u"Status"_s, u"RegistrationProviderType"_s,
          u"RegistrationProvider"_s, u"NamedCredential"_s}},
        {u"NamedCredential"_s, {u"Id"_s, u"DeveloperName"_s, u"MasterLabel"_s}},
        {u"ExternalCredential"_s, {u"Id"_s, u"DeveloperName"_s, u"MasterLabel"_s}},
    };
    return columns;
}

QJsonValue valueAt(const QJsonObject &row, const QString &path)
{
    QJsonValue value = row;
    for (const QString &part : path.split(u'.')) {
        const QJsonObject object = value.toObject();
        auto found = object.constFind(part);
        for (auto it = object.constBegin(); found == object.constEnd() && it != object.constEnd(); ++it) {
            if (it.key().compare(part, Qt::CaseInsensitive) == 0)
                found = it;
        }
        value = found == object.constEnd() ? QJsonValue() : found.value();
    }
    return value.isUndefined() ? QJsonValue() : value;
}

bool likeMatches(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern.front() == u'%') {
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (likeMatches(pattern.mid(1), text.mid(i)))
                return true;
        }
        return false;
    }
    return !text.isEmpty() && (pattern.front() == u'_' || pattern.front() == text.front()) &&
           likeMatches(pattern.mid(1), text.mid(1));
}

bool looksLikeId(const QString &text)
{
    return (text.size() == 15 || text.size() == 18) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

int compare(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    const QString first = a.isBool() ? (a.toBool() ? u"true"_s : u"false"_s) : a.toString();
    const QString second = b.isBool() ? (b.toBool() ? u"true"_s : u"false"_s) : b.toString();
    if (looksLikeId(first) && looksLikeId(second) && first.size() != second.size() && sameId(first, second))
        return 0;
    return first.compare(second, Qt::CaseInsensitive);
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

bool equal(const QJsonValue &a, const QJsonValue &b)
{
    return isEmpty(a) || isEmpty(b) ? isEmpty(a) && isEmpty(b) : compare(a, b) == 0;
}

bool matches(const SoqlCondition &condition, const QJsonObject &row)
{
    switch (condition.kind) {
    case SoqlCondition::Kind::And:
        return std::all_of(condition.parts.begin(), condition.parts.end(),
                           [&](const auto &part) { return matches(*part, row); });
    case SoqlCondition::Kind::Or:
        return std::any_of(condition.parts.begin(), condition.parts.end(),
                           [&](const auto &part) { return matches(*part, row); });
    case SoqlCondition::Kind::Not:
        return !matches(*condition.parts.first(), row);
    case SoqlCondition::Kind::Compare:
        break;
    }
    const QJsonValue value = valueAt(row, condition.field);
    const QJsonValue &wanted = condition.values.first();
    const auto among = [&] {
        return std::any_of(condition.values.begin(), condition.values.end(),
                           [&](const QJsonValue &one) { return equal(value, one); });
    };
    switch (condition.op) {
    case Operator::Equal:
        return equal(value, wanted);
    case Operator::NotEqual:
        return !equal(value, wanted);
    case Operator::Less:
        return !isEmpty(value) && compare(value, wanted) < 0;
    case Operator::LessEqual:
        return !isEmpty(value) && compare(value, wanted) <= 0;
    case Operator::Greater:
        return !isEmpty(value) && compare(value, wanted) > 0;
    case Operator::GreaterEqual:
        return !isEmpty(value) && compare(value, wanted) >= 0;
    case Operator::Like:
        return likeMatches(wanted.toString().toLower(), value.toString().toLower());
    case Operator::In:
        return among();
    case Operator::NotIn:
        return !among();
    }
    return false;
}

/// Rows that are alike keep their order. Each key is looked up once: of ten thousand rows that is a tenth of the time.
void sortBy(QList<QJsonObject> &rows, const QString &field, bool descending)
{
    std::vector<std::pair<QJsonValue, qsizetype>> keys;
    keys.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        keys.emplace_back(valueAt(rows.at(i), field), i);
    std::stable_sort(keys.begin(), keys.end(), [descending](const auto &a, const auto &b) {
        const int difference = compare(a.first, b.first);
        return descending ? difference > 0 : difference < 0;
    });
    QList<QJsonObject> sorted;
    sorted.reserve(rows.size());
    for (const auto &[key, from] : keys)
        sorted.append(rows.at(from));
    rows = std::move(sorted);
}

/// Puts the value of a path into a record as SOQL nests it.
void put(QJsonObject &record, const QStringList &path, const QJsonValue &value, const QString &type)
{
    if (path.size() == 1) {
        record.insert(path.first(), value);
        return;
    }
    QJsonObject inner = record[path.first()].toObject();
    if (!inner.contains(u"attributes"_s))
        inner.insert(u"attributes"_s, QJsonObject{{u"type"_s, type}});
    put(inner, path.mid(1), value, type);
    record.insert(path.first(), inner);
}

RestAnswer malformed(const QString &text)
{
    return restError(400, u"MALFORMED_QUERY"_s, text);
}

} // namespace

std::optional<QStringList> SoqlEngine::columns(const QString &object, bool tooling) const
{
    const bool ofApp = object.startsWith("ExtlClntApp"_L1) || object == "ExternalClientApplication"_L1;
    if (ofApp && !m_state->settings().knowsExternalClientApps)
        return {};
    if (tooling && toolingColumns().contains(object))
        return toolingColumns().value(object);
    if (object == "UserPermissionAccess"_L1) {
        QStringList columns;
        for (const QString &permission : knownPermissions()) {
            if (!m_state->settings().missingPermissionColumns.contains(permission))
                columns.append(u"Permissions"_s + permission);
        }
        return columns;
    }
    if (object == "ExtlClntAppOauthSettings"_L1) {
        QStringList columns{u"Id"_s,        u"DeveloperName"_s,  u"MasterLabel"_s, u"ExternalClientApplicationId"_s,
                            u"OauthLink"_s, u"SingleLogoutUrl"_s};
        for (const ScopeToken &scope : scopeTokens())
            columns.append(u"OauthScopes"_s + scope.column);
        return columns;
    }
    if (!fixedColumns().contains(object))
        return {};
    return fixedColumns().value(object);
}

QString SoqlEngine::unknownField(const QString &object, const QString &path, bool tooling) const
{
    const QStringList parts = path.split(u'.');
    QString at = object;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        at = related(at, parts[i]);
        if (at.isEmpty())
            return path;
    }
    const auto known = columns(at, tooling);
    return known && known->contains(parts.last(), Qt::CaseInsensitive) ? QString() : path;
}

QString SoqlEngine::unknownField(const QString &object, const SoqlCondition &condition, bool tooling) const
{
    if (condition.kind == SoqlCondition::Kind::Compare)
        return unknownField(object, condition.field, tooling);
    for (const auto &part : condition.parts) {
        if (const QString field = unknownField(object, *part, tooling); !field.isEmpty())
            return field;
    }
    return {};
}

QJsonObject SoqlEngine::profileRow(const OrgProfile &profile) const
{
    return {{u"Id"_s, profile.id},
            {u"Name"_s, profile.name},
            {u"UserType"_s, u"Standard"_s},
            {u"UserLicense"_s, QJsonObject{{u"Name"_s, u"Salesforce"_s}}}};
}

QJsonObject SoqlEngine::userRow(const OrgUser &user) const
{
    QJsonObject row{{u"Id"_s, user.id},
                    {u"Username"_s, user.username},
                    {u"Name"_s, user.name},
                    {u"Email"_s, user.email},
                    {u"ProfileId"_s, user.profileId},
                    {u"IsActive"_s, true},
                    {u"UserType"_s, u"Standard"_s},
                    {u"LastName"_s, user.name}};
    if (const auto *profile = m_state->profileById(user.profileId))
        row.insert(u"Profile"_s, profileRow(*profile));
    return row;
}

QJsonObject SoqlEngine::permissionSetRow(const OrgPermissionSet &set) const
{
    QJsonObject row{{u"Id"_s, set.id},
                    {u"Name"_s, set.name},
                    {u"Label"_s, set.label},
                    {u"Description"_s, set.description.isEmpty() ? QJsonValue() : QJsonValue(set.description)},
                    {u"IsOwnedByProfile"_s, !set.profileId.isEmpty()},
                    {u"IsCustom"_s, true},
                    {u"ProfileId"_s, set.profileId.isEmpty() ? QJsonValue() : QJsonValue(set.profileId)},
                    {u"HasActivationRequired"_s, set.activationRequired}};
    if (const auto *profile = m_state->profileById(set.profileId))
        row.insert(u"Profile"_s, profileRow(*profile));
    return row;
}

QList<QJsonObject> SoqlEngine::rows(const QString &object, const QString &userId) const
{
    if (const auto ofApps = m_store->rows(object))
        return *ofApps;
    const OrgSettings &settings = m_state->settings();
    QList<QJsonObject> rows;
    if (object == "Organization"_L1) {
        rows.append(
            {{u"Id"_s, m_state->orgId()},
             {u"Name"_s, settings.orgName},
             {u"OrganizationType"_s, settings.organizationType},
             {u"IsSandbox"_s, settings.isSandbox},
             {u"InstanceName"_s, settings.instanceName},
             {u"TrialExpirationDate"_s, settings.trialEnds.isEmpty() ? QJsonValue() : QJsonValue(settings.trialEnds)},
             {u"LanguageLocaleKey"_s, settings.language}});
    } else if (object == "User"_L1) {
        for (const OrgUser &user : m_state->users())
            rows.append(userRow(user));
    } else if (object == "Profile"_L1) {
        for (const OrgProfile &profile : m_state->profiles())
            rows.append(profileRow(profile));
    } else if (object == "PermissionSet"_L1) {
        for (const OrgPermissionSet &set : m_state->permissionSets())
            rows.append(permissionSetRow(set));
    } else if (object == "PermissionSetAssignment"_L1) {
        for (const OrgAssignment &assignment : m_state->assignments()) {
            QJsonObject row{{u"Id"_s, assignment.id},
                            {u"AssigneeId"_s, assignment.userId},
                            {u"PermissionSetId"_s, assignment.permissionSetId}};
            if (const auto *set = m_state->permissionSetById(assignment.permissionSetId))
                row.insert(u"PermissionSet"_s, permissionSetRow(*set));
            if (const auto *user = m_state->userById(assignment.userId))
                row.insert(u"Assignee"_s, userRow(*user));
            rows.append(row);
        }
    } else if (object == "SetupEntityAccess"_L1) {
        for (const OrgGrant &grant : m_state->grants()) {
            QJsonObject row{{u"Id"_s, grant.id},
                            {u"ParentId"_s, grant.parentId},
                            {u"SetupEntityId"_s, grant.appId},
                            {u"SetupEntityType"_s, u"ExternalClientApplication"_s}};
            if (const auto *set = m_state->permissionSetById(grant.parentId))
                row.insert(u"Parent"_s, permissionSetRow(*set));
            rows.append(row);
        }
    } else if (object == "ConnectedApplication"_L1) {
        int number = 0;
        for (const QString &name : settings.connectedApps)
            rows.append({{u"Id"_s, eighteen(u"0H4Px0000"_s + QString::number(++number).rightJustified(6, u'0'))},
                         {u"Name"_s, name}});
    } else if (object == "UserPermissionAccess"_L1) {
        QJsonObject row;
        for (const QString &permission : knownPermissions())
            row.insert(u"Permissions"_s + permission, m_state->userHolds(userId, permission));
        rows.append(row);
    } else if (object == "DeployRequest"_L1) {
        rows = m_state->deployRows();
    } else if (object == "ExternalServiceRegistration"_L1) {
        for (const OrgExternalService &service : m_state->externalServices())
            rows.append({{u"Id"_s, service.id},
                         {u"DeveloperName"_s, service.name},
                         {u"MasterLabel"_s, service.name},
                         {u"Status"_s, u"Complete"_s},
                         {u"RegistrationProviderType"_s, u"Heroku"_s},
                         {u"RegistrationProvider"_s, service.provider},
                         {u"NamedCredential"_s, service.name}});
    } else if (object == "NamedCredential"_L1 || object == "ExternalCredential"_L1) {
        for (const OrgExternalService &service : m_state->externalServices())
            rows.append(
                {{u"Id"_s, object == "NamedCredential"_L1 ? service.namedCredentialId : service.externalCredentialId},
                 {u"DeveloperName"_s, service.name},
                 {u"MasterLabel"_s, service.name}});
    }
    return rows;
}

SoqlEngine::Outcome SoqlEngine::run(const QString &soql, bool tooling, const QString &userId) const
{
    Outcome outcome;
    const SoqlParse parse = parseSoql(soql);
    if (!parse.query) {
        outcome.error = malformed(parse.error);
        return outcome;
    }
    const SoqlQuery &query = *parse.query;
    if (!columns(query.object, tooling)) {
        outcome.error = restError(400, u"INVALID_TYPE"_s,
                                  u"\n%1\n^\nERROR at Row:1:Column:1\nsObject type '%2' is not supported. If you are "
                                  u"attempting to use a custom object, be sure to "
                                  "append the '__c' after the entity name."_s.arg(soql.left(80), query.object));
        return outcome;
    }
    QStringList asked = query.fields;
    for (const SoqlOrder &order : query.order)
        asked.append(order.field);
    QString unknown;
    for (const QString &field : asked) {
        if (unknown.isEmpty())
            unknown = unknownField(query.object, field, tooling);
    }
    if (unknown.isEmpty() && query.where)
        unknown = unknownField(query.object, *query.where, tooling);
    if (!unknown.isEmpty()) {
        outcome.error =
            restError(400, u"INVALID_FIELD"_s,
                      u"\n%1\n^\nERROR at Row:1:Column:8\nNo such column '%2' on entity '%3'. If you are attempting to "
                      u"use a custom field, be sure to "
                      "append the '__c' after the custom field name."_s.arg(soql.left(80), unknown, query.object));
        return outcome;
    }
    // Without the right to look at Setup the grants stay hidden (facts/salesforce.md 6.2).
    if (query.object == "SetupEntityAccess"_L1 && !m_state->userHolds(userId, u"ViewSetup"_s)) {
        outcome.error = restError(403, u"INSUFFICIENT_ACCESS"_s, u"insufficient access rights on cross-reference id"_s);
        return outcome;
    }
    QList<QJsonObject> found;
    for (const QJsonObject &row : rows(query.object, userId)) {
        if (!query.where || matches(*query.where, row))
            found.append(row);
    }
    for (auto order = query.order.crbegin(); order != query.order.crend(); ++order)
        sortBy(found, order->field, order->descending);
    if (query.offset > 0)
        found = found.mid(query.offset);
    if (query.limit >= 0)
        found = found.mid(0, query.limit);
    if (query.count) {
        outcome.isCount = true;
        outcome.count = int(found.size());
        return outcome;
    }
    for (const QJsonObject &row : found) {
        QJsonObject record{{u"attributes"_s, QJsonObject{{u"type"_s, query.object}}}};
        for (const QString &field : query.fields)
            put(record, field.split(u'.'), valueAt(row, field), u"Name"_s);
        outcome.records.append(record);
    }
    return outcome;
}

} // namespace applink::practice
