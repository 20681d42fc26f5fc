// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "steps/JwtKey.h"

#include <QGroupBox>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace applink::setup {
struct SetupFile;
}
namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class BusyRow;
class FieldRow;

/// How AppLink signs in to the org: as a person in the browser, or by itself with a private key
/// (facts/heroku-applink.md 3.6). For the second way it takes the key file and the user, makes a key where there is
/// none, and tells how the certificate stands. The plan puts the certificate on the app; connecting is the page's
/// business.
class JwtBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit JwtBox(steps::Workflow *workflow, QWidget *parent = nullptr);
    ~JwtBox() override;

    [[nodiscard]] bool isByJwt() const;
    /// In the browser, or with a key that can be used and whose certificate is on the app.
    [[nodiscard]] bool isReady() const;
    /// The page comes up: looks at the key that the settings name.
    void review();

Q_SIGNALS:
    void readyChanged();
    /// The certificate is to be put on the app.
    void reviewRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void wire();
    void retranslate();
    void edit(const std::function<void(setup::SetupFile &wanted)> &change);
    void setByJwt(bool byJwt);
    void chooseKey();
    void askWhereToMakeKey();
    void makeKey(const QString &path);
    void takeKey(const QString &path);
    void keyEnded(const Result<steps::JwtKey> &key);
    void cancel();
    void showWanted();
    void showKey();
    void showCertificate();
    [[nodiscard]] QString suggestedPath() const;

    steps::Workflow *m_workflow;
    QRadioButton *m_browser;
    QRadioButton *m_jwt;
    QWidget *m_panel;
    QLabel *m_explanation;
    QLineEdit *m_user;
    FieldRow *m_userRow;
    QLineEdit *m_key;
    FieldRow *m_keyRow;
    QPushButton *m_choose;
    QPushButton *m_make;
    BusyRow *m_busy;
    QLabel *m_keyState;
    QLabel *m_certificateState;
    QCheckBox *m_replace;
    QPushButton *m_review;
    std::optional<Result<steps::JwtKey>> m_found; ///< of the key that the settings name
    QString m_reviewedPath;
    bool m_chosen = false; ///< the look that runs is at a key which the person has just chosen
    Task<Result<steps::JwtKey>> m_task;
};

} // namespace applink::ui
