// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/WizardPage.h"

class QLabel;
class QListWidget;
class QRadioButton;

namespace applink::ui {

class EarlierRunsBox;

/// What the program does, and the first choice: an org of one's own, or the practice org. Nothing leaves the machine
/// here.
class WelcomePage : public WizardPage
{
    Q_OBJECT

public:
    explicit WelcomePage(const PageContext &context, QWidget *parent = nullptr);

    void choosePractice(bool practice);
    [[nodiscard]] bool practiceChosen() const;
    /// Setup files opened lately: path and what to show.
    void setRecent(const QList<std::pair<QString, QString>> &files);
    /// Applies that did not end well.
    void setEarlierRuns(const QList<setup::EarlierRun> &runs);
    [[nodiscard]] QString helpWhy() const override;

Q_SIGNALS:
    void continueChosen(const QString &journalPath);
    void forgetChosen(const QString &journalPath);
    void practiceToggled(bool practice);
    void recentChosen(const QString &path);
    void chosen();

protected:
    void retranslate() override;

private:
    EarlierRunsBox *m_earlier;
    QLabel *m_intro;
    QRadioButton *m_mine;
    QLabel *m_mineText;
    QRadioButton *m_practice;
    QLabel *m_practiceText;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace applink::ui
