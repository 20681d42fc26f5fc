// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SignInPage.h"

#include "salesforce/OrgAddress.h"
#include "steps/Workflow.h"
#include "ui/Theme.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/CopyField.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TonePanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SignInPage::SignInPage(const PageContext &context, QWidget *parent) : WizardPage(context, parent)
{
    setObjectName(u"signInPage"_s);
    buildWidgets();
    connect(m_start, &QPushButton::clicked, this, &SignInPage::start);
    connect(m_address, &QLineEdit::returnPressed, this, &SignInPage::start);
    connect(m_open, &QPushButton::clicked, this, &SignInPage::openLink);
    connect(m_approve, &QPushButton::clicked, this, &SignInPage::approveHere);
    connect(m_useToken, &QPushButton::clicked, this, &SignInPage::useToken);
    connect(m_otherWays, &QPushButton::toggled, this, &SignInPage::showState);
    connect(m_busy, &BusyRow::cancelRequested, this, &SignInPage::cancel);
    connect(m_signOut, &QPushButton::clicked, this, [this] { workflow()->signOut(); });
    connect(&m_signIn, &salesforce::SignIn::succeeded, this, &SignInPage::haveSession);
    connect(&m_signIn, &salesforce::SignIn::failed, this, &SignInPage::showError);
    connect(&m_signIn, &salesforce::SignIn::browserArrived, this,
            [this] { m_busy->setProgress(tr("Finishing the sign-in"), 0, 0); });
    connect(&m_signIn, &salesforce::SignIn::remaining, this, [this](std::chrono::seconds left) {
        m_busy->setProgress(
            tr("Waiting for your sign-in in the browser; %n second(s) left", nullptr, int(left.count())), 0, 0);
    });
    connect(surroundings(), &Surroundings::approvalFailed, this, [this](const QString &why) {
        if (!std::exchange(m_approving, false))
            return;
        cancel();
        showError(Error::make(ErrorKind::Rejected, tr("Approving here did not work: %1").arg(why), ErrorAction::Retry));
    });
    connect(surroundings(), &Surroundings::approved, this, [this] { m_approving = false; });
    connect(workflow(), &steps::Workflow::sessionChanged, this, &SignInPage::showState);
    connect(workflow(), &steps::Workflow::snapshotChanged, this, &SignInPage::showState);
    connect(workflow(), &steps::Workflow::sessionAboutToChange, this, [this] { m_reading.reset(); });
    retranslate();
    showState();
}

SignInPage::~SignInPage() = default;

void SignInPage::buildWidgets()
{
    m_address = new QLineEdit;
    m_address->setObjectName(u"orgAddressEdit"_s);
    m_addressRow = new FieldRow(m_address);
    m_practiceNote = paragraph();
    m_practiceUser = new CopyField(u"practiceUser"_s);
    m_practicePassword = new CopyField(u"practicePassword"_s);
    m_start = button(u"signInButton"_s);
    m_linkPanel = new TonePanel;
    m_linkPanel->setTone(Theme::Tone::Info);
    m_linkText = paragraph();
    m_link = new CopyField(u"signInLink"_s);
    m_open = button(u"openSignInLinkButton"_s);
    m_approve = button(u"approveSignInButton"_s);
    m_token = new QLineEdit;
    m_token->setObjectName(u"accessTokenEdit"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_tokenRow = new FieldRow(m_token);
    m_useToken = button(u"useAccessTokenButton"_s);
    m_otherWays = button(u"otherSignInButton"_s);
    m_otherWays->setCheckable(true);
    m_otherWays->setFlat(true);
    m_busy = new BusyRow;
    m_busy->setObjectName(u"signInBusyRow"_s);
    m_error = new ErrorPanel;
    m_error->setObjectName(u"signInErrorPanel"_s);
    m_error->hide();
    m_card = new TonePanel;
    m_card->setObjectName(u"orgCard"_s);
    m_cardText = paragraph();
    m_cardText->setObjectName(u"orgCardLabel"_s);
    m_cardText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_signOut = button(u"signOutButton"_s);

    auto *link = new QVBoxLayout(m_linkPanel);
    link->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    link->addWidget(m_linkText);
    link->addWidget(m_link);
    auto *linkButtons = new QHBoxLayout;
    linkButtons->addWidget(m_open);
    linkButtons->addWidget(m_approve);
    linkButtons->addStretch(1);
    link->addLayout(linkButtons);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    card->addWidget(m_cardText);
    card->addWidget(m_signOut, 0, Qt::AlignLeading);

    body()->addWidget(m_card);
    body()->addWidget(m_addressRow);
    body()->addWidget(m_practiceNote);
    body()->addWidget(m_practiceUser);
    body()->addWidget(m_practicePassword);
    body()->addWidget(m_start, 0, Qt::AlignLeading);
    body()->addWidget(m_linkPanel);
    body()->addWidget(m_busy);
    body()->addWidget(m_error);
    body()->addWidget(m_otherWays, 0, Qt::AlignLeading);
    body()->addWidget(m_tokenRow);
    body()->addWidget(m_useToken, 0, Qt::AlignLeading);
    body()->addStretch(1);
}

bool SignInPage::isComplete() const
{
    return workflow()->isSignedIn() && workflow()->snapshot() != nullptr;
}

void SignInPage::setPractice(const std::optional<PracticeOrg> &practice)
{
    m_practiceOrg = practice;
    if (practice) {
        m_address->setText(practice->salesforceUrl.toString());
        m_practiceUser->setText(practice->username);
        m_practicePassword->setText(practice->password);
    } else if (m_address->text().startsWith("http://127.0.0.1"_L1)) {
        m_address->clear();
    }
    showState();
}

void SignInPage::setOrgUrl(const QString &url)
{
    if (!m_practiceOrg && !url.isEmpty())
        m_address->setText(url);
}

void SignInPage::entered()
{
    showState();
    if (!workflow()->isSignedIn())
        (m_practiceOrg ? static_cast<QWidget *>(m_start) : m_address)->setFocus(Qt::OtherFocusReason);
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
    const auto link = m_signIn.start(request);
    if (!link) {
        showError(link.error());
        return;
    }
    if (!m_practiceOrg) {
        auto wanted = workflow()->wanted();
        wanted.orgUrl = address->loginUrl.toString();
        workflow()->setWanted(wanted);
    }
    m_link->setText(link->toString(QUrl::FullyEncoded));
    m_opened = false;
    showLinkText();
    m_busy->start(tr("Waiting for your sign-in in the browser"));
    showState();
    (surroundings()->hasBrowser() ? m_open : m_approve)->setFocus(Qt::OtherFocusReason);
}

void SignInPage::openLink()
{
    m_opened = surroundings()->openInBrowser(m_signIn.link());
    showLinkText();
    // The wait goes on, with its clock and cancel: the person may open the link in another way.
    if (!m_opened)
        m_error->showError(Error::make(ErrorKind::NotSupported,
                                       tr("No browser could be opened. Copy the link and open it yourself."),
                                       ErrorAction::None));
}

void SignInPage::showLinkText()
{
    m_linkText->setText(
        m_opened
            ? tr("Sign in on the page that your browser shows. If none came up, copy the link and open it yourself.")
            : tr("This link opens Salesforce's own sign-in page. Nothing has been opened yet."));
}

void SignInPage::approveHere()
{
    m_approving = true;
    m_busy->setProgress(
        tr("Signing in to the practice org as %1").arg(m_practiceOrg ? m_practiceOrg->username : QString()), 0, 0);
    surroundings()->approveHere(m_signIn.link());
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
    Secret token(m_token->text().trimmed());
    m_token->clear(); // it is not kept where somebody could read it
    if (token.isEmpty())
        return;
    m_busy->start(tr("Asking the org whose token this is"));
    m_tokenCheck = m_tokens.whose(token, address->loginUrl);
    m_tokenCheck.start([this] {
        const auto session = m_tokenCheck.take();
        if (session)
            haveSession(*session);
        else
            showError(session.error());
    });
    showState();
}

void SignInPage::haveSession(const salesforce::Session &session)
{
    m_approving = false;
    workflow()->setSession(session);
    m_busy->start(tr("Reading the org"));
    m_reading = workflow()->readOrg();
    m_reading.start([this] {
        const auto read = m_reading.take();
        m_busy->stop();
        if (!read) {
            workflow()->signOut();
            showError(read.error());
        }
        showState();
    });
    showState();
}

void SignInPage::cancel()
{
    if (m_approving)
        surroundings()->cancelApproval();
    m_approving = false;
    m_signIn.cancel();
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
    m_approving = false;
    m_busy->stop();
    m_error->showError(error);
    showState();
}

void SignInPage::showState()
{
    const bool waiting = m_signIn.isRunning();
    const bool signedIn = workflow()->isSignedIn();
    const bool idle = !waiting && !signedIn && !m_busy->isRunning();
    m_card->setVisible(signedIn && workflow()->snapshot());
    m_addressRow->setVisible(!signedIn);
    m_address->setEnabled(idle && !m_practiceOrg);
    const bool practice = m_practiceOrg && !signedIn;
    m_practiceNote->setVisible(practice);
    m_practiceUser->setVisible(practice);
    m_practicePassword->setVisible(practice);
    m_start->setVisible(!signedIn);
    m_start->setEnabled(idle);
    m_linkPanel->setVisible(waiting);
    m_open->setEnabled(surroundings()->hasBrowser());
    m_approve->setVisible(m_practiceOrg.has_value());
    m_otherWays->setVisible(!signedIn && !waiting);
    const bool token = m_otherWays->isChecked() && !signedIn && !waiting;
    m_tokenRow->setVisible(token);
    m_useToken->setVisible(token);
    m_useToken->setEnabled(idle);
    if (m_card->isVisibleTo(this))
        showCard();
    Q_EMIT completeChanged();
}

void SignInPage::showCard()
{
    const auto snapshot = workflow()->snapshot();
    if (!snapshot)
        return; // The language may change before anybody has signed in.
    if (!snapshot->identity.isKnown()) {
        m_card->setTone(Theme::Tone::Warning);
        m_cardText->setText(tr("You are signed in at %1, but what org it is could not be read: %2")
                                .arg(snapshot->instanceUrl.toString(), snapshot->identity.error().summary));
        return;
    }
    const auto &identity = snapshot->identity.value();
    const bool production = identity.kind == setup::OrgKind::Production;
    m_card->setTone(production ? Theme::Tone::Warning : Theme::Tone::Good);
    QStringList lines{tr("Signed in to %1").arg(identity.name),
                      identity.edition == setup::orgKindLabel(identity.kind) || identity.edition.isEmpty()
                          ? tr("Kind: %1").arg(setup::orgKindLabel(identity.kind))
                          : tr("Kind: %1, %2").arg(setup::orgKindLabel(identity.kind), identity.edition),
                      tr("Org id: %1").arg(identity.orgId), tr("User: %1").arg(identity.username),
                      tr("Address: %1").arg(snapshot->instanceUrl.toString())};
    if (snapshot->release.isKnown())
        lines.append(tr("Release: %1 (API %2)")
                         .arg(snapshot->release.value().label)
                         .arg(snapshot->release.value().apiVersion, 0, 'f', 1));
    if (production)
        lines.append(tr("This is a production org. You will be asked once more before anything is written."));
    m_cardText->setText(lines.join(u'\n'));
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
    m_practiceNote->setText(tr("The practice org asks for this user name and password in the browser:"));
    m_practiceUser->setName(tr("User name of the practice org"));
    m_practicePassword->setName(tr("Password of the practice org"));
    m_start->setText(tr("S&ign in …"));
    m_start->setAccessibleName(tr("Sign in"));
    showLinkText();
    m_link->setName(tr("Sign-in link"));
    m_open->setText(tr("&Open in the browser"));
    m_open->setAccessibleName(tr("Open the link in the browser"));
    m_approve->setText(tr("Approve &here"));
    m_approve->setAccessibleName(tr("Approve here"));
    m_approve->setToolTip(
        tr("The program signs in to the practice org and presses Allow, as you would in the browser."));
    m_otherWays->setText(tr("Use an access &token instead"));
    m_otherWays->setAccessibleName(tr("Use an access token instead"));
    m_tokenRow->setLabel(tr("Access to&ken"));
    m_tokenRow->setHint(
        tr("Such as the one that “sf org display” shows. It is kept in memory only, and cannot be renewed."));
    m_token->setAccessibleName(tr("Access token"));
    m_useToken->setText(tr("&Use the token"));
    m_useToken->setAccessibleName(tr("Use the token"));
    m_signOut->setText(tr("S&ign out"));
    m_signOut->setAccessibleName(tr("Sign out"));
    if (m_card->isVisibleTo(this))
        showCard();
}

} // namespace applink::ui
