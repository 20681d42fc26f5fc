// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/JwtCertificate.h"

#include "keys/PrivateKey.h"
#include "practice/TestKeys.h"
#include "steps/EnableOAuth.h"
#include "support/OrgByHand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;
using keys::Certificate;
using keys::PrivateKey;
using setup::Action;
using setup::OrgSnapshot;
using setup::SetupFile;
using steps::JwtCertificate;
using test::appliedOrg;
using verify::Fix;
using verify::Status;
namespace type = setup::type;
using State = JwtCertificate::State;

namespace {

/// A certificate of key A or B that is valid for so many days from now on.
Certificate certificate(const char *pem, int days)
{
    return *Certificate::selfSigned(*PrivateKey::fromPem(pem), u"Heroku_AppLink"_s, QDateTime::currentDateTimeUtc(),
                                    days);
}

SetupFile byJwt(const QString &certificateText, bool replace = false)
{
    SetupFile wanted = test::completeSettings();
    wanted.appLink.emplace().jwt = SetupFile::Jwt{u"acme.key"_s, certificateText, {}, replace};
    return wanted;
}

/// The org as applied for a connection in the browser, with such a certificate on the app; none when empty.
OrgSnapshot orgWith(const QString &certificateText)
{
    OrgSnapshot found = appliedOrg(test::completeSettings());
    auto &read = found.components[type::globalOauth].metadata;
    auto component = read.value();
    if (!certificateText.isEmpty())
        component.set(u"certificate"_s, certificateText);
    read = setup::Read<salesforce::MetadataComponent>::known(component, u"SOAP"_s);
    return found;
}

const setup::FieldChange *certificateRow(const setup::Plan &plan)
{
    for (const auto &change : plan.changes) {
        for (const auto &field : change.fields) {
            if (field.name == "certificate"_L1)
                return &field;
        }
    }
    return nullptr;
}

QString deployed(const setup::Plan &plan)
{
    for (const auto &component : plan.components) {
        if (component.type() == type::globalOauth)
            return component.value(u"certificate"_s);
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(applink::steps::JwtCertificate::State)

class JwtCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<SetupFile>("wanted");
        QTest::addColumn<QString>("onApp");
        QTest::addColumn<State>("state");
        QTest::addColumn<Status>("finding");
        QTest::addColumn<Fix>("fix");
        QTest::addColumn<QString>("says");
        const QString a = certificate(testkeys::keyA, 365).pem();
        const QString longerA = certificate(testkeys::keyA, 700).pem();
        const QString endingA = certificate(testkeys::keyA, 20).pem();
        const QString endedA = certificate(testkeys::keyA, -1).pem();
        const QString b = certificate(testkeys::keyB, 365).pem();
        const QString bareA =
            QString(a).remove(u"-----BEGIN CERTIFICATE-----"_s).remove(u"-----END CERTIFICATE-----"_s);
        const QString garbage = u"MIIDpracticeCertificateAAAA=="_s;
        const auto row = [](const char *name, const SetupFile &wanted, const QString &onApp, State state,
                            Status finding, Fix fix, const QString &says) {
            QTest::newRow(name) << wanted << onApp << state << finding << fix << says;
        };
        row("in the browser", test::completeSettings(), {}, State::NotWanted, Status::Passed, Fix::None, {});
        row("in the browser, and something else lives on a certificate", test::completeSettings(), b, State::NotWanted,
            Status::Passed, Fix::None, {});
        row("no key yet", byJwt({}), {}, State::NotChosen, Status::Failed, Fix::ChooseKey, u"no key yet"_s);
        row("no key yet, and another's on the app", byJwt({}), b, State::NotChosen, Status::Failed, Fix::ChooseKey,
            u"no key yet"_s);
        row("not a certificate", byJwt(garbage), {}, State::Unusable, Status::Failed, Fix::ChooseKey, u"is none"_s);
        row("not there yet", byJwt(a), {}, State::Missing, Status::Failed, Fix::ApplyPlan, u"holds no certificate"_s);
        row("the same", byJwt(a), a, State::Ready, Status::Passed, Fix::None, {});
        row("the same, read back without its lines", byJwt(a), bareA, State::Ready, Status::Passed, Fix::None, {});
        row("of the same key, and good for longer", byJwt(a), longerA, State::Ready, Status::Passed, Fix::None, {});
        row("to be renewed", byJwt(longerA), a, State::Renewal, Status::Warning, Fix::ApplyPlan, u"lasts longer"_s);
        row("ends soon", byJwt(endingA), endingA, State::Ready, Status::Warning, Fix::ChooseKey, u"ends on"_s);
        row("ended", byJwt(endedA), endedA, State::Ready, Status::Failed, Fix::ChooseKey, u"ended on"_s);
        row("of another key", byJwt(a), b, State::Other, Status::Failed, Fix::ChooseKey, u"another key"_s);
        row("of another key, to be replaced", byJwt(a, true), b, State::Other, Status::Failed, Fix::ApplyPlan,
            u"another key"_s);
        row("nobody can read it", byJwt(a), garbage, State::Other, Status::Failed, Fix::ChooseKey, u"another key"_s);
    }
    void states()
    {
        QFETCH(SetupFile, wanted);
        QFETCH(QString, onApp);
        QFETCH(State, state);
        QFETCH(QString, says);
        const OrgSnapshot found = orgWith(onApp);
        QCOMPARE(int(JwtCertificate::of(wanted, found).state), int(state));
        const auto finding = steps::lookAtJwtCertificate(found, wanted);
        QVERIFY2(finding.reason.contains(says), qPrintable(finding.reason));
        QTEST(finding.status, "finding");
        QTEST(finding.fix, "fix");
        QVERIFY(!finding.evidence.isEmpty());
        QVERIFY(finding.status == Status::Passed || !finding.remedy.isEmpty());

        const setup::Plan plan = steps::makePlan(wanted, found);
        const bool writes = state == State::Missing || state == State::Renewal ||
                            (state == State::Other && wanted.appLink->jwt->replaceCertificate);
        const bool blocks =
            state == State::Unusable || (state == State::Other && !wanted.appLink->jwt->replaceCertificate);
        QCOMPARE(certificateRow(plan) != nullptr, writes);
        QCOMPARE(plan.blockedBy.isEmpty(), !blocks);
        if (blocks)
            QCOMPARE(plan.blockedBy.first().checkId, u"O10"_s);
        if (writes) {
            const auto *row = certificateRow(plan);
            QCOMPARE(row->before.isNull(), onApp.isEmpty());
            if (!onApp.isEmpty()) // what goes is shown, so that nobody replaces it unseen
                QVERIFY(row->before.toString().contains(Certificate::fromText(onApp)->fingerprint()));
            const auto put = Certificate::fromText(wanted.appLink->jwt->certificate);
            QVERIFY(row->after.toString().contains(put->fingerprint()));
            QVERIFY(row->after.toString().contains(put->validUntil().date().toString(Qt::ISODate)));
            QCOMPARE(*Certificate::fromText(deployed(plan)), *put);
        } else if (!deployed(plan).isEmpty()) {
            QCOMPARE(deployed(plan), onApp); // whatever else changes, it stays to the letter
        }
    }

    void nothingElseOfTheAppChanges()
    {
        const QString a = certificate(testkeys::keyA, 365).pem();
        OrgSnapshot found = orgWith(certificate(testkeys::keyB, 365).pem());
        auto &read = found.components[type::globalOauth].metadata;
        auto component = read.value();
        component.append({u"idTokenConfig"_s, {}, {{u"idTokenAudience"_s, u" https://acme.example "_s, {}}}});
        component.set(u"somethingNewer"_s, u"kept & <safe>"_s);
        component.set(u"callbackUrl"_s, u"myapp://done\nhttps://localhost"_s);
        read = setup::Read<salesforce::MetadataComponent>::known(component, u"SOAP"_s);
        const setup::Plan plan = steps::makePlan(byJwt(a, true), found);
        QVERIFY(plan.applyable());
        QCOMPARE(plan.components.size(), qsizetype(1));
        for (const auto &element : plan.components.first().elements()) {
            if (element.name == "certificate"_L1)
                QCOMPARE(element.text, a);
            else if (element.name == "callbackUrl"_L1) // the guide's own comes after what is there
                QCOMPARE(element.text, u"myapp://done\nhttps://localhost\nhttp://localhost:1717/OauthRedirect"_s);
            else
                QVERIFY2(component.elements().contains(element), qPrintable(element.name));
        }
        QCOMPARE(plan.components.first().elements().size(), component.elements().size());
    }

    void goingBackToTheBrowserTakesNothingAway()
    {
        const QString a = certificate(testkeys::keyA, 365).pem();
        OrgSnapshot found = appliedOrg(byJwt(a));
        QVERIFY(steps::makePlan(byJwt(a), found).nothingToDo());
        const setup::Plan plan = steps::makePlan(test::completeSettings(), found);
        QVERIFY(plan.nothingToDo());
        QVERIFY(plan.blockedBy.isEmpty());
    }

    void aRowStaysARowWhateverTheCertificateIsCalled()
    {
        const auto key = PrivateKey::fromPem(testkeys::keyA);
        const auto odd = Certificate::selfSigned(*key, u"two\nlines, %1 and\ttabs"_s, QDateTime::currentDateTimeUtc());
        const QString words = JwtCertificate::inWords(odd->pem());
        QVERIFY2(words.startsWith(u"two lines, %1 and tabs, "_s), qPrintable(words));
        QVERIFY(words.endsWith(odd->fingerprint()));
        QVERIFY(!words.contains(u'\n'));
    }

    void aNewAppHasItFromTheStart()
    {
        const QString a = certificate(testkeys::keyA, 365).pem();
        const setup::Plan plan = steps::makePlan(byJwt(a), test::emptyOrg());
        QVERIFY(plan.applyable());
        QCOMPARE(deployed(plan), a);
        QVERIFY(certificateRow(plan)->before.isNull());
        QVERIFY(certificateRow(plan)->after.toString().contains(Certificate::fromText(a)->fingerprint()));
    }

    void whatCannotBeSeenIsNotWrittenOver()
    {
        OrgSnapshot found = orgWith({});
        const Error denied = Error::make(ErrorKind::AccessDenied, u"You may not read this."_s);
        found.components[type::globalOauth].metadata =
            setup::Read<salesforce::MetadataComponent>::unreadable(denied, u"SOAP"_s);
        const SetupFile wanted = byJwt(certificate(testkeys::keyA, 365).pem());
        QCOMPARE(int(JwtCertificate::of(wanted, found).state), int(State::CouldNotSee));
        QCOMPARE(steps::lookAtJwtCertificate(found, wanted).status, Status::CouldNotTell);
        const setup::Plan plan = steps::makePlan(wanted, found);
        QVERIFY(!plan.blockedBy.isEmpty());
        QVERIFY(deployed(plan).isEmpty());
    }
};

QTEST_GUILESS_MAIN(JwtCertificateTest)
#include "JwtCertificateTest.moc"
