// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SignInAgainDialog.h"

#include "salesforce/SignIn.h"
#include "steps/Workflow.h"
#include "ui/widgets/BrowserSignInBox.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace applink::ui {

using namespace Qt::StringLiterals;
using salesforce::Session;

namespace {

/// The CLI is asked by user name. A pasted token has no client that it was made for.
QString userOfCli(const steps::Workflow &workflow)
{
    const Session &ended = *workflow.session();
    if (!ended.borrowed || ended.clientId.isEmpty())
        return {};
    const auto snapshot = workflow.snapshot();
    const QString seen = snapshot ? snapshot->identity.value().username : QString();
    return seen.isEmpty() ? ended.username : seen;
}

} // namespace

SignInAgainDialog::SignInAgainDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_renewable(!context.workflow->session()->borrowed)
    , m_cliUser(userOfCli(*context.workflow))
    , m_text(new TextLabel)
    , m_start(namedButton(u"signInAgainButton"_s))
    , m_useCli(namedButton(u"takeCliSessionAgainButton"_s))
    , m_tokenLabel(new QLabel)
    , m_token(new QLineEdit)
    , m_useToken(namedButton(u"newAccessTokenButton"_s))
    , m_browser(new BrowserSignInBox(context))
    , m_error(new ErrorPanel)
    , m_cancel(namedButton(u"signInAgainCancelButton"_s))
{
    setObjectName(u"signInAgainDialog"_s);
    setWindowModality(Qt::WindowModal);
    m_text->setObjectName(u"signInAgainLabel"_s);
    m_token->setObjectName(u"newAccessTokenEdit"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_tokenLabel->setBuddy(m_token);
    m_error->setObjectName(u"signInAgainErrorPanel"_s);
    m_error->hide();
    m_browser->setOffersOwnClient(false); // the session goes on with the client that it has
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_start, 0, Qt::AlignLeading);
    layout->addWidget(m_useCli, 0, Qt::AlignLeading);
    layout->addWidget(m_tokenLabel);
    layout->addWidget(m_token);
    layout->addWidget(m_useToken, 0, Qt::AlignLeading);
    layout->addWidget(m_browser);
    layout->addWidget(m_error);
    layout->addStretch(1);
    layout->addWidget(m_cancel, 0, Qt::AlignTrailing);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);

    connect(m_start, &QPushButton::clicked, this, &SignInAgainDialog::start);
    connect(m_useCli, &QPushButton::clicked, this, &SignInAgainDialog::useCli);
    connect(m_useToken, &QPushButton::clicked, this, &SignInAgainDialog::useToken);
    connect(m_token, &QLineEdit::returnPressed, this, &SignInAgainDialog::useToken);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_browser, &BrowserSignInBox::succeeded, this, &SignInAgainDialog::check);
    connect(m_browser, &BrowserSignInBox::failed, this, &SignInAgainDialog::showError);
    connect(m_browser, &BrowserSignInBox::noticed, m_error, &ErrorPanel::showError);
    connect(m_browser, &BrowserSignInBox::cancelled, this, [this] {
        stopAsking();
        m_browser->busy()->stop();
        showState();
    });
    // Another window's sign-in, or signing out, ends the question.
    connect(context.workflow, &steps::Workflow::sessionAboutToChange, this, &QDialog::reject);
    retranslate();
    showState();
}

SignInAgainDialog::~SignInAgainDialog() = default;

void SignInAgainDialog::stopAsking()
{
    m_taking.reset();
    m_checking.reset();
}

void SignInAgainDialog::done(int result)
{
    stopAsking();
    m_browser->cancel();
    if (result != Accepted)
        m_context.workflow->giveUpSigningIn();
    QDialog::done(result);
}

void SignInAgainDialog::start()
{
    m_error->hide();
    const Session &ended = *m_context.workflow->session();
    salesforce::SignInRequest request;
    // The org's own address: the browser can't end up in another org by it.
    request.loginUrl = ended.instanceUrl;
    if (!ended.borrowed && !ended.clientId.isEmpty()) {
        request.clientId = ended.clientId;
        request.clientName = ended.clientName;
        request.clientSecret = ended.clientSecret;
        if (ended.callback.isValid())
            request.callback = ended.callback;
    }
    m_browser->start(request);
    showState();
}

void SignInAgainDialog::useToken()
{
    const Secret token(m_token->text().trimmed());
    m_token->clear();
    if (token.isEmpty())
        return;
    Session session;
    session.accessToken = token;
    session.instanceUrl = m_context.workflow->session()->instanceUrl;
    check(session);
}

void SignInAgainDialog::useCli()
{
    m_error->hide();
    m_browser->busy()->start(tr("Asking the Salesforce CLI for the session of %1").arg(m_cliUser));
    m_taking = salesforce::cliSession(m_cliUser, m_cliOptions);
    m_taking.start([this] {
        const auto session = m_taking.take();
        m_browser->busy()->stop();
        if (session)
            check(*session);
        else
            showError(session.error());
    });
    showState();
}

void SignInAgainDialog::check(const Session &session)
{
    m_error->hide();
    // A pasted token has to say whose it is; and a wrong user is refused by name, not by id.
    if (!session.userId.isEmpty() && session.isSameIdentity(*m_context.workflow->session())) {
        take(session);
        return;
    }
    m_browser->busy()->start(tr("Asking the org who that is"));
    showState();
    const bool known = !session.userId.isEmpty();
    m_checking = known ? m_tokens.named(session) : m_tokens.whose(session.accessToken, session.instanceUrl);
    m_checking.start([this, known, session] {
        auto named = m_checking.take();
        m_browser->busy()->stop();
        if (named && session.borrowed) { // it stays the CLI's, and can be taken over once more
            named->clientId = session.clientId;
            named->clientName = session.clientName;
        }
        if (named)
            take(*named);
        else if (known)
            take(session); // its ids will have to do
        else
            showError(named.error());
    });
}

void SignInAgainDialog::take(const Session &session)
{
    const auto taken = m_context.workflow->signInAgain(session);
    if (taken)
        accept();
    else
        showError(taken.error());
}

void SignInAgainDialog::showError(const Error &error)
{
    m_error->showError(error);
    showState();
}

void SignInAgainDialog::showState()
{
    const bool idle = !m_browser->isRunning() && !m_browser->busy()->isRunning();
    m_start->setEnabled(idle);
    m_useCli->setEnabled(idle);
    m_useCli->setVisible(!m_cliUser.isEmpty());
    m_token->setEnabled(idle);
    m_useToken->setEnabled(idle);
    m_tokenLabel->setVisible(!m_renewable);
    m_token->setVisible(!m_renewable);
    m_useToken->setVisible(!m_renewable);
}

void SignInAgainDialog::retranslate()
{
    const auto snapshot = m_context.workflow->snapshot();
    const QString host = m_context.workflow->session()->instanceUrl.host();
    const bool known = snapshot && snapshot->identity.isKnown();
    setWindowTitle(tr("Sign in again"));
    m_text->setText(
        known ? tr("The Salesforce session of %1 at %2 (%3) has ended and could not be renewed. Sign in again as that "
                   "user: what was under way waits and then goes on, and nothing is lost.")
                    .arg(snapshot->identity.value().username, snapshot->identity.value().name, host)
              : tr("The Salesforce session at %1 has ended and could not be renewed. Sign in again as the same user: "
                   "what "
                   "was under way waits and then goes on, and nothing is lost.")
                    .arg(host));
    m_start->setText(tr("&Sign in in the browser …"));
    m_start->setAccessibleName(tr("Sign in in the browser"));
    m_useCli->setText(tr("Take the session of the Salesforce CLI a&gain"));
    m_useCli->setAccessibleName(tr("Take the session of the Salesforce CLI again"));
    m_tokenLabel->setText(tr("Or a new access to&ken:"));
    m_token->setAccessibleName(tr("New access token"));
    m_useToken->setText(tr("&Use the token"));
    m_useToken->setAccessibleName(tr("Use the token"));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

bool SignInAgainDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // The link, or an error, comes into a window that was made without: it grows, and never shrinks under a pointer.
    if (event->type() == QEvent::LayoutRequest) {
        const QSize least = layout()->totalMinimumSize();
        const int width = std::max(this->width(), least.width());
        resize(width, std::max({height(), least.height(), layout()->totalMinimumHeightForWidth(width)}));
    }
    return handled;
}

void SignInAgainDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_context.workflow->isSignedIn())
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace applink::ui
