// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/SessionTokens.h"
#include "storage/KeptSignIns.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace applink::ui {

/// The sign-ins that the keyring holds: go on with one of them without a browser, or forget it. It shows no wait and no
/// error of its own; whoever holds it does.
class KeptSignInsBox : public QWidget
{
    Q_OBJECT

public:
    /// The store belongs to somebody else and outlives the box.
    explicit KeptSignInsBox(storage::SecretStore *store, QWidget *parent = nullptr);
    ~KeptSignInsBox() override;

    [[nodiscard]] bool isEmpty() const { return m_kept.entries().isEmpty(); }
    /// failed() follows when the keyring can't be used; nothing otherwise.
    void keep(const salesforce::Session &session, const QString &orgName, const QString &username);
    /// A quiet change of a session that is kept already: its refresh token may be another one.
    void update(const salesforce::Session &session);
    void forget(const salesforce::Session &session);
    [[nodiscard]] bool holds(const salesforce::Session &session) const;
    /// What goes on with a sign-in ends at once, without a signal.
    void cancel() { m_resuming.reset(); }

Q_SIGNALS:
    void working(const QString &what);
    void succeeded(const applink::salesforce::Session &session);
    void failed(const applink::base::Error &error);
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    Task<Result<salesforce::Session>> resumed(storage::KeptSignIn who);
    Task<Result<Done>> dropped(storage::KeptSignIn who);
    [[nodiscard]] const storage::KeptSignIn *entryOf(const salesforce::Session &session) const;
    void goOn();
    void forgetChosen();
    void store(const storage::KeptSignIn &who, const salesforce::Session &session);
    void showEntries();
    void retranslate();

    salesforce::SessionTokens m_tokens;
    storage::KeptSignIns m_kept;
    QLabel *m_label;
    QComboBox *m_choice;
    QPushButton *m_goOn;
    QPushButton *m_forget;
    Task<Result<salesforce::Session>> m_resuming;
    Task<Result<Done>> m_storing;
    Task<Result<Done>> m_forgetting;
};

} // namespace applink::ui
