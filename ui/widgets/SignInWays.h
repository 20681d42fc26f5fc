// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QGroupBox>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace applink::ui {

class CliSignInBox;
class FieldRow;
class OwnClientBox;

/// The ways to sign in to Salesforce, as equals (facts/salesforce.md 9, #25 and #26): each says which app name the org
/// will show, and has its own fields.
class SignInWays : public QGroupBox
{
    Q_OBJECT

public:
    enum class Way { Browser, OwnClient, Cli, Token };

    explicit SignInWays(QWidget *parent = nullptr);

    [[nodiscard]] Way way() const;
    void choose(Way way);
    /// Whether it is one that opens a browser.
    [[nodiscard]] bool usesBrowser() const { return way() == Way::Browser || way() == Way::OwnClient; }
    [[nodiscard]] OwnClientBox *ownClient() const { return m_ownClient; }
    [[nodiscard]] CliSignInBox *cli() const { return m_cli; }
    /// What was pasted; the field forgets it.
    [[nodiscard]] Secret takeToken();

Q_SIGNALS:
    void wayChanged();
    void tokenOffered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWay();
    void retranslate();

    QButtonGroup *m_group;
    QLabel *m_text;
    OwnClientBox *m_ownClient;
    CliSignInBox *m_cli;
    FieldRow *m_tokenRow;
    QLineEdit *m_token;
    QPushButton *m_useToken;
};

} // namespace applink::ui
