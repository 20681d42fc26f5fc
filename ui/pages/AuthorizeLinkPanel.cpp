// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AuthorizeLinkPanel.h"

#include "steps/Consent.h"
#include "steps/Workflow.h"
#include "ui/Surroundings.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"

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

AuthorizeLinkPanel::AuthorizeLinkPanel(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent)
    : QWidget(parent)
    , m_workflow(workflow)
    , m_surroundings(surroundings)
    , m_facts(copyableLabel(u"authorizeFactsLabel"_s, this))
    , m_link(new QLineEdit(this))
    , m_open(namedButton(u"openLinkButton"_s, this))
    , m_copy(namedButton(u"copyLinkButton"_s, this))
    , m_approveHere(namedButton(u"approveHereButton"_s, this))
    , m_note(copyableLabel(u"authorizeNoteLabel"_s, this))
{
    setObjectName(u"authorizeLinkPanel"_s);
    m_link->setObjectName(u"authorizeLinkEdit"_s);
    m_link->setReadOnly(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_approveHere);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_facts);
    layout->addWidget(m_link);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    m_note->hide();
    hide();
    connect(m_open, &QPushButton::clicked, this, [this] { m_note->setVisible(!m_surroundings->openInBrowser(m_url)); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded)); });
    connect(m_approveHere, &QPushButton::clicked, this, [this] { Q_EMIT approveHereRequested(m_url); });
    retranslate();
}

void AuthorizeLinkPanel::showLink(const QUrl &url)
{
    m_url = url;
    m_link->setText(url.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_open->setEnabled(m_surroundings->hasBrowser());
    m_approveHere->setVisible(m_workflow->isPractice());
    m_note->hide();
    showFacts();
    show();
    (m_open->isEnabled() ? m_open : m_copy)->setFocus(Qt::OtherFocusReason);
}

void AuthorizeLinkPanel::hideLink()
{
    m_url.clear();
    m_link->clear();
    hide();
}

void AuthorizeLinkPanel::showFacts()
{
    const auto services = m_workflow->services();
    if (!services->authorizeFacts)
        return;
    const auto &facts = *services->authorizeFacts;
    QStringList lines;
    lines.append(
        tr("Salesforce asks you to sign in and to allow access. Look at what the link says before you open it:"));
    lines.append(tr("Goes to: %1").arg(facts.host));
    lines.append(tr("For the client: %1").arg(facts.clientId));
    lines.append(tr("Comes back to: %1").arg(facts.callback));
    lines.append(tr("Asks for: %1")
                     .arg(facts.scopes.isEmpty() ? tr("every scope that the app has (the link names none)")
                                                 : facts.scopes.join(u", "_s)));
    lines += steps::linkRemarks(*services);
    m_facts->setText(lines.join(u'\n'));
}

void AuthorizeLinkPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AuthorizeLinkPanel::retranslate()
{
    m_link->setAccessibleName(tr("Link to authorize AppLink"));
    m_open->setText(tr("Open in b&rowser"));
    m_open->setAccessibleName(tr("Open in browser"));
    m_copy->setText(tr("Cop&y link"));
    m_copy->setAccessibleName(tr("Copy link"));
    m_approveHere->setText(tr("Appro&ve here"));
    m_approveHere->setAccessibleName(tr("Approve here"));
    m_note->setText(tr("The browser could not be opened. Copy the link and open it yourself."));
    if (!m_url.isEmpty())
        showFacts();
}

} // namespace applink::ui
