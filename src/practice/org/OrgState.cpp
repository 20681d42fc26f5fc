// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/OrgState.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

template <class T, class Test>
const T *find(const QList<T> &list, Test test)
{
    const auto found = std::find_if(list.begin(), list.end(), test);
    return found == list.end() ? nullptr : &*found;
}

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString restDate(const QDateTime &date)
{
    return date.toUTC().toString(u"yyyy-MM-dd'T'hh:mm:ss.zzz"_s) + u"+0000"_s;
}

QString randomToken(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return base64Url(random);
}

OrgState::OrgState(const OrgSettings &settings, Clock *clock) : m_settings(settings), m_clock(clock)
{
    m_orgId = m_ids.next(u"00D"_s);
    for (const ProfileSeed &seed : m_settings.profiles) {
        OrgProfile profile{m_ids.next(u"00e"_s), seed.name, seed.permissions, {}, seed.license, seed.userType};
        OrgPermissionSet shadow;
        shadow.id = m_ids.next(u"0PS"_s);
        shadow.name = u'X' + profile.id;
        shadow.label = shadow.name;
        shadow.profileId = profile.id;
        profile.shadowSetId = shadow.id;
        m_profiles.append(profile);
        m_permissionSets.append(shadow);
    }
    // One for all who have none of their own: `practice` prints one password for both its users (contracts.md 4).
    const QString sharedPassword = randomToken(9);
    for (const UserSeed &seed : m_settings.users) {
        const OrgProfile *profile = profileByName(seed.profile);
        m_users.append({m_ids.next(u"005"_s), seed.username, seed.password.isEmpty() ? sharedPassword : seed.password,
                        seed.name, seed.email, profile ? profile->id : QString(), seed.active});
    }
    indexSets();
    for (const PermissionSetSeed &seed : m_settings.permissionSets) {
        OrgPermissionSet *set = addPermissionSet(seed.name, seed.label);
        set->permissions = seed.permissions;
        set->license = seed.license;
        set->namespacePrefix = seed.namespacePrefix;
        const QString id = set->id;
        for (const QString &username : seed.assignedTo) {
            if (const OrgUser *user = userByName(username))
                assign(user->id, id);
        }
    }
    indexSets(); // namespaces came after their sets
    for (int i = 1; i <= m_settings.generatedPermissionSets; ++i)
        addPermissionSet(u"Team_%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"Team %1"_s.arg(i, 5, 10, QLatin1Char('0')));
}

const OrgUser *OrgState::userById(const QString &id) const
{
    return find(m_users, [&](const OrgUser &user) { return sameId(user.id, id); });
}

const OrgUser *OrgState::userByName(const QString &username) const
{
    return find(m_users,
                [&](const OrgUser &user) { return user.username.compare(username, Qt::CaseInsensitive) == 0; });
}

const OrgProfile *OrgState::profileById(const QString &id) const
{
    return find(m_profiles, [&](const OrgProfile &profile) { return sameId(profile.id, id); });
}

const OrgProfile *OrgState::profileByName(const QString &name) const
{
    return find(m_profiles, [&](const OrgProfile &profile) { return profile.name == name; });
}

const OrgPermissionSet *OrgState::permissionSetById(const QString &id) const
{
    return find(m_permissionSets, [&](const OrgPermissionSet &set) { return sameId(set.id, id); });
}

const OrgPermissionSet *OrgState::permissionSetByFullName(const QString &name) const
{
    const auto found = m_setByName.constFind(name.toLower());
    return found == m_setByName.cend() ? nullptr : &m_permissionSets[*found];
}

const OrgPermissionSet *OrgState::permissionSetByName(const QString &name) const
{
    return permissionSetByFullName(name); // sets of the org itself have no namespace
}

void OrgState::indexSets()
{
    m_setByName.clear();
    for (qsizetype i = 0; i < m_permissionSets.size(); ++i) {
        if (m_permissionSets[i].profileId.isEmpty())
            m_setByName.insert(m_permissionSets[i].fullName().toLower(), i);
    }
}

OrgPermissionSet *OrgState::addPermissionSet(const QString &name, const QString &label)
{
    OrgPermissionSet set;
    set.id = m_ids.next(u"0PS"_s);
    set.name = name;
    set.label = label;
    m_permissionSets.append(set);
    m_setByName.insert(name.toLower(), m_permissionSets.size() - 1);
    return &m_permissionSets.last();
}

OrgPermissionSet *OrgState::editPermissionSet(const QString &id)
{
    for (OrgPermissionSet &set : m_permissionSets) {
        if (set.profileId.isEmpty() && sameId(set.id, id))
            return &set;
    }
    return nullptr;
}

void OrgState::removePermissionSet(const QString &id)
{
    m_permissionSets.removeIf([&](const OrgPermissionSet &set) { return sameId(set.id, id); });
    m_assignments.removeIf([&](const OrgAssignment &assignment) { return sameId(assignment.permissionSetId, id); });
    m_grants.removeIf([&](const OrgGrant &grant) { return sameId(grant.parentId, id); });
    indexSets();
}

bool OrgState::userHolds(const QString &userId, const QString &permission) const
{
    const OrgUser *user = userById(userId);
    const OrgProfile *profile = user ? profileById(user->profileId) : nullptr;
    if (profile && profile->permissions.contains(permission))
        return true;
    return std::any_of(m_assignments.begin(), m_assignments.end(), [&](const OrgAssignment &assignment) {
        if (!sameId(assignment.userId, userId))
            return false;
        const OrgPermissionSet *set = permissionSetById(assignment.permissionSetId);
        return set && set->permissions.contains(permission);
    });
}

bool OrgState::isAssigned(const QString &userId, const QString &permissionSetId) const
{
    return std::any_of(m_assignments.begin(), m_assignments.end(), [&](const OrgAssignment &assignment) {
        return sameId(assignment.userId, userId) && sameId(assignment.permissionSetId, permissionSetId);
    });
}

QString OrgState::assign(const QString &userId, const QString &permissionSetId)
{
    m_assignments.append({m_ids.next(u"0Pa"_s), userId, permissionSetId});
    return m_assignments.last().id;
}

bool OrgState::removeAssignment(const QString &id)
{
    return m_assignments.removeIf([&](const OrgAssignment &assignment) { return sameId(assignment.id, id); }) > 0;
}

QString OrgState::grant(const QString &parentId, const QString &appId)
{
    m_grants.append({m_ids.next(u"0J0"_s), parentId, appId});
    return m_grants.last().id;
}

bool OrgState::removeGrant(const QString &id)
{
    return m_grants.removeIf([&](const OrgGrant &grant) { return sameId(grant.id, id); }) > 0;
}

bool OrgState::hasGrant(const QString &parentId, const QString &appId) const
{
    return std::any_of(m_grants.begin(), m_grants.end(), [&](const OrgGrant &grant) {
        return sameId(grant.parentId, parentId) && sameId(grant.appId, appId);
    });
}

bool OrgState::isGranted(const QString &userId, const QString &appId) const
{
    const OrgUser *user = userById(userId);
    const OrgProfile *profile = user ? profileById(user->profileId) : nullptr;
    return std::any_of(m_grants.begin(), m_grants.end(), [&](const OrgGrant &grant) {
        if (!sameId(grant.appId, appId))
            return false;
        return (profile && sameId(grant.parentId, profile->shadowSetId)) || isAssigned(userId, grant.parentId);
    });
}

const OrgSession &OrgState::addSession(const QString &userId, const QString &clientId, const QStringList &scopes,
                                       const QString &refreshToken, qint64 idleSeconds, bool isJwt)
{
    OrgSession session;
    session.userId = userId;
    session.clientId = clientId;
    session.scopes = scopes;
    session.refreshToken = refreshToken;
    session.startedAt = session.usedAt = now();
    session.idleSeconds = idleSeconds;
    session.isJwt = isJwt;
    if (session.isJwt) {
        const QByteArray header = R"({"alg":"RS256","typ":"JWT"})";
        session.accessToken = base64Url(header) + u'.' + randomToken(60) + u'.' + randomToken(60);
    } else {
        session.accessToken = m_orgId.left(15) + u"!AQ"_s + randomToken(48);
    }
    m_sessions.append(session);
    return m_sessions.last();
}

QString OrgState::addRefreshToken(const QString &userId, const QString &clientId, const QStringList &scopes)
{
    constexpr qsizetype mostTokens = 5;
    QStringList held;
    for (const OrgRefreshToken &one : std::as_const(m_refreshTokens)) {
        if (sameId(one.userId, userId) && one.clientId == clientId)
            held.append(one.token);
    }
    for (qsizetype i = 0; i + mostTokens <= held.size(); ++i)
        revoke(held[i]);
    m_refreshTokens.append({u"5Aep861"_s + randomToken(48), userId, clientId, scopes, now(), now()});
    return m_refreshTokens.last().token;
}

const OrgSession *OrgState::session(const QString &accessToken) const
{
    return find(m_sessions, [&](const OrgSession &one) {
        return !accessToken.isEmpty() && one.accessToken == accessToken && now() < one.usedAt.addSecs(one.idleSeconds);
    });
}

const OrgSession *OrgState::useSession(const QString &accessToken)
{
    for (OrgSession &one : m_sessions) {
        if (accessToken.isEmpty() || one.accessToken != accessToken)
            continue;
        if (now() >= one.usedAt.addSecs(one.idleSeconds))
            return nullptr;
        one.usedAt = now();
        return &one;
    }
    return nullptr;
}

OrgRefreshToken *OrgState::refreshToken(const QString &token)
{
    for (OrgRefreshToken &one : m_refreshTokens) {
        if (!token.isEmpty() && one.token == token)
            return &one;
    }
    return nullptr;
}

bool OrgState::revoke(const QString &token)
{
    if (token.isEmpty())
        return false;
    const auto refresh = m_refreshTokens.removeIf([&](const OrgRefreshToken &one) { return one.token == token; });
    const auto access = m_sessions.removeIf(
        [&](const OrgSession &one) { return one.refreshToken == token || one.accessToken == token; });
    return refresh + access > 0;
}

void OrgState::revokeOf(const QString &clientId, const std::function<bool(const QString &userId)> &ends)
{
    m_refreshTokens.removeIf([&](const OrgRefreshToken &one) { return one.clientId == clientId && ends(one.userId); });
    m_sessions.removeIf([&](const OrgSession &one) { return one.clientId == clientId && ends(one.userId); });
}

} // namespace applink::practice
