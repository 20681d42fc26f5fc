// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConsentPanel.h"

#include "steps/Workflow.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

ConsentPanel::ConsentPanel(steps::Workflow *workflow, QWidget *parent)
    : QWidget(parent)
    , m_workflow(workflow)
    , m_text(new TextLabel(this))
    , m_all(new QCheckBox(this))
    , m_less(new QCheckBox(this))
    , m_noPage(new QCheckBox(this))
{
    setObjectName(u"consentPanel"_s);
    m_text->setObjectName(u"consentLabel"_s);
    m_all->setObjectName(u"consentCheck"_s);
    m_less->setObjectName(u"consentLessCheck"_s);
    m_noPage->setObjectName(u"consentSkippedCheck"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    for (QCheckBox *box : {m_all, m_less, m_noPage})
        layout->addWidget(box);
    const auto wire = [this](QCheckBox *box, Word word) {
        connect(box, &QCheckBox::clicked, this, [this, word](bool on) {
            if (on)
                Q_EMIT said(word);
            showWord(); // taking a tick away takes no word back
        });
    };
    wire(m_all, Word::ListedAll);
    wire(m_less, Word::ListedLess);
    wire(m_noPage, Word::NoPage);
    retranslate();
}

std::optional<ConsentPanel::Word> ConsentPanel::word() const
{
    const auto services = m_workflow->services();
    if (!services->consent || !services->connection || services->consent->connectionId != services->connection->id)
        return {};
    if (!services->consent->pageShown)
        return Word::NoPage;
    return services->consent->listedAll ? Word::ListedAll : Word::ListedLess;
}

void ConsentPanel::showWord()
{
    const auto now = word();
    m_all->setChecked(now == Word::ListedAll);
    m_less->setChecked(now == Word::ListedLess);
    m_noPage->setChecked(now == Word::NoPage);
}

void ConsentPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConsentPanel::retranslate()
{
    m_text->setText(tr("Only you saw what Salesforce showed you. The three scopes are: manage user data via APIs, "
                       "access the identity URL service, perform requests at any time. Tick what is true:"));
    m_all->setText(tr("The &page listed all three"));
    m_all->setAccessibleName(tr("The consent page listed all three scopes"));
    m_less->setText(tr("The page did not list all three"));
    m_less->setAccessibleName(tr("The consent page did not list all three scopes"));
    m_noPage->setText(tr("No page appeared (pre-authori&zed)"));
    m_noPage->setAccessibleName(tr("No consent page appeared because I am pre-authorized"));
}

} // namespace applink::ui
