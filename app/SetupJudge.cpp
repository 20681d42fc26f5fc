// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SetupJudge.h"

#include "salesforce/OrgAddress.h"
#include "steps/Step.h"
#include "storage/JsonLines.h"
#include "storage/SetupFileJson.h"
#include "storage/StrictObject.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace applink::app {

using namespace Qt::StringLiterals;

namespace {

/// Where a file holds what a page shows in the field of that name.
QStringList keyOf(const QString &field)
{
    static const QHash<QString, QStringList> keys{
        {u"appLabelEdit"_s, {u"app"_s, u"label"_s}},
        {u"apiNameEdit"_s, {u"app"_s, u"apiName"_s}},
        {u"contactEmailEdit"_s, {u"app"_s, u"contactEmail"_s}},
        {u"callbackUrlsEdit"_s, {u"oauth"_s, u"callbackUrls"_s}},
        {u"apiScopeCheck"_s, {u"oauth"_s, u"scopes"_s}},
        {u"refreshTokenPeriodSpin"_s, {u"refreshToken"_s, u"period"_s}},
        {u"permittedUsersGroup"_s, {u"users"_s, u"permittedUsers"_s}},
        {u"accessList"_s, {u"users"_s, u"permissionSets"_s}},
        {u"newPermissionSetNameEdit"_s, {u"users"_s, u"permissionSets"_s}},
        {u"newPermissionSetLabelEdit"_s, {u"users"_s, u"permissionSets"_s}},
    };
    return keys.value(field);
}

bool holds(const QJsonObject &root, const QStringList &key)
{
    return key.size() == 2 && root[key.first()].toObject().contains(key.last());
}

} // namespace

Result<Done> judgeSetup(const QByteArray &json, const setup::SetupFile &wanted, SetupMustBe mustBe, const QString &path)
{
    const storage::JsonLines lines(json);
    storage::JsonProblems problems(lines);
    const auto root = QJsonDocument::fromJson(json).object();
    const auto note = [&](const QStringList &key, const QString &text) {
        if (mustBe == SetupMustBe::Complete || holds(root, key))
            problems.add(u'/' + key.join(u'/'), key.isEmpty() ? text : u"“%1”: %2"_s.arg(key.join(u'.'), text));
    };
    if (!wanted.orgUrl.isEmpty()) {
        if (const auto address = salesforce::orgAddressFrom(wanted.orgUrl); !address)
            note({u"org"_s, u"url"_s}, address.error().summary);
    }
    for (int number = 1; number <= 4; ++number) {
        for (const auto &problem : steps::step(number).problems(wanted, nullptr)) {
            if (problem.blocks)
                note(keyOf(problem.field), problem.text);
        }
    }
    if (problems.isEmpty())
        return Done{};
    return storage::SetupFileJson::inFile(path, storage::SetupFileJson::unusable(problems.sorted()));
}

} // namespace applink::app
