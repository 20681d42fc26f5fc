// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SnapshotDifference.h"

#include "setup/ComponentTypes.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::setup {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::setup::SnapshotDifference)
};

QString shown(const QString &value)
{
    return value.isNull() ? Text::tr("nothing") : value.isEmpty() ? Text::tr("empty") : value.left(200);
}

/// For things that only have a name: what came and what went.
void compareNames(const QString &what, QStringList before, QStringList now, QStringList &words)
{
    before.sort();
    now.sort();
    QStringList came;
    QStringList went;
    std::set_difference(now.begin(), now.end(), before.begin(), before.end(), std::back_inserter(came));
    std::set_difference(before.begin(), before.end(), now.begin(), now.end(), std::back_inserter(went));
    if (!came.isEmpty())
        words.append(Text::tr("%1: added %2.", "kind of thing, names").arg(what, came.join(u", "_s)));
    if (!went.isEmpty())
        words.append(Text::tr("%1: removed %2.", "kind of thing, names").arg(what, went.join(u", "_s)));
}

/// False when there is nothing to compare: one of the two could not be read, which is said.
template <class T>
bool bothRead(const QString &what, const Read<T> &before, const Read<T> &now, QStringList &words)
{
    if (before.couldNotBeRead() != now.couldNotBeRead())
        words.append(now.couldNotBeRead()
                         ? Text::tr("%1 could not be read this time: %2").arg(what, now.error().summary)
                         : Text::tr("%1 could be read this time.").arg(what));
    return !before.couldNotBeRead() && !now.couldNotBeRead();
}

void compareComponent(const QString &type, const ComponentFound &before, const ComponentFound &now, QStringList &words)
{
    if (before.fullName != now.fullName) {
        words.append(before.fullName.isEmpty() ? Text::tr("%1 %2 was created.", "type, name").arg(type, now.fullName)
                     : now.fullName.isEmpty()
                         ? Text::tr("%1 %2 was deleted.", "type, name").arg(type, before.fullName)
                         : Text::tr("%1 %2 is now %3.", "type, name, name").arg(type, before.fullName, now.fullName));
        return;
    }
    const auto say = [&](const QString &element, const QString &old, const QString &fresh) {
        if (old != fresh || old.isNull() != fresh.isNull())
            words.append(Text::tr("%1 of %2 changed from %3 to %4.", "element, component, value, value")
                             .arg(element, now.fullName, shown(old), shown(fresh)));
    };
    if (bothRead(type, before.metadata, now.metadata, words) && before.metadata.isKnown() && now.metadata.isKnown()) {
        const qsizetype saidBefore = words.size();
        QStringList names;
        for (const auto &metadata : {before.metadata.value(), now.metadata.value()}) {
            for (const auto &element : metadata.elements()) {
                if (!names.contains(element.name))
                    names.append(element.name);
            }
        }
        for (const QString &name : std::as_const(names))
            say(name, before.metadata.value().value(name), now.metadata.value().value(name));
        if (words.size() == saidBefore && before.metadata.value().toXml() != now.metadata.value().toXml())
            words.append(Text::tr("%1 changed in a part that holds others.").arg(now.fullName));
        return;
    }
    QStringList columns = before.columns.keys() + now.columns.keys();
    columns.sort();
    columns.removeDuplicates();
    for (const QString &column : std::as_const(columns))
        say(column, before.columns.value(column), now.columns.value(column));
}

template <class T, class Name>
QStringList namesOf(const QList<T> &list, Name name)
{
    QStringList names;
    for (const T &item : list)
        names.append(name(item));
    return names;
}

} // namespace

QStringList differenceInWords(const OrgSnapshot &before, const OrgSnapshot &now)
{
    QStringList words;
    if (bothRead(Text::tr("The list of apps"), before.apps, now.apps, words)) {
        compareNames(Text::tr("External Client Apps"),
                     namesOf(before.apps.value(), [](const AppRecord &app) { return app.apiName; }),
                     namesOf(now.apps.value(), [](const AppRecord &app) { return app.apiName; }), words);
        if (const AppRecord *old = before.app(), *fresh = now.app();
            old && fresh && old->id.left(15) != fresh->id.left(15))
            words.append(Text::tr("The app %1 was deleted and made anew.").arg(now.apiName));
    }
    for (const QString &type : type::all()) {
        const ComponentFound &old = before.components.value(type);
        const ComponentFound &fresh = now.components.value(type);
        compareComponent(type, old, fresh, words);
        if (!before.app() && !now.app())
            compareNames(Text::tr("Parts of other apps"), old.takenNames, fresh.takenNames, words);
    }
    const auto grantName = [](const AccessGrant &grant) {
        return grant.profileName.isEmpty() ? grant.permissionSetName : grant.profileName;
    };
    if (bothRead(Text::tr("Who has access"), before.grants, now.grants, words))
        compareNames(Text::tr("Access to the app"), namesOf(before.grants.value(), grantName),
                     namesOf(now.grants.value(), grantName), words);
    const auto setName = [](const PermissionSetRecord &set) { return set.name; };
    if (bothRead(Text::tr("The list of permission sets"), before.permissionSets, now.permissionSets, words))
        compareNames(Text::tr("Permission sets"), namesOf(before.permissionSets.value(), setName),
                     namesOf(now.permissionSets.value(), setName), words);
    const auto profileName = [](const ProfileRecord &profile) { return profile.name; };
    if (bothRead(Text::tr("The list of profiles"), before.profiles, now.profiles, words))
        compareNames(Text::tr("Profiles"), namesOf(before.profiles.value(), profileName),
                     namesOf(now.profiles.value(), profileName), words);
    if (bothRead(Text::tr("Your permission sets"), before.assignedPermissionSets, now.assignedPermissionSets, words))
        compareNames(Text::tr("Your permission sets"), before.assignedPermissionSets.value(),
                     now.assignedPermissionSets.value(), words);
    if (!before.app() && !now.app() &&
        bothRead(Text::tr("The list of connected apps"), before.connectedAppNames, now.connectedAppNames, words))
        compareNames(Text::tr("Connected apps"), before.connectedAppNames.value(), now.connectedAppNames.value(),
                     words);
    return words;
}

std::optional<Error> noLongerReadable(const OrgSnapshot &before, const OrgSnapshot &now)
{
    std::optional<Error> first;
    const auto compare = [&first](const QString &what, const auto &old, const auto &fresh) {
        if (first || old.couldNotBeRead() || !fresh.couldNotBeRead())
            return;
        const Error &cause = fresh.error();
        first = Error::make(cause.kind,
                            Text::tr("%1 could not be read this time, so nothing was written: %2", "thing, reason")
                                .arg(what, cause.summary),
                            cause.action, cause.detail);
        first->code = cause.code;
        first->requestId = cause.requestId;
        first->retryable = cause.retryable;
    };
    compare(Text::tr("The list of apps"), before.apps, now.apps);
    for (const QString &type : type::all())
        compare(type, before.components.value(type).metadata, now.components.value(type).metadata);
    compare(Text::tr("Who has access"), before.grants, now.grants);
    compare(Text::tr("The list of permission sets"), before.permissionSets, now.permissionSets);
    compare(Text::tr("The list of profiles"), before.profiles, now.profiles);
    compare(Text::tr("Your permission sets"), before.assignedPermissionSets, now.assignedPermissionSets);
    if (!now.app())
        compare(Text::tr("The list of connected apps"), before.connectedAppNames, now.connectedAppNames);
    return first;
}

} // namespace applink::setup
