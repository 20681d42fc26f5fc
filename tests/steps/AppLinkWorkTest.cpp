// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting and publishing against the practice org: whatever is there under the wanted name, however the person in
// the browser behaves, and whatever becomes of an answer.
#include "heroku/HerokuError.h"
#include "practice/PracticePerson.h"
#include "practice/heroku/HerokuState.h"
#include "setup/ComponentTypes.h"
#include "steps/Consent.h"
#include "support/PracticeOrg.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace applink;
using steps::AppLinkWork;
using test::finish;
using test::PracticeOrg;
using test::Running;
using WhereTaken = steps::AppLinkWork::WhereTaken;

Q_DECLARE_METATYPE(applink::steps::AppLinkWork::WhereTaken)

namespace {

const QString name = u"acme_prod"_s;

QJsonObject scenario(const QJsonObject &heroku, const QJsonArray &faults = {})
{
    QJsonObject json{{u"base"_s, u"ready"_s}};
    if (!heroku.isEmpty())
        json.insert(u"heroku"_s, heroku);
    if (!faults.isEmpty())
        json.insert(u"faults"_s, faults);
    return json;
}

QJsonObject seeded(const QString &status, const QJsonObject &more = {})
{
    QJsonObject seed{{u"name"_s, name}, {u"status"_s, status}};
    for (auto it = more.begin(); it != more.end(); ++it)
        seed.insert(it.key(), it.value());
    return {{u"seeds"_s, QJsonArray{seed}}};
}

} // namespace

class AppLinkWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void whatIsThereUnderTheName_data();
    void whatIsThereUnderTheName();
    void anotherUsersConnectionIsFound();
    void anotherOrgIsFound();
    void nothingIsPublishedIntoAnotherOrg();
    void unknownWordsAreWaitedOut();
    void aClosedBrowserIsRecognisedByTime();
    void cancelLeavesTheConnectionForTheNextTry();
    void theConsentWaitsForTheOrg_data();
    void theConsentWaitsForTheOrg();
    void aRefusedPlanLeavesNoConnection();
    void nothingIsDeletedForAPlanThatIsRefused();
    void deniedConsentSaysWhatAppLinkSays();
    void anAddonInTheMakingIsWaitedFor();
    void anAddonInTheMakingIsNotWaitedForEver();
    void anAddonThatCannotBeMadeEndsTheWait();
    void aRotatedTokenIsReadAnew();
    void lostAnswersAreSettledByLooking_data();
    void lostAnswersAreSettledByLooking();
    void deletes_data();
    void deletes();
    void publishingTwiceUpdates();
    void aLostPublishIsDecidedByTheList_data();
    void aLostPublishIsDecidedByTheList();
    void aPermissionSetFileGoesAlong();
    void aRefusedNameLeadsToTheLetter_data();
    void aRefusedNameLeadsToTheLetter();

private:
    void begin(const QJsonObject &content, bool allow = true);
    Result<heroku::Connection> connectOrg(WhereTaken whereTaken = WhereTaken::Ask)
    {
        return finish(m_workflow->appLink()->connectOrg(whereTaken));
    }
    Result<Done> publish() { return finish(m_workflow->appLink()->publishApiSpec()); }
    [[nodiscard]] QList<practice::AppLinkOrg> connections() { return m_org->services.heroku().appLinkOrgs; }
    void useSpec(const QByteArray &appName);

    QTemporaryDir m_folder;
    steps::AppLinkPace m_pace;
    std::unique_ptr<PracticeOrg> m_org;
    std::unique_ptr<steps::Workflow> m_workflow;
    std::unique_ptr<practice::PracticePerson> m_person;
    QList<QUrl> m_links;
    bool m_allow = true; ///< the person in the browser does what is asked
    QStringList m_progress;
};

void AppLinkWorkTest::cleanup()
{
    m_person.reset();
    m_workflow.reset();
    m_org.reset();
    m_links.clear();
    m_progress.clear();
}

void AppLinkWorkTest::begin(const QJsonObject &content, bool allow)
{
    m_org = std::make_unique<PracticeOrg>(content);
    m_workflow = m_org->workflow();
    m_person = std::make_unique<practice::PracticePerson>();
    auto wanted = m_org->wanted();
    wanted.appLink = setup::SetupFile::AppLink{};
    wanted.appLink->app = m_org->services.herokuApp();
    wanted.appLink->connectionName = name;
    wanted.appLink->apiSpec = QStringLiteral(APPLINK_SOURCE_DIR) + u"/resources/example/api-spec.yaml"_s;
    wanted.appLink->clientName = u"PracticeQuotes"_s;
    m_workflow->setWanted(wanted);
    m_pace = {};
    m_pace.cadence = {1ms, 3, 5ms};
    m_pace.longestAuthorization = 20s;
    m_pace.betweenProvisioningLooks = m_pace.betweenDeletionLooks = m_pace.betweenPublicationLooks = 1ms;
    m_pace.retry = PracticeOrg::quick();
    m_workflow->appLink()->setPace(m_pace);
    m_workflow->setHeroku({Secret(m_org->services.herokuApiKey()), heroku::HerokuToken::Source::Practice},
                          m_org->services.herokuUrl());
    connect(m_workflow->appLink(), &AppLinkWork::progress, this, [this](const QString &what) { m_progress += what; });
    m_allow = allow;
    connect(m_workflow->appLink(), &AppLinkWork::authorizeUrlReady, this, [this](const QUrl &url) {
        m_links.append(url);
        if (m_allow)
            m_person->visit(url, m_org->services.username(), m_org->services.password());
    });
}

void AppLinkWorkTest::whatIsThereUnderTheName_data()
{
    QTest::addColumn<QJsonObject>("heroku");
    QTest::addColumn<WhereTaken>("whereTaken");
    QTest::addColumn<QString>("code"); // of the error; "-" for none
    QTest::addColumn<int>("deleted");
    QTest::addColumn<int>("opened");
    const QString fine = u"-"_s;
    const QString dead = heroku::code::deadConnection.toString();
    const auto row = [](const char *what, const QJsonObject &heroku, WhereTaken whereTaken, const QString &code,
                        int deleted,
                        int opened) { QTest::newRow(what) << heroku << whereTaken << code << deleted << opened; };
    row("nothing", {}, WhereTaken::Ask, fine, 0, 1);
    row("connected with this org", seeded(u"connected"_s), WhereTaken::Ask, fine, 0, 0);
    row("connected with this org, anew by choice", seeded(u"connected"_s), WhereTaken::Replace, fine, 1, 1);
    row("connected with this org is never dead", seeded(u"connected"_s), WhereTaken::ReplaceDead, fine, 0, 0);
    row("connected with another org", seeded(u"connected"_s, {{u"orgId"_s, u"00D5e000000OthrEAA"_s}}), WhereTaken::Ask,
        heroku::code::otherOrg.toString(), 0, 0);
    row("connected with another org is not dead either",
        seeded(u"connected"_s, {{u"orgId"_s, u"00D5e000000OthrEAA"_s}}), WhereTaken::ReplaceDead,
        heroku::code::otherOrg.toString(), 0, 0);
    row("connected with another org, anew by choice", seeded(u"connected"_s, {{u"orgId"_s, u"00D5e000000OthrEAA"_s}}),
        WhereTaken::Replace, fine, 1, 1);
    row("failed", seeded(u"failed"_s), WhereTaken::Ask, dead, 0, 0);
    row("failed, deleted by choice", seeded(u"failed"_s), WhereTaken::ReplaceDead, fine, 1, 1);
    row("half made", seeded(u"connecting"_s), WhereTaken::Ask, dead, 0, 0);
    row("half made, deleted by choice", seeded(u"connecting"_s), WhereTaken::ReplaceDead, fine, 1, 1);
    row("disconnected", seeded(u"disconnected"_s), WhereTaken::Ask, dead, 0, 0);
    row("status of the future", seeded(u"hibernating"_s), WhereTaken::Ask, dead, 0, 0);
    row("Data Cloud", seeded(u"connected"_s, {{u"type"_s, u"DatacloudOrg"_s}}), WhereTaken::Ask,
        heroku::code::otherOrg.toString(), 0, 0);
    row("dead one of Data Cloud stays", seeded(u"failed"_s, {{u"type"_s, u"DatacloudOrg"_s}}), WhereTaken::ReplaceDead,
        dead, 0, 0);
    row("nothing there to replace", {}, WhereTaken::Replace, fine, 0, 1);
    row(
        "deleted ones stay for a while",
        [] {
            QJsonObject heroku = seeded(u"failed"_s);
            heroku.insert(u"disconnectReads"_s, 4);
            return heroku;
        }(),
        WhereTaken::ReplaceDead, fine, 1, 1);
}

void AppLinkWorkTest::whatIsThereUnderTheName()
{
    QFETCH(QJsonObject, heroku);
    QFETCH(WhereTaken, whereTaken);
    QFETCH(QString, code);
    QFETCH(int, deleted);
    QFETCH(int, opened);
    begin(scenario(heroku));
    const auto before = connections();
    const auto connected = connectOrg(whereTaken);
    QCOMPARE(connected ? u"-"_s : connected.error().code, code);
    if (!connected)
        QVERIFY2(connected.error().summary.contains(name) || connected.error().summary.contains("org"_L1),
                 qPrintable(connected.error().summary));
    QCOMPARE(m_org->requests(u"DELETE /connections/"_s + name), deleted);
    QCOMPARE(m_links.size(), opened);
    QCOMPARE(connections().size(), std::max<qsizetype>(before.size(), 1));
    if (deleted == 0 && !before.isEmpty()) {
        QCOMPARE(connections().first().id, before.first().id);
        QCOMPARE(connections().first().status, before.first().status);
    }
    if (connected) {
        QVERIFY(connected->isConnected());
        QCOMPARE(m_workflow->services()->connection->id, connected->id);
    } else {
        // Whoever has to decide is told what there is.
        QVERIFY(m_workflow->services()->connection);
        QCOMPARE(m_workflow->services()->connection->name, name);
    }
}

void AppLinkWorkTest::anotherUsersConnectionIsFound()
{
    begin(scenario(seeded(u"connected"_s, {{u"username"_s, u"somebody@else.example"_s}})));
    QVERIFY(finish(m_workflow->readOrg()).ok());
    const auto connected = connectOrg();
    QVERIFY(!connected.ok());
    QCOMPARE(connected.error().code, heroku::code::otherUser.toString());
    QVERIFY2(connected.error().summary.contains("somebody@else.example"_L1), qPrintable(connected.error().summary));
    const auto verification = finish(m_workflow->verify());
    for (const auto &result : verification.results) {
        if (result.id == "E6"_L1) {
            QCOMPARE(result.finding.status, verify::Status::Failed);
            QVERIFY2(result.finding.reason.contains("somebody@else.example"_L1), qPrintable(result.finding.reason));
            QVERIFY(!result.finding.remedy.isEmpty());
        }
    }
}

void AppLinkWorkTest::anotherOrgIsFound()
{
    begin(scenario({{u"otherOrgId"_s, u"00D5e000000OthrEAA"_s}}));
    const auto connected = connectOrg();
    QVERIFY(!connected.ok());
    QCOMPARE(connected.error().code, heroku::code::otherOrg.toString());
    QVERIFY2(connected.error().summary.contains("00D5e000000OthrEAA"_L1), qPrintable(connected.error().summary));
    QHash<QString, verify::Finding> found;
    for (const auto &result : finish(m_workflow->verify()).results)
        found.insert(result.id, result.finding);
    QCOMPARE(found[u"E4"_s].status, verify::Status::Passed); // it exists
    QCOMPARE(found[u"E6"_s].status, verify::Status::Failed); // for somebody else
    QVERIFY(found[u"E6"_s].remedy.contains("sign in"_L1));
    QVERIFY(found[u"E7"_s].status != verify::Status::Passed);
}

void AppLinkWorkTest::nothingIsPublishedIntoAnotherOrg()
{
    begin(scenario(seeded(u"connected"_s, {{u"orgId"_s, u"00D5e000000OthrEAA"_s}})));
    const auto published = publish();
    QVERIFY(!published.ok());
    QCOMPARE(published.error().code, heroku::code::otherOrg.toString());
    QCOMPARE(m_org->requests(u"POST /apps"_s), 0);
}

void AppLinkWorkTest::unknownWordsAreWaitedOut()
{
    begin(scenario({{u"waitingStatus"_s, u"validating"_s}, {u"connectReads"_s, 3}}));
    QVERIFY(connectOrg().ok());
    QVERIFY2(m_progress.filter(u"validating"_s).size() > 0, qPrintable(m_progress.join(u'\n'))); // raw
}

void AppLinkWorkTest::aClosedBrowserIsRecognisedByTime()
{
    begin(scenario({}), false);
    m_pace.longestAuthorization = 150ms;
    m_workflow->appLink()->setPace(m_pace);
    const auto connected = connectOrg();
    QVERIFY(!connected.ok());
    QCOMPARE(connected.error().kind, ErrorKind::Timeout);
    QCOMPARE(connected.error().action, ErrorAction::Retry);
    QVERIFY(m_workflow->services()->connection);
    QVERIFY(!m_workflow->services()->connection->isConnected());
    // Tried again with a fresh link: the half-made one goes by choice only.
    m_allow = true;
    m_pace.longestAuthorization = 20s;
    m_workflow->appLink()->setPace(m_pace);
    const auto asked = connectOrg();
    QVERIFY(!asked.ok());
    QCOMPARE(asked.error().code, heroku::code::deadConnection.toString());
    QVERIFY(connectOrg(WhereTaken::ReplaceDead).ok());
    QCOMPARE(m_links.size(), 2);
    QVERIFY(m_links.first() != m_links.last());
    QCOMPARE(connections().size(), 1);
}

void AppLinkWorkTest::cancelLeavesTheConnectionForTheNextTry()
{
    begin(scenario({}), false);
    Running running(m_workflow->appLink()->connectOrg());
    QTRY_COMPARE(m_links.size(), 1);
    running.cancel();
    QVERIFY(m_workflow->services()->connection);
    QCOMPARE(m_workflow->services()->connection->phase(), heroku::Connection::Phase::Pending);
    // The same link may be finished meanwhile: then the next try takes what is there.
    m_person->visit(m_links.first(), m_org->services.username(), m_org->services.password());
    QTRY_COMPARE(connections().first().status, u"connected"_s);
    QVERIFY(connectOrg().ok());
    QCOMPARE(m_links.size(), 1);
    QCOMPARE(m_org->requests(u"DELETE /connections/"_s + name), 0);
}

void AppLinkWorkTest::theConsentWaitsForTheOrg_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("linkIsTheApps");
    QTest::addColumn<bool>("opensWhenAccepted");
    QTest::newRow("a new app") << u"empty"_s << false << true; // which no link can be for
    QTest::newRow("another client") << u"ready"_s << false << true;
    QTest::newRow("the app itself") << u"ready"_s << true << false;
}

void AppLinkWorkTest::theConsentWaitsForTheOrg()
{
    QFETCH(QString, base);
    QFETCH(bool, linkIsTheApps);
    QFETCH(bool, opensWhenAccepted);
    begin({{u"base"_s, base}});
    QVERIFY(finish(m_workflow->readOrg()).ok());
    if (linkIsTheApps) {
        auto found = std::make_shared<setup::OrgSnapshot>(*m_workflow->snapshot());
        auto &part = found->components[setup::type::globalOauth].metadata;
        auto metadata = part.value();
        metadata.set(u"consumerKey"_s, u"3MVG9PracticeHeroku.1"_s); // of the first link that the practice org makes
        part = setup::Read<salesforce::MetadataComponent>::known(metadata, u"SOAP"_s);
        m_workflow->services()->snapshot = found;
    }
    AppLinkWork *work = m_workflow->appLink();
    work->holdConsent();
    Running running(work->connectOrg());
    QTRY_COMPARE(connections().size(), 1); // made meanwhile
    QTRY_VERIFY(m_workflow->services()->authorizeFacts);
    QCOMPARE(steps::linkClient(*m_workflow->services()) == steps::LinkClient::TheApp, linkIsTheApps);
    QVERIFY(m_links.isEmpty());
    work->allowConsentOfOthers();
    if (opensWhenAccepted) {
        QTRY_COMPARE(m_links.size(), 1);
    } else {
        QCoreApplication::processEvents();
        QVERIFY(m_links.isEmpty());
        work->allowConsent();
    }
    QTRY_VERIFY(running.finished());
    QVERIFY(running.take().ok());
    QCOMPARE(m_links.size(), 1);
}

void AppLinkWorkTest::aRefusedPlanLeavesNoConnection()
{
    begin(scenario({}));
    AppLinkWork *work = m_workflow->appLink();
    work->holdConsent();
    Running running(work->connectOrg());
    QTRY_COMPARE(connections().size(), 1);
    QVERIFY(work->refuseConsent());
    QTRY_VERIFY(running.finished());
    const auto connected = running.take();
    QVERIFY(!connected.ok());
    QVERIFY2(connected.error().summary.contains("not applied"_L1), qPrintable(connected.error().summary));
    QVERIFY(m_links.isEmpty());
    QVERIFY(connections().isEmpty());
    QVERIFY(!m_workflow->services()->connection);
}

void AppLinkWorkTest::nothingIsDeletedForAPlanThatIsRefused()
{
    begin(scenario(seeded(u"failed"_s)));
    AppLinkWork *work = m_workflow->appLink();
    work->holdConsent();
    Running running(work->connectOrg(WhereTaken::ReplaceDead));
    QTRY_VERIFY(m_workflow->services()->connection); // it was looked at
    QVERIFY(work->refuseConsent());
    QTRY_VERIFY(running.finished());
    QVERIFY(!running.take().ok());
    QCOMPARE(m_org->requests(u"DELETE /connections/"_s + name), 0);
    QCOMPARE(connections().size(), 1);
}

void AppLinkWorkTest::deniedConsentSaysWhatAppLinkSays()
{
    begin(scenario({{u"denyConsent"_s, true}, {u"failedStatus"_s, u"error"_s}}));
    const auto connected = connectOrg();
    QVERIFY(!connected.ok());
    QCOMPARE(connected.error().code, u"org_connection_failed"_s);
    QVERIFY2(connected.error().summary.contains("denied"_L1), qPrintable(connected.error().summary));
}

void AppLinkWorkTest::anAddonInTheMakingIsWaitedFor()
{
    begin(scenario({{u"provisioningReads"_s, 4}}));
    QVERIFY(connectOrg().ok());
    QVERIFY2(m_progress.filter(u"still making"_s).size() >= 2, qPrintable(m_progress.join(u'\n')));
}

void AppLinkWorkTest::anAddonInTheMakingIsNotWaitedForEver()
{
    begin(scenario({{u"provisioningReads"_s, 100000}}));
    m_pace.longestProvisioning = 100ms;
    m_workflow->appLink()->setPace(m_pace);
    const auto connected = connectOrg();
    QVERIFY(!connected.ok());
    QCOMPARE(connected.error().code, heroku::code::notProvisioned.toString());
    QVERIFY(connected.error().summary.contains("heroku addons:wait"_L1));
}

void AppLinkWorkTest::anAddonThatCannotBeMadeEndsTheWait()
{
    begin(scenario({{u"provisioningReads"_s, 3}, {u"provisioningFails"_s, true}}));
    const auto connected = connectOrg();
    QVERIFY(!connected.ok());
    QCOMPARE(connected.error().code, heroku::code::noAddon.toString()); // Heroku lists it no more
}

void AppLinkWorkTest::aRotatedTokenIsReadAnew()
{
    begin(scenario({{u"rotateTokenAfterCall"_s, 1}}));
    QVERIFY(finish(m_workflow->appLink()->connections()).ok());
    const auto connected = connectOrg();
    QVERIFY2(connected.ok(), connected.ok() ? "" : qPrintable(connected.error().summary));
    QCOMPARE(connections().size(), 1);
}

void AppLinkWorkTest::lostAnswersAreSettledByLooking_data()
{
    QTest::addColumn<bool>("done");
    QTest::addColumn<QString>("fault");
    QTest::newRow("created, answer lost") << true << u"reset"_s;
    QTest::newRow("created, answer cut off") << true << u"halfBody"_s;
    QTest::newRow("not created, answer lost") << false << u"reset"_s;
}

void AppLinkWorkTest::lostAnswersAreSettledByLooking()
{
    QFETCH(bool, done);
    QFETCH(QString, fault);
    QJsonObject rule{{u"method"_s, u"POST"_s},
                     {u"path"_s, u"/addons/*/connections/salesforce"_s},
                     {u"fault"_s, fault},
                     {u"afterEffect"_s, done},
                     {u"times"_s, 1}};
    begin(scenario({}, {rule}));
    const auto connected = connectOrg();
    QCOMPARE(connected.ok(), done);
    QCOMPARE(m_org->requests(u"POST /connections/salesforce"_s), 1);
    QCOMPARE(connections().size(), done ? 1 : 0);
    if (!done) {
        QVERIFY2(connected.error().summary.contains("was not created"_L1), qPrintable(connected.error().summary));
        QVERIFY(connectOrg().ok());
    }
}

void AppLinkWorkTest::deletes_data()
{
    QTest::addColumn<QJsonObject>("heroku");
    QTest::addColumn<QJsonObject>("rule");
    QTest::addColumn<bool>("gone");
    const auto with = [](QJsonObject heroku, const QString &key, const QJsonValue &value) {
        heroku.insert(key, value);
        return heroku;
    };
    const QJsonObject lost{{u"method"_s, u"DELETE"_s},
                           {u"path"_s, u"/addons/*"_s},
                           {u"fault"_s, u"reset"_s},
                           {u"times"_s, 1},
                           {u"afterEffect"_s, true}};
    QJsonObject undone = lost;
    undone[u"afterEffect"_s] = false;
    QTest::newRow("at once") << seeded(u"failed"_s) << QJsonObject() << true;
    QTest::newRow("after some looks") << with(seeded(u"connected"_s), u"disconnectReads"_s, 5) << QJsonObject() << true;
    QTest::newRow("stays as disconnected")
        << with(seeded(u"failed"_s), u"disconnectedStays"_s, true) << QJsonObject() << true;
    QTest::newRow("nothing there") << QJsonObject() << QJsonObject() << true;
    QTest::newRow("answer lost") << seeded(u"failed"_s) << lost << true;
    QTest::newRow("lost on the way there") << seeded(u"failed"_s) << undone << false;
}

void AppLinkWorkTest::deletes()
{
    QFETCH(QJsonObject, heroku);
    QFETCH(QJsonObject, rule);
    QFETCH(bool, gone);
    begin(scenario(heroku, rule.isEmpty() ? QJsonArray() : QJsonArray{rule}));
    const auto deleted = finish(m_workflow->appLink()->deleteConnection(name));
    QCOMPARE(deleted.ok(), gone);
    QCOMPARE(m_org->requests(u"DELETE /connections/"_s + name), 1);
    const bool isThere = !connections().isEmpty() && connections().first().status != "disconnected"_L1;
    QCOMPARE(isThere, !gone);
}

void AppLinkWorkTest::publishingTwiceUpdates()
{
    begin(scenario({}));
    QVERIFY(connectOrg().ok());
    QVERIFY(publish().ok());
    QVERIFY(publish().ok());
    QCOMPARE(m_org->services.heroku().publications.size(), 1);
    QCOMPARE(m_org->requests(u"POST /apps"_s), 2);
}

void AppLinkWorkTest::aLostPublishIsDecidedByTheList_data()
{
    QTest::addColumn<bool>("publishedBefore");
    QTest::addColumn<bool>("done");
    QTest::addColumn<bool>("lean");
    QTest::addColumn<bool>("known"); // that it happened
    QTest::newRow("new and done") << false << true << false << true;
    QTest::newRow("new and not done") << false << false << false << false;
    QTest::newRow("again and done") << true << true << false << true;
    QTest::newRow("again and not done") << true << false << false << false;
    QTest::newRow("new and done, no dates") << false << true << true << true;
    QTest::newRow("again and done, no dates: not known") << true << true << true << false;
}

void AppLinkWorkTest::aLostPublishIsDecidedByTheList()
{
    QFETCH(bool, publishedBefore);
    QFETCH(bool, done);
    QFETCH(bool, lean);
    QFETCH(bool, known);
    const QJsonObject rule{{u"method"_s, u"POST"_s}, {u"path"_s, u"/addons/*/connections/salesforce/*/apps"_s},
                           {u"fault"_s, u"reset"_s}, {u"afterEffect"_s, done},
                           {u"times"_s, 1},          {u"from"_s, publishedBefore ? 2 : 1}};
    begin(scenario({{u"leanAnswers"_s, lean}, {u"microseconds"_s, true}}, {rule}));
    QVERIFY(connectOrg().ok());
    if (publishedBefore) {
        QVERIFY(publish().ok());
        QTest::qWait(5); // the service's dates tell moments apart, not less
    }
    const auto published = publish();
    QCOMPARE(published.ok(), known);
    QCOMPARE(m_workflow->services()->publishedNow, known);
    QCOMPARE(m_org->requests(u"POST /apps"_s), publishedBefore ? 2 : 1); // never sent twice by itself
    if (!known)
        QCOMPARE(published.error().code, heroku::code::outcomeUnknown.toString());
}

void AppLinkWorkTest::aPermissionSetFileGoesAlong()
{
    begin(scenario({}));
    const QString path = m_folder.filePath(u"permissionset-meta.xml"_s);
    auto wanted = m_workflow->wanted();
    wanted.appLink->permissionSetMeta = path;
    m_workflow->setWanted(wanted);
    QVERIFY(connectOrg().ok());
    // What can't be read or is none is said before anything is sent.
    const auto missing = publish();
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().kind, ErrorKind::FileFailed);
    QFile file(path);
    const auto write = [&](const QByteArray &content) {
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return;
        file.write(content);
        file.close();
    };
    write("<Profile/>");
    QVERIFY(!publish().ok());
    QCOMPARE(m_org->requests(u"POST /apps"_s), 0);
    write("<?xml version=\"1.0\"?><PermissionSet><label>Quote callers</label></PermissionSet>");
    const auto published = publish();
    QVERIFY2(published.ok(), published.ok() ? "" : qPrintable(published.error().summary));
    QCOMPARE(m_org->requests(u"POST /apps"_s), 1);
}

void AppLinkWorkTest::useSpec(const QByteArray &appName)
{
    QFile source(QStringLiteral(APPLINK_SOURCE_DIR) + u"/resources/example/api-spec.yaml"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray text = source.readAll();
    QVERIFY(text.contains("Heroku_AppLink"));
    text.replace("externalClientApp: Heroku_AppLink", "externalClientApp: " + appName);
    QFile copy(m_folder.filePath(u"api-spec.yaml"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(text);
    copy.close();
    auto wanted = m_workflow->wanted();
    wanted.appLink->apiSpec = copy.fileName();
    m_workflow->setWanted(wanted);
}

void AppLinkWorkTest::aRefusedNameLeadsToTheLetter_data()
{
    QTest::addColumn<QByteArray>("inFile");
    QTest::addColumn<QJsonObject>("heroku");
    QTest::addColumn<QString>("says");
    QTest::newRow("one capital") << QByteArray("Heroku_Applink") << QJsonObject()
                                 << u"Character 11 is “l” here and “L” there."_s;
    QTest::newRow("one letter missing") << QByteArray("Heroku_AppLin") << QJsonObject()
                                        << u"Character 14, “k”, is missing here."_s;
    QTest::newRow("another name") << QByteArray("QuoteEca") << QJsonObject() << u"the org has no app of that name"_s;
    QTest::newRow("right, but not yet known everywhere")
        << QByteArray("Heroku_AppLink") << QJsonObject{{u"unknownAppTries"_s, 1}} << u"2 to 10 minutes"_s;
}

void AppLinkWorkTest::aRefusedNameLeadsToTheLetter()
{
    QFETCH(QByteArray, inFile);
    QFETCH(QJsonObject, heroku);
    QFETCH(QString, says);
    begin(scenario(heroku));
    useSpec(inFile);
    QVERIFY(finish(m_workflow->readOrg()).ok());
    QVERIFY(connectOrg().ok());
    const auto published = publish();
    QVERIFY(!published.ok());
    QVERIFY2(published.error().summary.contains(says), qPrintable(published.error().summary));
    QCOMPARE(m_org->requests(u"POST /apps"_s), 1);
}

QTEST_GUILESS_MAIN(AppLinkWorkTest)
#include "AppLinkWorkTest.moc"
