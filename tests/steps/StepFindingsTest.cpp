// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of Permissions and steps 1 to 4, over orgs made by hand: each one passes in a good org, fails when its own
// value is wrong, and could not tell when that value could not be read. Unknown is not passed (product.md, rule 3).
#include "steps/Services.h"
#include "support/OrgByHand.h"
#include "support/Running.h"

#include <QTest>

#include <functional>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;
using setup::OrgSnapshot;
using setup::SetupFile;
using verify::Finding;
using verify::Fix;
using verify::Status;
namespace type = setup::type;

using Change = std::function<void(OrgSnapshot &, SetupFile &)>;

namespace {

Error noRight()
{
    return Error::make(ErrorKind::AccessDenied, u"You may not read this."_s, ErrorAction::None,
                       u"INSUFFICIENT_ACCESS"_s);
}

template <class T>
void hide(setup::Read<T> &read)
{
    read = setup::Read<T>::unreadable(noRight(), u"SOQL"_s);
}

/// The component can be read neither by SOAP nor by SOQL.
void hideComponent(OrgSnapshot &found, const QString &componentType)
{
    hide(found.components[componentType].metadata);
    found.components[componentType].columns.clear();
}

void set(OrgSnapshot &found, const QString &componentType, const QString &element, const QString &value)
{
    auto &read = found.components[componentType].metadata;
    salesforce::MetadataComponent component = read.value();
    component.set(element, value);
    read = setup::Read<salesforce::MetadataComponent>::known(component, u"SOAP"_s);
}

Finding findingOf(const QString &id, std::shared_ptr<steps::Services> services)
{
    for (const auto &check : steps::allChecks(services)) {
        if (check.id != id)
            continue;
        Running run(check.look());
        if (!QTest::qWaitFor([&] { return run.finished(); }, 5000))
            qFatal("%s does not end", qPrintable(id));
        return run.take();
    }
    qFatal("no check %s", qPrintable(id));
}

Task<salesforce::ProbeResult> answered(salesforce::ProbeOutcome outcome)
{
    co_return salesforce::ProbeResult{outcome, u"seen"_s};
}

const QStringList ids{u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P6"_s, u"P7"_s, u"A1"_s, u"A2"_s, u"A3"_s,
                      u"A4"_s, u"A5"_s, u"A6"_s, u"O1"_s, u"O2"_s, u"O3"_s, u"O4"_s, u"O5"_s, u"O6"_s, u"O7"_s,
                      u"O8"_s, u"O9"_s, u"R1"_s, u"R2"_s, u"R3"_s, u"U1"_s, u"U2"_s, u"U3"_s, u"U4"_s, u"U5"_s};

} // namespace

class StepFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodOrgPasses()
    {
        const SetupFile wanted = completeSettings();
        const auto services = std::make_shared<steps::Services>();
        services->wanted = wanted;
        services->snapshot = std::make_shared<const OrgSnapshot>(appliedOrg(wanted));
        services->probe = base::SharedTask<salesforce::ProbeResult>::run(answered(salesforce::ProbeOutcome::Ready));
        for (const QString &id : ids) {
            const Finding finding = findingOf(id, services);
            QVERIFY2(finding.status == Status::Passed, qPrintable(id + u": "_s + finding.reason));
            QVERIFY2(!finding.evidence.isEmpty(), qPrintable(id)); // nothing passes without having looked
            for (const auto &evidence : finding.evidence)
                QVERIFY2(!evidence.what.isEmpty() && !evidence.source.isEmpty(), qPrintable(id));
        }
    }

    void whetherTheOrgForcesPkceIsToldByTheEndpoint_data()
    {
        QTest::addColumn<salesforce::ProbeOutcome>("outcome");
        QTest::addColumn<Status>("status");
        QTest::newRow("ready") << salesforce::ProbeOutcome::Ready << Status::Passed;
        QTest::newRow("demands it") << salesforce::ProbeOutcome::PkceRequired << Status::Warning;
        QTest::newRow("not known yet") << salesforce::ProbeOutcome::UnknownClient << Status::CouldNotTell;
        QTest::newRow("another callback") << salesforce::ProbeOutcome::RedirectMismatch << Status::CouldNotTell;
        QTest::newRow("no clear answer") << salesforce::ProbeOutcome::Inconclusive << Status::CouldNotTell;
    }

    void whetherTheOrgForcesPkceIsToldByTheEndpoint()
    {
        QFETCH(salesforce::ProbeOutcome, outcome);
        const SetupFile wanted = completeSettings();
        const auto services = std::make_shared<steps::Services>();
        services->wanted = wanted;
        services->snapshot = std::make_shared<const OrgSnapshot>(appliedOrg(wanted));
        services->probe = base::SharedTask<salesforce::ProbeResult>::run(answered(outcome));
        QTEST(findingOf(u"O9"_s, services).status, "status");
    }

    /// The default of the limit is not known (facts/salesforce.md 1.3), so silence is no answer.
    void aLimitThatASummer26OrgDoesNotShowIsNotTold()
    {
        const SetupFile wanted = completeSettings();
        OrgSnapshot found = appliedOrg(wanted);
        auto &read = found.components[type::globalOauth].metadata;
        auto global = read.value();
        global.remove(u"isEnforceRefreshTokenTTL"_s);
        read = setup::Read<salesforce::MetadataComponent>::known(global, u"SOAP"_s);
        const auto services = std::make_shared<steps::Services>();
        services->wanted = wanted;
        services->snapshot = std::make_shared<const OrgSnapshot>(found);
        const Finding finding = findingOf(u"R2"_s, services);
        QCOMPARE(finding.status, Status::CouldNotTell);
        QVERIFY(finding.reason.contains(u"does not show"_s) && !finding.evidence.isEmpty());
        QCOMPARE(finding.fix, Fix::OpenSetup);
    }

    void nobodySignedInIsSkipped()
    {
        const auto services = std::make_shared<steps::Services>();
        services->wanted = completeSettings();
        for (const QString &id : ids) {
            const Finding finding = findingOf(id, services);
            QVERIFY2(finding.status == Status::Skipped, qPrintable(id));
            QVERIFY2(!finding.reason.isEmpty(), qPrintable(id));
            QCOMPARE(finding.fix, Fix::SignIn);
        }
    }

    void anOrgThatCouldNotBeReadIsNotToldAbout()
    {
        const auto services = std::make_shared<steps::Services>();
        services->wanted = completeSettings();
        services->readError = Error::make(ErrorKind::NetworkUnreachable, u"The line is dead."_s);
        for (const QString &id : ids) {
            const Finding finding = findingOf(id, services);
            QVERIFY2(finding.status == Status::CouldNotTell, qPrintable(id));
            QVERIFY2(finding.reason.contains(u"The line is dead."_s), qPrintable(finding.reason));
        }
    }

    void findings_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Change>("change");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("says");
        QTest::addColumn<Fix>("fix");
        const auto row = [](const char *name, const QString &id, Status status, const QString &says, Fix fix,
                            const Change &change) { QTest::newRow(name) << id << change << status << says << fix; };
        const auto unknown = [&](const char *name, const QString &id, const Change &change) {
            row(name, id, Status::CouldNotTell, u"You may not read this."_s, Fix::RunAgain, change);
        };

        unknown("P1 unknown", u"P1"_s, [](auto &found, auto &) { hide(found.identity); });
        row("P2 too old", u"P2"_s, Status::Failed, u"Spring '26"_s, Fix::None, [](auto &found, auto &) {
            found.release = known(setup::Release{66.0, u"Spring '26"_s});
        });
        unknown("P2 unknown", u"P2"_s, [](auto &found, auto &) { hide(found.release); });
        permissionRows();

        row("A4 packaged, as planned", u"A4"_s, Status::Warning, u"keeps it local"_s, Fix::EditSettings,
            [](auto &found, auto &wanted) {
                wanted.app.distributionState = u"Packaged"_s;
                set(found, type::application, u"distributionState"_s, u"Packaged"_s);
            });
        row("P6 may not see who has access", u"P6"_s, Status::Failed, u"View Setup and Configuration"_s, Fix::RunAgain,
            [](auto &found, auto &) {
                auto held = found.permissions.value();
                held[u"ViewSetup"_s] = false;
                found.permissions = known(held);
            });
        row("P6 may not give access by a record", u"P6"_s, Status::Failed, u"Assign Permission Sets"_s, Fix::RunAgain,
            [](auto &found, auto &wanted) {
                wanted.users.assignSignedInUser = false;
                wanted.users.permissionSets = {{u"Team"_s, {}, false}};
                found.permissionSets = known(QList<setup::PermissionSetRecord>{{u"0PS"_s, u"Team"_s, u"Team"_s}});
                auto held = found.permissions.value();
                held[u"AssignPermissionSets"_s] = held[u"ManageProfilesPermissionsets"_s] = false;
                found.permissions = known(held);
            });
        row("P6 may not make the permission set", u"P6"_s, Status::Failed, u"Manage Profiles and Permission Sets"_s,
            Fix::RunAgain, [](auto &found, auto &) {
                found.permissionSets = known(QList<setup::PermissionSetRecord>{});
                auto held = found.permissions.value();
                held[u"ManageProfilesPermissionsets"_s] = false;
                found.permissions = known(held);
            });
        row("A1 missing", u"A1"_s, Status::Failed, u"Heroku_AppLink"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { found.apps = known(QList<setup::AppRecord>{}); });
        row("A1 other capitals: both are named", u"A1"_s, Status::Failed,
            u"Heroku_AppLink, the org has Heroku_Applink"_s, Fix::EditSettings, [](auto &found, auto &) {
                auto apps = found.apps.value();
                apps[0].apiName = u"Heroku_Applink"_s;
                found.apps = known(apps);
            });
        unknown("A1 unknown", u"A1"_s, [](auto &found, auto &) { hide(found.apps); });
        row("A2 other name", u"A2"_s, Status::Failed, u"“Old name”"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::application, u"label"_s, u"Old name"_s); });
        row("A3 other email", u"A3"_s, Status::Failed, u"old@acme.example"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::application, u"contactEmail"_s, u"old@acme.example"_s); });
        row("A3 email in other capitals is the same", u"A3"_s, Status::Passed, {}, Fix::None,
            [](auto &found, auto &) { set(found, type::application, u"contactEmail"_s, u"Pat@Acme.Example"_s); });
        row("A4 packaged", u"A4"_s, Status::Failed, u"Packaged"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::application, u"distributionState"_s, u"Packaged"_s); });
        for (const QString &id : {u"A2"_s, u"A3"_s, u"A4"_s})
            unknown(qPrintable(id + u" unknown"_s), id,
                    [](auto &found, auto &) { hideComponent(found, type::application); });
        row("A5 taken", u"A5"_s, Status::Failed, u"Heroku_AppLink"_s, Fix::EditSettings, [](auto &found, auto &) {
            found.connectedAppNames = known(QStringList{u"heroku_applink"_s});
            found.apps = known(QList<setup::AppRecord>{});
        });
        row("A5 beside the app, as after a migration", u"A5"_s, Status::Warning, u"Heroku_AppLink"_s, Fix::OpenSetup,
            [](auto &found, auto &) { found.connectedAppNames = known(QStringList{u"heroku_applink"_s}); });
        unknown("A5 unknown", u"A5"_s, [](auto &found, auto &) { hide(found.connectedAppNames); });
        row("A6 off", u"A6"_s, Status::Failed, u"false"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::pluginPolicies, u"isEnabled"_s, u"false"_s); });
        unknown("A6 unknown", u"A6"_s, [](auto &found, auto &) { hideComponent(found, type::pluginPolicies); });

        oauthRows();
        tokenAndUserRows();
    }

    void findings()
    {
        QFETCH(QString, id);
        QFETCH(Change, change);
        QFETCH(Status, status);
        QFETCH(QString, says);
        QFETCH(Fix, fix);
        SetupFile wanted = completeSettings();
        OrgSnapshot found = appliedOrg(wanted);
        change(found, wanted);
        const auto services = std::make_shared<steps::Services>();
        services->wanted = wanted;
        services->snapshot = std::make_shared<const OrgSnapshot>(found);
        const Finding finding = findingOf(id, services);
        QVERIFY2(finding.status == status, qPrintable(verify::statusLabel(finding.status) + u": "_s + finding.reason));
        QVERIFY2(finding.reason.contains(says), qPrintable(finding.reason));
        QCOMPARE(finding.fix, fix);
        if (status == Status::Failed || status == Status::CouldNotTell || status == Status::Warning) {
            QVERIFY(!finding.reason.isEmpty());
            QVERIFY(!finding.remedy.isEmpty()); // what to do now (product.md, rule 4)
            QVERIFY(!finding.evidence.isEmpty() || id == u"O1"_s);
        }
        if (status == Status::CouldNotTell)
            QVERIFY2(finding.detail.contains(u"INSUFFICIENT_ACCESS"_s), qPrintable(finding.detail));
    }

private:
    static void add(const char *name, const QString &id, Status status, const QString &says, Fix fix,
                    const Change &change)
    {
        QTest::newRow(name) << id << change << status << says << fix;
    }
    static void addUnknown(const char *name, const QString &id, const Change &change)
    {
        add(name, id, Status::CouldNotTell, u"You may not read this."_s, Fix::RunAgain, change);
    }

    static void permissionRows()
    {
        const QList<std::pair<QString, QStringList>> needs{
            {u"P3"_s, {u"CustomizeApplication"_s}},
            {u"P4"_s, {u"ModifyAllData"_s, u"ExternalClientAppDeveloper"_s}},
            {u"P5"_s, {u"ApiEnabled"_s}},
            {u"P6"_s, {u"ModifyAllData"_s, u"ExternalClientAppAdmin"_s}}};
        for (const auto &[id, permissions] : needs) {
            add(qPrintable(id + u" lacking"_s), id, Status::Failed, u"pat@acme.example lacks"_s, Fix::RunAgain,
                [missing = permissions](auto &found, auto &) {
                    auto held = found.permissions.value();
                    for (const QString &permission : missing)
                        held[permission] = false;
                    found.permissions = known(held);
                });
            addUnknown(qPrintable(id + u" unknown"_s), id, [](auto &found, auto &) { hide(found.permissions); });
        }
        add("P4 one of the two is enough", u"P4"_s, Status::Passed, {}, Fix::None, [](auto &found, auto &) {
            auto held = found.permissions.value();
            held[u"ModifyAllData"_s] = false;
            found.permissions = known(held);
        });
        addUnknown("P7 unknown", u"P7"_s, [](auto &found, auto &) { hide(found.appFeature); });
    }

    static void oauthRows()
    {
        add("O1 no OAuth settings", u"O1"_s, Status::Failed, u"no OAuth settings"_s, Fix::ApplyPlan,
            [](auto &found, auto &) {
                found.components[type::oauthSettings].metadata =
                    setup::Read<salesforce::MetadataComponent>::absent(u"SOAP"_s);
                found.components[type::oauthSettings].fullName.clear();
            });
        add("O1 off", u"O1"_s, Status::Failed, u"switched off"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::pluginPolicies, u"isOauthPluginEnabled"_s, u"false"_s); });
        add("O2 other callback", u"O2"_s, Status::Failed, u"https://other.example/cb"_s, Fix::ApplyPlan,
            [](auto &found, auto &) {
                set(found, type::globalOauth, u"callbackUrl"_s, u"https://other.example/cb"_s);
            });
        add("O2 one more callback is fine", u"O2"_s, Status::Passed, {}, Fix::None, [](auto &found, auto &) {
            set(found, type::globalOauth, u"callbackUrl"_s, u"https://other.example/cb\nhttps://localhost"_s);
        });
        add("O2 a longer address is another", u"O2"_s, Status::Failed, u"https://localhost/cb"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::globalOauth, u"callbackUrl"_s, u"https://localhost/cb"_s); });
        const auto scopes = [](const QString &list) {
            return [list](OrgSnapshot &found, SetupFile &) {
                set(found, type::oauthSettings, u"commaSeparatedOauthScopes"_s, list);
            };
        };
        add("O3 missing", u"O3"_s, Status::Failed, u"api"_s, Fix::ApplyPlan, scopes(u"Basic,RefreshToken"_s));
        add("O4 missing", u"O4"_s, Status::Failed, u"id"_s, Fix::ApplyPlan, scopes(u"Api,RefreshToken"_s));
        add("O5 missing", u"O5"_s, Status::Failed, u"refresh_token"_s, Fix::ApplyPlan, scopes(u"Api,Basic"_s));
        add("O5 not planned, so no plan adds it", u"O5"_s, Status::Failed, u"refresh_token"_s, Fix::EditSettings,
            [](auto &found, auto &wanted) {
                wanted.oauth.scopes = {u"api"_s, u"id"_s};
                set(found, type::oauthSettings, u"commaSeparatedOauthScopes"_s, u"Api,Basic"_s);
            });
        add("O6 one too many", u"O6"_s, Status::Warning, u"web"_s, Fix::EditSettings,
            scopes(u"Api,Basic,RefreshToken,Web"_s));
        for (const QString &id : {u"O3"_s, u"O4"_s, u"O5"_s, u"O6"_s})
            addUnknown(qPrintable(id + u" unknown"_s), id,
                       [](auto &found, auto &) { hideComponent(found, type::oauthSettings); });
        add("O7 optional, as planned", u"O7"_s, Status::Warning, u"without the secret"_s, Fix::EditSettings,
            [](auto &found, auto &wanted) {
                wanted.oauth.requireSecretForWebServerFlow = false;
                set(found, type::globalOauth, u"isConsumerSecretOptional"_s, u"true"_s);
            });
        add("O8 not required, as planned", u"O8"_s, Status::Warning, u"without the secret"_s, Fix::EditSettings,
            [](auto &found, auto &wanted) {
                wanted.oauth.requireSecretForRefreshTokenFlow = false;
                set(found, type::globalOauth, u"isSecretRequiredForRefreshToken"_s, u"false"_s);
            });
        add("O2 another callback, as planned", u"O2"_s, Status::Warning, u"https://localhost"_s, Fix::EditSettings,
            [](auto &found, auto &wanted) {
                wanted.oauth.callbackUrls = {u"https://other.example/cb"_s};
                set(found, type::globalOauth, u"callbackUrl"_s, u"https://other.example/cb"_s);
            });
        add("O7 optional", u"O7"_s, Status::Failed, u"true"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::globalOauth, u"isConsumerSecretOptional"_s, u"true"_s); });
        add("O8 not asked for", u"O8"_s, Status::Failed, u"false"_s, Fix::ApplyPlan, [](auto &found, auto &) {
            set(found, type::globalOauth, u"isSecretRequiredForRefreshToken"_s, u"false"_s);
        });
        add("O9 other than planned", u"O9"_s, Status::Warning, u"true"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::globalOauth, u"isPkceRequired"_s, u"true"_s); });
        for (const QString &id : {u"O2"_s, u"O7"_s, u"O8"_s, u"O9"_s, u"R2"_s, u"R3"_s})
            addUnknown(qPrintable(id + u" unknown"_s), id,
                       [](auto &found, auto &) { hideComponent(found, type::globalOauth); });
    }

    static void tokenAndUserRows()
    {
        using Policy = SetupFile::RefreshPolicy;
        add("R1 other policy", u"R1"_s, Status::Failed, u"Zero"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::oauthPolicies, u"refreshTokenPolicyType"_s, u"Zero"_s); });
        add("R1 as planned, but it ends", u"R1"_s, Status::Warning, u"Zero"_s, Fix::EditSettings,
            [](auto &found, auto &wanted) {
                wanted.refreshToken.policy = Policy::ExpireImmediately;
                set(found, type::oauthPolicies, u"refreshTokenPolicyType"_s, u"Zero"_s);
            });
        add("R1 other period", u"R1"_s, Status::Failed, u"30"_s, Fix::ApplyPlan, [](auto &found, auto &wanted) {
            wanted.refreshToken.policy = Policy::ExpireAfter;
            wanted.refreshToken.period = 60;
            set(found, type::oauthPolicies, u"refreshTokenPolicyType"_s, u"SpecificLifetime"_s);
            set(found, type::oauthPolicies, u"refreshTokenValidityPeriod"_s, u"30"_s);
            set(found, type::oauthPolicies, u"refreshTokenValidityUnit"_s, u"Days"_s);
        });
        addUnknown("R1 period unknown", u"R1"_s, [](auto &found, auto &wanted) {
            wanted.refreshToken.policy = Policy::ExpireAfter;
            wanted.refreshToken.period = 60;
            hideComponent(found, type::oauthPolicies);
            found.components[type::oauthPolicies].columns[u"refreshTokenPolicyType"_s] = u"SpecificLifetime"_s;
        });
        for (const QString &id : {u"R1"_s, u"U1"_s, u"U4"_s, u"U5"_s})
            addUnknown(qPrintable(id + u" unknown"_s), id,
                       [](auto &found, auto &) { hideComponent(found, type::oauthPolicies); });
        add("R2 on", u"R2"_s, Status::Failed, u"30 days"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::globalOauth, u"isEnforceRefreshTokenTTL"_s, u"true"_s); });
        const auto hideLimit = [](OrgSnapshot &found) {
            auto &read = found.components[type::globalOauth].metadata;
            auto global = read.value();
            global.remove(u"isEnforceRefreshTokenTTL"_s);
            read = setup::Read<salesforce::MetadataComponent>::known(global, u"SOAP"_s);
        };
        add("R2 not known before Summer '26", u"R2"_s, Status::Passed, {}, Fix::None, [hideLimit](auto &found, auto &) {
            hideLimit(found);
            found.release = known(setup::Release{66.0, u"Spring '26"_s});
        });
        add("R2 a deploy was told that the org does not know it", u"R2"_s, Status::Passed, {}, Fix::None,
            [hideLimit](auto &found, auto &) {
                hideLimit(found);
                found.keptByOrg = {setup::elementKey(type::globalOauth, u"isEnforceRefreshTokenTTL"_s)};
            });
        add("R3 on", u"R3"_s, Status::Failed, u"long-lived"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { set(found, type::globalOauth, u"isRefreshTokenRotationEnabled"_s, u"true"_s); });
        add("U1 everybody", u"U1"_s, Status::Failed, u"AllSelfAuthorized"_s, Fix::ApplyPlan, [](auto &found, auto &) {
            set(found, type::oauthPolicies, u"permittedUsersPolicyType"_s, u"AllSelfAuthorized"_s);
        });
        add("U3 open to all is planned, and not so in the org", u"U3"_s, Status::Failed, u"holds none"_s,
            Fix::EditSettings, [](auto &found, auto &wanted) {
                wanted.users.permittedUsers = SetupFile::PermittedUsers::SelfAuthorize;
                found.grants = known(QList<setup::AccessGrant>{});
            });
        add("U2 not granted", u"U2"_s, Status::Failed, u"Heroku_AppLink_Users"_s, Fix::ApplyPlan,
            [](auto &found, auto &wanted) {
                wanted.users.permissionSets = {{u"Heroku_AppLink_Users"_s, u"Users"_s, true}};
                found.grants = known(QList<setup::AccessGrant>{});
            });
        add("U2 named in other capitals", u"U2"_s, Status::Passed, {}, Fix::None, [](auto &found, auto &wanted) {
            wanted.users.permissionSets = {{u"SALES_users"_s, {}, false}};
            wanted.users.profiles = {u"system administrator"_s};
            found.permissionSets = known(QList<setup::PermissionSetRecord>{{u"0PS"_s, u"Sales_Users"_s, u"Sales"_s}});
            found.profiles = known(QList<setup::ProfileRecord>{{u"00e"_s, u"System Administrator"_s, u"Salesforce"_s}});
            found.grants = known(QList<setup::AccessGrant>{{u"0J0"_s, u"0PS"_s, u"Sales_Users"_s, u"Sales"_s, {}},
                                                           {u"0J1"_s, u"00e"_s, {}, {}, u"System Administrator"_s}});
        });
        add("U2 a profile of that name is no permission set", u"U2"_s, Status::Failed, u"Twins"_s, Fix::ApplyPlan,
            [](auto &found, auto &wanted) {
                wanted.users.permissionSets = {{u"Twins"_s, u"Twins"_s, false}};
                found.grants = known(QList<setup::AccessGrant>{{u"0J0"_s, u"00e"_s, {}, {}, u"Twins"_s}});
            });
        addUnknown("U2 unknown", u"U2"_s, [](auto &found, auto &) { hide(found.grants); });
        add("U3 not covered", u"U3"_s, Status::Failed, u"pat@acme.example"_s, Fix::EditSettings,
            [](auto &found, auto &) { found.assignedPermissionSets = known(QStringList{u"Other"_s}); });
        add("U3 covered by profile", u"U3"_s, Status::Passed, {}, Fix::None, [](auto &found, auto &) {
            found.assignedPermissionSets = known(QStringList{});
            found.grants = known(QList<setup::AccessGrant>{{u"0J0"_s, u"00e"_s, {}, {}, u"System Administrator"_s}});
        });
        addUnknown("U3 grants unknown", u"U3"_s, [](auto &found, auto &) { hide(found.grants); });
        addUnknown("U3 assignments unknown", u"U3"_s, [](auto &found, auto &) { hide(found.assignedPermissionSets); });
        addUnknown("U3 profile unknown, and it could be the one", u"U3"_s, [](auto &found, auto &) {
            found.assignedPermissionSets = known(QStringList{});
            found.grants = known(QList<setup::AccessGrant>{{u"0J0"_s, u"00e"_s, {}, {}, u"System Administrator"_s}});
            hide(found.userProfile);
        });
        add("U4 locked out", u"U4"_s, Status::Failed, u"nobody is approved"_s, Fix::ApplyPlan,
            [](auto &found, auto &) { found.grants = known(QList<setup::AccessGrant>{}); });
        addUnknown("U4 grants unknown", u"U4"_s, [](auto &found, auto &) { hide(found.grants); });
        add("U5 ranges", u"U5"_s, Status::Warning, u"IP ranges"_s, Fix::OpenSetup, [](auto &found, auto &) {
            set(found, type::oauthPolicies, u"ipRelaxationPolicyType"_s, u"Enforce"_s);
            set(found, type::oauthSettings, u"trustedIpRanges"_s, u"10.0.0.1"_s);
        });
        add("U5 relaxed", u"U5"_s, Status::Passed, {}, Fix::None, [](auto &found, auto &) {
            set(found, type::oauthPolicies, u"ipRelaxationPolicyType"_s, u"Bypass"_s);
            set(found, type::oauthSettings, u"trustedIpRanges"_s, u"10.0.0.1"_s);
        });
    }
};

QTEST_GUILESS_MAIN(StepFindingsTest)
#include "StepFindingsTest.moc"
