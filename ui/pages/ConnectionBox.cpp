// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectionBox.h"

#include "steps/ConnectionRules.h"
#include "steps/Step.h"
#include "steps/Suggestions.h"
#include "steps/Workflow.h"
#include "ui/pages/AuthorizeLinkPanel.h"
#include "ui/widgets/ConfirmDeleteDialog.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace applink::ui {

using namespace Qt::StringLiterals;
using heroku::Connection;

ConnectionBox::ConnectionBox(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent)
    : QGroupBox(parent)
    , m_workflow(workflow)
    , m_hint(copyableLabel(u"connectionHintLabel"_s, this))
    , m_content(new QWidget(this))
    , m_existing(new QComboBox(m_content))
    , m_name(new QLineEdit(m_content))
    , m_state(copyableLabel(u"connectionStateLabel"_s, m_content))
    , m_connect(namedButton(u"connectButton"_s, m_content))
    , m_delete(namedButton(u"deleteConnectionButton"_s, m_content))
    , m_link(new AuthorizeLinkPanel(workflow, surroundings, m_content))
    , m_consent(new ConsentPanel(workflow, m_content))
{
    setObjectName(u"connectionBox"_s);
    m_existing->setObjectName(u"existingConnectionsCombo"_s);
    m_existing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setObjectName(u"connectionNameEdit"_s);
    m_existingRow = new FieldRow(m_existing, m_content);
    m_nameRow = new FieldRow(m_name, m_content);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_connect);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->addWidget(m_existingRow);
    content->addWidget(m_nameRow);
    content->addWidget(m_state);
    content->addLayout(buttons);
    content->addWidget(m_link);
    content->addWidget(m_consent);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_content);
    m_existingRow->hide();
    m_content->hide();
    m_consent->hide();

    connect(m_existing, &QComboBox::activated, this,
            [this](int index) { setName(m_existing->itemData(index).toString()); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { setName(text.trimmed()); });
    connect(m_connect, &QPushButton::clicked, this, &ConnectionBox::connectPressed);
    connect(m_delete, &QPushButton::clicked, this, &ConnectionBox::deletePressed);
    connect(m_link, &AuthorizeLinkPanel::approveHereRequested, this, &ConnectionBox::approveHereRequested);
    connect(m_consent, &ConsentPanel::said, this, &ConnectionBox::consentSaid);
    connect(workflow, &steps::Workflow::wantedChanged, this, &ConnectionBox::showWanted);
    retranslate();
    showWanted();
}

QString ConnectionBox::name() const
{
    return m_workflow->wanted().appLink.value_or(setup::SetupFile::AppLink{}).connectionName;
}

const Connection *ConnectionBox::known() const
{
    const QString wanted = name();
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&](const Connection &each) { return each.name == wanted; });
    return found == m_connections.end() ? nullptr : &*found;
}

ConnectionBox::Offer ConnectionBox::offer() const
{
    const Connection *there = known();
    if (!there || there->phase() == Connection::Phase::Disconnecting)
        return Offer::Create;
    if (there->orgType == "DataCloudOrg"_L1)
        return Offer::Nothing;
    if (!there->isConnected())
        return Offer::ReplaceDead;
    const auto services = m_workflow->services();
    const auto owner = steps::ConnectionOwner::of(*services);
    if (owner && steps::connectionMismatch(*there, *owner))
        return Offer::Anew;
    const bool inUse = services->connection && services->connection->id == there->id;
    return inUse ? Offer::Anew : Offer::Use;
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
    const QString wanted = name();
    return !wanted.isEmpty() && (known() || steps::newConnectionNameProblem(wanted).isEmpty());
}

void ConnectionBox::setReachable(bool reachable)
{
    m_reachable = reachable;
    m_hint->setVisible(!reachable);
    m_content->setVisible(reachable);
}

void ConnectionBox::setConnections(const QList<Connection> &connections)
{
    m_connections = connections;
    showExisting();
    showWanted();
}

void ConnectionBox::remember(const Connection &connection)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(), [&](const Connection &each) {
        return each.id == connection.id || each.name == connection.name;
    });
    if (found == m_connections.end())
        m_connections.append(connection);
    else
        *found = connection;
    showExisting();
    showWanted();
}

void ConnectionBox::forget(const QString &name)
{
    m_connections.removeIf([&](const Connection &each) { return each.name == name; });
    showExisting();
    showWanted();
}

void ConnectionBox::setRunning(bool running)
{
    m_running = running;
    m_nameRow->setEnabled(!running);
    m_existingRow->setEnabled(!running);
    showWanted();
}

void ConnectionBox::setConnectEnabled(bool enabled)
{
    m_mayConnect = enabled;
    showState();
}

void ConnectionBox::showLink(const QUrl &url)
{
    m_link->showLink(url);
}

void ConnectionBox::hideLink()
{
    m_link->hideLink();
}

void ConnectionBox::offerConsent(bool offer)
{
    m_consent->setVisible(offer);
    m_consent->showWord();
    showState();
}

void ConnectionBox::ask(const Connection &connection, const QString &what, void (ConnectionBox::*goOn)())
{
    auto *dialog = new ConfirmDeleteDialog(connection.name, what, connection.isConnected(), this);
    connect(dialog, &QDialog::accepted, this, goOn);
    dialog->open();
}

void ConnectionBox::connectPressed()
{
    switch (offer()) {
    case Offer::Create:
    case Offer::Use:
        Q_EMIT connectRequested(WhereTaken::Ask);
        break;
    case Offer::ReplaceDead:
        Q_EMIT connectRequested(WhereTaken::ReplaceDead);
        break;
    case Offer::Anew:
        ask(*known(),
            tr("The connection %1 works (%2). Connecting anew deletes it first: until somebody has signed in again, "
               "apps "
               "that use it lose their access.")
                .arg(name(), steps::connectionStateText(*known())),
            &ConnectionBox::replaceConfirmed);
        break;
    case Offer::Nothing:
        break;
    }
}

void ConnectionBox::replaceConfirmed()
{
    Q_EMIT connectRequested(WhereTaken::Replace);
}

void ConnectionBox::deletePressed()
{
    const Connection *there = known();
    if (!there)
        return;
    ask(*there,
        there->isConnected()
            ? tr("The connection %1 works (%2). Apps that use it lose their access to the org.")
                  .arg(there->name, steps::connectionStateText(*there))
            : tr("The connection %1 is of no use: %2.").arg(there->name, steps::connectionStateText(*there)),
        &ConnectionBox::deleteConfirmed);
}

void ConnectionBox::deleteConfirmed()
{
    Q_EMIT deleteRequested(name());
}

void ConnectionBox::showExisting()
{
    m_existing->clear();
    m_existing->addItem(tr("A new connection"), QString());
    for (const Connection &each : std::as_const(m_connections))
        m_existing->addItem(u"%1 · %2"_s.arg(each.name, steps::connectionStateText(each)), each.name);
    m_existingRow->setVisible(!m_connections.isEmpty());
}

void ConnectionBox::showWanted()
{
    const auto &wanted = m_workflow->wanted();
    const QString now = name();
    if (m_name->text().trimmed() != now)
        m_name->setText(now);
    m_existing->setCurrentIndex(known() ? m_existing->findData(now) : 0);
    m_nameRow->clearProblem();
    if (!now.isEmpty() && !known()) {
        if (const QString problem = steps::newConnectionNameProblem(now); !problem.isEmpty())
            m_nameRow->setProblem(problem, true);
    } else if (now.isEmpty()) {
        for (const auto &problem : steps::step(5).problems(wanted, m_workflow->snapshot().get())) {
            if (problem.field == m_name->objectName())
                m_nameRow->setProblem(problem.text, problem.blocks);
        }
    }
    showState();
    Q_EMIT readyChanged();
}

void ConnectionBox::showState()
{
    const Connection *there = known();
    const Offer now = offer();
    QString text;
    if (there && !m_running) {
        text = tr("Connection %1: %2.").arg(there->name, steps::connectionStateText(*there));
        const auto owner = steps::ConnectionOwner::of(*m_workflow->services());
        const auto mismatch = owner && there->isConnected() ? steps::connectionMismatch(*there, *owner) : std::nullopt;
        if (mismatch)
            text += u' ' + mismatch->reason + u' ' + mismatch->remedy;
        else if (now == Offer::ReplaceDead)
            text += u' ' + tr("It can't be revived: a fresh link needs it deleted and made anew.");
    }
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    switch (now) {
    case Offer::Create:
    case Offer::Nothing:
        m_connect->setText(tr("C&onnect AppLink"));
        m_connect->setAccessibleName(tr("Connect AppLink"));
        break;
    case Offer::Use:
        m_connect->setText(tr("Use this connection"));
        m_connect->setAccessibleName(tr("Use this connection"));
        break;
    case Offer::Anew:
        m_connect->setText(tr("Connect anew …"));
        m_connect->setAccessibleName(tr("Connect anew"));
        break;
    case Offer::ReplaceDead:
        m_connect->setText(tr("Delete it and connect anew"));
        m_connect->setAccessibleName(tr("Delete it and connect anew"));
        break;
    }
    m_connect->setEnabled(m_mayConnect && !m_running && now != Offer::Nothing);
    m_delete->setVisible(there && !m_running && there->phase() != Connection::Phase::Disconnecting);
    m_delete->setEnabled(m_mayConnect);
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
    m_hint->setText(tr("Choose the Heroku app first; then the connection can be made."));
    m_existingRow->setLabel(tr("Connections of this add-on"));
    m_existing->setAccessibleName(tr("Connections of this add-on"));
    m_nameRow->setLabel(tr("Connection na&me"));
    m_nameRow->setHint(steps::connectionNameRule());
    m_name->setAccessibleName(tr("Connection name"));
    m_delete->setText(tr("Delete this connection …"));
    m_delete->setAccessibleName(tr("Delete this connection"));
    showExisting();
    showWanted();
}

} // namespace applink::ui
