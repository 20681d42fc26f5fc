// SPDX-License-Identifier: GPL-3.0-or-later
// Which add-on, which address, which token: facts/heroku-applink.md 3.1.
#include "heroku/HerokuError.h"
#include "heroku/HerokuPlay.h"

#include <QJsonObject>

#include <memory>

using namespace Qt::StringLiterals;
using namespace applink;
using namespace applink::test;
using heroku::Addon;
using heroku::App;
using heroku::Attachment;
using heroku::ConfigVars;

namespace {

const QString id = u"7d1f0000-0000-4000-8000-0000000000a1"_s;
const QString otherId = u"7d1f0000-0000-4000-8000-0000000000a2"_s;
const QString service = u"heroku-applink"_s;

Addon addon(const QString &addonId, const QString &name, const QString &state = u"provisioned"_s)
{
    Addon made;
    made.id = addonId;
    made.name = name;
    made.service = service;
    made.plan = u"heroku-applink:free"_s;
    made.state = state;
    made.appId = u"app-1"_s;
    made.appName = u"quotes-prod"_s;
    return made;
}

Attachment attachment(const QString &name, const QString &addonId)
{
    Attachment made;
    made.id = name;
    made.name = name;
    made.addonId = addonId;
    return made;
}

ConfigVars vars(const QList<std::pair<QString, QString>> &pairs)
{
    QJsonObject json;
    for (const auto &[name, value] : pairs)
        json.insert(name, value);
    return heroku::configVarsFromJson(json);
}

App app()
{
    App made;
    made.id = u"app-1"_s;
    made.name = u"quotes-prod"_s;
    return made;
}

QString url(const QString &addonId)
{
    return u"https://heroku-applink.heroku.com/addons/"_s + addonId;
}

} // namespace

class AddonLocatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void attachmentNames_data();
    void attachmentNames();
    void addresses_data();
    void addresses();
    void sharedAddonKeepsTheAppThatWasNamed();
    void listsWhatAnAppHas();
    void anErrorOfAnyOfTheFourEndsIt_data();
    void anErrorOfAnyOfTheFourEndsIt();
    void everyLocatingSignsInAnew();
    void anotherServiceNameIsFollowed();
};

void AddonLocatorTest::chooses_data()
{
    QTest::addColumn<QList<Addon>>("addons");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found"); // empty: an error with the code
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    Addon postgres = addon(u"pg"_s, u"postgresql-1"_s);
    postgres.service = u"heroku-postgresql"_s;
    const Addon one = addon(id, u"applink-1"_s);
    const Addon two = addon(otherId, u"applink-2"_s);
    QTest::newRow("the only one") << QList<Addon>{postgres, one} << QString() << u"applink-1"_s << QString()
                                  << QString();
    QTest::newRow("by name") << QList<Addon>{one, two} << u"applink-2"_s << u"applink-2"_s << QString() << QString();
    QTest::newRow("by id") << QList<Addon>{one, two} << otherId << u"applink-2"_s << QString() << QString();
    QTest::newRow("none says the command")
        << QList<Addon>{postgres} << QString() << QString() << heroku::code::noAddon.toString()
        << u"heroku addons:create heroku-applink -a quotes-prod"_s;
    QTest::newRow("another name says those there are")
        << QList<Addon>{one} << u"applink-9"_s << QString() << heroku::code::addonNotFound.toString() << u"applink-1"_s;
    QTest::newRow("name in other capitals is another name")
        << QList<Addon>{one} << u"Applink-1"_s << QString() << heroku::code::addonNotFound.toString() << u"applink-1"_s;
    QTest::newRow("two and none named") << QList<Addon>{one, two} << QString() << QString()
                                        << heroku::code::severalAddons.toString() << u"applink-1, applink-2"_s;
    for (const QString &state : {u"deprovisioning"_s, u"deprovisioned"_s})
        QTest::newRow(qPrintable(state)) << QList<Addon>{addon(id, u"applink-1"_s, state)} << QString() << QString()
                                         << heroku::code::addonFailed.toString() << u"heroku addons:info applink-1"_s;
    for (const QString &state : {u"provisioning"_s, u"of-the-future"_s})
        QTest::newRow(qPrintable(state)) << QList<Addon>{addon(id, u"applink-1"_s, state)} << QString() << QString()
                                         << heroku::code::notProvisioned.toString()
                                         << u"heroku addons:wait applink-1"_s;
}

void AddonLocatorTest::chooses()
{
    QFETCH(QList<Addon>, addons);
    QFETCH(QString, wanted);
    QFETCH(QString, found);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const auto chosen = heroku::chooseAddon(
        app(), addons, {attachment(u"HEROKU_APPLINK"_s, id), attachment(u"HEROKU_APPLINK_COBALT"_s, otherId)},
        vars({{u"HEROKU_APPLINK_API_URL"_s, url(id)},
              {u"HEROKU_APPLINK_TOKEN"_s, u"t1"_s},
              {u"HEROKU_APPLINK_COBALT_API_URL"_s, url(otherId)},
              {u"HEROKU_APPLINK_COBALT_TOKEN"_s, u"t2"_s}}),
        wanted, service, false);
    QCOMPARE(chosen.ok(), !found.isEmpty());
    if (chosen) {
        QCOMPARE(chosen->addonName, found);
        QCOMPARE(chosen->token.reveal(), QByteArray(found == "applink-1"_L1 ? "t1" : "t2"));
        QVERIFY(chosen->warnings.isEmpty());
    } else {
        QCOMPARE(chosen.error().code, code);
        QVERIFY2(chosen.error().summary.contains(says), qPrintable(chosen.error().summary));
    }
}

void AddonLocatorTest::attachmentNames_data()
{
    QTest::addColumn<QList<Attachment>>("attachments");
    QTest::addColumn<QString>("prefix"); // of the config vars that are there
    QTest::addColumn<QString>("used");
    const Attachment usual = attachment(u"HEROKU_APPLINK"_s, id);
    QTest::newRow("usual") << QList<Attachment>{usual} << u"HEROKU_APPLINK"_s << u"HEROKU_APPLINK"_s;
    QTest::newRow("colour") << QList<Attachment>{attachment(u"HEROKU_APPLINK_COBALT"_s, id)}
                            << u"HEROKU_APPLINK_COBALT"_s << u"HEROKU_APPLINK_COBALT"_s;
    QTest::newRow("name of its own") << QList<Attachment>{attachment(u"SALES"_s, id)} << u"SALES"_s << u"SALES"_s;
    QTest::newRow("attached twice, one has the config vars")
        << QList<Attachment>{usual, attachment(u"SALES"_s, id)} << u"SALES"_s << u"SALES"_s;
    QTest::newRow("attachment of another add-on")
        << QList<Attachment>{attachment(u"HEROKU_APPLINK"_s, otherId)} << u"HEROKU_APPLINK"_s << QString();
    QTest::newRow("no config vars yet") << QList<Attachment>{usual} << u"SOMETHING"_s << QString();
    QTest::newRow("no attachment") << QList<Attachment>{} << u"HEROKU_APPLINK"_s << QString();
}

void AddonLocatorTest::attachmentNames()
{
    QFETCH(QList<Attachment>, attachments);
    QFETCH(QString, prefix);
    QFETCH(QString, used);
    const auto chosen = heroku::chooseAddon(app(), {addon(id, u"applink-1"_s)}, attachments,
                                            vars({{prefix + u"_API_URL"_s, url(id)}, {prefix + u"_TOKEN"_s, u"t"_s}}),
                                            {}, service, false);
    QCOMPARE(chosen.ok(), !used.isEmpty());
    if (chosen)
        QCOMPARE(chosen->attachmentName, used);
    else
        QCOMPARE(chosen.error().code, heroku::code::notProvisioned.toString());
}

void AddonLocatorTest::addresses_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("loopbackAllowed");
    QTest::addColumn<QString>("used"); // empty: refused
    QTest::addColumn<bool>("warns");
    QTest::newRow("as documented") << url(id) << false << url(id) << false;
    QTest::newRow("slashes at its end") << url(id) + u"//"_s << false << url(id) << false;
    QTest::newRow("blank around it") << u" "_s + url(id) + u"\n"_s << false << url(id) << false;
    QTest::newRow("port is kept") << u"https://applink.example:8443/addons/"_s + id << false
                                  << u"https://applink.example:8443/addons/"_s + id << false;
    QTest::newRow("another id warns") << url(otherId) << false << url(otherId) << true;
    QTest::newRow("this computer, in practice")
        << u"http://127.0.0.1:5001/addons/"_s + id << true << u"http://127.0.0.1:5001/addons/"_s + id << false;
    QTest::newRow("this computer, told by the real Heroku")
        << u"http://127.0.0.1:5001/addons/"_s + id << false << QString() << false;
    QTest::newRow("not encrypted") << u"http://applink.example/addons/"_s + id << false << QString() << false;
    QTest::newRow("not encrypted, in practice")
        << u"http://applink.example/addons/"_s + id << true << QString() << false;
    QTest::newRow("user in it") << u"https://me:pw@applink.example/addons/"_s + id << false << QString() << false;
    QTest::newRow("no address") << u"hello"_s << false << QString() << false;
    QTest::newRow("another scheme") << u"ftp://applink.example/addons/"_s + id << false << QString() << false;
    QTest::newRow("empty") << QString() << false << QString() << false;
}

void AddonLocatorTest::addresses()
{
    QFETCH(QString, value);
    QFETCH(bool, loopbackAllowed);
    QFETCH(QString, used);
    QFETCH(bool, warns);
    const auto chosen =
        heroku::chooseAddon(app(), {addon(id, u"applink-1"_s)}, {attachment(u"HEROKU_APPLINK"_s, id)},
                            vars({{u"HEROKU_APPLINK_API_URL"_s, value}, {u"HEROKU_APPLINK_TOKEN"_s, u"the-token"_s}}),
                            {}, service, loopbackAllowed);
    QCOMPARE(chosen.ok(), !used.isEmpty());
    if (chosen) {
        QCOMPARE(chosen->apiUrl, QUrl(used));
        QCOMPARE(!chosen->warnings.isEmpty(), warns);
    } else {
        // Config vars are secrets: neither value is quoted.
        const QString said = chosen.error().summary + chosen.error().detail;
        QVERIFY2(!said.contains("the-token"_L1) && !said.contains("applink.example"_L1), qPrintable(said));
    }
}

void AddonLocatorTest::sharedAddonKeepsTheAppThatWasNamed()
{
    Addon shared = addon(id, u"applink-1"_s);
    shared.appId = u"app-2"_s;
    shared.appName = u"billing-app"_s;
    const auto chosen = heroku::chooseAddon(
        app(), {shared}, {attachment(u"HEROKU_APPLINK"_s, id)},
        vars({{u"HEROKU_APPLINK_API_URL"_s, url(id)}, {u"HEROKU_APPLINK_TOKEN"_s, u"t"_s}}), {}, service, false);
    QVERIFY(chosen.ok());
    QCOMPARE(chosen->appId, u"app-1"_s);
    QCOMPARE(chosen->billingAppName, u"billing-app"_s);
}

void AddonLocatorTest::listsWhatAnAppHas()
{
    HerokuPlay play;
    heroku::PlatformApi api(HerokuPlay::token(), play.platform.url());
    const auto choices = ended(heroku::listAppLinkAddons(&api, u"quotes-prod"_s, service));
    QVERIFY(choices.ok());
    QCOMPARE(choices->candidates.size(), 1);
    QCOMPARE(choices->candidates.first().name, u"applink-regular-12345"_s);
    QCOMPARE(choices->candidates.first().billingAppName, u"billing-app"_s);
    QCOMPARE(play.platform.requests().size(), 1); // no config vars are read for a list
    play.addons = "[]";
    const auto none = ended(heroku::listAppLinkAddons(&api, u"quotes-prod"_s, service));
    QVERIFY(none.ok() && none->candidates.isEmpty());
}

void AddonLocatorTest::anErrorOfAnyOfTheFourEndsIt_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("app") << QByteArray("/apps/quotes-prod");
    QTest::newRow("add-ons") << QByteArray("/apps/quotes-prod/addons");
    QTest::newRow("attachments") << QByteArray("/apps/quotes-prod/addon-attachments");
    QTest::newRow("config vars") << QByteArray("/apps/quotes-prod/config-vars");
    QTest::newRow("single sign-on") << "/apps/quotes-prod/addons/" + QByteArray(HerokuPlay::addonId) + "/sso";
}

void AddonLocatorTest::anErrorOfAnyOfTheFourEndsIt()
{
    QFETCH(QByteArray, path);
    HerokuPlay play;
    play.platform.answering([&](const SeenRequest &request) -> std::optional<Answer> {
        if (request.path() == path)
            return Answer::json(R"({"id":"forbidden","message":"no"})", 403);
        return play.platformAnswer(request);
    });
    heroku::PlatformApi api(HerokuPlay::token(), play.platform.url());
    const auto found = ended(heroku::locateAddon(&api, u"quotes-prod"_s, {}, service));
    QVERIFY(!found.ok());
    QCOMPARE(found.error().kind, ErrorKind::AccessDenied);
    QCOMPARE(play.service.requests().size(), 0);
    const bool signedIn = path.endsWith("/sso");
    QCOMPARE(play.platform.requests().size(), signedIn ? 5 : 4); // no sign-on where something is missing
}

void AddonLocatorTest::everyLocatingSignsInAnew()
{
    HerokuPlay play;
    heroku::PlatformApi api(HerokuPlay::token(), play.platform.url());
    const auto first = ended(heroku::locateAddon(&api, u"quotes-prod"_s, {}, service));
    play.sso = "{\"params\":{\"timestamp\":\"2\"}}";
    const auto second = ended(heroku::locateAddon(&api, u"quotes-prod"_s, {}, service));
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->sso.reveal() != second->sso.reveal());
    QCOMPARE(second->sso.reveal(), play.sso);
}

void AddonLocatorTest::anotherServiceNameIsFollowed()
{
    HerokuPlay play;
    play.addons.replace("heroku-applink\"", "heroku-applink-staging\"");
    heroku::PlatformApi api(HerokuPlay::token(), play.platform.url());
    const auto usual = ended(heroku::locateAddon(&api, u"quotes-prod"_s, {}, service));
    QVERIFY(!usual.ok());
    QCOMPARE(usual.error().code, heroku::code::noAddon.toString());
    QVERIFY(ended(heroku::locateAddon(&api, u"quotes-prod"_s, {}, u"heroku-applink-staging"_s)).ok());
}

QTEST_GUILESS_MAIN(AddonLocatorTest)
#include "AddonLocatorTest.moc"
