// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/PageContext.h"
#include "ui/StepList.h"

#include <QWizardPage>

#include <functional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace applink::ui {

class ErrorPanel;

/// A page of the wizard: a heading, and a body that scrolls when the window is small, so that nothing is ever clipped.
/// The pages derived from it hold widgets and bind them to the workflow; they know no HTTP, JSON or XML.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    /// A page that belongs to a step shows the step's title and one sentence of it.
    WizardPage(int step, const PageContext &context, QWidget *parent);
    WizardPage(const PageContext &context, QWidget *parent);

    /// The page's heading and the sentence under it. Drawn by the page, not by QWizard, whose header leaves no room for
    /// the step list to stand at the full height of the window.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString lead() const;

    [[nodiscard]] steps::Workflow *workflow() const { return m_context.workflow; }
    [[nodiscard]] Surroundings *surroundings() const { return m_context.surroundings; }
    /// 0 Permissions, 1 to 5 the documented steps, -1 for pages that belong to none.
    [[nodiscard]] int stepNumber() const { return m_step; }
    /// What the help panel tells beside this page: paragraphs of plain text under headings.
    [[nodiscard]] virtual QString helpWhy() const;
    [[nodiscard]] virtual QString helpWhere() const;

    void goToStep(int step, const QString &field) const;
    void goToReview() const;
    void goToSignIn() const;

    /// How the page stands, for the step list: done only where what it is for is there. By default a page is done when
    /// one may go on from it.
    [[nodiscard]] virtual PageState outcome() const { return isComplete() ? PageState::Done : PageState::Problem; }

    /// The wizard calls it each time the page comes up.
    void enter();
    /// Gives the keyboard to a field by its object name and scrolls it into view; false when there is none.
    bool focusField(const QString &objectName);

Q_SIGNALS:
    /// isComplete() may say something else now. In place of completeChanged(), at which QWizard hides and shows all it
    /// holds: that takes the keyboard from whoever types and the button from under a finger that has pressed it.
    void completenessChanged();

protected:
    void setHeading(const QString &heading, const QString &lead);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Below what scrolls: for what has to be seen wherever somebody is on the page, such as a wait and its cancel.
    [[nodiscard]] QVBoxLayout *foot() const { return m_foot; }
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] Result<QString> newJournalPath() const;
    /// Gives the panel the ways out that a page has: `again` after what may pass by itself, the sign-in page after a
    /// refused session.
    void offerWaysOut(ErrorPanel *panel, const std::function<void()> &again) const;
    /// Sets every text; called by the page's own constructor and again when the language changes.
    virtual void retranslate();
    virtual void entered() {}
    void changeEvent(QEvent *event) override;

private:
    PageContext m_context;
    int m_step = -1;
    QLabel *m_heading;
    QLabel *m_lead;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
};

} // namespace applink::ui
