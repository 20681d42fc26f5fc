// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/PageContext.h"

#include <QSet>
#include <QTimer>
#include <QWizard>

namespace applink::ui {

class StepList;
class VerifyPage;
class WelcomePage;
class SignInPage;
class WizardPage;

/// The way through the program, page by page, with the step list at its side. It is part of the main window, not a
/// dialog: Esc and Finish do not hide it (facts/qt.md section 3).
class Wizard : public QWizard
{
    Q_OBJECT

public:
    enum Page {
        Welcome,
        SignIn,
        Permissions,
        CreateApp,
        EnableOAuth,
        RefreshToken,
        AssignUsers,
        Review,
        Connect,
        Verify
    };

    explicit Wizard(PageContext context, QWidget *parent = nullptr);

    /// To any page, from any page: Next and Back go on from there. Does nothing while the org is written to.
    void goTo(int page, const QString &field = {});
    /// The page of a documented step, 0 to 5.
    [[nodiscard]] static int pageOfStep(int step);
    [[nodiscard]] WizardPage *current() const;
    [[nodiscard]] WelcomePage *welcomePage() const { return m_welcome; }
    [[nodiscard]] SignInPage *signInPage();
    [[nodiscard]] VerifyPage *verifyPage();
    /// Belongs beside the wizard; whoever places it takes it over.
    [[nodiscard]] StepList *stepList() const { return m_steps; }

    /// Known before the page is made.
    [[nodiscard]] int nextId() const override;
    bool validateCurrentPage() override;
    void reject() override {}
    void accept() override { Q_EMIT finishedAll(); }

Q_SIGNALS:
    void finishedAll();
    void pageEntered(applink::ui::WizardPage *page);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPage(int id, WizardPage *made);
    /// Makes the page if it is not there yet: ten pages at once would keep the window from appearing.
    void ensurePage(int id);
    /// Does one piece of what makes later pages appear at once; false when there is none left.
    bool prepareNext();
    /// Goes there out of sight, page by page, as if by Next and Back.
    void walkTo(int target);
    void onPageChanged(int id);
    void showCompleteness();
    void showStates();
    void retranslate();

    PageContext m_context;
    StepList *m_steps;
    WelcomePage *m_welcome;
    SignInPage *m_signIn = nullptr;
    VerifyPage *m_verify = nullptr;
    QTimer m_making;
    QSet<int> m_measured;
    QSet<int> m_visited;
    bool m_walking = false;
};

} // namespace applink::ui
