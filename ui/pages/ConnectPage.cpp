// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectPage.h"

#include "steps/ConnectionRules.h"
#include "steps/Suggestions.h"
#include "ui/Surroundings.h"
#include "ui/pages/ConnectionBox.h"
#include "ui/pages/HerokuTargetBox.h"
#include "ui/pages/JwtBox.h"
#include "ui/pages/SpecBox.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/HerokuSignInBox.h"
#include "ui/widgets/TextLabel.h"

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
    , m_target(new HerokuTargetBox(workflow(), surroundings()))
    , m_jwt(new JwtBox(workflow()))
    , m_connection(new ConnectionBox(workflow(), surroundings()))
    , m_spec(new SpecBox(workflow()))
    , m_publish(new QPushButton)
    , m_result(new TextLabel)
    , m_busy(new BusyRow)
    , m_error(new ErrorPanel)
{
    setObjectName(u"connectPage"_s);
    m_publish->setObjectName(u"publishButton"_s);
    m_publish->setAutoDefault(false);
    m_result->setObjectName(u"connectResultLabel"_s);
    m_busy->setObjectName(u"connectBusyRow"_s);
    m_error->setObjectName(u"connectErrorPanel"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_signIn, m_target, m_jwt, m_connection, m_spec})
        body()->addWidget(part);
    body()->addWidget(m_publish, 0, Qt::AlignLeading);
    body()->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_busy, m_error, m_result})
        foot()->addWidget(part);
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
    connect(m_connection, &ConnectionBox::deleteRequested, this, &ConnectPage::deleteConnection);
    connect(m_connection, &ConnectionBox::approveHereRequested, this, &ConnectPage::approveHere);
    connect(m_connection, &ConnectionBox::consentSaid, this, &ConnectPage::consentSaid);
    connect(m_spec, &SpecBox::readyChanged, this, &ConnectPage::showState);
    connect(m_publish, &QPushButton::clicked, this, &ConnectPage::publish);
    connect(m_busy, &BusyRow::cancelRequested, this, &ConnectPage::cancel);
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
    wireWorkflow();
}

void ConnectPage::wireWorkflow()
{
    connect(workflow(), &Workflow::herokuAboutToChange, this, [this] {
        cancel();
        m_locating.reset();
        m_locatedTarget.clear();
        m_connection->setConnections({});
    });
    connect(workflow(), &Workflow::sessionAboutToChange, this, &ConnectPage::cancel);
    connect(workflow(), &Workflow::herokuChanged, this, &ConnectPage::showState);
    connect(workflow()->appLink(), &steps::AppLinkWork::authorizeUrlReady, this, [this](const QUrl &url) {
        if (m_doing != Doing::Connecting)
            return;
        m_connection->showLink(url);
        focusField(surroundings()->hasBrowser() ? u"openLinkButton"_s : u"copyLinkButton"_s);
    });
    connect(workflow()->appLink(), &steps::AppLinkWork::progress, this, [this](const QString &what) {
        if (m_approving)
            return; // what the practice person does is told already
        if (m_doing != Doing::Nothing)
            m_busy->setProgress(what, 0, 0);
        else if (m_locating.isValid() && !m_busy->isRunning())
            m_busy->start(what);
    });
}

bool ConnectPage::isComplete() const
{
    return m_doing == Doing::Nothing;
}

PageState ConnectPage::outcome() const
{
    const auto services = workflow()->services();
    const auto &appLink = workflow()->wanted().appLink;
    if (!appLink || m_doing != Doing::Nothing)
        return PageState::Todo;
    if (services->connectError || services->publishError)
        return PageState::Problem;
    const auto &connection = services->connection;
    const bool connected = connection && connection->name == appLink->connectionName && connection->isConnected();
    const bool published = appLink->apiSpec.isEmpty() || services->publishedNow || services->publication;
    return connected && published ? PageState::Done : PageState::Todo;
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
        m_connection->remember(*services->connection);
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
        // Once for each app: whoever empties the field wants it empty.
        const bool isNew = std::exchange(m_suggestedFor, wanted.appLink->app) != wanted.appLink->app;
        if (isNew && wanted.appLink->connectionName.isEmpty() && snapshot && snapshot->identity.isKnown()) {
            wanted.appLink->connectionName = steps::suggestedConnectionName(snapshot->identity.value().name);
            workflow()->setWanted(wanted); // comes back here, and goes on below
            return;
        }
        locate();
    }
    showState();
}

void ConnectPage::locate()
{
    // Connecting should not have to wait for this; what fails now is said when it is needed.
    const auto &appLink = *workflow()->wanted().appLink;
    const QString target = appLink.app + u'/' + appLink.addon;
    if (m_doing != Doing::Nothing || m_locatedTarget == target)
        return;
    m_locatedTarget = target;
    m_connection->setConnections({});
    m_locating = workflow()->appLink()->connections();
    m_locating.start([this] { located(m_locating.take()); });
}

void ConnectPage::located(const Result<QList<heroku::Connection>> &connections)
{
    m_locating.reset();
    if (m_doing == Doing::Nothing)
        m_busy->stop();
    if (connections)
        m_connection->setConnections(*connections);
    if (m_target->isProvisioning()) {
        // It was waited for, and in vain or not: the list says so now.
        if (!connections)
            m_error->showError(connections.error());
        m_target->reloadAddons();
    }
    showState();
}

void ConnectPage::started(Doing what, const QString &text)
{
    if (m_locating.isValid())
        m_locatedTarget.clear(); // for another time
    m_locating.reset();
    m_doing = what;
    m_error->hide();
    m_result->hide();
    m_connection->setRunning(true);
    m_busy->start(text);
    showState();
}

void ConnectPage::ended()
{
    m_doing = Doing::Nothing;
    m_busy->stop();
    m_connection->hideLink();
    if (const auto services = workflow()->services(); services->connection)
        m_connection->remember(*services->connection);
    m_connection->setRunning(false);
}

void ConnectPage::connectAppLink(steps::AppLinkWork::WhereTaken whereTaken)
{
    if (m_doing != Doing::Nothing)
        return;
    m_approvedScopes.reset();
    m_connection->offerConsent(false);
    started(Doing::Connecting, tr("Asking AppLink for the connection"));
    m_connecting = workflow()->appLink()->connectOrg(whereTaken);
    m_connecting.start([this] { connectionEnded(m_connecting.take()); });
}

void ConnectPage::connectionEnded(const Result<heroku::Connection> &connection)
{
    ended();
    if (connection) {
        // The practice person is no admin, but has seen the page; and says so under that name.
        if (m_approvedScopes) {
            steps::ConsentConfirmation consent;
            consent.by = tr("practice person");
            consent.pageShown = !m_approvedScopes->isEmpty();
            consent.scopesSeen = *m_approvedScopes;
            confirm(consent);
        }
        m_result->setText(tr("AppLink is connected with this org."));
        m_result->show();
    } else {
        m_error->showError(connection.error());
    }
    showState();
}

void ConnectPage::deleteConnection(const QString &name)
{
    if (m_doing != Doing::Nothing)
        return;
    started(Doing::Deleting, tr("Deleting the connection %1").arg(name));
    m_deleting = workflow()->appLink()->deleteConnection(name);
    m_deleting.start([this, name] {
        const auto deleted = m_deleting.take();
        ended();
        if (deleted) {
            m_connection->forget(name);
            m_result->setText(tr("The connection %1 is deleted.").arg(name));
            m_result->show();
        } else {
            m_error->showError(deleted.error());
        }
        showState();
    });
}

void ConnectPage::approveHere(const QUrl &url)
{
    m_approving = true;
    m_busy->setProgress(tr("Signing in and allowing access in the practice org"), 0, 0);
    surroundings()->approveHere(url);
}

void ConnectPage::consentSaid(ConsentPanel::Word word)
{
    const auto snapshot = workflow()->snapshot();
    steps::ConsentConfirmation consent;
    consent.by = snapshot ? snapshot->identity.value().username : QString();
    consent.pageShown = word != ConsentPanel::Word::NoPage;
    consent.listedAll = word != ConsentPanel::Word::ListedLess;
    confirm(consent);
}

void ConnectPage::confirm(steps::ConsentConfirmation consent)
{
    const auto services = workflow()->services();
    if (!services->connection)
        return;
    consent.connectionId = services->connection->id;
    consent.at = QDateTime::currentDateTimeUtc();
    workflow()->appLink()->confirmConsent(consent);
    showState();
}

void ConnectPage::publish()
{
    if (m_doing != Doing::Nothing)
        return;
    started(Doing::Publishing, tr("Publishing the API spec. This can take three minutes"));
    m_publishing = workflow()->appLink()->publishApiSpec();
    m_publishing.start([this] { publishEnded(m_publishing.take()); });
}

void ConnectPage::publishEnded(const Result<Done> &published)
{
    ended();
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
    if (m_doing == Doing::Nothing) {
        m_locating.reset(); // waiting for the add-on
        m_busy->stop();
        return;
    }
    if (m_approving)
        surroundings()->cancelApproval();
    m_approving = false;
    const Doing was = m_doing;
    m_connecting.reset();
    m_publishing.reset();
    m_deleting.reset();
    ended();
    // None of it is undone by not looking any more; say so.
    switch (was) {
    case Doing::Publishing:
        m_result->setText(
            tr("You stopped waiting. Whether the API spec was published is not known; the verification shows it."));
        break;
    case Doing::Deleting:
        m_result->setText(tr("You stopped waiting. AppLink may still take the connection away."));
        break;
    default:
        m_result->setText(tr("You stopped waiting. Connect again to go on."));
        break;
    }
    m_result->show();
    showState();
}

void ConnectPage::showState()
{
    const auto services = workflow()->services();
    const bool idle = m_doing == Doing::Nothing;
    const bool target = m_target->isReady();
    const auto owner = steps::ConnectionOwner::of(*services);
    const bool connected = services->connection && services->connection->isConnected();
    const auto mismatch = connected && owner ? steps::connectionMismatch(*services->connection, *owner) : std::nullopt;
    const bool elsewhere = mismatch && mismatch->isElsewhere();
    m_signIn->setEnabled(idle);
    m_target->setEnabled(idle);
    m_jwt->setEnabled(idle);
    m_connection->setReachable(target);
    m_connection->setConnectEnabled(idle && target && workflow()->isSignedIn() && m_connection->isReady() &&
                                    m_jwt->isReady());
    m_connection->offerConsent(idle && connected && !elsewhere && !m_jwt->isByJwt()); // by JWT no page was shown
    m_spec->setEnabled(idle);
    m_publish->setEnabled(idle && connected && !elsewhere && m_spec->isReady());
    Q_EMIT completenessChanged();
}

void ConnectPage::retranslate()
{
    WizardPage::retranslate();
    m_publish->setText(tr("P&ublish the API spec"));
    m_publish->setAccessibleName(tr("Publish the API spec"));
}

} // namespace applink::ui
