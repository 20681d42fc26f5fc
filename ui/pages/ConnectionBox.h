// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/AppLinkWork.h"
#include "ui/pages/ConsentPanel.h"

#include <QGroupBox>
#include <QList>
#include <QUrl>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class AuthorizeLinkPanel;
class FieldRow;
class Surroundings;

/// The AppLink connection: its name, how a connection of that name stands at AppLink and what may be done with it, the
/// link that a person opens to authorize a new one, and the person's word for what the consent page listed. Running
/// all that is the page's business; nothing is deleted that the person has not named.
class ConnectionBox : public QGroupBox
{
    Q_OBJECT

public:
    using WhereTaken = steps::AppLinkWork::WhereTaken;

    ConnectionBox(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent = nullptr);

    /// A name is given, and it is one of a connection that is there, or legal for a new one.
    [[nodiscard]] bool isReady() const;
    /// Without an add-on there is nothing to name: then only a sentence is shown.
    void setReachable(bool reachable);
    /// All that the add-on has. Their names are right as they are.
    void setConnections(const QList<heroku::Connection> &connections);
    /// How one of them stands now.
    void remember(const heroku::Connection &connection);
    void forget(const QString &name);
    void setRunning(bool running);
    void setConnectEnabled(bool enabled);
    void showLink(const QUrl &url);
    void hideLink();
    void offerConsent(bool offer);

Q_SIGNALS:
    void readyChanged();
    void connectRequested(applink::steps::AppLinkWork::WhereTaken whereTaken);
    void deleteRequested(const QString &name);
    void approveHereRequested(const QUrl &url);
    void consentSaid(applink::ui::ConsentPanel::Word word);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the first button does for the name that is given.
    enum class Offer {
        Create,
        Use,         ///< it is connected with this org
        Anew,        ///< it works, here or elsewhere: asks first
        ReplaceDead, ///< the button says it
        Nothing,     ///< of Data Cloud
    };
    void retranslate();
    void showWanted();
    void showExisting();
    void showState();
    void setName(const QString &name);
    void connectPressed();
    void deletePressed();
    void replaceConfirmed();
    void deleteConfirmed();
    void ask(const heroku::Connection &connection, const QString &what, void (ConnectionBox::*goOn)());
    [[nodiscard]] QString name() const;
    [[nodiscard]] const heroku::Connection *known() const;
    [[nodiscard]] Offer offer() const;

    steps::Workflow *m_workflow;
    QLabel *m_hint;
    QWidget *m_content;
    FieldRow *m_existingRow;
    QComboBox *m_existing;
    FieldRow *m_nameRow;
    QLineEdit *m_name;
    QLabel *m_state;
    QPushButton *m_connect;
    QPushButton *m_delete;
    AuthorizeLinkPanel *m_link;
    ConsentPanel *m_consent;
    QList<heroku::Connection> m_connections;
    bool m_reachable = false;
    bool m_running = false;
    bool m_mayConnect = false;
};

} // namespace applink::ui
