// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HerokuSignInBox.h"

#include "base/Environment.h"
#include "heroku/HerokuCli.h"
#include "heroku/HerokuError.h"
#include "heroku/HerokuHosts.h"
#include "heroku/Netrc.h"
#include "heroku/PlatformApi.h"
#include "steps/Workflow.h"
#include "storage/Preferences.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using heroku::HerokuToken;

HerokuSignInBox::HerokuSignInBox(const PageContext &context, QWidget *parent)
    : QGroupBox(parent)
    , m_context(context)
    , m_who(new TextLabel)
    , m_token(new QLineEdit)
    , m_signIn(namedButton(u"herokuSignInButton"_s))
    , m_environment(namedButton(u"herokuEnvironmentButton"_s))
    , m_cli(namedButton(u"herokuCliButton"_s))
    , m_netrc(namedButton(u"herokuNetrcButton"_s))
    , m_keep(new QCheckBox)
    , m_useKept(namedButton(u"herokuKeptButton"_s))
    , m_forgetKept(namedButton(u"herokuForgetButton"_s))
    , m_factorRow(new QWidget)
    , m_factorText(new TextLabel)
    , m_factor(new QLineEdit)
    , m_sendFactor(namedButton(u"herokuSecondFactorButton"_s))
    , m_signOut(namedButton(u"herokuSignOutButton"_s))
    , m_busy(new BusyRow)
    , m_error(new ErrorPanel)
{
    setObjectName(u"herokuSignInBox"_s);
    m_who->setObjectName(u"herokuAccountLabel"_s);
    m_token->setObjectName(u"herokuTokenEdit"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_factorText->setObjectName(u"herokuSecondFactorLabel"_s);
    m_factor->setObjectName(u"herokuSecondFactorEdit"_s);
    m_factor->setInputMethodHints(Qt::ImhDigitsOnly);
    m_factorRow->hide();
    m_keep->setObjectName(u"herokuKeepCheck"_s);
    m_keep->setChecked(m_context.preferences && m_context.preferences->keepSecretsInKeyring);
    if (m_context.keyring)
        m_kept = std::make_unique<storage::KeptHeroku>(m_context.keyring);
    m_busy->setObjectName(u"herokuSignInBusyRow"_s);
    m_error->setObjectName(u"herokuSignInErrorPanel"_s);
    m_error->hide();
    auto *first = new QHBoxLayout;
    first->addWidget(m_token, 1);
    first->addWidget(m_signIn);
    auto *second = new QHBoxLayout;
    second->addWidget(m_useKept);
    second->addWidget(m_forgetKept);
    second->addWidget(m_environment);
    second->addWidget(m_cli);
    second->addWidget(m_netrc);
    second->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_who);
    layout->addLayout(first);
    layout->addWidget(m_keep);
    layout->addLayout(second);
    layout->addWidget(m_signOut, 0, Qt::AlignLeading);
    auto *factor = new QVBoxLayout(m_factorRow);
    factor->setContentsMargins({});
    factor->addWidget(m_factorText);
    auto *code = new QHBoxLayout;
    code->addWidget(m_factor, 1);
    code->addWidget(m_sendFactor);
    factor->addLayout(code);
    layout->addWidget(m_factorRow);
    layout->addWidget(m_busy);
    layout->addWidget(m_error);
    connect(m_signIn, &QPushButton::clicked, this, &HerokuSignInBox::usePasted);
    connect(m_token, &QLineEdit::returnPressed, this, &HerokuSignInBox::usePasted);
    connect(m_environment, &QPushButton::clicked, this, &HerokuSignInBox::useEnvironment);
    connect(m_cli, &QPushButton::clicked, this, &HerokuSignInBox::askCli);
    connect(m_netrc, &QPushButton::clicked, this, &HerokuSignInBox::useNetrc);
    connect(m_useKept, &QPushButton::clicked, this, &HerokuSignInBox::useKept);
    connect(m_forgetKept, &QPushButton::clicked, this, &HerokuSignInBox::forgetKept);
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) {
        if (m_context.preferences)
            m_context.preferences->keepSecretsInKeyring = keep;
    });
    connect(m_sendFactor, &QPushButton::clicked, this, &HerokuSignInBox::sendSecondFactor);
    connect(m_factor, &QLineEdit::returnPressed, this, &HerokuSignInBox::sendSecondFactor);
    connect(m_signOut, &QPushButton::clicked, this, [this] { m_context.workflow->signOutOfHeroku(); });
    connect(m_busy, &BusyRow::cancelRequested, this, &HerokuSignInBox::cancel);
    connect(m_context.workflow, &steps::Workflow::herokuAboutToChange, this, [this] {
        m_checking.reset();
        m_unlocking.reset();
        m_account.reset();
        m_factorRow->hide();
    });
    connect(m_context.workflow, &steps::Workflow::herokuChanged, this, [this] {
        if (auto *platform = m_context.workflow->heroku())
            connect(platform, &heroku::PlatformApi::secondFactorRequired, this, &HerokuSignInBox::wantSecondFactor);
        showState();
    });
    connect(m_context.workflow, &steps::Workflow::practiceChanged, this, &HerokuSignInBox::showPractice);
    retranslate();
    showPractice();
}

HerokuSignInBox::~HerokuSignInBox() = default;

void HerokuSignInBox::showPractice()
{
    const PracticeOrg *practice = m_context.practice();
    m_token->setText(practice ? practice->herokuApiKey : QString());
    showState();
}

void HerokuSignInBox::usePasted()
{
    auto token = heroku::tokenFromText(m_token->text());
    if (!token) {
        m_error->showError(token.error());
        return;
    }
    if (const PracticeOrg *practice = m_context.practice()) {
        token->source = HerokuToken::Source::Practice;
        signInWith(*token, practice->herokuUrl);
        return;
    }
    m_token->clear(); // it is not kept where somebody could read it
    const auto url = heroku::platformUrlFrom(base::systemEnvironment);
    if (!url) {
        m_error->showError(url.error());
        return;
    }
    if (m_kept && m_keep->isChecked())
        m_pasted = token->value;
    signInWith(*token, *url);
}

void HerokuSignInBox::useEnvironment()
{
    const auto token = heroku::tokenFromEnvironment(base::systemEnvironment);
    const auto url = heroku::platformUrlFrom(base::systemEnvironment);
    if (!url)
        m_error->showError(url.error());
    else if (token)
        signInWith(*token, *url);
}

void HerokuSignInBox::askCli()
{
    m_error->hide();
    m_busy->start(tr("Asking the Heroku CLI"));
    m_asking = heroku::tokenFromCli();
    m_asking.start([this] {
        const auto token = m_asking.take();
        m_busy->stop();
        const auto url = heroku::platformUrlFrom(base::systemEnvironment);
        if (!token)
            m_error->showError(token.error());
        else if (!url)
            m_error->showError(url.error());
        else
            signInWith(*token, *url);
        showState();
    });
    showState();
}

void HerokuSignInBox::useNetrc()
{
    const auto url = heroku::platformUrlFrom(base::systemEnvironment);
    if (!url) {
        m_error->showError(url.error());
        return;
    }
    const auto found = heroku::tokenFromNetrc(base::systemEnvironment, url->host());
    if (found)
        signInWith(found->token, *url);
    else
        m_error->showError(found.error());
}

void HerokuSignInBox::wantSecondFactor(const QString &app)
{
    m_factorApp = app;
    m_factorRow->show();
    showState();
    m_factor->setFocus();
}

void HerokuSignInBox::sendSecondFactor()
{
    auto *platform = m_context.workflow->heroku();
    const QString code = m_factor->text().trimmed();
    m_factor->clear(); // a code is good for one use
    if (!platform || code.isEmpty())
        return;
    m_error->hide();
    if (m_factorApp.isEmpty()) {
        platform->useSecondFactor(Secret(code));
        m_factorRow->hide();
        Q_EMIT secondFactorAccepted();
        return;
    }
    m_busy->start(tr("Sending the second factor"));
    m_unlocking = platform->preauthorize(m_factorApp, Secret(code));
    m_unlocking.start([this] {
        const auto done = m_unlocking.take();
        m_busy->stop();
        if (done) {
            m_factorRow->hide();
            Q_EMIT secondFactorAccepted();
        } else {
            m_error->showError(done.error());
        }
        showState();
    });
    showState();
}

void HerokuSignInBox::signInWith(HerokuToken token, const QUrl &apiUrl)
{
    m_error->hide();
    m_source = token.source;
    m_apiUrl = apiUrl;
    m_context.workflow->setHeroku(std::move(token), apiUrl);
    m_busy->start(tr("Asking Heroku whose token this is"));
    m_checking = m_context.workflow->heroku()->account();
    m_checking.start([this] { ended(m_checking.take()); });
    showState();
}

void HerokuSignInBox::ended(const Result<heroku::Account> &account)
{
    m_busy->stop();
    if (account) {
        m_account = *account;
        keepIfWanted();
    } else if (account.error().code == heroku::code::twoFactor) {
        m_error->showError(account.error()); // still signed in: with a code it can go on
    } else {
        const Error &error = account.error();
        m_pasted = {};
        m_context.workflow->signOutOfHeroku();
        m_error->showError(error);
        if (m_source == HerokuToken::Source::Kept && error.kind == ErrorKind::NotAuthenticated)
            forgetKept(); // it will never work again
    }
    showState();
}

void HerokuSignInBox::cancel()
{
    m_asking.reset();
    m_finding.reset();
    m_pasted = {};
    if (m_checking.isValid() && !m_account)
        m_context.workflow->signOutOfHeroku();
    m_checking.reset();
    m_unlocking.reset();
    m_busy->stop();
    showState();
}

void HerokuSignInBox::showState()
{
    const bool signedIn = m_account.has_value();
    const bool idle = !m_busy->isRunning();
    const bool practice = m_context.workflow->isPractice();
    m_token->setVisible(!signedIn);
    m_signIn->setVisible(!signedIn);
    m_token->setEnabled(idle);
    m_signIn->setEnabled(idle);
    // What belongs to a person is not used on the practice org.
    m_environment->setVisible(!signedIn && !practice &&
                              heroku::tokenFromEnvironment(base::systemEnvironment).has_value());
    m_environment->setEnabled(idle);
    m_cli->setVisible(!signedIn && !practice);
    m_cli->setEnabled(idle);
    m_netrc->setVisible(!signedIn && !practice && !heroku::netrcPath(base::systemEnvironment).isEmpty());
    m_netrc->setEnabled(idle);
    const bool isKept = m_kept && m_kept->account();
    m_keep->setVisible(m_kept && !signedIn && !practice);
    m_keep->setEnabled(idle);
    m_useKept->setVisible(isKept && !signedIn && !practice);
    m_useKept->setEnabled(idle);
    m_forgetKept->setVisible(isKept && !practice);
    m_forgetKept->setEnabled(idle);
    if (isKept) {
        const QString email = QString(m_kept->account()->email).replace(u'&', u"&&"_s);
        m_useKept->setText(tr("Go on as %1").arg(email));
        m_useKept->setAccessibleName(tr("Go on with the kept token of %1").arg(m_kept->account()->email));
    }
    m_sendFactor->setEnabled(idle);
    m_factorText->setText(
        m_factorApp.isEmpty()
            ? tr("Heroku asks for a second factor. Type the code that your authenticator app shows now:")
            : tr("Heroku asks for a second factor for the app %1. Type the code that your authenticator app shows now:")
                  .arg(m_factorApp));
    m_signOut->setVisible(signedIn);
    if (signedIn) {
        QStringList text{tr("Signed in as %1. %2.").arg(m_account->email, heroku::tokenSourceText(m_source))};
        if (m_account->federated)
            text.append(tr("The account signs in through your company; its tokens end after eight hours."));
        if (m_account->suspended)
            text.append(tr("Heroku has suspended this account."));
        m_who->setText(text.join(u' '));
    } else if (practice)
        m_who->setText(tr("The token of the practice account is filled in. Press Sign in."));
    else
        m_who->setText(
            tr("Paste a Heroku token (heroku auth:token shows one), or let the program ask. It opens every app of the "
               "account, so it stays in memory only, unless you have it kept in the keyring."));
}

void HerokuSignInBox::retranslate()
{
    setTitle(tr("Heroku account"));
    setAccessibleName(tr("Heroku account"));
    m_token->setAccessibleName(tr("Heroku token"));
    m_token->setPlaceholderText(tr("Heroku token"));
    m_signIn->setText(tr("Sign &in"));
    m_signIn->setAccessibleName(tr("Sign in to Heroku"));
    m_keep->setText(tr("Keep a pasted token in the keyring of this computer"));
    m_keep->setAccessibleName(tr("Keep a pasted Heroku token in the keyring of this computer"));
    m_forgetKept->setText(tr("Forget the kept token"));
    m_forgetKept->setAccessibleName(tr("Forget the kept Heroku token"));
    m_environment->setText(tr("Use HEROKU_API_KEY"));
    m_environment->setAccessibleName(tr("Use the token in HEROKU_API_KEY"));
    m_cli->setText(tr("As&k the Heroku CLI"));
    m_cli->setAccessibleName(tr("Ask the Heroku CLI for its token"));
    m_netrc->setText(tr("Use the netrc file"));
    m_netrc->setAccessibleName(tr("Use the login in your netrc file"));
    m_factor->setAccessibleName(tr("Code of the second factor"));
    m_sendFactor->setText(tr("Send code"));
    m_sendFactor->setAccessibleName(tr("Send the code of the second factor"));
    m_signOut->setText(tr("Sign out of Heroku"));
    m_signOut->setAccessibleName(tr("Sign out of Heroku"));
    showState();
}

void HerokuSignInBox::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace applink::ui
