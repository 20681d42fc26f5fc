// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/OrgSnapshot.h"

#include "salesforce/OrgAddress.h"
#include "salesforce/Scopes.h"
#include "setup/ComponentTypes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::OrgSnapshot)
};

void feed(QDataStream &stream, const salesforce::MetadataComponent::Element &element)
{
    stream << element.name << element.text << qint64(element.children.size());
    for (const auto &attribute : element.attributes)
        stream << attribute.name << attribute.value;
    for (const auto &child : element.children)
        feed(stream, child);
}

/// State first: "absent" and "could not be read" must not look alike.
template <class T, class Feed>
void feed(QDataStream &stream, const Read<T> &read, Feed feedValue)
{
    stream << int(read.state());
    if (read.isKnown())
        feedValue(read.value());
}

} // namespace

QString orgKindKey(OrgKind kind)
{
    switch (kind) {
    case OrgKind::Production:
        return u"production"_s;
    case OrgKind::DeveloperEdition:
        return u"developerEdition"_s;
    case OrgKind::Sandbox:
        return u"sandbox"_s;
    case OrgKind::ScratchOrg:
        return u"scratchOrg"_s;
    case OrgKind::Trial:
        return u"trial"_s;
    }
    Q_UNREACHABLE();
}

QString orgKindLabel(OrgKind kind)
{
    switch (kind) {
    case OrgKind::Production:
        return Text::tr("Production");
    case OrgKind::DeveloperEdition:
        return Text::tr("Developer Edition");
    case OrgKind::Sandbox:
        return Text::tr("Sandbox");
    case OrgKind::ScratchOrg:
        return Text::tr("Scratch org");
    case OrgKind::Trial:
        return Text::tr("Trial");
    }
    Q_UNREACHABLE();
}

bool OrgSnapshot::isSalesforceHost() const
{
    const auto address = salesforce::orgAddressFrom(instanceUrl.toString());
    return address && address->isSalesforce;
}

const AppRecord *OrgSnapshot::app() const
{
    if (!apps.isKnown())
        return nullptr;
    const auto &list = apps.value();
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const AppRecord &app) { return app.apiName == apiName; });
    return found == list.end() ? nullptr : &*found;
}

QStringList OrgSnapshot::namesDifferingInCase() const
{
    QStringList names;
    for (const AppRecord &app : apps.value()) {
        if (app.apiName != apiName && app.apiName.compare(apiName, Qt::CaseInsensitive) == 0)
            names.append(app.apiName);
    }
    return names;
}

bool OrgSnapshot::hasComponent(const QString &type) const
{
    return !components.value(type).fullName.isEmpty();
}

Read<QString> OrgSnapshot::field(const QString &type, const QString &element) const
{
    const auto component = components.value(type);
    const auto &metadata = component.metadata;
    if (metadata.isKnown()) {
        const QString value = metadata.value().value(element);
        return value.isEmpty() ? Read<QString>::absent(metadata.source())
                               : Read<QString>::known(value, metadata.source());
    }
    if (const auto column = component.columns.constFind(element); column != component.columns.cend()) {
        return column->isEmpty() ? Read<QString>::absent(component.columnsSource)
                                 : Read<QString>::known(*column, component.columnsSource);
    }
    if (metadata.isAbsent())
        return Read<QString>::absent(metadata.source());
    return Read<QString>::unreadable(metadata.error(), metadata.source());
}

Read<QStringList> OrgSnapshot::scopeKeys() const
{
    const auto tokens = field(type::oauthSettings, u"commaSeparatedOauthScopes"_s);
    if (tokens.isKnown())
        return Read<QStringList>::known(salesforce::scopeKeysFromTokens(tokens.value()), tokens.source());
    if (tokens.isAbsent())
        return hasComponent(type::oauthSettings) ? Read<QStringList>::known({}, tokens.source())
                                                 : Read<QStringList>::absent(tokens.source());
    return Read<QStringList>::unreadable(tokens.error(), tokens.source());
}

bool OrgSnapshot::holds(const QString &permission) const
{
    return permissions.value().value(permission);
}

bool OrgSnapshot::keeps(const QString &type, const QString &element) const
{
    return keptByOrg.contains(elementKey(type, element));
}

QByteArray OrgSnapshot::fingerprint() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << apiName << identity.value().orgId.left(15) << identity.value().userId.left(15);
    feed(stream, apps, [&](const QList<AppRecord> &list) {
        for (const AppRecord &app : list) {
            // Of the others only the name can matter.
            stream << app.apiName;
            if (app.apiName == apiName)
                stream << app.id << app.label << app.contactEmail << app.distributionState;
        }
    });
    if (!app())
        feed(stream, connectedAppNames,
             [&](const QStringList &names) { stream << names.contains(apiName, Qt::CaseInsensitive); });
    QStringList types = components.keys();
    types.sort();
    for (const QString &name : types) {
        const auto component = components.value(name);
        stream << name << component.fullName;
        if (!app())
            stream << component.takenNames; // the plan avoids them
        feed(stream, component.metadata, [&](const salesforce::MetadataComponent &metadata) {
            for (const auto &element : metadata.elements())
                feed(stream, element);
        });
        QStringList columns = component.columns.keys();
        columns.sort();
        for (const QString &column : columns)
            stream << column << component.columns.value(column);
    }
    feed(stream, grants, [&](const QList<AccessGrant> &list) {
        QStringList parents;
        for (const AccessGrant &grant : list)
            parents.append(grant.parentId.left(15));
        parents.sort();
        stream << parents;
    });
    feed(stream, permissionSets, [&](const QList<PermissionSetRecord> &list) {
        for (const auto &set : list)
            stream << set.name << set.id.left(15);
    });
    feed(stream, profiles, [&](const QList<ProfileRecord> &list) {
        for (const auto &profile : list)
            stream << profile.name;
    });
    feed(stream, assignedPermissionSets, [&](QStringList names) {
        names.sort();
        stream << names;
    });
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace applink::setup
