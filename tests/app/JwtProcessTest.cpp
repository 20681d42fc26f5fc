// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting by JWT as a pipeline does it: a setup file, two tokens in the environment, and nobody at a browser.
#include "app/Program.h"
#include "support/Files.h"

#include "keys/Certificate.h"
#include "keys/KeyFile.h"
#include "practice/TestKeys.h"

#include <QDirIterator>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace applink;
using test::contentOf;
using test::Ended;
using test::PracticeProcess;
using test::Program;
using test::writeFile;

namespace {

QJsonObject check(const Ended &ended, const QString &id)
{
    const QJsonObject json = ended.json();
    const QJsonObject verification = json.contains("verification"_L1) ? json["verification"_L1].toObject() : json;
    for (const QJsonValue &each : verification["checks"_L1].toArray()) {
        if (each["id"_L1].toString() == id)
            return each.toObject();
    }
    return {};
}

} // namespace

class JwtProcessTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_key;

    /// A setup file of its own folder: key, certificate and API spec beside it.
    QString setupFor(const PracticeProcess &practice, const QJsonObject &jwt = {})
    {
        const auto key = *keys::PrivateKey::fromPem(testkeys::keyA);
        m_key = key.pem().reveal();
        const QString keyPath = m_folder.filePath(u"acme.key"_s);
        QFile::remove(keyPath);
        if (!keys::writeKeyFile(keyPath, key))
            qFatal("no key file");
        const auto certificate =
            *keys::Certificate::selfSigned(key, u"Heroku_AppLink"_s, QDateTime::currentDateTimeUtc());
        writeFile(m_folder.filePath(u"api-spec.yaml"_s),
                  contentOf(QStringLiteral(APPLINK_SOURCE_DIR "/resources/example/api-spec.yaml")));
        QJsonObject setup =
            QJsonDocument::fromJson(contentOf(QStringLiteral(APPLINK_SOURCE_DIR "/resources/example/setup.json")))
                .object();
        QJsonObject appLink = setup["appLink"_L1].toObject();
        QJsonObject section{{u"keyFile"_s, u"acme.key"_s}, // beside the setup file, as the contract says
                            {u"certificate"_s, QString::fromLatin1(certificate.der().toBase64())}};
        for (auto it = jwt.begin(); it != jwt.end(); ++it)
            section[it.key()] = it.value();
        appLink[u"jwt"_s] = section;
        if (practice.isRunning()) {
            setup[u"org"_s] = QJsonObject{{u"url"_s, practice.fact("salesforce")}};
            appLink[u"app"_s] = practice.fact("herokuApp");
        }
        setup[u"appLink"_s] = appLink;
        return writeFile(m_folder.filePath(u"setup.json"_s), QJsonDocument(setup).toJson());
    }

    /// Tokens of the practice org, and a browser that would be noticed.
    void allowWithoutBrowser(const PracticeProcess &practice, Program &program)
    {
        practice.allow(program);
        program.environment.insert(u"BROWSER"_s, u"/bin/touch "_s + m_folder.filePath(u"browser-was-started"_s));
    }

private Q_SLOTS:
    void aPipelineConnectsAndProvesIt()
    {
        Program program;
        PracticeProcess practice(program);
        allowWithoutBrowser(practice, program);
        const QString log = m_folder.filePath(u"run.log"_s);
        const Ended ended = program.run({u"apply"_s, setupFor(practice), u"--yes"_s, u"--json"_s, u"--connect"_s,
                                         u"--publish"_s, u"--timeout"_s, u"60"_s, u"--log"_s, log});
        for (const QString &id : {u"O10"_s, u"U3"_s, u"E4"_s, u"E5"_s, u"E6"_s, u"E7"_s})
            QVERIFY2(check(ended, id)["status"_L1].toString() == "passed"_L1, qPrintable(id + ended.all()));
        QCOMPARE(ended.code, 0);
        QVERIFY2(check(ended, u"E5"_s)["title"_L1].toString().contains(u"without a consent page"_s),
                 qPrintable(ended.out));
        QVERIFY2(!ended.err.contains(u"Open:"_s), qPrintable(ended.err));
        QVERIFY(!QFile::exists(m_folder.filePath(u"browser-was-started"_s)));

        // The key went to AppLink and nowhere else.
        QHash<QString, QByteArray> places{{u"standard output"_s, ended.out.toUtf8()},
                                          {u"standard error"_s, ended.err.toUtf8()}};
        for (const auto *ending : {"html", "json", "md", "xml", "pdf"}) {
            const QString report = m_folder.filePath(u"report."_s + QLatin1String(ending));
            const Ended reported =
                program.run({u"report"_s, m_folder.filePath(u"setup.json"_s), u"--output"_s, report});
            QVERIFY2(reported.code == 3, qPrintable(reported.all())); // see theNextDayNobodyKnows()
            places.insert(report, contentOf(report));
        }
        QDirIterator own(program.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (own.hasNext()) {
            const QString path = own.next();
            places.insert(path, contentOf(path));
        }
        places.insert(log, contentOf(log));
        QVERIFY(places[log].contains("/connections/salesforce/jwt")); // there is something to search
        QVERIFY(places.size() >= 8);
        const QByteArray middle = m_key.mid(m_key.size() / 2, 40).split('\n').constLast();
        QVERIFY(middle.size() >= 10);
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            QVERIFY2(!place.value().isEmpty() || place.key().startsWith(u"standard"_s), qPrintable(place.key()));
            QVERIFY2(!place.value().contains(middle) && !place.value().contains("PRIVATE KEY"),
                     qPrintable(place.key()));
        }
        // The plan's rows name the certificate by what people can compare.
        const auto changes = QJsonDocument::fromJson(ended.out.toUtf8())["changes"_L1].toArray();
        QVERIFY2(QString::fromUtf8(QJsonDocument(changes).toJson()).contains(u"SHA-256 "_s), qPrintable(ended.out));
    }

    void theNextDayNobodyKnows()
    {
        Program program;
        PracticeProcess practice(program);
        allowWithoutBrowser(practice, program);
        const QString setup = setupFor(practice);
        const Ended applied =
            program.run({u"apply"_s, setup, u"--yes"_s, u"--connect"_s, u"--publish"_s, u"--timeout"_s, u"60"_s});
        QVERIFY2(applied.code == 0, qPrintable(applied.all()));
        const Ended later = program.run({u"verify"_s, setup, u"--json"_s});
        QCOMPARE(check(later, u"E4"_s)["status"_L1].toString(), u"passed"_s);
        QCOMPARE(check(later, u"E5"_s)["status"_L1].toString(), u"couldNotTell"_s);
        QVERIFY(check(later, u"E5"_s)["reason"_L1].toString().contains(u"JWT"_s));
        QCOMPARE(later.code, 3);
    }

    void waitsUntilTheAppIsPublished()
    {
        Program program;
        PracticeProcess practice(program, {u"--scenario-file"_s, writeFile(m_folder.filePath(u"slow.json"_s),
                                                                           R"({"propagationSeconds":6})")});
        allowWithoutBrowser(practice, program);
        const Ended ended = program.run({u"apply"_s, setupFor(practice), u"--yes"_s, u"--json"_s, u"--connect"_s});
        QVERIFY2(ended.err.contains(u"still publishing"_s), qPrintable(ended.err));
        QVERIFY2(check(ended, u"E4"_s)["status"_L1].toString() == "passed"_L1, qPrintable(ended.all()));
    }

    void saysWhatKeepsItFromConnecting_data()
    {
        QTest::addColumn<QJsonObject>("jwt");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("code");
        QTest::newRow("no key file") << QJsonObject{{u"keyFile"_s, u"gone.key"_s}} << u"no key file"_s << 2;
        QTest::newRow("a user nobody approved")
            << QJsonObject{{u"username"_s, u"user@practice.example"_s}} << u"user@practice.example holds none"_s << 2;
        QTest::newRow("not a certificate")
            << QJsonObject{{u"certificate"_s, u"MIID"_s}} << u"certificate for JWT is none"_s << 2;
    }
    void saysWhatKeepsItFromConnecting()
    {
        QFETCH(QJsonObject, jwt);
        QFETCH(QString, says);
        Program program;
        PracticeProcess practice(program);
        allowWithoutBrowser(practice, program);
        const Ended ended = program.run({u"apply"_s, setupFor(practice, jwt), u"--yes"_s, u"--connect"_s});
        QVERIFY2(ended.all().contains(says), qPrintable(ended.all()));
        QTEST(ended.code, "code");
        QVERIFY(!QFile::exists(m_folder.filePath(u"browser-was-started"_s)));
    }

    void canBeTriedOnThePracticeOrg()
    {
        Program program;
        PracticeProcess none(program, {u"--no-such-option"_s});
        const QString setup = setupFor(none, {{u"username"_s, u"ci@acme.example"_s}});
        const Ended ended = program.run({u"apply"_s, setup, u"--practice"_s, u"--yes"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.all()));
        QVERIFY2(ended.out.contains(u"stood in for ci@acme.example"_s), qPrintable(ended.out));
    }
};

QTEST_GUILESS_MAIN(JwtProcessTest)
#include "JwtProcessTest.moc"
