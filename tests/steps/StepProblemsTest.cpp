// SPDX-License-Identifier: GPL-3.0-or-later
// What steps 1 to 5 say about settings before anything is planned: which field, and whether it blocks.
#include "support/OrgByHand.h"

#include <QTest>

#include <functional>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;
using setup::OrgSnapshot;
using setup::SetupFile;

using Change = std::function<void(SetupFile &, OrgSnapshot &)>;

namespace {

enum class Says { Nothing, Hint, Blocks };

} // namespace

class StepProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsLackOnlyTheEmail()
    {
        const SetupFile fresh;
        const auto blocking = steps::blockingProblems(fresh, nullptr);
        QCOMPARE(blocking.size(), 1);
        QCOMPARE(blocking.first().field, u"contactEmailEdit"_s);
        const auto found = emptyOrg();
        QVERIFY(steps::blockingProblems(completeSettings(), &found).isEmpty());
    }

    void problems_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Says>("says");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, int step, const QString &field, Says says, Change change) {
            QTest::newRow(name) << step << field << says << std::move(change);
        };
        const QString label = u"appLabelEdit"_s;
        const QString name = u"apiNameEdit"_s;
        const QString email = u"contactEmailEdit"_s;
        row("no label", 1, label, Says::Blocks, [](auto &wanted, auto &) { wanted.app.label = u"  "_s; });
        row("label of 80", 1, label, Says::Nothing, [](auto &wanted, auto &) { wanted.app.label = QString(80, u'x'); });
        row("label of 81", 1, label, Says::Blocks, [](auto &wanted, auto &) { wanted.app.label = QString(81, u'x'); });
        for (const auto *bad : {"", "1App", "My App", "My__App", "App_", "Äpp"})
            row(bad, 1, name, Says::Blocks,
                [bad](auto &wanted, auto &) { wanted.app.apiName = QString::fromUtf8(bad); });
        row("no email", 1, email, Says::Blocks, [](auto &wanted, auto &) { wanted.app.contactEmail.clear(); });
        row("no address", 1, email, Says::Blocks, [](auto &wanted, auto &) { wanted.app.contactEmail = u"pat"_s; });
        row("other capitals in the org", 1, name, Says::Blocks, [](auto &, auto &found) {
            found.apps = known(QList<setup::AppRecord>{{u"0xI"_s, u"HEROKU_APPLINK"_s, {}, {}, {}}});
        });
        row("the app itself", 1, name, Says::Nothing, [](auto &, auto &found) {
            found.apps = known(QList<setup::AppRecord>{{u"0xI"_s, u"Heroku_AppLink"_s, {}, {}, {}}});
        });
        row("a connected app's name", 1, name, Says::Blocks,
            [](auto &, auto &found) { found.connectedAppNames = known(QStringList{u"heroku_applink"_s}); });

        const QString callbacks = u"callbackUrlsEdit"_s;
        row("no callback", 2, callbacks, Says::Blocks, [](auto &wanted, auto &) { wanted.oauth.callbackUrls.clear(); });
        const auto callback = [&](const char *url, Says says) {
            row(url, 2, callbacks, says,
                [url](auto &wanted, auto &) { wanted.oauth.callbackUrls = {QString::fromLatin1(url)}; });
        };
        callback("https://localhost", Says::Nothing);
        callback("http://localhost:3000/cb", Says::Nothing);
        callback("myapp://cb", Says::Nothing);
        callback("http://acme.example/cb", Says::Blocks);
        callback("http://localhost.acme.example/cb", Says::Blocks);
        callback("https://acme.example/cb#x", Says::Blocks);
        callback("localhost", Says::Blocks);
        callback("https://", Says::Blocks);
        row("2,001 characters", 2, callbacks, Says::Blocks,
            [](auto &wanted, auto &) { wanted.oauth.callbackUrls = {u"https://localhost/"_s + QString(1983, u'x')}; });
        row("no scope", 2, u"apiScopeCheck"_s, Says::Blocks, [](auto &wanted, auto &) { wanted.oauth.scopes.clear(); });
        row("no api", 2, u"apiScopeCheck"_s, Says::Hint, [](auto &wanted, auto &) {
            wanted.oauth.scopes = {u"id"_s, u"refresh_token"_s};
        });
        row("no id", 2, u"identityScopeCheck"_s, Says::Hint, [](auto &wanted, auto &) {
            wanted.oauth.scopes = {u"api"_s, u"refresh_token"_s};
        });
        row("no refresh_token", 2, u"refreshScopeCheck"_s, Says::Hint, [](auto &wanted, auto &) {
            wanted.oauth.scopes = {u"api"_s, u"id"_s};
        });
        row("PKCE", 2, u"requirePkceCheck"_s, Says::Hint,
            [](auto &wanted, auto &) { wanted.oauth.requirePkce = true; });
        row("no web server secret", 2, u"webServerSecretCheck"_s, Says::Hint,
            [](auto &wanted, auto &) { wanted.oauth.requireSecretForWebServerFlow = false; });
        row("no refresh secret", 2, u"refreshSecretCheck"_s, Says::Hint,
            [](auto &wanted, auto &) { wanted.oauth.requireSecretForRefreshTokenFlow = false; });

        using Policy = SetupFile::RefreshPolicy;
        row("dies at once", 3, u"refreshTokenPolicyGroup"_s, Says::Hint,
            [](auto &wanted, auto &) { wanted.refreshToken.policy = Policy::ExpireImmediately; });
        row("no period", 3, u"refreshTokenPeriodSpin"_s, Says::Blocks, [](auto &wanted, auto &) {
            wanted.refreshToken.policy = Policy::ExpireAfter;
            wanted.refreshToken.period = 0;
        });
        row("a period", 3, u"refreshTokenPeriodSpin"_s, Says::Nothing, [](auto &wanted, auto &) {
            wanted.refreshToken.policy = Policy::ExpireAfter;
            wanted.refreshToken.period = 1;
        });

        row("nobody", 4, u"accessList"_s, Says::Blocks, [](auto &wanted, auto &) {
            wanted.users.profiles.clear();
            wanted.users.permissionSets.clear();
        });
        row("everybody", 4, u"permittedUsersGroup"_s, Says::Hint,
            [](auto &wanted, auto &) { wanted.users.permittedUsers = SetupFile::PermittedUsers::SelfAuthorize; });
        row("everybody needs no list", 4, u"accessList"_s, Says::Nothing, [](auto &wanted, auto &) {
            wanted.users.permittedUsers = SetupFile::PermittedUsers::SelfAuthorize;
            wanted.users.permissionSets.clear();
        });
        row("bad name of a new set", 4, u"newPermissionSetNameEdit"_s, Says::Blocks, [](auto &wanted, auto &) {
            wanted.users.permissionSets = {{u"My Users"_s, u"My Users"_s, true}};
        });
        row("the name of an old set is the org's business", 4, u"newPermissionSetNameEdit"_s, Says::Nothing,
            [](auto &wanted, auto &) {
                wanted.users.permissionSets = {{u"ns__Users"_s, {}, false}};
            });
        row("no label for a new set", 4, u"newPermissionSetLabelEdit"_s, Says::Blocks, [](auto &wanted, auto &) {
            wanted.users.permissionSets = {{u"MyUsers"_s, {}, true}};
        });
        row("not for me", 4, u"assignSignedInUserCheck"_s, Says::Hint,
            [](auto &wanted, auto &) { wanted.users.assignSignedInUser = false; });
        row("I am covered by my profile", 4, u"assignSignedInUserCheck"_s, Says::Nothing, [](auto &wanted, auto &) {
            wanted.users.assignSignedInUser = false;
            wanted.users.profiles = {u"System Administrator"_s};
        });
    }

    void problems()
    {
        QFETCH(int, step);
        QFETCH(QString, field);
        QFETCH(Says, says);
        QFETCH(Change, change);
        SetupFile wanted = completeSettings();
        OrgSnapshot found = emptyOrg();
        change(wanted, found);
        Says said = Says::Nothing;
        QString text;
        for (const auto &problem : steps::step(step).problems(wanted, &found)) {
            QVERIFY(!problem.field.isEmpty() && !problem.text.isEmpty());
            if (problem.field != field || said == Says::Blocks)
                continue;
            said = problem.blocks ? Says::Blocks : Says::Hint;
            text = problem.text;
        }
        QVERIFY2(said == says, qPrintable(text));
        QCOMPARE(!steps::blockingProblems(wanted, &found).isEmpty(), says == Says::Blocks);
    }
};

QTEST_GUILESS_MAIN(StepProblemsTest)
#include "StepProblemsTest.moc"
