// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/Session.h"
#include "salesforce/SessionTokens.h"
#include "ui/WizardPage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::ui {

class BrowserSignInBox;
class BusyRow;
class CopyField;
class ErrorPanel;
class FieldRow;
class KeptSignInsBox;
class OrgCard;
class SignInWays;

/// Signing in to Salesforce, in one of four ways that are equals: in the browser by the client that every org knows, in
/// the browser by an own client id, by a session of the Salesforce CLI, or by an access token. Then the card that says
/// which org it is.
class SignInPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SignInPage(const PageContext &context, QWidget *parent = nullptr);
    ~SignInPage() override;

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] PageState outcome() const override;
    void setOrgUrl(const QString &url);
    /// Takes the tokens back at Salesforce, as far as that can be had, unless they are kept for another time.
    void signOut(bool leaveKept);
    [[nodiscard]] QString helpWhy() const override;

protected:
    void retranslate() override;
    void entered() override;

private:
    void buildWidgets();
    void connectParts();
    void start();
    void useToken();
    void ask(const Secret &token, const QUrl &instance, const salesforce::Session &borrowed);
    void haveSession(const salesforce::Session &session);
    void nameOrg();
    void showPractice();
    void keepIfWanted();
    void cancel();
    void showState();
    void showError(const Error &error);

    OrgCard *m_card;
    KeptSignInsBox *m_kept = nullptr; ///< null without a keyring
    FieldRow *m_addressRow;
    QLineEdit *m_address;
    QWidget *m_usualHosts; ///< one press instead of typing them
    QPushButton *m_production;
    QPushButton *m_sandbox;
    QLabel *m_practiceNote;
    CopyField *m_practiceUser;
    CopyField *m_practicePassword;
    FieldRow *m_practiceUserRow;
    FieldRow *m_practicePasswordRow;
    SignInWays *m_ways;
    QCheckBox *m_keep;
    QPushButton *m_start;
    BrowserSignInBox *m_browser;
    BusyRow *m_busy; ///< that of m_browser
    ErrorPanel *m_error;
    salesforce::SessionTokens m_tokens;
    Task<Result<salesforce::Session>> m_tokenCheck;
    Task<Result<Done>> m_reading;
    Task<Result<Done>> m_revoking;
};

} // namespace applink::ui
