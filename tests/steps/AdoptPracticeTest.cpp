// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"
#include "practice/PracticeServices.h"
#include "practice/org/SalesforceOrg.h"
#include "salesforce/TokenRefresh.h"
#include "setup/ComponentTypes.h"
#include "steps/Workflow.h"
#include "support/Running.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::setup;
using salesforce::MetadataComponent;

/// Apps of all origins in the practice org, from reading to a second run that finds nothing to do.
class AdoptPracticeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<practice::PracticeServices> m_practice;
    std::unique_ptr<steps::Workflow> m_workflow;
    QTemporaryDir m_folder;

    template <class T>
    static T finish(Task<T> task)
    {
        test::Running running(std::move(task));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 60000))
            qFatal("it did not end");
        return running.take();
    }

    void start(const QByteArray &scenario)
    {
        QFile file(m_folder.filePath(u"scenario.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(scenario).replace('\'', '"')); // single quotes read better here
        file.close();
        practice::PracticeOptions options;
        options.scenarioFile = file.fileName();
        QString error;
        m_practice = std::make_unique<practice::PracticeServices>();
        QVERIFY2(m_practice->start(options, &error), qPrintable(error));
        m_workflow = std::make_unique<steps::Workflow>();
        SetupFile wanted;
        wanted.app.contactEmail = u"admin@practice.example"_s;
        m_workflow->setWanted(wanted);
        net::HttpClient http;
        const auto session = finish(salesforce::sessionFromToken(&http, Secret(m_practice->accessToken().toUtf8()),
                                                                 m_practice->salesforceUrl()));
        QVERIFY2(bool(session), qPrintable(session ? QString() : session.error().summary));
        m_workflow->setSession(*session);
        const auto read = finish(m_workflow->readOrg());
        QVERIFY2(bool(read), qPrintable(read ? QString() : read.error().summary));
    }

    const OrgSnapshot &found() { return *m_workflow->snapshot(); }
    MetadataComponent part(const QString &componentType)
    {
        return found().components.value(componentType).metadata.value();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_workflow.reset();
        m_practice.reset();
    }

    void adoptsAndRepairs_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        QTest::newRow("made in Setup") << QByteArray("{'base':'empty','apps':[{'scopes':['Api']}]}");
        QTest::newRow("made by a tool that let the platform make the policies")
            << QByteArray("{'base':'empty','apps':[{'naming':'platform','scopes':['Web','OpenID','Api'],"
                          "'callbacks':['https://a.example/cb','https://b.example/cb'],'withPolicies':false}]}");
        QTest::newRow("all parts named like the app")
            << QByteArray("{'base':'empty','apps':[{'naming':'plain','scopes':['Full']}]}");
        QTest::newRow("half made: the app alone")
            << QByteArray("{'base':'empty','apps':[{'withOauth':false,'withPolicies':false}]}");
        QTest::newRow("drifted") << QByteArray("{'base':'drifted'}");
        QTest::newRow("among others") << QByteArray(
            "{'base':'empty','apps':[{'apiName':'Other','naming':'plain'},{'apiName':'Heroku_AppLink_2'},"
            "{'naming':'platform','scopes':['Api']},{'apiName':'Heroku'}]}");
    }

    void adoptsAndRepairs()
    {
        QFETCH(QByteArray, scenario);
        start(scenario);
        QVERIFY(found().app());
        QHash<QString, MetadataComponent> before;
        for (const QString &componentType : type::all()) {
            const auto &metadata = found().components.value(componentType).metadata;
            QVERIFY2(!metadata.couldNotBeRead(), qPrintable(componentType));
            if (metadata.isKnown())
                before.insert(componentType, metadata.value());
        }
        const Plan plan = m_workflow->plan();
        QVERIFY2(plan.applyable(), qPrintable(plan.blockedBy.value(0).text));
        // What it changes is what the rows say, and the name stays.
        for (const auto &component : plan.components) {
            if (before.contains(component.type()))
                QCOMPARE(component.fullName(), before.value(component.type()).fullName());
        }
        const ApplyOutcome outcome = finish(m_workflow->apply(plan, {}));
        QVERIFY2(outcome.succeeded(),
                 qPrintable(outcome.error ? outcome.error->summary + outcome.error->detail : QString()));

        QStringList planned;
        for (const Change &change : plan.changes) {
            for (const FieldChange &field : change.fields)
                planned.append(elementKey(change.component, field.name));
        }
        for (auto old = before.cbegin(); old != before.cend(); ++old) {
            QCOMPARE(part(old.key()).fullName(), old.value().fullName());
            for (const auto &element : old.value().elements()) {
                if (!planned.contains(elementKey(old.key(), element.name)))
                    QCOMPARE(part(old.key()).value(element.name), element.text);
            }
        }
        const QString scopes = part(type::oauthSettings).value(u"commaSeparatedOauthScopes"_s);
        for (const QString &token : {u"Api"_s, u"Basic"_s, u"RefreshToken"_s})
            QVERIFY2(scopes.contains(token), qPrintable(scopes));
        const QString scopesBefore = before.value(type::oauthSettings).value(u"commaSeparatedOauthScopes"_s);
        for (const QString &token : scopesBefore.split(u',', Qt::SkipEmptyParts))
            QVERIFY2(scopes.contains(token.trimmed()), qPrintable(scopes));
        const QString callbacks = part(type::globalOauth).value(u"callbackUrl"_s);
        QVERIFY(callbacks.contains(u"https://localhost"_s));
        QVERIFY(callbacks.contains(before.value(type::globalOauth).value(u"callbackUrl"_s).trimmed()));

        const Plan again = m_workflow->plan();
        QVERIFY2(again.nothingToDo(),
                 qPrintable(again.components.isEmpty() ? QString() : again.components.first().type()));
    }

    /// Each of the five components is sent back, and the org is asked itself what it holds then: certificate,
    /// callbacks, scopes, attributes, IP ranges, token settings, switches, a newer element, grants.
    void whatIsNotManagedSurvivesToTheLetter()
    {
        start("{'base':'extras'}");
        auto &org = m_practice->org();
        practice::EcaComponent switchedOff = *org.apps().partOf(type::pluginPolicies, u"Heroku_AppLink"_s);
        switchedOff.values.insert(u"isEnabled"_s, u"false"_s);
        org.apps().put(switchedOff);
        const auto *profile = org.state().profileByName(u"Standard User"_s);
        org.state().grant(profile->shadowSetId, org.apps().appId(u"Heroku_AppLink"_s));
        QHash<QString, practice::EcaComponent> before;
        for (const QString &componentType : type::all())
            before.insert(componentType, *org.apps().partOf(componentType, u"Heroku_AppLink"_s));

        SetupFile wanted = m_workflow->wanted();
        wanted.app.label = u"Another label"_s;
        wanted.oauth.requirePkce = true;
        wanted.oauth.scopes.append(u"chatter_api"_s);
        wanted.refreshToken.policy = SetupFile::RefreshPolicy::ExpireIfNotUsedFor;
        wanted.refreshToken.period = 30;
        m_workflow->setWanted(wanted);
        QVERIFY(finish(m_workflow->readOrg()));
        const Plan plan = m_workflow->plan();
        QCOMPARE(plan.components.size(), 5); // all are sent
        QStringList planned;
        for (const Change &change : plan.changes) {
            for (const FieldChange &field : change.fields)
                planned.append(elementKey(change.component, field.name));
        }
        QVERIFY(finish(m_workflow->apply(plan, {})).succeeded());
        for (const QString &componentType : type::all()) {
            const practice::EcaComponent &old = before[componentType];
            const practice::EcaComponent *now = org.apps().partOf(componentType, u"Heroku_AppLink"_s);
            QCOMPARE(now->id, old.id);
            QCOMPARE(now->fullName, old.fullName);
            QVERIFY2(now->groups == old.groups, qPrintable(componentType));
            for (auto value = old.values.cbegin(); value != old.values.cend(); ++value) {
                if (!planned.contains(elementKey(componentType, value.key())))
                    QVERIFY2(now->values.value(value.key()) == value.value(), qPrintable(value.key()));
            }
        }
        // What is planned adds to what is there.
        const auto scopes = practice::commaList(
            org.apps().partOf(type::oauthSettings, u"Heroku_AppLink"_s)->values.value(u"commaSeparatedOauthScopes"_s));
        for (const QString &token : {u"Web"_s, u"OpenID"_s, u"Chatter"_s})
            QVERIFY2(scopes.contains(token), qPrintable(token));
        QCOMPARE(org.state().grants().size(), 2); // the permission set's and the profile's
        QVERIFY(m_workflow->plan().nothingToDo());
    }

    /// Somebody made the policies between reading and checking: they are found under the name they have, and planned
    /// again (facts/salesforce.md 1.9).
    void aPartUnderAnotherNameIsFoundAndPlannedAgain()
    {
        start("{'base':'drifted'}");
        const QString real = found().components.value(type::oauthPolicies).fullName;
        Plan plan = m_workflow->plan();
        for (MetadataComponent &component : plan.components) {
            if (component.type() != type::oauthPolicies)
                continue;
            MetadataComponent fresh(type::oauthPolicies, u"Heroku_AppLink_second"_s);
            for (const auto &element : component.elements())
                fresh.append(element);
            component = fresh;
        }
        const QDateTime before = found().takenAt;
        const ApplyOutcome outcome = finish(m_workflow->checkOnly(plan));
        QVERIFY(!outcome.succeeded());
        QCOMPARE(outcome.error->action, ErrorAction::ReviewPlanAgain);
        QCOMPARE(outcome.problems.first().kind, salesforce::ProblemKind::HeldByOther);
        QVERIFY(outcome.problems.first().detail.contains(u"duplicate value found"_s));
        QVERIFY(found().takenAt > before);
        const Plan again = m_workflow->plan();
        QVERIFY(again.applyable());
        for (const MetadataComponent &component : again.components) {
            if (component.type() == type::oauthPolicies)
                QCOMPARE(component.fullName(), real);
        }
        QVERIFY(finish(m_workflow->apply(again, {})).succeeded());
    }

    void aJwtSessionReadsWhatItCanAndChangesNothing()
    {
        start("{'base':'drifted','jwtTokens':true}");
        QVERIFY(found().app());
        QVERIFY(found().scopeKeys().isKnown());
        QVERIFY(found().components.value(type::globalOauth).metadata.couldNotBeRead());
        const Plan plan = m_workflow->plan();
        QVERIFY(!plan.applyable());
        QVERIFY(plan.components.isEmpty());
        for (const QString &request : m_practice->requests())
            QVERIFY2(!request.contains(u"/services/Soap/"_s), qPrintable(request));
    }

    void missingPermissionColumnsDoNotSinkThePreflight()
    {
        start("{'base':'empty','missingPermissionColumns':['ExternalClientAppDeveloper','ExternalClientAppAdmin']}");
        QVERIFY(found().permissions.isKnown());
        QVERIFY(found().holds(u"CustomizeApplication"_s));
        QVERIFY(!found().permissions.value().contains(u"ExternalClientAppAdmin"_s));
        QVERIFY(m_workflow->plan().applyable());
    }

    void namesThatDifferInCaseBlock()
    {
        start("{'base':'name-mismatch'}");
        const Plan plan = m_workflow->plan();
        QVERIFY(!plan.applyable());
        QVERIFY2(plan.blockedBy.first().text.contains(u"Heroku_Applink"_s) &&
                     plan.blockedBy.first().text.contains(u"Heroku_AppLink"_s),
                 qPrintable(plan.blockedBy.first().text));
    }

    void scopesAreTakenAwayWhenTheAdminSaysSo()
    {
        start("{'base':'drifted'}");
        SetupFile wanted = m_workflow->wanted();
        wanted.oauth.removeOtherScopes = true;
        m_workflow->setWanted(wanted);
        const ApplyOutcome outcome = finish(m_workflow->apply(m_workflow->plan(), {}));
        QVERIFY(outcome.succeeded());
        QStringList keys = found().scopeKeys().value();
        keys.sort();
        QCOMPARE(keys, (QStringList{u"api"_s, u"id"_s, u"refresh_token"_s}));
    }
};

QTEST_GUILESS_MAIN(AdoptPracticeTest)
#include "AdoptPracticeTest.moc"
