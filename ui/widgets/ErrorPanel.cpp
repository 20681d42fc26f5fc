// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ErrorPanel.h"

#include "base/Redaction.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

QString details(const base::Error &error)
{
    QStringList lines;
    for (const base::Error *one = &error; one; one = one->cause.get()) {
        if (!one->detail.isEmpty())
            lines.append(one->detail);
        if (!one->code.isEmpty() && !one->detail.contains(one->code))
            lines.append(one->code);
        if (!one->requestId.isEmpty())
            lines.append(ErrorPanel::tr("Request id: %1").arg(one->requestId));
    }
    lines.removeDuplicates();
    return base::redacted(lines.join(u'\n'));
}

} // namespace

ErrorPanel::ErrorPanel(QWidget *parent)
    : TonePanel(parent)
    , m_summary(copyableLabel(u"errorSummaryLabel"_s))
    , m_detail(copyableLabel(u"errorDetailLabel"_s))
    , m_action(new QPushButton)
    , m_more(new QPushButton)
    , m_copy(new QPushButton)
{
    setTone(Theme::Tone::Bad);
    m_action->setAutoDefault(false);
    for (QPushButton *button : {m_more, m_copy}) {
        button->setAutoDefault(false);
        button->setFlat(true);
    }
    m_more->setCheckable(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_action);
    buttons->addWidget(m_more);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(1), Theme::space(2), Theme::space(1));
    layout->addWidget(m_summary);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);
    m_detail->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &ErrorPanel::takeAction);
    connect(m_more, &QPushButton::toggled, m_detail, &QLabel::setVisible);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_error.summary + u"\n\n"_s + details(m_error)); });
    // The buttons' names follow the panel's, so that they are unique in a window with many panels.
    connect(this, &QObject::objectNameChanged, this, [this](const QString &name) {
        m_action->setObjectName(name + u"ActionButton"_s);
        m_more->setObjectName(name + u"DetailsButton"_s);
        m_copy->setObjectName(name + u"CopyButton"_s);
    });
    retranslate();
}

void ErrorPanel::showError(const base::Error &error)
{
    m_error = error;
    m_summary->setText(error.summary);
    m_detail->setText(details(error));
    m_action->setVisible(m_offers.count(error.action) > 0);
    retranslate();
    m_more->setChecked(false);
    m_more->setVisible(!m_detail->text().isEmpty());
    setAccessibleName(error.summary);
    show();
    QAccessibleEvent announce(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announce);
}

void ErrorPanel::offer(base::ErrorAction action, std::function<void()> doIt)
{
    m_offers[action] = std::move(doIt);
}

void ErrorPanel::takeAction()
{
    const auto offer = m_offers.find(m_error.action);
    if (offer == m_offers.end())
        return;
    const auto doIt = offer->second; // it may show the next error
    hide();
    doIt();
}

void ErrorPanel::retranslate()
{
    switch (m_error.action) {
    case base::ErrorAction::SignInAgain:
        m_action->setText(tr("Sign in again"));
        break;
    case base::ErrorAction::ReviewPlanAgain:
        m_action->setText(tr("Read the org again"));
        break;
    default:
        m_action->setText(tr("Try again"));
        break;
    }
    m_action->setAccessibleName(m_action->text());
    // No letters after Alt: any page has one of these panels beside its own buttons.
    m_more->setText(tr("Details"));
    m_more->setAccessibleName(tr("Details of the error"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the error"));
}

void ErrorPanel::changeEvent(QEvent *event)
{
    TonePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace applink::ui
