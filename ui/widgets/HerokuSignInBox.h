// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "heroku/HerokuToken.h"
#include "heroku/PlatformTypes.h"
#include "storage/KeptHeroku.h"
#include "ui/PageContext.h"
#include "ui/Surroundings.h"

#include <QGroupBox>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::ui {

class BusyRow;
class ErrorPanel;

/// Signing in to Heroku: a pasted token, the one of the environment, that of the Heroku CLI or of a netrc file; then
/// whose account it is and where the token came from. Where Heroku asks for a second factor, its code is taken here.
/// A pasted token stays in memory, or in the system's keyring where the person ticks that; those of other programs stay
/// where they are.
class HerokuSignInBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit HerokuSignInBox(const PageContext &context, QWidget *parent = nullptr);
    ~HerokuSignInBox() override;

Q_SIGNALS:
    /// What Heroku had refused for want of a second factor may be asked again.
    void secondFactorAccepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The token of the practice account is worth nothing elsewhere: it comes and goes with the practice org.
    void showPractice();
    void signInWith(heroku::HerokuToken token, const QUrl &apiUrl);
    void usePasted();
    void useEnvironment();
    void askCli();
    void useKept();
    void forgetKept();
    void keepIfWanted();
    void useNetrc();
    void wantSecondFactor(const QString &app);
    void sendSecondFactor();
    void cancel();
    void ended(const Result<heroku::Account> &account);
    void showState();
    void retranslate();

    PageContext m_context;
    std::unique_ptr<storage::KeptHeroku> m_kept; ///< null where there is no keyring
    Secret m_pasted;                             ///< until Heroku has said whose it is
    QUrl m_apiUrl;
    std::optional<heroku::Account> m_account;
    heroku::HerokuToken::Source m_source = heroku::HerokuToken::Source::Pasted;
    QLabel *m_who;
    QLineEdit *m_token;
    QPushButton *m_signIn;
    QPushButton *m_environment;
    QPushButton *m_cli;
    QPushButton *m_netrc;
    QCheckBox *m_keep;
    QPushButton *m_useKept;
    QPushButton *m_forgetKept;
    QWidget *m_factorRow;
    QLabel *m_factorText;
    QLineEdit *m_factor;
    QPushButton *m_sendFactor;
    QString m_factorApp; ///< that it is for; empty: for the account
    QPushButton *m_signOut;
    BusyRow *m_busy;
    ErrorPanel *m_error;
    Task<Result<heroku::HerokuToken>> m_asking;
    Task<Result<heroku::Account>> m_checking;
    Task<Result<Done>> m_unlocking;
    Task<Result<std::optional<Secret>>> m_finding;
    Task<Result<Done>> m_storing;
};

} // namespace applink::ui
