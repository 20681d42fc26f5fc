// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectPage.h"

#include "steps/Suggestions.h"
#include "ui/Surroundings.h"
#include "ui/pages/ConnectionBox.h"
#include "ui/pages/HerokuTargetBox.h"
#include "ui/pages/JwtBox.h"
#include "ui/pages/SpecBox.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/HerokuSignInBox.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using steps::Workflow;

ConnectPage::ConnectPage(const PageContext &context, QWidget *parent)
    : WizardPage(5, context, parent)
    , m_signIn(new HerokuSignInBox(context))
    , m_target(new HerokuTargetBox(workflow()))
    , m_jwt(new JwtBox(workflow()))
    , m_connection(new ConnectionBox(workflow(), surroundings()))
    , m_spec(new SpecBox(workflow()))
    , m_publish(new QPushButton)
    , m_result(new QLabel)
    , m_busy(new BusyRow)
    , m_error(new ErrorPanel)
{
    setObjectName(u"connectPage"_s);
    m_publish->setObjectName(u"publishButton"_s);
    m_publish->setAutoDefault(false);
    m_result->setObjectName(u"connectResultLabel"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_busy->setObjectName(u"connectBusyRow"_s);
    m_error->setObjectName(u"connectErrorPanel"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_signIn, m_target, m_jwt, m_connection, m_spec})
        body()->addWidget(part);
    body()->addWidget(m_publish, 0, Qt::AlignLeading);
    body()->addWidget(m_busy);
    body()->addWidget(m_error);
    body()->addWidget(m_result);
    body()->addStretch(1);
    m_error->hide();
    m_result->hide();
    wire();
    retranslate();
}

ConnectPage::~ConnectPage() = default;

void ConnectPage::wire()
{
    connect(m_signIn, &HerokuSignInBox::secondFactorAccepted, m_target, &HerokuTargetBox::reload);
    connect(m_target, &HerokuTargetBox::readyChanged, this, &ConnectPage::targetReady);
    connect(m_target, &HerokuTargetBox::failed, m_error, &ErrorPanel::showError);
    connect(m_jwt, &JwtBox::readyChanged, this, &ConnectPage::showState);
    connect(m_jwt, &JwtBox::reviewRequested, this, [this] { goToReview(); });
    connect(m_connection, &ConnectionBox::readyChanged, this, &ConnectPage::showState);
    connect(m_connection, &ConnectionBox::connectRequested, this, &ConnectPage::connectAppLink);
    connect(m_connection, &ConnectionBox::approveHereRequested, this, &ConnectPage::approveHere);
    connect(m_connection, &ConnectionBox::consentConfirmed, this, [this](bool pageShown) {
        const auto snapshot = workflow()->snapshot();
        confirm(pageShown, snapshot ? snapshot->identity.value().username : QString(), {});
    });
    connect(m_spec, &SpecBox::readyChanged, this, &ConnectPage::showState);
    connect(m_publish, &QPushButton::clicked, this, &ConnectPage::publish);
    connect(m_busy, &BusyRow::cancelRequested, this, &ConnectPage::cancel);
    connect(workflow(), &Workflow::herokuAboutToChange, this, [this] { cancel(); });
    connect(workflow(), &Workflow::sessionAboutToChange, this, &ConnectPage::cancel);
    connect(workflow(), &Workflow::herokuChanged, this, &ConnectPage::showState);
    connect(workflow()->appLink(), &steps::AppLinkWork::authorizeUrlReady, this,
            [this](const QUrl &url, const steps::AuthorizeFactsShown &facts) {
                if (m_doing != Doing::Connecting)
                    return;
                m_connection->showLink(url, facts);
                m_busy->setProgress(tr("Waiting until you have signed in and allowed access"), 0, 0);
            });
    connect(surroundings(), &Surroundings::approved, this, [this](const QStringList &scopes) {
        if (!m_approving)
            return; // somebody else's approval
        m_approving = false;
        m_approvedScopes = scopes;
        if (const auto services = workflow()->services(); services->appLink)
            services->appLink->pollNow();
    });
    connect(surroundings(), &Surroundings::approvalFailed, this, [this](const QString &why) {
        if (!std::exchange(m_approving, false))
            return;
        m_error->showError(
            Error::make(ErrorKind::Rejected, tr("Approving here did not work: %1").arg(why), ErrorAction::Retry));
    });
}

bool ConnectPage::isComplete() const
{
    return m_doing == Doing::Nothing;
}

void ConnectPage::entered()
{
    WizardPage::entered();
    window()->removeEventFilter(this);
    window()->installEventFilter(this); // whoever comes back from the browser wants to see the result now
    m_target->load();
    m_jwt->review();
    m_spec->review();
    if (const auto services = workflow()->services(); services->connection)
        m_connection->setConnection(*services->connection);
    showState();
}

bool ConnectPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_doing == Doing::Connecting) {
        if (const auto services = workflow()->services(); services->appLink)
            services->appLink->pollNow();
    }
    return WizardPage::eventFilter(watched, event);
}

void ConnectPage::targetReady()
{
    if (m_target->isReady()) {
        auto wanted = workflow()->wanted();
        const auto snapshot = workflow()->snapshot();
        if (wanted.appLink->connectionName.isEmpty() && snapshot && snapshot->identity.isKnown()) {
            wanted.appLink->connectionName = steps::suggestedConnectionName(snapshot->identity.value().name);
            workflow()->setWanted(wanted); // comes back here, and goes on below
            return;
        }
        // Connecting should not have to wait for this; what fails now is said when it is needed.
        if (m_doing == Doing::Nothing)
            workflow()->appLink()->locateAhead();
    }
    showState();
}

void ConnectPage::connectAppLink()
{
    if (m_doing != Doing::Nothing)
        return;
    m_approvedScopes.reset();
    m_doing = Doing::Connecting;
    m_error->hide();
    m_result->hide();
    m_connection->offerConsent(false);
    m_connection->setRunning(true);
    m_busy->start(tr("Asking AppLink for the connection"));
    m_connecting = workflow()->appLink()->connectOrg(steps::AppLinkWork::WhereTaken::ReplaceDead);
    m_connecting.start([this] { connectionEnded(m_connecting.take()); });
    showState();
}

void ConnectPage::connectionEnded(const Result<heroku::Connection> &connection)
{
    m_doing = Doing::Nothing;
    m_busy->stop();
    m_connection->hideLink();
    m_connection->setRunning(false);
    if (connection) {
        m_connection->setConnection(*connection);
        // The practice person is no admin, but has seen the page; and says so under that name.
        if (m_approvedScopes)
            confirm(!m_approvedScopes->isEmpty(), tr("practice person"), *m_approvedScopes);
        m_result->setText(tr("AppLink is connected with this org."));
        m_result->show();
    } else {
        m_error->showError(connection.error());
    }
    showState();
}

void ConnectPage::approveHere(const QUrl &url)
{
    m_approving = true;
    m_busy->setProgress(tr("Signing in and allowing access in the practice org"), 0, 0);
    surroundings()->approveHere(url);
}

void ConnectPage::confirm(bool pageShown, const QString &by, const QStringList &scopesSeen)
{
    const auto services = workflow()->services();
    if (!services->connection)
        return;
    steps::ConsentConfirmation consent;
    consent.connectionId = services->connection->id;
    consent.by = by;
    consent.at = QDateTime::currentDateTimeUtc();
    consent.pageShown = pageShown;
    consent.scopesSeen = scopesSeen;
    workflow()->appLink()->confirmConsent(consent);
    showState();
}

void ConnectPage::publish()
{
    if (m_doing != Doing::Nothing)
        return;
    m_doing = Doing::Publishing;
    m_error->hide();
    m_result->hide();
    m_busy->start(tr("Publishing the API spec. This can take three minutes"));
    m_publishing = workflow()->appLink()->publishApiSpec();
    m_publishing.start([this] { publishEnded(m_publishing.take()); });
    showState();
}

void ConnectPage::publishEnded(const Result<Done> &published)
{
    m_doing = Doing::Nothing;
    m_busy->stop();
    if (published) {
        m_result->setText(tr("The API spec is published. Go on to the verification."));
        m_result->show();
    } else {
        m_error->showError(published.error());
    }
    showState();
}

void ConnectPage::cancel()
{
    if (m_doing == Doing::Nothing)
        return;
    if (m_approving)
        surroundings()->cancelApproval();
    m_approving = false;
    const bool publishing = m_doing == Doing::Publishing;
    m_connecting.reset();
    m_publishing.reset();
    m_doing = Doing::Nothing;
    m_busy->stop();
    m_connection->hideLink();
    m_connection->setRunning(false);
    // Neither is undone by not looking any more; say so.
    m_result->setText(
        publishing
            ? tr("You stopped waiting. Whether the API spec was published is not known; the verification shows it.")
            : tr("You stopped waiting. Connect again to go on."));
    m_result->show();
    showState();
}

void ConnectPage::showState()
{
    const auto services = workflow()->services();
    const bool idle = m_doing == Doing::Nothing;
    const bool target = m_target->isReady();
    const bool connected = services->connection && services->connection->isConnected();
    m_signIn->setEnabled(idle);
    m_target->setEnabled(idle && workflow()->heroku());
    m_jwt->setEnabled(idle);
    m_connection->setConnectEnabled(idle && target && workflow()->isSignedIn() && m_connection->isReady() &&
                                    m_jwt->isReady());
    m_connection->offerConsent(idle && connected && !m_jwt->isByJwt()); // by JWT no page was shown
    m_spec->setEnabled(idle);
    m_publish->setEnabled(idle && connected && m_spec->isReady());
    Q_EMIT completeChanged();
}

void ConnectPage::retranslate()
{
    WizardPage::retranslate();
    m_publish->setText(tr("P&ublish the API spec"));
    m_publish->setAccessibleName(tr("Publish the API spec"));
}

} // namespace applink::ui
