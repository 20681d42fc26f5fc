// SPDX-License-Identifier: GPL-3.0-or-later
// The token that the person had kept in the keyring: the part of HerokuSignInBox that uses and keeps it.
#include "ui/widgets/HerokuSignInBox.h"

#include "steps/Workflow.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/ErrorPanel.h"

namespace applink::ui {

using heroku::HerokuToken;

void HerokuSignInBox::useKept()
{
    m_error->hide();
    m_busy->start(tr("Asking the keyring"));
    m_finding = m_kept->find();
    m_finding.start([this, account = m_kept->account()] {
        auto token = m_finding.take();
        m_busy->stop();
        if (token && token->has_value())
            signInWith({**token, HerokuToken::Source::Kept}, account->apiUrl);
        else if (token)
            m_error->showError(Error::make(
                ErrorKind::NotFound,
                tr("The keyring does not hold the token of %1 any more. Paste it again.").arg(account->email),
                ErrorAction::SignInAgain));
        else
            m_error->showError(token.error());
        showState();
    });
    showState();
}

void HerokuSignInBox::forgetKept()
{
    m_storing = m_kept->forget();
    m_storing.start([this] {
        const auto forgotten = m_storing.take();
        if (!forgotten)
            m_error->showError(forgotten.error());
        showState();
    });
    showState();
}

void HerokuSignInBox::keepIfWanted()
{
    const Secret token = std::exchange(m_pasted, {});
    if (!m_kept || token.isEmpty() || !m_account || m_account->email.isEmpty())
        return;
    m_storing = m_kept->keep({m_account->email, m_apiUrl}, token);
    m_storing.start([this] {
        const auto kept = m_storing.take();
        if (!kept) // signed in all the same
            m_error->showError(kept.error());
        showState();
    });
}

} // namespace applink::ui
