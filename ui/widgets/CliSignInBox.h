// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/SfCli.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace applink::ui {

/// Taking over a session of the Salesforce CLI on this computer: look which there are, only when the person asks, pick
/// one, use it. It shows no wait and no error of its own; whoever holds it does.
class CliSignInBox : public QWidget
{
    Q_OBJECT

public:
    explicit CliSignInBox(QWidget *parent = nullptr);
    ~CliSignInBox() override;

    /// For tests: where the program is and how long it may take.
    void setOptions(const salesforce::SfCliOptions &options) { m_options = options; }
    /// What is under way ends at once, without a signal.
    void cancel();

Q_SIGNALS:
    void working(const QString &what);
    /// The list is there; the person is to choose.
    void listed();
    /// Not asked at the org yet whose it is.
    void succeeded(const applink::salesforce::Session &session);
    void failed(const applink::base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void use();
    void showOrgs();
    void retranslate();

    salesforce::SfCliOptions m_options;
    QList<salesforce::CliOrg> m_orgs;
    QPushButton *m_look;
    QComboBox *m_choice;
    QPushButton *m_use;
    Task<Result<QList<salesforce::CliOrg>>> m_looking;
    Task<Result<salesforce::Session>> m_taking;
};

} // namespace applink::ui
