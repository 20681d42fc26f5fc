// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WizardPage.h"

#include "steps/Step.h"
#include "ui/Theme.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(int step, const PageContext &context, QWidget *parent) : WizardPage(context, parent)
{
    m_step = step;
    setHeading(steps::step(step).title(), steps::step(step).subtitle());
}

WizardPage::WizardPage(const PageContext &context, QWidget *parent)
    : QWizardPage(parent)
    , m_context(context)
    , m_heading(new TextLabel)
    , m_lead(new TextLabel)
    , m_scroll(new QScrollArea)
    , m_body(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_body);
    m_body->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(2));
    m_body->setSpacing(Theme::space(2));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // What is too wide must break its lines; text that runs out of sight sideways is not read.
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.55);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Theme::space(4), Theme::space(4), Theme::space(4), Theme::space(2));
    top->setSpacing(Theme::space(1));
    top->addWidget(m_heading);
    top->addWidget(m_lead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    m_foot->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    layout->addLayout(m_foot);
}

void WizardPage::setHeading(const QString &heading, const QString &lead)
{
    m_heading->setText(heading);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleName(heading);
}

QString WizardPage::heading() const
{
    return m_heading->text();
}

QString WizardPage::lead() const
{
    return m_lead->text();
}

QString WizardPage::helpWhy() const
{
    return m_step < 0 ? QString() : steps::step(m_step).why();
}

QString WizardPage::helpWhere() const
{
    return m_step < 0 ? QString() : steps::step(m_step).whereInSetup();
}

void WizardPage::goToStep(int step, const QString &field) const
{
    if (m_context.goToStep)
        m_context.goToStep(step, field);
}

void WizardPage::goToReview() const
{
    if (m_context.goToReview)
        m_context.goToReview();
}

void WizardPage::goToSignIn() const
{
    if (m_context.goToSignIn)
        m_context.goToSignIn();
}

void WizardPage::offerWaysOut(ErrorPanel *panel, const std::function<void()> &again) const
{
    using base::ErrorAction;
    for (const ErrorAction action :
         {ErrorAction::Retry, ErrorAction::WaitAndRetry, ErrorAction::CheckNetwork, ErrorAction::ReviewPlanAgain})
        panel->offer(action, again);
    panel->offer(ErrorAction::SignInAgain, [this] { goToSignIn(); });
}

Result<QString> WizardPage::newJournalPath() const
{
    return m_context.newJournalPath ? m_context.newJournalPath() : Result<QString>(QString());
}

void WizardPage::enter()
{
    entered();
    // The keyboard starts where the page starts, and not on the toolbar.
    for (QWidget *field = m_body->parentWidget()->nextInFocusChain(); field && isAncestorOf(field);
         field = field->nextInFocusChain()) {
        if (field->focusPolicy() & Qt::TabFocus && field->isEnabled() && field->isVisibleTo(this)) {
            field->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

bool WizardPage::focusField(const QString &objectName)
{
    auto *field = findChild<QWidget *>(objectName);
    if (!field)
        return false;
    // A box of several widgets hands the keyboard to its first one.
    QWidget *target = field;
    if (field->focusPolicy() == Qt::NoFocus) {
        for (QWidget *child : field->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus && child->isEnabled() && child->isVisibleTo(this)) {
                target = child;
                break;
            }
        }
    }
    target->setFocus(Qt::OtherFocusReason);
    // What has only just appeared gets its place by the layouts that wait: without it, the scroll area would go to
    // where nothing is.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_scroll->ensureWidgetVisible(target);
    return true;
}

void WizardPage::retranslate()
{
    if (m_step < 0)
        return;
    setHeading(steps::step(m_step).title(), steps::step(m_step).subtitle());
}

void WizardPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace applink::ui
