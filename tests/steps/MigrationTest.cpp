// SPDX-License-Identifier: GPL-3.0-or-later
// A connected app that was migrated in Setup, from being found to being verified (facts/salesforce.md section 8).
#include "practice/org/EcaTypes.h"
#include "steps/ConnectedApps.h"
#include "support/PracticeOrg.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace applink;
using test::finish;
using test::PracticeOrg;
using verify::Status;
namespace ecaTypes = practice::ecaTypes;

namespace {

QJsonObject scenario()
{
    return QJsonDocument::fromJson(R"({
        "namedPermissionSets": [{"name": "Old_Hands", "label": "Old hands", "assignedTo": ["admin@practice.example"]}],
        "connectedApps": [{
            "apiName": "Quotes", "label": "Acme Quotes", "description": "Made in 2019",
            "callbacks": ["https:\u002f\u002fquotes.example/callback"], "scopes": ["Api", "Web", "SFAP"],
            "permissionSets": ["Old_Hands"],
            "oauthConfig": {"consumerKey": "3MVG9old", "certificate": "MIIBold", "isAdminApproved": true},
            "oauthPolicy": {"refreshTokenPolicy": "specific_lifetime:30:DAYS", "ipRelaxation": "ENFORCE"},
            "sessionPolicy": {"sessionTimeout": 120},
            "groups": [{"ipRanges": {"start": "10.0.0.1", "end": "10.0.0.9", "description": "office"}}]
        }]})")
        .object();
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeOrg> m_org;
    std::unique_ptr<steps::Workflow> m_workflow;

    [[nodiscard]] const practice::EcaComponent *part(const QString &type) const
    {
        return m_org->services.org().apps().partOf(type, u"Quotes"_s);
    }
    [[nodiscard]] QString value(const QString &type, const QString &element) const
    {
        const auto *component = part(type);
        return component ? component->values.value(element) : QString();
    }
    [[nodiscard]] Status status(const verify::Verification &verification, const QString &id) const
    {
        for (const auto &result : verification.results) {
            if (result.id == id)
                return result.finding.status;
        }
        return Status::Pending;
    }

private Q_SLOTS:
    void init()
    {
        m_org = std::make_unique<PracticeOrg>(scenario());
        m_workflow = m_org->workflow();
        auto wanted = m_org->wanted();
        wanted.app.apiName = u"Quotes"_s;
        wanted.app.label = u"Acme Quotes"_s;
        m_workflow->setWanted(wanted);
    }
    void cleanup()
    {
        m_workflow.reset();
        m_org.reset();
    }

    void beforeItTheNameIsTaken()
    {
        steps::ConnectedApps apps(m_workflow.get());
        QSignalSpy listed(&apps, &steps::ConnectedApps::listed);
        apps.list();
        QTRY_COMPARE(listed.size(), 1);
        QVERIFY(listed.first().first().toStringList().contains(u"Quotes"_s));
        QVERIFY(finish(m_workflow->readOrg()));
        QVERIFY(!m_workflow->snapshot()->app());
        const auto plan = m_workflow->plan();
        QVERIFY(!plan.applyable());
        QCOMPARE(plan.blockedBy.first().checkId, u"A5"_s);
    }

    void afterItOnlyWhatAppLinkNeedsChanges()
    {
        QVERIFY(m_org->services.org().apps().migrate(u"Quotes"_s));
        QVERIFY(finish(m_workflow->readOrg()));
        QVERIFY(m_workflow->snapshot()->app());
        const auto plan = m_workflow->plan();
        QVERIFY2(plan.applyable(), qPrintable(plan.blockedBy.value(0).text));
        QStringList changed;
        for (const auto &change : plan.changes) {
            for (const auto &field : change.fields) {
                if (change.action == setup::Action::Update)
                    changed.append(field.name);
            }
        }
        changed.sort();
        QCOMPARE(changed, (QStringList{u"callbackUrl"_s, u"commaSeparatedOauthScopes"_s,
                                       u"commaSeparatedPermissionSet"_s, u"refreshTokenPolicyType"_s,
                                       u"refreshTokenValidityPeriod"_s, u"refreshTokenValidityUnit"_s}));

        const auto outcome = finish(m_workflow->apply(plan, {}));
        QVERIFY2(outcome.succeeded(), outcome.error ? qPrintable(outcome.error->summary + outcome.error->detail) : "");
        QCOMPARE(m_org->deploys(u"Succeeded"_s), 1);
        QVERIFY(m_workflow->plan().nothingToDo());
        QCOMPARE(value(ecaTypes::application, u"description"_s), u"Made in 2019"_s);
        QCOMPARE(value(ecaTypes::globalOauth, u"consumerKey"_s), u"3MVG9old"_s);
        QCOMPARE(value(ecaTypes::globalOauth, u"certificate"_s), u"MIIBold"_s);
        const QString callbacks = value(ecaTypes::globalOauth, u"callbackUrl"_s);
        QCOMPARE(callbacks.split(u'\n'), (QStringList{u"https://quotes.example/callback"_s, u"https://localhost"_s}));
        const QStringList scopes = practice::commaList(value(ecaTypes::oauthSettings, u"commaSeparatedOauthScopes"_s));
        for (const QString &token : {u"Api"_s, u"Web"_s, u"SFApiPlatform"_s, u"Basic"_s, u"RefreshToken"_s})
            QVERIFY2(scopes.contains(token), qPrintable(token));
        QCOMPARE(part(ecaTypes::oauthSettings)->groups.size(), 1); // the trusted IP range
        QCOMPARE(value(ecaTypes::oauthPolicies, u"sessionTimeoutInMinutes"_s), u"120"_s);
        QCOMPARE(value(ecaTypes::oauthPolicies, u"refreshTokenPolicyType"_s), u"Infinite"_s);
        QCOMPARE(m_org->state().grants().size(), 2); // those of old, and those who are to use it
    }

    void theChecksTellItApartFromAClash()
    {
        QVERIFY(m_org->services.org().apps().migrate(u"Quotes"_s));
        QVERIFY(finish(m_workflow->readOrg()));
        QVERIFY(finish(m_workflow->apply(m_workflow->plan(), {})).succeeded());
        const auto verification = finish(m_workflow->verify());
        QCOMPARE(status(verification, u"A1"_s), Status::Passed);
        QCOMPARE(status(verification, u"A5"_s), Status::Warning);
        QCOMPARE(status(verification, u"E2"_s), Status::Passed); // by the key it had before
        QCOMPARE(status(verification, u"U2"_s), Status::Passed);
        QCOMPARE(status(verification, u"U5"_s), Status::Warning); // its IP range could keep Heroku out
        for (const auto &result : verification.results) {
            if (result.step < 5)
                QVERIFY2(result.finding.status != Status::Failed, qPrintable(result.id + result.finding.reason));
        }
    }

    void aDeletedAppBringsTheConnectedAppBack()
    {
        QVERIFY(m_org->services.org().apps().migrate(u"Quotes"_s));
        QVERIFY(!m_org->services.org().apps().migrate(u"Quotes"_s)); // once is enough
        m_org->services.org().apps().remove(ecaTypes::application, u"Quotes"_s);
        QVERIFY(finish(m_workflow->readOrg()));
        QCOMPARE(m_workflow->plan().blockedBy.first().checkId, u"A5"_s);
        QVERIFY(m_org->services.org().apps().migrate(u"Quotes"_s));
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
