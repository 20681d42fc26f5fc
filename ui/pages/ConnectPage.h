// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "steps/Workflow.h"
#include "ui/WizardPage.h"
#include "ui/pages/ConsentPanel.h"

#include <optional>

class QLabel;
class QPushButton;

namespace applink::ui {

class BusyRow;
class ConnectionBox;
class ErrorPanel;
class HerokuSignInBox;
class HerokuTargetBox;
class JwtBox;
class SpecBox;

/// Step 5: sign in to Heroku, choose app and add-on, connect AppLink with the org, say what the consent page showed,
/// and publish the API spec. All of it may be left for later: the verification then says what is missing.
class ConnectPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ConnectPage(const PageContext &context, QWidget *parent = nullptr);
    ~ConnectPage() override;

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] PageState outcome() const override;

protected:
    void retranslate() override;
    void entered() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Doing { Nothing, Connecting, Publishing, Deleting };
    void wire();
    void wireWorkflow();
    void connectAppLink(steps::AppLinkWork::WhereTaken whereTaken);
    void connectionEnded(const Result<heroku::Connection> &connection);
    void approveHere(const QUrl &url);
    void consentSaid(ConsentPanel::Word word);
    void confirm(steps::ConsentConfirmation consent);
    void deleteConnection(const QString &name);
    void locate();
    void located(const Result<QList<heroku::Connection>> &connections);
    void started(Doing what, const QString &text);
    void ended();
    void publish();
    void publishEnded(const Result<Done> &published);
    void cancel();
    void targetReady();
    void showState();

    Doing m_doing = Doing::Nothing;
    HerokuSignInBox *m_signIn;
    HerokuTargetBox *m_target;
    JwtBox *m_jwt;
    ConnectionBox *m_connection;
    SpecBox *m_spec;
    QPushButton *m_publish;
    QLabel *m_result;
    BusyRow *m_busy;
    ErrorPanel *m_error;
    std::optional<QStringList> m_approvedScopes; ///< the practice person allowed it, and saw these
    bool m_approving = false;
    Task<Result<QList<heroku::Connection>>> m_locating; ///< beside whatever the person does
    QString m_suggestedFor;                             ///< the app for which a connection name was offered
    QString m_locatedTarget;                            ///< the app and add-on that it is about
    Task<Result<Done>> m_deleting;
    Task<Result<heroku::Connection>> m_connecting;
    Task<Result<Done>> m_publishing;
};

} // namespace applink::ui
