// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/SessionTokens.h"
#include "salesforce/SfCli.h"
#include "ui/PageContext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::ui {

class BrowserSignInBox;
class ErrorPanel;

/// Over the page on which the session ended: sign in again as the same user of the same org, and what was under way
/// goes on. Nothing is lost meanwhile: the calls wait (Workflow::signInNeeded()). Closing it lets them fail. A session
/// that was taken over from the Salesforce CLI can be taken over anew there, beside the other ways.
class SignInAgainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInAgainDialog(const PageContext &context, QWidget *parent = nullptr);
    ~SignInAgainDialog() override;

    void done(int result) override;
    /// For tests: where the CLI is and how long it may take.
    void setCliOptions(const salesforce::SfCliOptions &options) { m_cliOptions = options; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void start();
    void useToken();
    void useCli();
    void stopAsking();
    void check(const salesforce::Session &session);
    void take(const salesforce::Session &session);
    void showError(const Error &error);
    void showState();
    void retranslate();

    PageContext m_context;
    bool m_renewable;  ///< the ended session came from a browser sign-in; otherwise a token is asked for
    QString m_cliUser; ///< whose session of the Salesforce CLI it was; empty for other ways
    QLabel *m_text;
    QPushButton *m_start;
    QPushButton *m_useCli;
    QLabel *m_tokenLabel;
    QLineEdit *m_token;
    QPushButton *m_useToken;
    BrowserSignInBox *m_browser;
    ErrorPanel *m_error;
    QPushButton *m_cancel;
    salesforce::SessionTokens m_tokens;
    salesforce::SfCliOptions m_cliOptions;
    Task<Result<salesforce::Session>> m_taking;
    Task<Result<salesforce::Session>> m_checking;
};

} // namespace applink::ui
