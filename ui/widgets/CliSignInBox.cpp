// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CliSignInBox.h"

#include "ui/widgets/NamedButton.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

CliSignInBox::CliSignInBox(QWidget *parent)
    : QWidget(parent)
    , m_look(namedButton(u"findCliSessionsButton"_s))
    , m_choice(new QComboBox)
    , m_use(namedButton(u"useCliSessionButton"_s))
{
    setObjectName(u"cliSignInBox"_s);
    m_choice->setObjectName(u"cliSessionCombo"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_look, 0, Qt::AlignLeading);
    layout->addWidget(m_choice);
    layout->addWidget(m_use, 0, Qt::AlignLeading);
    connect(m_look, &QPushButton::clicked, this, &CliSignInBox::look);
    connect(m_use, &QPushButton::clicked, this, &CliSignInBox::use);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_use->setEnabled(index >= 0 && !m_orgs.at(index).isExpired); });
    showOrgs();
    retranslate();
}

CliSignInBox::~CliSignInBox() = default;

void CliSignInBox::cancel()
{
    m_looking.reset();
    m_taking.reset();
}

void CliSignInBox::look()
{
    Q_EMIT working(tr("Asking the Salesforce CLI for its sessions"));
    m_looking = salesforce::cliOrgs(m_options);
    m_looking.start([this] {
        const auto orgs = m_looking.take();
        m_orgs = orgs ? *orgs : QList<salesforce::CliOrg>();
        showOrgs();
        if (!orgs) {
            Q_EMIT failed(orgs.error());
            return;
        }
        Q_EMIT listed();
        m_choice->setFocus(Qt::OtherFocusReason);
    });
}

void CliSignInBox::use()
{
    const int index = m_choice->currentIndex();
    if (index < 0)
        return;
    Q_EMIT working(tr("Asking the Salesforce CLI for the session of %1").arg(m_orgs.at(index).username));
    m_taking = salesforce::cliSession(m_orgs.at(index).username, m_options);
    m_taking.start([this] {
        const auto session = m_taking.take();
        if (session)
            Q_EMIT succeeded(*session);
        else
            Q_EMIT failed(session.error());
    });
}

void CliSignInBox::showOrgs()
{
    m_choice->clear();
    for (const auto &org : m_orgs) {
        const QString name = org.alias.isEmpty() ? org.username : tr("%1 (%2)").arg(org.username, org.alias);
        const QString where =
            org.instanceUrl.host().isEmpty() ? name : tr("%1 at %2").arg(name, org.instanceUrl.host());
        m_choice->addItem(org.isExpired ? tr("%1, expired").arg(where) : where);
    }
    m_choice->setVisible(!m_orgs.isEmpty());
    m_use->setVisible(!m_orgs.isEmpty());
}

void CliSignInBox::retranslate()
{
    m_look->setText(tr("&Look for sessions"));
    m_look->setAccessibleName(tr("Look for sessions of the Salesforce CLI"));
    m_choice->setAccessibleName(tr("Session of the Salesforce CLI"));
    m_use->setText(tr("Use this session"));
    m_use->setAccessibleName(tr("Use this session"));
}

void CliSignInBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const int chosen = m_choice->currentIndex();
        showOrgs();
        m_choice->setCurrentIndex(chosen);
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace applink::ui
