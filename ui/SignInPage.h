// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/Session.h"
#include "salesforce/SessionTokens.h"
#include "salesforce/SignIn.h"
#include "ui/Surroundings.h"
#include "ui/WizardPage.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::ui {

class BusyRow;
class CopyField;
class ErrorPanel;
class FieldRow;
class TonePanel;

/// Signing in to Salesforce in the system browser, or with an access token; then the card that says which org it is.
/// The link is shown before anything opens, and can be copied. On the practice org "Approve here" does what the browser
/// would.
class SignInPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SignInPage(const PageContext &context, QWidget *parent = nullptr);
    ~SignInPage() override;

    [[nodiscard]] bool isComplete() const override;
    void setPractice(const std::optional<PracticeOrg> &practice);
    void setOrgUrl(const QString &url);
    [[nodiscard]] QString helpWhy() const override;

protected:
    void retranslate() override;
    void entered() override;

private:
    void buildWidgets();
    void start();
    void useToken();
    void haveSession(const salesforce::Session &session);
    void cancel();
    void openLink();
    void showLinkText();
    void approveHere();
    void showState();
    void showCard();
    void showError(const Error &error);

    std::optional<PracticeOrg> m_practiceOrg;
    FieldRow *m_addressRow;
    QLineEdit *m_address;
    QLabel *m_practiceNote;
    CopyField *m_practiceUser;
    CopyField *m_practicePassword;
    QPushButton *m_start;
    TonePanel *m_linkPanel;
    QLabel *m_linkText;
    CopyField *m_link;
    QPushButton *m_open;
    QPushButton *m_approve;
    FieldRow *m_tokenRow;
    QLineEdit *m_token;
    QPushButton *m_useToken;
    QPushButton *m_otherWays;
    BusyRow *m_busy;
    ErrorPanel *m_error;
    TonePanel *m_card;
    QLabel *m_cardText;
    QPushButton *m_signOut;
    salesforce::SignIn m_signIn;
    salesforce::SessionTokens m_tokens;
    bool m_approving = false;
    bool m_opened = false; ///< the link, in a browser
    Task<Result<salesforce::Session>> m_tokenCheck;
    Task<Result<Done>> m_reading;
};

} // namespace applink::ui
