// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "keys/Certificate.h"
#include "keys/PrivateKey.h"
#include "practice/TestKeys.h"
#include "ui/pages/JwtBox.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;
using keys::Certificate;
using keys::PrivateKey;
namespace type = setup::type;

/// How AppLink signs in, on the page: a calm choice, a key that is only looked at, and no certificate replaced unasked.
class JwtBoxTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PageWorkflow> m_workflow;
    std::unique_ptr<ui::JwtBox> m_box;

    [[nodiscard]] static QString certificateOf(const char *pem, int days = 365)
    {
        return Certificate::selfSigned(*PrivateKey::fromPem(pem), u"Heroku_AppLink"_s, QDateTime::currentDateTimeUtc(),
                                       days)
            ->pem();
    }
    [[nodiscard]] QString keyFile(const char *pem)
    {
        QFile file(m_folder.filePath(u"acme.key"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) < 0)
            qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    /// An org with the app, as applied for the browser's way, and a certificate on it unless that is empty.
    void showOrg(const QString &certificate)
    {
        auto found = appliedOrg(completeSettings());
        auto &read = found.components[type::globalOauth].metadata;
        auto component = read.value();
        if (!certificate.isEmpty())
            component.set(u"certificate"_s, certificate);
        read = setup::Read<salesforce::MetadataComponent>::known(component, u"SOAP"_s);
        m_workflow->show(found);
    }
    [[nodiscard]] const setup::SetupFile::Jwt &jwt() const { return *m_workflow->wanted().appLink->jwt; }
    template <class T>
    [[nodiscard]] T *in(const QString &name) const
    {
        return part<T>(m_box.get(), name);
    }
    void chooseKey(const char *pem)
    {
        QTest::mouseClick(in<QPushButton>(u"jwtChooseKeyButton"_s), Qt::LeftButton);
        auto *dialog = m_box->findChild<QFileDialog *>(u"jwtKeyDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(keyFile(pem));
        dialog->close();
        QTRY_VERIFY(in<QPushButton>(u"jwtChooseKeyButton"_s)->isEnabled());
    }

private Q_SLOTS:
    void init()
    {
        m_workflow = std::make_unique<PageWorkflow>();
        m_workflow->setWanted(completeSettings());
        showOrg({});
        m_box = std::make_unique<ui::JwtBox>(m_workflow.get());
        m_box->show();
    }
    void cleanup()
    {
        m_box.reset();
        m_workflow.reset();
    }

    void theBrowserIsTheUsualWay()
    {
        QVERIFY(in<QRadioButton>(u"connectInBrowserRadio"_s)->isChecked());
        QVERIFY(m_box->isReady());
        QVERIFY(!in<QPushButton>(u"jwtMakeKeyButton"_s)->isVisible());
        QCOMPARE(namelessWidgets(m_box.get()), QStringList());
    }

    void choosingChangesTheSettingsAndBack()
    {
        QTest::mouseClick(in<QRadioButton>(u"connectByJwtRadio"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(m_workflow->wanted().appLink && m_workflow->wanted().appLink->jwt);
        QVERIFY(!m_box->isReady());
        QVERIFY(says(m_box.get(), u"sent to AppLink, which keeps it"_s)); // nobody hands out a key unawares
        QVERIFY(says(m_box.get(), u"Choose the file of the private key"_s));
        QCOMPARE(in<QLineEdit>(u"jwtUsernameEdit"_s)->placeholderText(), u"pat@acme.example"_s);
        QCOMPARE(namelessWidgets(m_box.get()), QStringList());
        QCOMPARE(mnemonicClashes(m_box.get()), QStringList());
        QTest::mouseClick(in<QRadioButton>(u"connectInBrowserRadio"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!m_workflow->wanted().appLink->jwt);
        QVERIFY(m_box->isReady());
    }

    void aChosenKeyGetsItsCertificateIntoThePlan()
    {
        QTest::mouseClick(in<QRadioButton>(u"connectByJwtRadio"_s), Qt::LeftButton, {}, QPoint(8, 8));
        retype(in<QLineEdit>(u"jwtUsernameEdit"_s), u"ci@acme.example"_s);
        QCOMPARE(jwt().username, u"ci@acme.example"_s);
        chooseKey(testkeys::keyA);
        QCOMPARE(jwt().keyFile, m_folder.filePath(u"acme.key"_s));
        const auto certificate = Certificate::fromText(jwt().certificate);
        QVERIFY(certificate && certificate->belongsTo(*PrivateKey::fromPem(testkeys::keyA)));
        QVERIFY(says(m_box.get(), u"2048 bits"_s));
        QVERIFY(says(m_box.get(), certificate->fingerprint()));
        QVERIFY(says(m_box.get(), u"does not hold the certificate yet"_s));
        QVERIFY(!m_box->isReady()); // first the plan
        QSignalSpy asked(m_box.get(), &ui::JwtBox::reviewRequested);
        QTest::mouseClick(in<QPushButton>(u"jwtReviewButton"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        showOrg(jwt().certificate); // applied
        QVERIFY(m_box->isReady());
        QVERIFY(!in<QPushButton>(u"jwtReviewButton"_s)->isVisible());
    }

    void theCertificateOnTheAppIsTakenWhereItFits()
    {
        const QString onApp = certificateOf(testkeys::keyA);
        showOrg(onApp);
        QTest::mouseClick(in<QRadioButton>(u"connectByJwtRadio"_s), Qt::LeftButton, {}, QPoint(8, 8));
        chooseKey(testkeys::keyA);
        QCOMPARE(jwt().certificate, onApp);
        QVERIFY(m_box->isReady());
    }

    void anotherKeysCertificateIsReplacedByChoiceOnly()
    {
        const QString onApp = certificateOf(testkeys::keyB);
        showOrg(onApp);
        QTest::mouseClick(in<QRadioButton>(u"connectByJwtRadio"_s), Qt::LeftButton, {}, QPoint(8, 8));
        chooseKey(testkeys::keyA);
        QVERIFY(!m_box->isReady());
        QVERIFY(says(m_box.get(), Certificate::fromText(onApp)->fingerprint()));
        QVERIFY(!in<QPushButton>(u"jwtReviewButton"_s)->isVisible());
        QVERIFY(!jwt().replaceCertificate);
        auto *replace = in<QCheckBox>(u"jwtReplaceCheck"_s);
        QVERIFY(replace->isVisible());
        QTest::mouseClick(replace, Qt::LeftButton, {}, QPoint(8, replace->height() / 2));
        QVERIFY(jwt().replaceCertificate);
        QVERIFY(in<QPushButton>(u"jwtReviewButton"_s)->isVisible());
    }

    void aKeyThatCannotBeUsedIsNamed()
    {
        QTest::mouseClick(in<QRadioButton>(u"connectByJwtRadio"_s), Qt::LeftButton, {}, QPoint(8, 8));
        chooseKey(testkeys::lockedKey);
        QVERIFY(says(m_box.get(), u"passphrase"_s));
        QVERIFY(jwt().certificate.isEmpty());
        QVERIFY(!m_box->isReady());
        chooseKey(testkeys::keyA); // the next one is right
        QVERIFY(!says(m_box.get(), u"has a passphrase"_s));
        QVERIFY(!jwt().certificate.isEmpty());
    }

    void whoElseCanReadTheKeyIsSaid()
    {
        auto wanted = completeSettings();
        const QString path = keyFile(testkeys::keyA);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        wanted.appLink.emplace().jwt = setup::SetupFile::Jwt{path, certificateOf(testkeys::keyA), {}, false};
        m_workflow->setWanted(wanted);
        QTRY_VERIFY(says(m_box.get(), u"Other people on this computer"_s));
        QVERIFY(QFile::permissions(path) & QFile::ReadOther); // the file is the person's to change
    }

    void aSetupFileWhoseKeyAndCertificateDifferIsNotChangedSilently()
    {
        auto wanted = completeSettings();
        wanted.appLink.emplace().jwt =
            setup::SetupFile::Jwt{keyFile(testkeys::keyA), certificateOf(testkeys::keyB), {}, false};
        m_workflow->setWanted(wanted);
        QTRY_VERIFY(says(m_box.get(), u"does not belong to this key"_s));
        QVERIFY(m_workflow->wanted() == wanted);
        chooseKey(testkeys::keyA); // the person's own choice is
        QVERIFY(m_workflow->wanted() != wanted);
    }
};

QTEST_MAIN(JwtBoxTest)
#include "JwtBoxTest.moc"
