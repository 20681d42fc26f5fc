// SPDX-License-Identifier: GPL-3.0-or-later
// E5 is made of facts and of a person's word; every other way to a pass would be an assumption.
#include "steps/Consent.h"
#include "support/OrgByHand.h"
#include "support/Running.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using setup::OrgSnapshot;
using steps::AuthorizeFactsShown;
using steps::ConsentConfirmation;
using steps::LinkClient;
using steps::Services;
using verify::Status;
namespace type = setup::type;

namespace {

using Change = std::function<void(Services &services, OrgSnapshot &found, ConsentConfirmation &said)>;

const QString appKey = u"3MVG9.of-the-app"_s;
const QStringList three{u"api"_s, u"id"_s, u"refresh_token"_s};

void set(OrgSnapshot &found, const QString &component, const QString &element, const QString &value)
{
    auto metadata = found.components[component].metadata.value();
    metadata.set(element, value);
    found.components[component].metadata = setup::Read<salesforce::MetadataComponent>::known(metadata, u"SOAP"_s);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class ConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void nobodySaidAnything();
    void aWordOnAnotherConnectionDoesNotCount();
    void remarks_data();
    void remarks();

private:
    static std::shared_ptr<Services> services(const Change &change, bool said = true);
    static verify::Finding look(const std::shared_ptr<Services> &services)
    {
        Running running(steps::lookAtConsent(services));
        if (!QTest::qWaitFor([&] { return running.finished(); }, 5000))
            return {};
        return running.take();
    }
};

std::shared_ptr<Services> ConsentTest::services(const Change &change, bool said)
{
    auto made = std::make_shared<Services>();
    made->wanted = completeSettings();
    OrgSnapshot found = appliedOrg(made->wanted);
    set(found, type::globalOauth, u"consumerKey"_s, appKey);
    heroku::Connection connection;
    connection.id = u"c0ffee"_s;
    connection.status = u"connected"_s;
    made->connection = connection;
    AuthorizeFactsShown facts;
    facts.host = u"acme.my.salesforce.com"_s;
    facts.clientId = appKey;
    facts.callback = u"https://applink.example/cb"_s;
    facts.scopes = three;
    made->authorizeFacts = facts;
    ConsentConfirmation word;
    word.connectionId = connection.id;
    word.by = u"pat@acme.example"_s;
    if (change)
        change(*made, found, word);
    made->snapshot = std::make_shared<const OrgSnapshot>(found);
    if (said)
        made->consent = word;
    return made;
}

void ConsentTest::verdicts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("says");     // in the reason
    QTest::addColumn<QString>("evidence"); // in a value of it
    const auto row = [](const char *name, Status status, const QString &says, const QString &evidence, Change change) {
        QTest::newRow(name) << std::move(change) << status << says << evidence;
    };
    row("page listed all", Status::Passed, {}, u"the app itself"_s, {});
    row("page listed all, of another client: told", Status::Passed, {}, u"another client"_s,
        [](auto &made, auto &, auto &) { made.authorizeFacts->clientId = u"3MVG9.of-heroku"_s; });
    row("page listed all, key not readable: told", Status::Passed, {}, u"not known"_s,
        [](auto &, auto &found, auto &) { set(found, type::globalOauth, u"consumerKey"_s, {}); });
    row("page listed all, link was made elsewhere: told", Status::Passed, {}, u"was there already"_s,
        [](auto &made, auto &, auto &) { made.authorizeFacts.reset(); });
    row("page listed less", Status::Failed, u"did not list all three"_s, u"did not list"_s,
        [](auto &, auto &, auto &said) { said.listedAll = false; });
    row("practice person saw all", Status::Passed, {}, u"api, id, refresh_token"_s,
        [](auto &, auto &, auto &said) { said.scopesSeen = three; });
    row("practice person saw two", Status::Failed, u"did not list all three"_s, u"api, id"_s,
        [](auto &, auto &, auto &said) { said.scopesSeen = three.mid(0, 2); });
    const auto skipped = [](Services &, OrgSnapshot &, ConsentConfirmation &said) { said.pageShown = false; };
    row("no page, users approved, link asks for the three", Status::Passed, {}, u"approved beforehand"_s, skipped);
    row("no page, users approved, link asks for two", Status::Failed, u"did not list all three"_s, u"api, id"_s,
        [](auto &made, auto &, auto &said) {
            said.pageShown = false;
            made.authorizeFacts->scopes = three.mid(0, 2);
        });
    row("no page, users approved, link names none, app has the three", Status::Passed, {}, u"did not appear"_s,
        [](auto &made, auto &, auto &said) {
            said.pageShown = false;
            made.authorizeFacts->scopes.clear();
        });
    row("no page, users approved, link names none, app has two", Status::Failed, u"did not list all three"_s, {},
        [](auto &made, auto &found, auto &said) {
            said.pageShown = false;
            made.authorizeFacts->scopes.clear();
            set(found, type::oauthSettings, u"commaSeparatedOauthScopes"_s, u"Api,Basic"_s);
        });
    row("no page, link names none, scopes not readable", Status::CouldNotTell, u"does not say which scopes"_s, {},
        [](auto &made, auto &found, auto &said) {
            said.pageShown = false;
            made.authorizeFacts->scopes.clear();
            found.components[type::oauthSettings] = {};
        });
    row("no page, although everybody may allow", Status::CouldNotTell, u"allowed earlier"_s, u"everybody"_s,
        [](auto &, auto &found, auto &said) {
            said.pageShown = false;
            set(found, type::oauthPolicies, u"permittedUsersPolicyType"_s, u"AllSelfAuthorized"_s);
        });
    row("no page, policy not readable", Status::CouldNotTell, u"allowed earlier"_s, {},
        [](auto &, auto &found, auto &said) {
            said.pageShown = false;
            found.components[type::oauthPolicies] = {};
        });
    row("no page of another client", Status::CouldNotTell, u"not known to be the app's"_s, u"another client"_s,
        [](auto &made, auto &, auto &said) {
            said.pageShown = false;
            made.authorizeFacts->clientId = u"3MVG9.of-heroku"_s;
        });
    row("no page, link was made elsewhere", Status::CouldNotTell, u"not known to be the app's"_s, {},
        [](auto &made, auto &, auto &said) {
            said.pageShown = false;
            made.authorizeFacts.reset();
        });
}

void ConsentTest::verdicts()
{
    QFETCH(Change, change);
    QFETCH(Status, status);
    QFETCH(QString, says);
    QFETCH(QString, evidence);
    const auto finding = look(services(change));
    QVERIFY2(finding.status == status, qPrintable(verify::statusLabel(finding.status) + u": "_s + finding.reason));
    QVERIFY2(finding.reason.contains(says), qPrintable(finding.reason));
    if (status != Status::Passed)
        QVERIFY(!finding.reason.isEmpty() && !finding.remedy.isEmpty());
    QStringList values;
    for (const auto &each : finding.evidence)
        values.append(each.what + u": "_s + each.value + u" ("_s + each.source + u')');
    const QString all = values.join(u'\n');
    QVERIFY2(all.contains(evidence), qPrintable(all));
    // Whose word it was stands there, too.
    QVERIFY2(all.contains("said by pat@acme.example"_L1), qPrintable(all));
}

void ConsentTest::nobodySaidAnything()
{
    const auto finding = look(services({}, false));
    QCOMPARE(finding.status, Status::WaitingForYou);
    QCOMPARE(finding.fix, verify::Fix::ConfirmConsent);
    QVERIFY(!finding.evidence.isEmpty()); // what the link said is known all the same
}

void ConsentTest::aWordOnAnotherConnectionDoesNotCount()
{
    const auto finding = look(services([](auto &, auto &, auto &said) { said.connectionId = u"0000"_s; }));
    QCOMPARE(finding.status, Status::WaitingForYou);
}

void ConsentTest::remarks_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("warnsOfPkce");
    const auto pkce = [](OrgSnapshot &found) { set(found, type::globalOauth, u"isPkceRequired"_s, u"true"_s); };
    QTest::newRow("the app") << Change() << u"the app itself"_s << false;
    QTest::newRow("another") << Change([](auto &made, auto &, auto &) { made.authorizeFacts->clientId = u"x"_s; })
                             << u"another client"_s << false;
    QTest::newRow("two scopes") << Change([](auto &made, auto &, auto &) {
        made.authorizeFacts->scopes = three.mid(0, 2);
    }) << u"does not ask for all three"_s
                                << false;
    QTest::newRow("PKCE forced, no challenge")
        << Change([pkce](auto &, auto &found, auto &) { pkce(found); }) << u"no code challenge"_s << true;
    QTest::newRow("PKCE forced, challenge there") << Change([pkce](auto &made, auto &found, auto &) {
        pkce(found);
        made.authorizeFacts->hasCodeChallenge = true;
    }) << u"the app itself"_s << false;
    QTest::newRow("PKCE forced on the app, link of another client") << Change([pkce](auto &made, auto &found, auto &) {
        pkce(found);
        made.authorizeFacts->clientId = u"x"_s;
    }) << u"another client"_s << false;
}

void ConsentTest::remarks()
{
    QFETCH(Change, change);
    QFETCH(QString, says);
    QFETCH(bool, warnsOfPkce);
    const QString all = steps::linkRemarks(*services(change)).join(u'\n');
    QVERIFY2(all.contains(says), qPrintable(all));
    QCOMPARE(all.contains("PKCE"_L1), warnsOfPkce);
}

QTEST_GUILESS_MAIN(ConsentTest)
#include "ConsentTest.moc"
