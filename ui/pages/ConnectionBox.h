// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/Services.h"

#include <QGroupBox>
#include <QUrl>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class FieldRow;
class Surroundings;

/// The AppLink connection: its name, the link that a person opens to authorize it, with what that link says, and the
/// person's own word for what the consent page listed (check E5). Running the connection is the page's business.
class ConnectionBox : public QGroupBox
{
    Q_OBJECT

public:
    ConnectionBox(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent = nullptr);

    /// A name is given, and it is legal for a new connection or not known to be new.
    [[nodiscard]] bool isReady() const;
    /// A connection of that name is known: its name is right as it is.
    void setConnection(const heroku::Connection &connection);
    void setRunning(bool running);
    void setConnectEnabled(bool enabled);
    /// The link of a new connection; it was checked before it got here.
    void showLink(const QUrl &url, const steps::AuthorizeFactsShown &facts);
    void hideLink();
    void offerConsent(bool offer);

Q_SIGNALS:
    void readyChanged();
    void connectRequested();
    void approveHereRequested(const QUrl &url);
    /// The link was opened or copied: the person is busy elsewhere now.
    void linkUsed();
    void consentConfirmed(bool pageShown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWanted();
    void showFacts();
    void updateConsent();
    void setName(const QString &name);

    steps::Workflow *m_workflow;
    Surroundings *m_surroundings;
    FieldRow *m_nameRow;
    QLineEdit *m_name;
    QPushButton *m_connect;
    QLabel *m_state;
    QWidget *m_linkPanel;
    QLabel *m_facts;
    QLineEdit *m_link;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_approveHere;
    QWidget *m_consentPanel;
    QLabel *m_consentText;
    QCheckBox *m_sawScopes;
    QCheckBox *m_noPage;
    QUrl m_url;
    steps::AuthorizeFactsShown m_shown;
    QString m_knownName; ///< of a connection that exists
    bool m_running = false;
};

} // namespace applink::ui
