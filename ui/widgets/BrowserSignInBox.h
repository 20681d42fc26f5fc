// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/SignIn.h"
#include "ui/PageContext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace applink::ui {

class BusyRow;
class CopyField;
class TonePanel;

/// A sign-in in the system browser while it goes on: the link, shown before anything opens and to be copied; the clock
/// and the cancel; and after a while, what may be the matter when the browser does not come back. On the practice org
/// "Approve here" does what the browser would. Hidden but for the busy row while nothing runs.
class BrowserSignInBox : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserSignInBox(const PageContext &context, QWidget *parent = nullptr);

    /// Whether whoever holds it can sign in with another client instead.
    void setOffersOwnClient(bool offers);
    /// Shows the link, or emits failed().
    void start(const salesforce::SignInRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_signIn.isRunning(); }
    /// Of whatever else the page waits for, too: one wait at a time.
    [[nodiscard]] BusyRow *busy() const { return m_busy; }

Q_SIGNALS:
    void succeeded(const applink::salesforce::Session &session);
    void failed(const applink::base::Error &error);
    /// Something that the person should know while the wait goes on.
    void noticed(const applink::base::Error &error);
    void ownClientWanted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openLink();
    void approveHere();
    void end();
    void showLinkText();
    void retranslate();

    PageContext m_context;
    TonePanel *m_linkPanel;
    QLabel *m_linkText;
    CopyField *m_link;
    QPushButton *m_open;
    QPushButton *m_approve;
    TonePanel *m_stuckPanel;
    QLabel *m_stuckText;
    QPushButton *m_ownClient;
    BusyRow *m_busy;
    salesforce::SignIn m_signIn;
    bool m_approving = false;
    bool m_arrived = false; ///< the browser, so nobody waits for the person any more
    bool m_opened = false;  ///< the link, in a browser
};

} // namespace applink::ui
