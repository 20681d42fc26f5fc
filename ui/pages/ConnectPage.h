// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "steps/Workflow.h"
#include "ui/WizardPage.h"

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

protected:
    void retranslate() override;
    void entered() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Doing { Nothing, Connecting, Publishing };
    void wire();
    void connectAppLink();
    void connectionEnded(const Result<heroku::Connection> &connection);
    void approveHere(const QUrl &url);
    void confirm(bool pageShown, const QString &by, const QStringList &scopesSeen);
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
    Task<Result<heroku::Connection>> m_connecting;
    Task<Result<Done>> m_publishing;
};

} // namespace applink::ui
