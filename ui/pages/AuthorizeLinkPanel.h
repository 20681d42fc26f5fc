// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class Surroundings;

/// The link that a person opens to authorize a connection: what it says, read before anybody opens it
/// (facts/heroku-applink.md section 4), and the ways to open it. Hidden while there is none.
class AuthorizeLinkPanel : public QWidget
{
    Q_OBJECT

public:
    AuthorizeLinkPanel(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent = nullptr);

    /// It was checked before it got here; what it says stands in the services.
    void showLink(const QUrl &url);
    void hideLink();

Q_SIGNALS:
    void approveHereRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFacts();

    steps::Workflow *m_workflow;
    Surroundings *m_surroundings;
    QLabel *m_facts;
    QLineEdit *m_link;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_approveHere;
    QLabel *m_note;
    QUrl m_url;
};

} // namespace applink::ui
