// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeptSignInsBox.h"

#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using salesforce::Session;
using storage::KeptSignIn;

KeptSignInsBox::KeptSignInsBox(storage::SecretStore *store, QWidget *parent)
    : QWidget(parent)
    , m_kept(store)
    , m_label(new TextLabel)
    , m_choice(new QComboBox)
    , m_goOn(namedButton(u"continueKeptSignInButton"_s))
    , m_forget(namedButton(u"forgetKeptSignInButton"_s))
{
    setObjectName(u"keptSignInsBox"_s);
    m_label->setBuddy(m_choice);
    m_choice->setObjectName(u"keptSignInCombo"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addWidget(m_choice);
    layout->addLayout(buttons);
    connect(m_goOn, &QPushButton::clicked, this, &KeptSignInsBox::goOn);
    connect(m_forget, &QPushButton::clicked, this, &KeptSignInsBox::forgetChosen);
    showEntries();
    retranslate();
}

KeptSignInsBox::~KeptSignInsBox() = default;

const KeptSignIn *KeptSignInsBox::entryOf(const Session &session) const
{
    for (const KeptSignIn &who : m_kept.entries()) {
        if (who.orgId.left(15) == session.orgId.left(15) && who.userId.left(15) == session.userId.left(15))
            return &who;
    }
    return nullptr;
}

bool KeptSignInsBox::holds(const Session &session) const
{
    return entryOf(session) != nullptr;
}

void KeptSignInsBox::keep(const Session &session, const QString &orgName, const QString &username)
{
    store({session.instanceUrl, session.loginUrl, session.orgId, orgName, session.userId, username, session.clientId,
           session.clientName},
          session);
}

void KeptSignInsBox::update(const Session &session)
{
    if (const KeptSignIn *who = entryOf(session))
        store(*who, session);
}

void KeptSignInsBox::store(const KeptSignIn &who, const Session &session)
{
    m_storing = m_kept.keep(who, {session.refreshToken, session.clientSecret});
    m_storing.start([this] {
        const auto kept = m_storing.take();
        showEntries();
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

void KeptSignInsBox::forget(const Session &session)
{
    const KeptSignIn *who = entryOf(session);
    if (!who)
        return;
    m_forgetting = m_kept.forget(*who);
    m_forgetting.start([this] { showEntries(); });
}

Task<Result<Session>> KeptSignInsBox::resumed(KeptSignIn who)
{
    auto finding = m_kept.find(who);
    const auto tokens = co_await std::move(finding);
    if (!tokens)
        co_return tokens.error();
    if (!tokens->has_value())
        co_return Error::make(
            ErrorKind::NotFound,
            tr("The keyring does not hold the sign-in of %1 any more, or is locked. Sign in again.").arg(who.username),
            ErrorAction::SignInAgain);
    Session session;
    session.instanceUrl = who.instanceUrl;
    session.loginUrl = who.loginUrl;
    session.refreshToken = (*tokens)->refreshToken;
    session.clientSecret = (*tokens)->clientSecret;
    session.clientId = who.clientId;
    session.clientName = who.clientName;
    session.orgId = who.orgId;
    session.userId = who.userId;
    session.username = who.username;
    auto renewing = m_tokens.renew(session);
    const auto renewed = co_await std::move(renewing);
    if (renewed)
        co_return renewed;
    Error error = renewed.error();
    if (error.kind == ErrorKind::NotAuthenticated || error.kind == ErrorKind::Conflict) {
        // Revoked, or past the app's refresh token policy: it will never work again.
        auto forgetting = m_kept.forget(who);
        co_await std::move(forgetting);
        error.summary = tr("The kept sign-in of %1 has ended. Sign in again.").arg(who.username);
    }
    co_return error;
}

Task<Result<Done>> KeptSignInsBox::dropped(KeptSignIn who)
{
    auto finding = m_kept.find(who);
    const auto tokens = co_await std::move(finding);
    auto forgetting = m_kept.forget(who);
    const auto forgotten = co_await std::move(forgetting);
    if (tokens && tokens->has_value()) {
        // A token that nobody holds must not live on at Salesforce. Best effort: whether it worked changes nothing
        // here.
        Session session;
        session.instanceUrl = who.instanceUrl;
        session.loginUrl = who.loginUrl;
        session.refreshToken = (*tokens)->refreshToken;
        auto revoking = m_tokens.revoke(session);
        co_await std::move(revoking);
    }
    co_return forgotten;
}

void KeptSignInsBox::goOn()
{
    const int index = m_choice->currentIndex();
    if (index < 0)
        return;
    const KeptSignIn who = m_kept.entries().at(index);
    Q_EMIT working(tr("Renewing the sign-in of %1").arg(who.username));
    m_resuming = resumed(who);
    m_resuming.start([this] {
        const auto session = m_resuming.take();
        showEntries();
        if (!session) {
            Q_EMIT failed(session.error());
            return;
        }
        update(*session); // a rotated refresh token made the kept one worthless
        Q_EMIT succeeded(*session);
    });
}

void KeptSignInsBox::forgetChosen()
{
    const int index = m_choice->currentIndex();
    if (index < 0)
        return;
    m_forgetting = dropped(m_kept.entries().at(index));
    m_forgetting.start([this] {
        const auto forgotten = m_forgetting.take();
        showEntries();
        if (!forgotten)
            Q_EMIT failed(forgotten.error());
    });
}

void KeptSignInsBox::showEntries()
{
    m_choice->clear();
    for (const KeptSignIn &who : m_kept.entries()) {
        const QString org =
            who.orgName.isEmpty() ? who.instanceUrl.host() : tr("%1, %2").arg(who.orgName, who.instanceUrl.host());
        m_choice->addItem(tr("%1 at %2").arg(who.username, org));
    }
    Q_EMIT changed();
}

void KeptSignInsBox::retranslate()
{
    m_label->setText(tr("Signed in before:"));
    m_choice->setAccessibleName(tr("Signed in before"));
    m_goOn->setText(tr("Go on as this user"));
    m_goOn->setAccessibleName(tr("Go on as this user"));
    m_forget->setText(tr("Forget"));
    m_forget->setAccessibleName(tr("Forget this sign-in"));
}

void KeptSignInsBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const int chosen = m_choice->currentIndex();
        showEntries();
        m_choice->setCurrentIndex(chosen);
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace applink::ui
