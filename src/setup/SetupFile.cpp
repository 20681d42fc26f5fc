// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SetupFile.h"

namespace applink::setup {

using namespace Qt::StringLiterals;

QString refreshPolicyKey(SetupFile::RefreshPolicy policy)
{
    switch (policy) {
    case SetupFile::RefreshPolicy::ValidUntilRevoked:
        return u"validUntilRevoked"_s;
    case SetupFile::RefreshPolicy::ExpireImmediately:
        return u"expireImmediately"_s;
    case SetupFile::RefreshPolicy::ExpireIfNotUsedFor:
        return u"expireIfNotUsedFor"_s;
    case SetupFile::RefreshPolicy::ExpireAfter:
        return u"expireAfter"_s;
    }
    Q_UNREACHABLE();
}

QString unitKey(SetupFile::Unit unit)
{
    switch (unit) {
    case SetupFile::Unit::Hours:
        return u"hours"_s;
    case SetupFile::Unit::Days:
        return u"days"_s;
    case SetupFile::Unit::Months:
        return u"months"_s;
    }
    Q_UNREACHABLE();
}

QString permittedUsersKey(SetupFile::PermittedUsers users)
{
    return users == SetupFile::PermittedUsers::AdminApproved ? u"adminApproved"_s : u"selfAuthorize"_s;
}

} // namespace applink::setup
