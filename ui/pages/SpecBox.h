// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "steps/SpecReview.h"

#include <QGroupBox>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

class FieldRow;

/// The API spec file: chosen, read and compared with the app's name at once, the client name it is published under, and
/// the permission set file that may go along.
class SpecBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit SpecBox(steps::Workflow *workflow, QWidget *parent = nullptr);
    ~SpecBox() override;

    /// Reads the file again: it may have been corrected in the meantime.
    void review();
    /// A file without errors and a legal client name.
    [[nodiscard]] bool isReady() const;
    void chooseFile();

Q_SIGNALS:
    void readyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWanted();
    void setSpec(const QString &path);
    void choosePermissionSet();
    void setPermissionSet(const QString &path);
    void setClientName(const QString &name);
    void showReview();
    void askToCorrect();
    void correct();

    steps::Workflow *m_workflow;
    FieldRow *m_specRow;
    QLineEdit *m_spec;
    QPushButton *m_choose;
    QPushButton *m_again;
    QPushButton *m_correct; ///< shown where only capitals or blanks are wrong
    QLabel *m_result;
    QPlainTextEdit *m_lines;
    FieldRow *m_permissionSetRow;
    QLineEdit *m_permissionSet;
    QPushButton *m_choosePermissionSet;
    FieldRow *m_clientRow;
    QLineEdit *m_client;
    bool m_clientEdited = false;
    Task<Result<steps::SpecReview>> m_task;
    Task<Result<QString>> m_correcting;
    QString m_corrected; ///< says where the copy is; until the next change
    std::optional<Result<steps::SpecReview>> m_review;
    QString m_reviewedPath;
    QString m_reviewedName;
};

} // namespace applink::ui
