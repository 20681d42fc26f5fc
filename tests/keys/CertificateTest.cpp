// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/Certificate.h"

#include "keys/PrivateKey.h"
#include "practice/TestKeys.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using applink::keys::Certificate;
using applink::keys::PrivateKey;

namespace {

const QString pemA = QString::fromLatin1(testkeys::certificateA);

QString bare(const QString &pem)
{
    QStringList lines = pem.trimmed().split(u'\n');
    return lines.mid(1, lines.size() - 2).join(QString());
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormThatTheOrgGives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("PEM") << pemA;
        QTest::newRow("bare base64") << bare(pemA);
        QTest::newRow("bare base64 in lines") << pemA.section(u'\n', 1, -3);
        QTest::newRow("lines of Windows") << QString(pemA).replace(u"\n"_s, u"\r\n"_s);
        QTest::newRow("lines flattened to blanks") << QString(pemA).replace(u'\n', u' ');
        QTest::newRow("words before it") << u"subject=CN = test\n"_s + pemA;
    }
    void readsEveryFormThatTheOrgGives()
    {
        QFETCH(QString, text);
        const auto certificate = Certificate::fromText(text);
        QVERIFY(certificate);
        // As `openssl x509 -noout -fingerprint -sha256 -dates -subject` says.
        QCOMPARE(certificate->fingerprint(),
                 u"93:77:E8:6D:54:A7:99:34:D2:61:27:5C:28:BB:86:7C:97:C3:AE:0C:EA:1F:4D:0B:0C:59:90:9C:77:9E:17:AA"_s);
        QCOMPARE(certificate->commonName(), u"test"_s);
        QCOMPARE(certificate->validFrom(), QDateTime(QDate(2026, 11, 27), QTime(0, 11, 7), Qt::UTC));
        QCOMPARE(certificate->validUntil(), QDateTime(QDate(2126, 11, 3), QTime(0, 11, 7), Qt::UTC));
        QVERIFY(certificate->belongsTo(*PrivateKey::fromPem(testkeys::keyA)));
        QVERIFY(!certificate->belongsTo(*PrivateKey::fromPem(testkeys::keyB)));
        QCOMPARE(certificate->pem(), pemA);
    }

    void takesNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("prose") << u"not a certificate"_s;
        QTest::newRow("base64 of something else") << u"MIIDpracticeCertificateAAAA=="_s;
        QTest::newRow("key") << QString::fromLatin1(testkeys::keyA);
        QTest::newRow("cut off") << pemA.left(500);
        QTest::newRow("cut off, bare") << bare(pemA).left(500);
        QTest::newRow("more behind it") << bare(pemA).chopped(2) + u"AAAA"_s;
        QTest::newRow("letters that are none of base64") << QString(pemA).replace(u"MIIDATCC"_s, u"MII§ATCC"_s);
    }
    void takesNothingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!Certificate::fromText(text));
    }

    void signsItself()
    {
        const auto key = PrivateKey::fromPem(testkeys::keyB);
        const QDateTime now(QDate(2026, 12, 31), QTime(23, 59, 30), Qt::UTC);
        const auto made = Certificate::selfSigned(*key, u"Heroku_AppLink"_s, now);
        QVERIFY2(made, made ? "" : qPrintable(made.error().summary));
        QVERIFY(made->belongsTo(*key));
        QCOMPARE(made->commonName(), u"Heroku_AppLink"_s);
        QCOMPARE(made->validUntil(), now.addDays(Certificate::usualDays));
        QVERIFY(made->validFrom() < now); // for an org whose clock is behind
        QVERIFY(made->validFrom() > now.addSecs(-60 * 60));
        QCOMPARE(*Certificate::fromText(made->pem()), *made);
        // No two are alike, or an org could take one for the other.
        QVERIFY(*Certificate::selfSigned(*key, u"Heroku_AppLink"_s, now) != *made);
    }

    void namesAreCutAndKeepTheirLetters()
    {
        const auto key = PrivateKey::fromPem(testkeys::keyB);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(Certificate::selfSigned(*key, u"Ärger & <Söhne>"_s, now)->commonName(), u"Ärger & <Söhne>"_s);
        QCOMPARE(Certificate::selfSigned(*key, QString(80, u'x'), now)->commonName(), QString(64, u'x'));
    }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "CertificateTest.moc"
