// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/SessionTokens.h"
#include "ui/PageContext.h"
#include "ui/Surroundings.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::ui {

class BrowserSignInBox;
class ErrorPanel;

/// Over the page on which the session ended: sign in again as the same user of the same org, and what was under way
/// goes on. Nothing is lost meanwhile: the calls wait (Workflow::signInNeeded()). Closing it lets them fail.
class SignInAgainDialog : public QDialog
{
    Q_OBJECT

public:
    SignInAgainDialog(const PageContext &context, const std::optional<PracticeOrg> &practice,
                      QWidget *parent = nullptr);
    ~SignInAgainDialog() override;

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void useToken();
    void check(const salesforce::Session &session);
    void take(const salesforce::Session &session);
    void showError(const Error &error);
    void showState();
    void retranslate();

    PageContext m_context;
    bool m_renewable; ///< the ended session came from a browser sign-in; otherwise a token is asked for
    QLabel *m_text;
    QPushButton *m_start;
    QLabel *m_tokenLabel;
    QLineEdit *m_token;
    QPushButton *m_useToken;
    BrowserSignInBox *m_browser;
    ErrorPanel *m_error;
    QPushButton *m_cancel;
    salesforce::SessionTokens m_tokens;
    Task<Result<salesforce::Session>> m_checking;
};

} // namespace applink::ui
