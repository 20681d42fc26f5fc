// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectionBox.h"

#include "steps/Step.h"
#include "steps/Suggestions.h"
#include "steps/Workflow.h"
#include "ui/Surroundings.h"
#include "ui/widgets/FieldRow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ConnectionBox::ConnectionBox(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent)
    : QGroupBox(parent)
    , m_workflow(workflow)
    , m_surroundings(surroundings)
    , m_name(new QLineEdit(this))
    , m_connect(button(u"connectButton"_s, this))
    , m_state(plainLabel(u"connectionStateLabel"_s, this))
    , m_linkPanel(new QWidget(this))
    , m_facts(plainLabel(u"authorizeFactsLabel"_s, m_linkPanel))
    , m_link(new QLineEdit(m_linkPanel))
    , m_open(button(u"openLinkButton"_s, m_linkPanel))
    , m_copy(button(u"copyLinkButton"_s, m_linkPanel))
    , m_approveHere(button(u"approveHereButton"_s, m_linkPanel))
    , m_consentPanel(new QWidget(this))
    , m_consentText(plainLabel(u"consentLabel"_s, m_consentPanel))
    , m_sawScopes(new QCheckBox(m_consentPanel))
    , m_noPage(new QCheckBox(m_consentPanel))
{
    setObjectName(u"connectionBox"_s);
    m_name->setObjectName(u"connectionNameEdit"_s);
    m_link->setObjectName(u"authorizeLinkEdit"_s);
    m_sawScopes->setObjectName(u"consentCheck"_s);
    m_noPage->setObjectName(u"consentSkippedCheck"_s);
    m_link->setReadOnly(true);
    m_nameRow = new FieldRow(m_name, this);

    auto *linkButtons = new QHBoxLayout;
    linkButtons->addWidget(m_open);
    linkButtons->addWidget(m_copy);
    linkButtons->addWidget(m_approveHere);
    linkButtons->addStretch(1);
    auto *linkLayout = new QVBoxLayout(m_linkPanel);
    linkLayout->setContentsMargins({});
    linkLayout->addWidget(m_facts);
    linkLayout->addWidget(m_link);
    linkLayout->addLayout(linkButtons);
    auto *consentLayout = new QVBoxLayout(m_consentPanel);
    consentLayout->setContentsMargins({});
    consentLayout->addWidget(m_consentText);
    consentLayout->addWidget(m_sawScopes);
    consentLayout->addWidget(m_noPage);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_connect, 0, Qt::AlignLeading);
    layout->addWidget(m_state);
    layout->addWidget(m_linkPanel);
    layout->addWidget(m_consentPanel);
    m_linkPanel->hide();
    m_consentPanel->hide();

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { setName(text.trimmed()); });
    connect(m_connect, &QPushButton::clicked, this, &ConnectionBox::connectRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_surroundings->openInBrowser(m_url))
            m_state->setText(tr("The browser could not be opened. Copy the link and open it yourself."));
        Q_EMIT linkUsed();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded));
        Q_EMIT linkUsed();
    });
    connect(m_approveHere, &QPushButton::clicked, this, [this] { Q_EMIT approveHereRequested(m_url); });
    connect(m_sawScopes, &QCheckBox::clicked, this, [this](bool on) {
        m_noPage->setChecked(false);
        if (on)
            Q_EMIT consentConfirmed(true);
    });
    connect(m_noPage, &QCheckBox::clicked, this, [this](bool on) {
        m_sawScopes->setChecked(false);
        if (on)
            Q_EMIT consentConfirmed(false);
    });
    connect(workflow, &steps::Workflow::wantedChanged, this, &ConnectionBox::showWanted);
    retranslate();
    showWanted();
}

void ConnectionBox::setName(const QString &name)
{
    auto wanted = m_workflow->wanted();
    if (!wanted.appLink)
        wanted.appLink.emplace();
    wanted.appLink->connectionName = name;
    m_workflow->setWanted(wanted);
}

bool ConnectionBox::isReady() const
{
    const QString name = m_workflow->wanted().appLink.value_or(setup::SetupFile::AppLink{}).connectionName;
    return !name.isEmpty() && (name == m_knownName || steps::newConnectionNameProblem(name).isEmpty());
}

void ConnectionBox::setConnection(const heroku::Connection &connection)
{
    m_knownName = connection.name;
    m_state->setText(connection.username.isEmpty()
                         ? tr("Connection %1: %2").arg(connection.name, connection.status)
                         : tr("Connection %1: %2, as %3").arg(connection.name, connection.status, connection.username));
    showWanted();
}

void ConnectionBox::setRunning(bool running)
{
    m_running = running;
    m_nameRow->setEnabled(!running);
    if (running)
        m_state->clear();
    showWanted();
}

void ConnectionBox::setConnectEnabled(bool enabled)
{
    m_connect->setEnabled(enabled);
}

void ConnectionBox::showLink(const QUrl &url, const steps::AuthorizeFactsShown &facts)
{
    m_url = url;
    m_shown = facts;
    m_link->setText(url.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_open->setEnabled(m_surroundings->hasBrowser());
    m_approveHere->setVisible(m_workflow->isPractice());
    showFacts();
    m_linkPanel->show();
    (m_open->isEnabled() ? m_open : m_copy)->setFocus(Qt::OtherFocusReason);
}

void ConnectionBox::hideLink()
{
    m_url.clear();
    m_link->clear();
    m_linkPanel->hide();
}

void ConnectionBox::offerConsent(bool offer)
{
    m_consentPanel->setVisible(offer);
    updateConsent();
}

void ConnectionBox::updateConsent()
{
    const auto services = m_workflow->services();
    const bool confirmed = services && services->consent.has_value();
    m_sawScopes->setChecked(confirmed && services->consent->pageShown);
    m_noPage->setChecked(confirmed && !services->consent->pageShown);
}

void ConnectionBox::showWanted()
{
    const auto &wanted = m_workflow->wanted();
    const QString name = wanted.appLink.value_or(setup::SetupFile::AppLink{}).connectionName;
    if (m_name->text().trimmed() != name)
        m_name->setText(name);
    m_nameRow->clearProblem();
    if (!name.isEmpty() && name != m_knownName) {
        // A connection of that name may exist, and then it is right as it is; so this never stands in the way of
        // looking.
        if (const QString problem = steps::newConnectionNameProblem(name); !problem.isEmpty())
            m_nameRow->setProblem(problem, true);
    } else if (name.isEmpty()) {
        for (const auto &problem : steps::step(5).problems(wanted, m_workflow->snapshot().get())) {
            if (problem.field == m_name->objectName())
                m_nameRow->setProblem(problem.text, problem.blocks);
        }
    }
    Q_EMIT readyChanged();
}

void ConnectionBox::showFacts()
{
    QStringList lines;
    lines.append(
        tr("Salesforce asks you to sign in and to allow access. Look at what the link says before you open it:"));
    lines.append(tr("Goes to: %1").arg(m_shown.host));
    lines.append(tr("For the client: %1").arg(m_shown.clientId));
    lines.append(tr("Comes back to: %1").arg(m_shown.callback));
    lines.append(tr("Asks for: %1")
                     .arg(m_shown.scopes.isEmpty() ? tr("every scope that the app has (the link names none)")
                                                   : m_shown.scopes.join(u", "_s)));
    m_facts->setText(lines.join(u'\n'));
}

void ConnectionBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void ConnectionBox::retranslate()
{
    setTitle(tr("AppLink connection"));
    m_nameRow->setLabel(tr("Connection na&me"));
    m_nameRow->setHint(steps::connectionNameRule());
    m_name->setAccessibleName(tr("Connection name"));
    m_connect->setText(tr("C&onnect AppLink"));
    m_connect->setAccessibleName(tr("Connect AppLink"));
    m_link->setAccessibleName(tr("Link to authorize AppLink"));
    m_open->setText(tr("Open in b&rowser"));
    m_open->setAccessibleName(tr("Open in browser"));
    m_copy->setText(tr("Cop&y link"));
    m_copy->setAccessibleName(tr("Copy link"));
    m_approveHere->setText(tr("Appro&ve here"));
    m_approveHere->setAccessibleName(tr("Approve here"));
    m_consentText->setText(
        tr("Only you saw what Salesforce showed you. The three scopes are: manage user data via APIs, "
           "access the identity URL service, perform requests at any time. Tick what is true:"));
    m_sawScopes->setText(tr("The &page listed all three"));
    m_sawScopes->setAccessibleName(tr("The consent page listed all three scopes"));
    m_noPage->setText(tr("No page appeared (pre-authori&zed)"));
    m_noPage->setAccessibleName(tr("No consent page appeared because I am pre-authorized"));
    showFacts();
}

} // namespace applink::ui
