// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BrowserSignInBox.h"

#include "ui/Surroundings.h"
#include "ui/Theme.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/CopyField.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TonePanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *columnIn(QWidget *panel)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    return column;
}

} // namespace

BrowserSignInBox::BrowserSignInBox(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_linkPanel(new TonePanel)
    , m_linkText(new TextLabel)
    , m_link(new CopyField(u"signInLink"_s))
    , m_open(namedButton(u"openSignInLinkButton"_s))
    , m_approve(namedButton(u"approveSignInButton"_s))
    , m_stuckPanel(new TonePanel)
    , m_stuckText(new TextLabel)
    , m_ownClient(namedButton(u"stuckOwnClientButton"_s))
    , m_busy(new BusyRow)
{
    setObjectName(u"browserSignInBox"_s);
    m_linkPanel->setTone(Theme::Tone::Info);
    m_stuckPanel->setTone(Theme::Tone::Warning);
    m_stuckPanel->setObjectName(u"signInStuckPanel"_s);
    m_stuckText->setObjectName(u"signInStuckLabel"_s);
    m_stuckText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setObjectName(u"signInBusyRow"_s);
    m_linkPanel->hide();
    m_stuckPanel->hide();
    m_approve->hide();

    auto *link = columnIn(m_linkPanel);
    link->addWidget(m_linkText);
    link->addWidget(m_link);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_approve);
    buttons->addStretch(1);
    link->addLayout(buttons);
    auto *stuck = columnIn(m_stuckPanel);
    stuck->addWidget(m_stuckText);
    stuck->addWidget(m_ownClient, 0, Qt::AlignLeading);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_linkPanel);
    all->addWidget(m_stuckPanel);
    all->addWidget(m_busy);

    connect(m_open, &QPushButton::clicked, this, &BrowserSignInBox::openLink);
    connect(m_approve, &QPushButton::clicked, this, &BrowserSignInBox::approveHere);
    connect(m_ownClient, &QPushButton::clicked, this, [this] {
        cancel();
        Q_EMIT ownClientWanted();
    });
    connect(m_busy, &BusyRow::cancelRequested, this, [this] {
        cancel();
        Q_EMIT cancelled();
    });
    connect(&m_signIn, &salesforce::SignIn::succeeded, this, [this](const salesforce::Session &session) {
        end();
        Q_EMIT succeeded(session);
    });
    connect(&m_signIn, &salesforce::SignIn::failed, this, [this](const Error &error) {
        end();
        Q_EMIT failed(error);
    });
    connect(&m_signIn, &salesforce::SignIn::browserArrived, this, [this] {
        m_stuckPanel->hide();
        m_arrived = true;
        m_busy->setProgress(tr("Finishing the sign-in"), 0, 0);
    });
    connect(&m_signIn, &salesforce::SignIn::remaining, this, [this](std::chrono::seconds left) {
        if (m_arrived || m_approving)
            return; // they say what goes on meanwhile
        m_busy->setProgress(
            tr("Waiting for your sign-in in the browser; %n second(s) left", nullptr, int(left.count())), 0, 0);
    });
    connect(&m_signIn, &salesforce::SignIn::stuck, this, [this](const QString &remedy) {
        m_stuckText->setText(tr("Stuck? %1").arg(remedy));
        m_stuckPanel->show();
    });
    connect(m_context.surroundings, &Surroundings::approvalFailed, this, [this](const QString &why) {
        if (!std::exchange(m_approving, false))
            return;
        cancel();
        Q_EMIT failed(
            Error::make(ErrorKind::Rejected, tr("Approving here did not work: %1").arg(why), ErrorAction::Retry));
    });
    connect(m_context.surroundings, &Surroundings::approved, this, [this] { m_approving = false; });
    retranslate();
}

void BrowserSignInBox::setOffersOwnClient(bool offers)
{
    m_ownClient->setVisible(offers);
}

void BrowserSignInBox::start(const salesforce::SignInRequest &request)
{
    const auto link = m_signIn.start(request);
    if (!link) {
        Q_EMIT failed(link.error());
        return;
    }
    m_link->setText(link->toString(QUrl::FullyEncoded));
    m_opened = false;
    m_arrived = false;
    showLinkText();
    const bool browser = m_context.surroundings->hasBrowser();
    m_open->setEnabled(browser);
    const bool practice = m_context.practice() != nullptr;
    m_approve->setVisible(practice);
    m_linkPanel->show();
    m_busy->start(tr("Waiting for your sign-in in the browser"));
    if (browser || practice)
        (browser ? m_open : m_approve)->setFocus(Qt::OtherFocusReason);
    else if (auto *copy = m_link->findChild<QPushButton *>())
        copy->setFocus(Qt::OtherFocusReason); // without a browser here, another computer's has to do
}

void BrowserSignInBox::cancel()
{
    if (std::exchange(m_approving, false))
        m_context.surroundings->cancelApproval();
    m_signIn.cancel();
    end();
}

void BrowserSignInBox::end()
{
    m_approving = false;
    m_linkPanel->hide();
    m_stuckPanel->hide();
    m_busy->stop();
}

void BrowserSignInBox::openLink()
{
    m_opened = m_context.surroundings->openInBrowser(m_signIn.link());
    showLinkText();
    // The wait goes on, with its clock and cancel: the person may open the link in another way.
    if (!m_opened)
        Q_EMIT noticed(Error::make(ErrorKind::NotSupported,
                                   tr("No browser could be opened. Copy the link and open it yourself."),
                                   ErrorAction::None));
}

void BrowserSignInBox::approveHere()
{
    m_approving = true;
    const PracticeOrg *practice = m_context.practice();
    m_busy->setProgress(tr("Signing in to the practice org as %1").arg(practice ? practice->username : QString()), 0,
                        0);
    m_context.surroundings->approveHere(m_signIn.link());
}

void BrowserSignInBox::showLinkText()
{
    const bool practice = m_context.practice() != nullptr;
    QStringList text{
        m_opened
            ? tr("Sign in on the page that your browser shows. If none came up, copy the link and open it yourself.")
        : practice ? tr("This link opens the sign-in page of the practice org. Nothing has been opened yet.")
                   : tr("This link opens Salesforce's own sign-in page. Nothing has been opened yet.")};
    if (!m_context.surroundings->hasBrowser())
        text.append(tr("No browser can be opened from here; the link works in any."));
    if (practice)
        text.append(tr("“Approve here” signs in to the practice org and presses Allow, as you would in the browser."));
    m_linkText->setText(text.join(u' '));
}

void BrowserSignInBox::retranslate()
{
    showLinkText();
    m_link->setName(tr("Sign-in link"));
    m_open->setText(tr("&Open in the browser"));
    m_open->setAccessibleName(tr("Open the link in the browser"));
    m_approve->setText(tr("Approve &here"));
    m_approve->setAccessibleName(tr("Approve here"));
    m_approve->setToolTip(
        tr("The program signs in to the practice org and presses Allow, as you would in the browser."));
    m_ownClient->setText(tr("Use an own client id"));
    m_ownClient->setAccessibleName(tr("Use an own client id"));
}

void BrowserSignInBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace applink::ui
