// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/RestRecords.h"

#include "practice/org/DeployValidator.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

RestAnswer created(const QString &id)
{
    return {201, QJsonObject{{u"id"_s, id}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}}};
}

RestAnswer noAccess()
{
    return restError(403, u"INSUFFICIENT_ACCESS"_s, u"insufficient access rights on cross-reference id"_s);
}

RestAnswer missing(const QString &field)
{
    return restError(400, u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [%1]"_s.arg(field), {field});
}

RestAnswer tooLong(const QString &field, const QString &text, int most)
{
    return restError(400, u"STRING_TOO_LONG"_s,
                     u"%1: data value too large: %2 (max length=%3)"_s.arg(field, text.left(255)).arg(most), {field});
}

RestAnswer badReference(const QString &field)
{
    return restError(400, u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s, {field});
}

QStringList writable(const QString &object)
{
    static const QHash<QString, QStringList> columns{
        {u"PermissionSet"_s, {u"Name"_s, u"Label"_s, u"Description"_s, u"HasActivationRequired"_s, u"LicenseId"_s}},
        {u"PermissionSetAssignment"_s, {u"AssigneeId"_s, u"PermissionSetId"_s}},
        {u"SetupEntityAccess"_s, {u"ParentId"_s, u"SetupEntityId"_s}}};
    return columns.value(object);
}

bool isId(const QString &text)
{
    return (text.size() == 15 || text.size() == 18) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
}

RestAnswer malformedId(const QString &id)
{
    return restError(400, u"MALFORMED_ID"_s, u"malformed id %1"_s.arg(id));
}

/// What is wrong with references before anybody looks whether what they name is there (facts/salesforce.md 7.1).
std::optional<RestAnswer> refuseReferences(const QJsonObject &values, const QStringList &fields)
{
    for (const QString &field : fields) {
        if (values[field].toString().isEmpty())
            return missing(field);
    }
    for (const QString &field : fields) {
        if (const QString id = values[field].toString(); !isId(id))
            return restError(400, u"MALFORMED_ID"_s, u"%1: malformed id %2"_s.arg(field, id), {field});
    }
    return {};
}

} // namespace

bool RestRecords::isCreateable(const QString &object)
{
    return !writable(object).isEmpty();
}

bool RestRecords::isCreateable(const QString &object, const QString &column)
{
    return writable(object).contains(column) || (object == "PermissionSet"_L1 && column.startsWith("Permissions"_L1));
}

bool RestRecords::mayManage(const QString &userId) const
{
    return m_state->userHolds(userId, u"ManageProfilesPermissionsets"_s) ||
           m_state->userHolds(userId, u"ModifyAllData"_s);
}

bool RestRecords::mayAssign(const QString &userId) const
{
    return m_state->userHolds(userId, u"AssignPermissionSets"_s) || mayManage(userId);
}

RestAnswer RestRecords::create(const QString &object, const QJsonObject &values, const QString &userId)
{
    if (!isCreateable(object))
        return restError(400, u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s,
                         u"entity type %1 does not support create"_s.arg(object));
    const QStringList columns = m_soql->columns(object, false).value_or(QStringList());
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key() == "attributes"_L1)
            continue;
        if (!columns.contains(value.key(), Qt::CaseInsensitive))
            return restError(400, u"INVALID_FIELD"_s,
                             u"No such column '%1' on sobject of type %2"_s.arg(value.key(), object));
        if (!isCreateable(object, value.key()))
            return restError(
                400, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
                u"Unable to create/update fields: %1. Please check the security settings of this field and "
                "verify that it is read/write for your profile or permission set."_s.arg(value.key()),
                {value.key()});
    }
    if (object == "PermissionSet"_L1)
        return mayManage(userId) ? createPermissionSet(values) : noAccess();
    if (!mayAssign(userId))
        return noAccess();
    return object == "PermissionSetAssignment"_L1 ? createAssignment(values) : createAccess(values);
}

RestAnswer RestRecords::createPermissionSet(const QJsonObject &values)
{
    const QString name = values[u"Name"_s].toString();
    const QString label = values[u"Label"_s].toString();
    const QString description = values[u"Description"_s].toString();
    if (name.isEmpty() || label.isEmpty())
        return missing(name.isEmpty() ? u"Name"_s : u"Label"_s);
    if (name.size() > 80)
        return tooLong(u"Name"_s, name, 80);
    if (label.size() > 80)
        return tooLong(u"Label"_s, label, 80);
    if (description.size() > 255)
        return tooLong(u"Description"_s, description, 255);
    if (!isDeveloperName(name))
        return restError(400, u"FIELD_INTEGRITY_EXCEPTION"_s,
                         u"The Permission Set API Name can only contain underscores and alphanumeric characters. It "
                         "must be unique, begin with a letter, not include spaces, not end with an underscore, and not "
                         "contain two consecutive underscores."_s,
                         {u"Name"_s});
    if (m_state->permissionSetByName(name))
        return restError(400, u"DUPLICATE_DEVELOPER_NAME"_s, u"The name \"%1\" is already in use."_s.arg(name),
                         {u"Name"_s});
    OrgPermissionSet *set = m_state->addPermissionSet(name, label);
    set->description = description;
    set->activationRequired = values[u"HasActivationRequired"_s].toBool();
    for (const QString &permission : knownPermissions()) {
        if (values[u"Permissions"_s + permission].toBool())
            set->permissions.append(permission);
    }
    return created(set->id);
}

RestAnswer RestRecords::createAssignment(const QJsonObject &values)
{
    if (const auto refusal = refuseReferences(values, {u"AssigneeId"_s, u"PermissionSetId"_s}))
        return *refusal;
    const auto *set = m_state->permissionSetById(values[u"PermissionSetId"_s].toString());
    const auto *user = m_state->userById(values[u"AssigneeId"_s].toString());
    if (!set || !set->profileId.isEmpty())
        return badReference(u"PermissionSetId"_s);
    if (!user)
        return badReference(u"AssigneeId"_s);
    if (!user->active)
        return restError(400, u"FIELD_INTEGRITY_EXCEPTION"_s, u"Assignee is inactive"_s, {u"AssigneeId"_s});
    const auto *profile = m_state->profileById(user->profileId);
    if (!set->license.isEmpty() && (!profile || profile->license != set->license))
        return restError(400, u"FIELD_INTEGRITY_EXCEPTION"_s,
                         u"Can't assign permission set %1 to user %2: the user license doesn't allow it."_s.arg(
                             set->label, user->username),
                         {u"AssigneeId"_s});
    if (m_state->isAssigned(user->id, set->id))
        return restError(
            400, u"DUPLICATE_VALUE"_s,
            u"Duplicate PermissionSetAssignment. Assignee: %1; Permission Set: %2"_s.arg(user->id, set->id));
    return created(m_state->assign(user->id, set->id));
}

RestAnswer RestRecords::createAccess(const QJsonObject &values)
{
    if (const auto refusal = refuseReferences(values, {u"ParentId"_s, u"SetupEntityId"_s}))
        return *refusal;
    const auto *set = m_state->permissionSetById(values[u"ParentId"_s].toString());
    const QString entity = values[u"SetupEntityId"_s].toString();
    const bool known = std::any_of(m_store->components().begin(), m_store->components().end(), [&](const auto &one) {
        return one.type == "ExternalClientApplication"_L1 && sameId(one.id, entity);
    });
    if (!set)
        return badReference(u"ParentId"_s);
    if (!known)
        return badReference(u"SetupEntityId"_s);
    for (const OrgGrant &grant : std::as_const(m_state->grants())) {
        if (sameId(grant.parentId, set->id) && sameId(grant.appId, entity))
            return restError(
                400, u"DUPLICATE_VALUE"_s,
                u"duplicate value found: SetupEntityId duplicates value on record with id: %1"_s.arg(grant.id));
    }
    return created(m_state->grant(set->id, eighteen(entity.left(15))));
}

RestAnswer RestRecords::update(const QString &object, const QString &id, const QJsonObject &values,
                               const QString &userId)
{
    if (!isId(id))
        return malformedId(id);
    if (object != "PermissionSet"_L1) // SetupEntityAccess and assignments are made anew instead
        return restError(400, u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s,
                         u"entity type %1 does not support update"_s.arg(object));
    if (!mayManage(userId))
        return noAccess();
    OrgPermissionSet *set = m_state->editPermissionSet(id);
    if (!set)
        return restError(404, u"NOT_FOUND"_s,
                         u"Provided external ID field does not exist or is not accessible: "_s + id);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key() != "Label"_L1 && value.key() != "Description"_L1)
            return restError(400, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
                             u"Unable to create/update fields: %1."_s.arg(value.key()), {value.key()});
    }
    if (values[u"Label"_s].toString().size() > 80)
        return tooLong(u"Label"_s, values[u"Label"_s].toString(), 80);
    if (values.contains(u"Label"_s))
        set->label = values[u"Label"_s].toString();
    if (values.contains(u"Description"_s))
        set->description = values[u"Description"_s].toString();
    return {204, {}};
}

RestAnswer RestRecords::remove(const QString &object, const QString &id, const QString &userId)
{
    if (!isId(id))
        return malformedId(id);
    if (!isCreateable(object))
        return restError(400, u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s,
                         u"entity type %1 does not support delete"_s.arg(object));
    if (object == "PermissionSet"_L1 ? !mayManage(userId) : !mayAssign(userId))
        return noAccess();
    bool removed = false;
    if (object == "SetupEntityAccess"_L1)
        removed = m_state->removeGrant(id);
    else if (object == "PermissionSetAssignment"_L1)
        removed = m_state->removeAssignment(id);
    else if (m_state->permissionSetById(id)) {
        m_state->removePermissionSet(id);
        removed = true;
    }
    return removed ? RestAnswer{204, {}} : restError(404, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
}

RestAnswer RestRecords::read(const RestCall &call, const QString &object, const QString &id) const
{
    if (!isId(id))
        return malformedId(id);
    QStringList fields = call.parameters.value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    if (fields.isEmpty())
        fields = m_soql->columns(object, call.tooling()).value_or(QStringList());
    const auto outcome = m_soql->run(u"SELECT %1 FROM %2 WHERE Id = '%3'"_s.arg(fields.join(u','), object, id),
                                     call.tooling(), call.version, call.userId);
    if (outcome.error)
        return *outcome.error;
    return outcome.records.isEmpty() ? notFound() : RestAnswer{200, outcome.records.first()};
}

} // namespace applink::practice
