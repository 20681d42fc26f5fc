// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/PrivateKey.h"

#include "base/Redaction.h"
#include "keys/OtherKeys.h"
#include "practice/TestKeys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using applink::ErrorAction;
using applink::ErrorKind;
using applink::keys::PrivateKey;

namespace {

/// The same text with two lines of its body changed about: whole PEM, but numbers that do not fit together.
QByteArray damaged(QByteArray pem)
{
    QList<QByteArray> lines = pem.split('\n');
    lines.swapItemsAt(9, 11);
    return lines.join('\n');
}

} // namespace

class PrivateKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAppLinkCanUse_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray key = testkeys::keyA;
        QTest::newRow("PKCS 8") << key;
        QTest::newRow("PKCS 1") << QByteArray(testkeys::keyAOldForm);
        QTest::newRow("lines of Windows") << QByteArray(key).replace("\n", "\r\n");
        QTest::newRow("certificate beside it") << testkeys::certificateA + key;
        QTest::newRow("words around it") << "Bag Attributes\n  friendlyName: ci\n" + key + "\n# end\n";
        QTest::newRow("no line break at the end") << key.trimmed();
    }
    void takesWhatAppLinkCanUse()
    {
        QFETCH(QByteArray, text);
        const auto key = PrivateKey::fromPem(text);
        QVERIFY2(key, key ? "" : qPrintable(key.error().summary));
        QCOMPARE(key->bits(), 2048);
        // AppLink gets the key's own block and nothing that stood beside it.
        const QByteArray sent = key->pem().reveal();
        QVERIFY(sent.startsWith("-----BEGIN "));
        QVERIFY(sent.endsWith("PRIVATE KEY-----\n"));
        QVERIFY(text.contains(sent.trimmed()));
        QVERIFY(!sent.contains("CERTIFICATE"));
        QCOMPARE(key->publicKey(), PrivateKey::fromPem(testkeys::keyA)->publicKey());
    }

    void saysWhatItIsInstead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        const QByteArray key = testkeys::keyA;
        const auto row = [](const char *name, const QByteArray &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", {}, u"empty"_s);
        row("blanks", " \n\n", u"empty"_s);
        row("prose", "Dear diary", u"not a private key in PEM"_s);
        row("bytes", QByteArray(300, '\xff'), u"not a private key in PEM"_s);
        row("certificate", testkeys::certificateA, u"is a certificate"_s);
        row("public key", "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n", u"is a public key"_s);
        row("public key of ssh", "ssh-rsa AAAAB3NzaC1yc2E pat@acme.example\n", u"is a public key"_s);
        row("PuTTY", "PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n", u"PuTTY"_s);
        row("OpenSSH", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n",
            u"ssh-keygen"_s);
        row("DER", QByteArray::fromHex("308204a40201000282010100"), u"-inform DER"_s);
        row("passphrase, PKCS 8", testkeys::lockedKey, u"passphrase"_s);
        row("passphrase, PKCS 1",
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
            "AES-128-CBC,BFF298C51DDBA33BEE432B87860E3710"
            "\n\nAAAA\n-----END RSA PRIVATE KEY-----\n",
            u"passphrase"_s);
        row("short", testkeys::shortKey, u"1024 bits"_s);
        row("EC", testkeys::ec, u"for EC"_s);
        row("EC, old form", testkeys::ecOldForm, u"for EC"_s);
        row("Ed25519", testkeys::ed25519, u"for ED25519"_s);
        row("RSA for PSS only", testkeys::rsaPss, u"for RSA-PSS"_s);
        row("two keys", key + testkeys::keyB, u"several"_s);
        row("cut off", key.left(600), u"cut off"_s);
        row("no beginning", key.mid(40), u"cut off"_s);
        row("damaged", damaged(key), u"damaged"_s);
        row("damaged base64", QByteArray(key).replace("MIIEvA", "MII!vA"), u"damaged"_s);
        row("empty block", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", u"damaged"_s);
    }
    void saysWhatItIsInstead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto key = PrivateKey::fromPem(text);
        QVERIFY(!key);
        QVERIFY2(key.error().summary.contains(words), qPrintable(key.error().summary));
        QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(key.error().action, ErrorAction::ChooseFile);
        // Not a line of what stood in the file comes along.
        for (const QByteArray &line : text.split('\n')) {
            if (line.size() > 20)
                QVERIFY(!(key.error().summary + key.error().detail).contains(QString::fromLatin1(line)));
        }
    }

    void makesKeysThatItTakesItself()
    {
        const auto made = PrivateKey::generate(PrivateKey::leastBits);
        QVERIFY2(made, made ? "" : qPrintable(made.error().summary));
        QCOMPARE(made->bits(), 2048);
        QVERIFY(made->pem().reveal().startsWith("-----BEGIN PRIVATE KEY-----\n"));
        const auto read = PrivateKey::fromPem(made->pem().reveal());
        QVERIFY2(read, read ? "" : qPrintable(read.error().summary));
        QCOMPARE(read->publicKey(), made->publicKey());
        QVERIFY(PrivateKey::generate(PrivateKey::leastBits)->publicKey() != made->publicKey());
        QCOMPARE(PrivateKey::generate(512)->bits(), 2048); // never a weak one
    }

    void textSinksKnowTheKey()
    {
        const auto key = PrivateKey::generate(PrivateKey::leastBits);
        const QString pem = QString::fromLatin1(key->pem().reveal());
        QVERIFY(!applink::base::redacted(u"sent "_s + pem).contains(pem.mid(100, 40)));
    }
};

QTEST_GUILESS_MAIN(PrivateKeyTest)
#include "PrivateKeyTest.moc"
