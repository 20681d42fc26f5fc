// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SignInPage.h"

#include "salesforce/OrgAddress.h"
#include "salesforce/SignIn.h"
#include "steps/Workflow.h"
#include "storage/Preferences.h"
#include "ui/Surroundings.h"
#include "ui/Theme.h"
#include "ui/widgets/BrowserSignInBox.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/CliSignInBox.h"
#include "ui/widgets/CopyField.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/KeptSignInsBox.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/OrgCard.h"
#include "ui/widgets/OwnClientBox.h"
#include "ui/widgets/SignInWays.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(const PageContext &context, QWidget *parent) : WizardPage(context, parent)
{
    setObjectName(u"signInPage"_s);
    buildWidgets();
    connectParts();
    retranslate();
    showPractice(); // the page may be made after the practice org was started
}

SignInPage::~SignInPage() = default;

void SignInPage::buildWidgets()
{
    m_card = new OrgCard;
    if (context().keyring)
        m_kept = new KeptSignInsBox(context().keyring);
    m_address = new QLineEdit;
    m_address->setObjectName(u"orgAddressEdit"_s);
    m_addressRow = new FieldRow(m_address);
    m_usualHosts = new QWidget;
    m_production = namedButton(u"productionButton"_s);
    m_sandbox = namedButton(u"sandboxButton"_s);
    auto *usualHosts = new QHBoxLayout(m_usualHosts);
    usualHosts->setContentsMargins({});
    usualHosts->addWidget(m_production);
    usualHosts->addWidget(m_sandbox);
    usualHosts->addStretch(1);
    m_practiceNote = new TextLabel;
    m_practiceUser = new CopyField(u"practiceUser"_s);
    m_practicePassword = new CopyField(u"practicePassword"_s);
    m_practiceUserRow = new FieldRow(m_practiceUser);
    m_practicePasswordRow = new FieldRow(m_practicePassword);
    m_ways = new SignInWays;
    m_keep = new QCheckBox;
    m_keep->setObjectName(u"keepSignInCheck"_s);
    m_keep->setChecked(context().preferences && context().preferences->keepSecretsInKeyring);
    m_start = namedButton(u"signInButton"_s);
    m_browser = new BrowserSignInBox(context());
    m_busy = m_browser->busy();
    m_error = new ErrorPanel;
    m_error->setObjectName(u"signInErrorPanel"_s);
    m_error->hide();

    body()->addWidget(m_card);
    if (m_kept)
        body()->addWidget(m_kept);
    body()->addWidget(m_addressRow);
    body()->addWidget(m_usualHosts);
    body()->addWidget(m_practiceNote);
    body()->addWidget(m_practiceUserRow);
    body()->addWidget(m_practicePasswordRow);
    body()->addWidget(m_ways);
    body()->addWidget(m_keep);
    body()->addWidget(m_start, 0, Qt::AlignLeading);
    body()->addWidget(m_browser);
    body()->addWidget(m_error);
    body()->addStretch(1);
}

void SignInPage::connectParts()
{
    connect(m_start, &QPushButton::clicked, this, &SignInPage::start);
    for (const auto &[button, host] :
         {std::pair(m_production, u"login.salesforce.com"_s), std::pair(m_sandbox, u"test.salesforce.com"_s)}) {
        connect(button, &QPushButton::clicked, this, [this, address = host] {
            m_address->setText(address);
            m_addressRow->clearProblem();
            m_start->setFocus(Qt::OtherFocusReason);
        });
    }
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (m_start->isVisibleTo(this) && m_start->isEnabled())
            start();
    });
    connect(m_ways, &SignInWays::tokenOffered, this, &SignInPage::useToken);
    connect(m_ways, &SignInWays::wayChanged, this, [this] {
        m_error->hide();
        showState();
    });
    connect(m_card, &OrgCard::signOutRequested, this, [this] { signOut(false); });
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) {
        if (context().preferences) {
            context().preferences->keepSecretsInKeyring = keep;
            static_cast<void>(context().preferences->save()); // a comfort: the window saves it again at its end
        }
    });
    const auto work = [this](const QString &what) {
        m_error->hide();
        m_busy->start(what);
        showState();
    };
    connect(m_browser, &BrowserSignInBox::succeeded, this, &SignInPage::haveSession);
    connect(m_browser, &BrowserSignInBox::failed, this, &SignInPage::showError);
    connect(m_browser, &BrowserSignInBox::noticed, m_error, &ErrorPanel::showError);
    connect(m_browser, &BrowserSignInBox::cancelled, this, &SignInPage::cancel);
    connect(m_browser, &BrowserSignInBox::ownClientWanted, this, [this] {
        m_ways->choose(SignInWays::Way::OwnClient);
        m_ways->ownClient()->focusFirst();
    });
    connect(m_ways->cli(), &CliSignInBox::working, this, work);
    connect(m_ways->cli(), &CliSignInBox::failed, this, &SignInPage::showError);
    connect(m_ways->cli(), &CliSignInBox::listed, this, [this] {
        m_busy->stop();
        showState();
    });
    connect(m_ways->cli(), &CliSignInBox::succeeded, this,
            [this](const salesforce::Session &session) { ask(session.accessToken, session.instanceUrl, session); });
    if (m_kept) {
        connect(m_kept, &KeptSignInsBox::working, this, work);
        connect(m_kept, &KeptSignInsBox::succeeded, this, &SignInPage::haveSession);
        connect(m_kept, &KeptSignInsBox::failed, this, &SignInPage::showError);
        connect(m_kept, &KeptSignInsBox::changed, this, &SignInPage::showState);
        connect(workflow(), &steps::Workflow::sessionRenewed, this, [this] { m_kept->update(*workflow()->session()); });
    }
    connect(workflow(), &steps::Workflow::sessionChanged, this, &SignInPage::showState);
    connect(workflow(), &steps::Workflow::snapshotChanged, this, &SignInPage::showState);
    connect(workflow(), &steps::Workflow::sessionAboutToChange, this, [this] { m_reading.reset(); });
    connect(workflow(), &steps::Workflow::practiceChanged, this, &SignInPage::showPractice);
}

bool SignInPage::isComplete() const
{
    return workflow()->isSignedIn() && workflow()->snapshot() != nullptr;
}

PageState SignInPage::outcome() const
{
    return isComplete() ? PageState::Done : PageState::Todo; // nobody signed in is no fault of theirs
}

void SignInPage::showPractice()
{
    if (const PracticeOrg *practice = context().practice()) {
        m_address->setText(practice->salesforceUrl.toString());
        m_practiceUser->setText(practice->username);
        m_practicePassword->setText(practice->password);
        m_ways->choose(SignInWays::Way::Browser);
    } else if (m_address->text().startsWith("http://127.0.0.1"_L1)) {
        m_address->clear();
    }
    showState();
}

void SignInPage::setOrgUrl(const QString &url)
{
    if (!context().practice() && !url.isEmpty())
        m_address->setText(url);
}

void SignInPage::entered()
{
    showState();
    if (!workflow()->isSignedIn())
        (context().practice() ? static_cast<QWidget *>(m_start) : m_address)->setFocus(Qt::OtherFocusReason);
}

void SignInPage::start()
{
    m_error->hide();
    const auto address = salesforce::orgAddressFrom(m_address->text());
    if (!address) {
        m_addressRow->setProblem(address.error().summary, true);
        m_address->setFocus();
        return;
    }
    m_addressRow->clearProblem();
    salesforce::SignInRequest request;
    request.loginUrl = address->loginUrl;
    if (m_ways->way() == SignInWays::Way::OwnClient && !m_ways->ownClient()->fill(&request))
        return;
    if (!context().practice()) {
        auto wanted = workflow()->wanted();
        wanted.orgUrl = address->loginUrl.toString();
        workflow()->setWanted(wanted);
    }
    m_browser->start(request);
    showState();
}

void SignInPage::useToken()
{
    m_error->hide();
    const auto address = salesforce::orgAddressFrom(m_address->text());
    if (!address || address->isGeneric) {
        m_addressRow->setProblem(
            address ? tr("A token belongs to one org: give the org's own address.") : address.error().summary, true);
        return;
    }
    m_addressRow->clearProblem();
    const Secret token = m_ways->takeToken();
    if (!token.isEmpty())
        ask(token, address->loginUrl, {});
}

void SignInPage::ask(const Secret &token, const QUrl &instance, const salesforce::Session &borrowed)
{
    m_busy->start(tr("Asking the org whose token this is"));
    m_tokenCheck = m_tokens.whose(token, instance);
    m_tokenCheck.start([this, borrowed] {
        auto session = m_tokenCheck.take();
        if (!session) {
            showError(session.error());
            return;
        }
        session->clientId = borrowed.clientId;
        session->clientName = borrowed.clientName;
        haveSession(*session);
    });
    showState();
}

void SignInPage::haveSession(const salesforce::Session &session)
{
    workflow()->setSession(session);
    m_busy->start(tr("Reading the org"));
    m_reading = workflow()->readOrg();
    m_reading.start([this] {
        const auto read = m_reading.take();
        m_busy->stop();
        if (read) {
            nameOrg();
            keepIfWanted();
        } else {
            workflow()->signOut();
            showError(read.error());
        }
        showState();
    });
    showState();
}

void SignInPage::nameOrg()
{
    // The org's own address, whichever one led there: a generic host would ask again which org is meant.
    if (context().practice())
        return;
    auto wanted = workflow()->wanted();
    wanted.orgUrl = workflow()->session()->instanceUrl.toString();
    workflow()->setWanted(wanted);
}

void SignInPage::keepIfWanted()
{
    const auto &session = *workflow()->session();
    const auto snapshot = workflow()->snapshot();
    if (!m_kept || !m_keep->isChecked() || context().practice() || session.borrowed || session.refreshToken.isEmpty())
        return;
    const bool known = snapshot && snapshot->identity.isKnown();
    m_kept->keep(session, known ? snapshot->identity.value().name : QString(),
                 known ? snapshot->identity.value().username : session.userId);
}

void SignInPage::signOut(bool leaveKept)
{
    if (!workflow()->isSignedIn())
        return;
    const salesforce::Session session = *workflow()->session();
    workflow()->signOut();
    const bool kept = m_kept && m_kept->holds(session);
    if (kept && leaveKept)
        return;
    if (kept)
        m_kept->forget(session);
    if (session.borrowed)
        return; // the Salesforce CLI, or whoever gave the token, goes on using it
    m_revoking = m_tokens.revoke(session);
    m_revoking.start([] {}); // best effort: signed out here we are in any case
}

void SignInPage::cancel()
{
    m_browser->cancel();
    m_ways->cli()->cancel();
    if (m_kept)
        m_kept->cancel();
    m_tokenCheck.reset();
    if (m_reading.isValid() && !m_reading.done()) {
        m_reading.reset();
        workflow()->signOut();
    }
    m_busy->stop();
    showState();
}

void SignInPage::showError(const Error &error)
{
    m_busy->stop();
    m_error->showError(error);
    showState();
}

void SignInPage::showState()
{
    const bool waiting = m_browser->isRunning();
    const bool signedIn = workflow()->isSignedIn();
    const bool idle = !waiting && !signedIn && !m_busy->isRunning();
    const bool browser = m_ways->usesBrowser();
    m_card->setVisible(signedIn && workflow()->snapshot());
    if (m_kept) {
        m_kept->setVisible(!signedIn && !context().practice() && !m_kept->isEmpty());
        m_kept->setEnabled(idle);
    }
    m_addressRow->setVisible(!signedIn && m_ways->way() != SignInWays::Way::Cli);
    m_address->setEnabled(idle && !context().practice());
    // Which org that is shows in the browser only, so it is no address for a token.
    m_usualHosts->setVisible(!signedIn && !context().practice() && browser);
    m_usualHosts->setEnabled(idle);
    const bool practice = context().practice() && !signedIn;
    m_practiceNote->setVisible(practice);
    m_practiceUserRow->setVisible(practice);
    m_practicePasswordRow->setVisible(practice);
    m_ways->setVisible(!signedIn && !waiting);
    m_ways->setEnabled(idle);
    m_keep->setVisible(m_kept && !signedIn && !context().practice() && browser);
    m_start->setVisible(!signedIn && browser);
    m_start->setEnabled(idle);
    if (workflow()->snapshot())
        m_card->showOrg(*workflow()->snapshot());
    Q_EMIT completenessChanged();
}

QString SignInPage::helpWhy() const
{
    return tr("You sign in in your own browser, so that passkeys and company sign-in work and this program never sees "
              "your password. The org will "
              "show the program as “Salesforce CLI”, a client that every org knows. If the browser ends on a page that "
              "says the app must be "
              "installed, an administrator has to allow it in Setup, Connected Apps OAuth Usage.");
}

void SignInPage::retranslate()
{
    setHeading(tr("Sign in to Salesforce"),
               tr("Paste any address of the org. You then see which org it is before you go on."));
    m_addressRow->setLabel(tr("&Address of the org"));
    m_addressRow->setHint(
        tr("Any page of the org will do, also Setup. Or write “login” for production, “test” for a sandbox."));
    m_address->setAccessibleName(tr("Address of the org"));
    m_production->setText(tr("&Production"));
    m_production->setAccessibleName(tr("Sign in to a production org"));
    m_sandbox->setText(tr("San&dbox"));
    m_sandbox->setAccessibleName(tr("Sign in to a sandbox"));
    m_practiceNote->setText(tr("The practice org asks for this user name and password in the browser:"));
    m_practiceUser->setName(tr("User name of the practice org"));
    m_practicePassword->setName(tr("Password of the practice org"));
    m_practiceUserRow->setLabel(tr("User name"));
    m_practicePasswordRow->setLabel(tr("Password"));
    m_keep->setText(tr("Keep me signed in on this computer"));
    m_keep->setAccessibleName(tr("Keep me signed in on this computer"));
    m_keep->setToolTip(
        tr("What renews the sign-in goes into the keyring of the system. Otherwise it stays in memory and "
           "goes with the program."));
    m_start->setText(tr("S&ign in …"));
    m_start->setAccessibleName(tr("Sign in"));
    m_card->retranslate();
    if (workflow()->snapshot())
        m_card->showOrg(*workflow()->snapshot());
}

} // namespace applink::ui
