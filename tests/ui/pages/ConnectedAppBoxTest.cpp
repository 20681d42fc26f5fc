// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "support/ScriptedServer.h"
#include "ui/Audit.h"
#include "ui/pages/CreateAppPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray soapPath = "/services/Soap/m/67.0";

Answer soap(const QByteArray &content)
{
    return Answer{200,
                  R"(<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" )"
                  R"(xmlns="http://soap.sforce.com/2006/04/metadata"><soapenv:Body>)" +
                      content + "</soapenv:Body></soapenv:Envelope>",
                  {{"Content-Type", "text/xml"}}};
}

const Answer listing =
    soap("<listMetadataResponse><result><fullName>Quotes</fullName><type>ConnectedApp</type></result>"
         "<result><fullName>Billing</fullName><type>ConnectedApp</type></result>"
         "</listMetadataResponse>");
const Answer quotes = soap(
    "<readMetadataResponse><result><records><fullName>Quotes</fullName><contactEmail>owner@acme.example</contactEmail>"
    "<label>Acme Quotes</label><oauthConfig><callbackUrl>https://a.example/cb</callbackUrl>"
    "<certificate>MIIB</certificate><consumerKey>3MVG9SECRETKEY</consumerKey><scopes>Api</scopes><scopes>Web</scopes>"
    "</oauthConfig><startUrl>https://acme.example/start</startUrl></records></result></readMetadataResponse>");

} // namespace

/// The part of step 1's page for those who have a connected app.
class ConnectedAppBoxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<PageWorkflow> m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::CreateAppPage> m_page;

    template <class T>
    [[nodiscard]] T *the(const QString &name) const
    {
        return part<T>(m_page.get(), name);
    }

    void openBox()
    {
        the<QCheckBox>(u"haveConnectedAppCheck"_s)->click();
        QTRY_COMPARE(the<QComboBox>(u"connectedAppCombo"_s)->count(), 2);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_workflow = std::make_unique<PageWorkflow>();
        salesforce::Session session;
        session.instanceUrl = m_server->url();
        session.accessToken = Secret(QByteArray("00D!token"));
        m_workflow->setSession(session);
        m_workflow->setWanted(completeSettings());
        m_workflow->show(emptyOrg());
        m_page = std::make_unique<ui::CreateAppPage>(context(*m_workflow, m_surroundings));
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_workflow.reset();
        m_server.reset();
    }

    void isFoldedAwayAndAsksNothingUntilOpened()
    {
        QVERIFY(!the<QGroupBox>(u"connectedAppGroup"_s)->isVisible());
        QCOMPARE(m_server->requests().size(), 0);
    }

    void itsSettingsFillTheWizard()
    {
        m_server->on(soapPath, listing);
        m_server->on(soapPath, quotes);
        openBox();
        auto *list = the<QComboBox>(u"connectedAppCombo"_s);
        QCOMPARE(list->itemText(0), u"Billing"_s); // sorted
        list->setCurrentText(u"Quotes"_s);
        the<QPushButton>(u"useConnectedAppButton"_s)->click();
        QTRY_COMPARE(m_workflow->wanted().app.apiName, u"Quotes_ECA"_s);
        QVERIFY(m_server->requests().last().body.contains("<m:fullNames>Quotes</m:fullNames>"));
        QCOMPARE(the<QLineEdit>(u"appLabelEdit"_s)->text(), u"Acme Quotes"_s);
        QCOMPARE(the<QLineEdit>(u"contactEmailEdit"_s)->text(), u"owner@acme.example"_s);
        QCOMPARE(m_workflow->wanted().oauth.callbackUrls,
                 (QStringList{u"https://a.example/cb"_s, u"https://localhost"_s}));
        QVERIFY(says(m_page.get(), u"Not taken over"_s));
        QVERIFY(says(m_page.get(), u"https://acme.example/start"_s));
        QVERIFY(!says(m_page.get(), u"3MVG9SECRETKEY"_s));
        QVERIFY(m_page->isComplete());
    }

    void aRefusalIsShownAndCanBeTriedAgain()
    {
        m_server->on(soapPath,
                     Answer{500,
                            "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                            "<soapenv:Body><soapenv:Fault><faultcode>sf:INSUFFICIENT_ACCESS</faultcode><faultstring>no"
                            "</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>",
                            {}});
        the<QCheckBox>(u"haveConnectedAppCheck"_s)->click();
        QTRY_VERIFY(the<QWidget>(u"connectedAppError"_s)->isVisible());
        QVERIFY(!the<QPushButton>(u"useConnectedAppButton"_s)->isEnabled());
        m_server->on(soapPath, listing);
        the<QPushButton>(u"connectedAppReloadButton"_s)->click();
        QTRY_COMPARE(the<QComboBox>(u"connectedAppCombo"_s)->count(), 2);
        QVERIFY(!the<QWidget>(u"connectedAppError"_s)->isVisible());
    }

    void aReadingCanBeCancelled()
    {
        m_server->on(soapPath, listing.whenReleased());
        the<QCheckBox>(u"haveConnectedAppCheck"_s)->click();
        QTRY_COMPARE(m_server->heldCount(), 1);
        auto *busy = the<QWidget>(u"connectedAppBusy"_s);
        QVERIFY(busy->isVisible());
        busy->findChild<QPushButton *>()->click();
        QVERIFY(!busy->isVisible());
        QVERIFY(the<QPushButton>(u"connectedAppReloadButton"_s)->isEnabled());
    }

    void migratingIsExplainedAndTheWayIsOpened()
    {
        m_server->on(soapPath, listing);
        openBox();
        QVERIFY(says(m_page.get(), u"Migrate to External Client App"_s));
        the<QPushButton>(u"openAppManagerButton"_s)->click();
        QCOMPARE(m_surroundings.opened.size(), 1);
        QCOMPARE(m_surroundings.opened.first().host(), u"acme--uat.sandbox.my.salesforce-setup.com"_s);
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        m_server->on(soapPath, listing);
        openBox();
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
        m_page->resize(900, 900);
        (void)QTest::qWaitFor([&] { return Audit::clippedTexts(m_page.get()).isEmpty(); }, 500);
        QCOMPARE(Audit::all(m_page.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(ConnectedAppBoxTest)
#include "ConnectedAppBoxTest.moc"
