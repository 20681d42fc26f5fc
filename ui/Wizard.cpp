// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Wizard.h"

#include "steps/Step.h"
#include "steps/Workflow.h"
#include "ui/SignInPage.h"
#include "ui/StepList.h"
#include "ui/WelcomePage.h"
#include "ui/pages/AssignUsersPage.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/CreateAppPage.h"
#include "ui/pages/EnableOAuthPage.h"
#include "ui/pages/PermissionsPage.h"
#include "ui/pages/RefreshTokenPage.h"
#include "ui/pages/ReviewPage.h"
#include "ui/pages/VerifyPage.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>

namespace applink::ui {

using namespace Qt::StringLiterals;

Wizard::Wizard(PageContext context, QWidget *parent)
    : QWizard(parent)
    , m_context(std::move(context))
    , m_steps(new StepList)
{
    setObjectName(u"wizard"_s);
    setWindowFlags(Qt::Widget); // after construction: QDialog would make a window of it (facts/qt.md pitfall 13)
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoCancelButton | QWizard::IndependentPages | QWizard::NoBackButtonOnStartPage);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    m_context.goToStep = [this](int step, const QString &field) { goTo(pageOfStep(step), field); };
    m_context.goToReview = [this] { goTo(Review); };
    m_context.goToSignIn = [this] { goTo(SignIn); };
    m_welcome = new WelcomePage(m_context);
    addPage(Welcome, m_welcome);
    // The others are made one by one once the window shows, or when somebody is about to go there. The pauses leave the
    // window to the person.
    m_making.setInterval(std::chrono::milliseconds(20));
    connect(&m_making, &QTimer::timeout, this, [this] {
        if (!prepareNext())
            m_making.stop();
    });
    m_steps->addPage(Welcome, u"•"_s, u"welcomeStepButton"_s);
    m_steps->addPage(SignIn, u"•"_s, u"signInStepButton"_s);
    m_steps->addPage(Permissions, u"•"_s, u"permissionsStepButton"_s);
    m_steps->addPage(CreateApp, u"1"_s, u"createAppStepButton"_s);
    m_steps->addPage(EnableOAuth, u"2"_s, u"enableOAuthStepButton"_s);
    m_steps->addPage(RefreshToken, u"3"_s, u"refreshTokenStepButton"_s);
    m_steps->addPage(AssignUsers, u"4"_s, u"assignUsersStepButton"_s);
    m_steps->addPage(Review, u"•"_s, u"reviewStepButton"_s);
    m_steps->addPage(Connect, u"5"_s, u"connectStepButton"_s);
    m_steps->addPage(Verify, u"•"_s, u"verifyStepButton"_s);
    connect(m_steps, &StepList::pageRequested, this, [this](int id) { goTo(id); });
    connect(this, &QWizard::currentIdChanged, this, &Wizard::onPageChanged);
    connect(m_welcome, &WelcomePage::chosen, this, [this] { next(); });
    connect(m_context.workflow, &steps::Workflow::sessionChanged, this, &Wizard::showStates);
    connect(m_context.workflow, &steps::Workflow::verificationChanged, this, &Wizard::showStates);
    connect(m_context.workflow, &steps::Workflow::applyingChanged, this, [this] {
        showStates();
        if (current())
            showCompleteness();
    });
    button(QWizard::BackButton)->setObjectName(u"backButton"_s);
    button(QWizard::NextButton)->setObjectName(u"nextButton"_s);
    button(QWizard::FinishButton)->setObjectName(u"finishButton"_s);
    retranslate();
}

void Wizard::addPage(int id, WizardPage *made)
{
    setPage(id, made);
    connect(made, &WizardPage::completenessChanged, this, [this, made] {
        if (made == current())
            showCompleteness();
        showStates();
    });
}

void Wizard::ensurePage(int id)
{
    if (page(id))
        return;
    switch (id) {
    case SignIn:
        m_signIn = new SignInPage(m_context);
        return addPage(id, m_signIn);
    case Permissions:
        return addPage(id, new PermissionsPage(m_context));
    case CreateApp:
        return addPage(id, new CreateAppPage(m_context));
    case EnableOAuth:
        return addPage(id, new EnableOAuthPage(m_context));
    case RefreshToken:
        return addPage(id, new RefreshTokenPage(m_context));
    case AssignUsers:
        return addPage(id, new AssignUsersPage(m_context));
    case Review:
        return addPage(id, new ReviewPage(m_context));
    case Connect:
        return addPage(id, new ConnectPage(m_context));
    case Verify:
        m_verify = new VerifyPage(m_context);
        return addPage(id, m_verify);
    default:
        return;
    }
}

bool Wizard::prepareNext()
{
    for (int id = SignIn; id <= Verify; ++id) {
        if (!page(id)) {
            ensurePage(id);
            return true;
        }
    }
    // Style and text sizes are most of what a page does when it first appears; they keep until then.
    for (int id = SignIn; id <= Verify; ++id) {
        if (m_measured.contains(id))
            continue;
        m_measured.insert(id);
        for (QWidget *part : page(id)->findChildren<QWidget *>())
            part->ensurePolished();
        (void)page(id)->sizeHint();
        return true;
    }
    return false;
}

SignInPage *Wizard::signInPage()
{
    ensurePage(SignIn);
    return m_signIn;
}

int Wizard::nextId() const
{
    return currentId() < Verify ? currentId() + 1 : -1;
}

bool Wizard::validateCurrentPage()
{
    ensurePage(nextId());
    if (m_walking)
        return true;
    return QWizard::validateCurrentPage();
}

VerifyPage *Wizard::verifyPage()
{
    ensurePage(Verify);
    return m_verify;
}

void Wizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    m_making.start();
}

int Wizard::pageOfStep(int step)
{
    switch (step) {
    case 0:
        return Permissions;
    case 1:
        return CreateApp;
    case 2:
        return EnableOAuth;
    case 3:
        return RefreshToken;
    case 4:
        return AssignUsers;
    default:
        return Connect;
    }
}

WizardPage *Wizard::current() const
{
    return qobject_cast<WizardPage *>(currentPage());
}

void Wizard::goTo(int target, const QString &field)
{
    if (m_context.workflow->isApplying())
        return;
    ensurePage(target);
    if (currentId() != target)
        walkTo(target);
    if (field.isEmpty())
        return;
    // After the page has been entered and laid out; before that the field may not be there yet.
    QTimer::singleShot(0, this, [this, field] {
        if (WizardPage *page = current())
            page->focusField(field);
    });
}

void Wizard::walkTo(int target)
{
    // QWizard keeps the way that led to a page, and Next and Back go by it. A jump by setCurrentId() leaves pages in it
    // that were jumped over, and Next refuses those ("already met").
    QLayout *pages = currentPage()->parentWidget()->layout();
    {
        const QScopedValueRollback walking(m_walking, true);
        setUpdatesEnabled(false);
        pages->setEnabled(false); // what nobody sees need not be laid out
        for (int before = -1; currentId() != target && currentId() != before;) {
            before = currentId();
            if (before > target)
                back();
            else
                next();
        }
        pages->setEnabled(true);
        pages->update();
        setUpdatesEnabled(true);
    }
    onPageChanged(currentId());
}

void Wizard::onPageChanged(int id)
{
    if (id < 0 || m_walking)
        return;
    m_visited.insert(id);
    showStates();
    if (WizardPage *page = current()) {
        page->enter();
        showCompleteness();
        Q_EMIT pageEntered(page);
    }
}

void Wizard::showCompleteness()
{
    // Enter presses the default button, and QPushButton stops being it once it had the keyboard and lost it.
    const bool complete = current()->isComplete();
    for (const WizardButton which : {NextButton, FinishButton}) {
        auto *push = qobject_cast<QPushButton *>(button(which));
        const bool isTheOne = (which == FinishButton) == (nextId() < 0);
        push->setEnabled(isTheOne && complete);
        push->setDefault(isTheOne);
    }
    // Settings must not change under an apply, which is read back against them.
    button(BackButton)->setEnabled(visitedIds().size() > 1 && !m_context.workflow->isApplying());
}

void Wizard::showStates()
{
    const bool signedIn = m_context.workflow->isSignedIn();
    const bool applying = m_context.workflow->isApplying();
    for (int id = Welcome; id <= Verify; ++id) {
        PageState state = PageState::Todo;
        const bool visited = m_visited.contains(id);
        if (id == currentId())
            state = PageState::Current;
        else if (const auto *made = qobject_cast<WizardPage *>(page(id)); visited && made)
            state = made->outcome();
        // Before anybody is signed in there is nothing that the later pages could show.
        m_steps->setReachable(id, (id <= SignIn || (signedIn && visited)) && (!applying || id == currentId()));
        m_steps->setState(id, id > SignIn && !signedIn && id != currentId() ? PageState::Todo : state);
    }
}

void Wizard::retranslate()
{
    setAccessibleName(tr("Assistant")); // else a dialog without a name to screen readers
    m_steps->setTitle(Welcome, tr("Welcome"));
    m_steps->setTitle(SignIn, tr("Sign in"));
    for (int step = 0; step <= 5; ++step)
        m_steps->setTitle(pageOfStep(step), steps::step(step).shortTitle());
    m_steps->setTitle(Review, tr("Review and apply"));
    m_steps->setTitle(Connect, tr("Connect"));
    m_steps->setTitle(Verify, tr("Verify"));
    // QWizard keeps its buttons' old language until it is told (facts/qt.md section 3).
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::FinishButton, tr("Finis&h"));
    button(QWizard::BackButton)->setAccessibleName(tr("Back"));
    button(QWizard::NextButton)->setAccessibleName(tr("Next"));
    button(QWizard::FinishButton)->setAccessibleName(tr("Finish"));
    showStates();
}

void Wizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace applink::ui
