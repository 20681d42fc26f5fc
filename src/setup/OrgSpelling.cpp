// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/OrgSpelling.h"

namespace applink::setup {

namespace {

template <typename Records>
void respell(QString &name, const Records &records)
{
    for (const auto &record : records) {
        if (record.name.compare(name, Qt::CaseInsensitive) == 0)
            name = record.name;
    }
}

} // namespace

SetupFile::Users asTheOrgSpells(SetupFile::Users users, const OrgSnapshot &found)
{
    const auto sets = found.permissionSets.value();
    for (PermissionSetWish &wish : users.permissionSets)
        respell(wish.name, sets);
    const auto profiles = found.profiles.value();
    for (QString &profile : users.profiles)
        respell(profile, profiles);
    return users;
}

} // namespace applink::setup
