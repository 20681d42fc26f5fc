// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HelpPanel.h"

#include "ui/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(bool title)
{
    auto *made = new TextLabel;
    if (title) {
        QFont bold = made->font();
        bold.setWeight(QFont::DemiBold);
        made->setFont(bold);
    } else {
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return made;
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent, Qt::FocusPolicy scrolling) : QWidget(parent), m_scrolling(scrolling)
{
    setObjectName(u"helpPanel"_s);
    setFixedWidth(Theme::space(44));
    retranslate();
}

void HelpPanel::setVisible(bool visible)
{
    if (visible && !m_why)
        build();
    QWidget::setVisible(visible);
}

void HelpPanel::build()
{
    m_whyTitle = label(true);
    m_why = label(false);
    m_whereTitle = label(true);
    m_where = label(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_whyTitle);
    column->addWidget(m_why);
    column->addSpacing(Theme::space(2));
    column->addWidget(m_whereTitle);
    column->addWidget(m_where);
    column->addStretch(1);
    content->setAutoFillBackground(false);
    m_area = new QScrollArea;
    m_area->setObjectName(u"helpTextArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(m_scrolling);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
    retranslate();
    showTexts();
}

void HelpPanel::setTexts(const QString &why, const QString &where)
{
    m_whyText = why;
    m_whereText = where;
    if (m_why)
        showTexts();
}

void HelpPanel::showTexts()
{
    m_why->setText(m_whyText);
    m_where->setText(m_whereText);
    m_whyTitle->setVisible(!m_whyText.isEmpty());
    m_why->setVisible(!m_whyText.isEmpty());
    m_whereTitle->setVisible(!m_whereText.isEmpty());
    m_where->setVisible(!m_whereText.isEmpty());
}

void HelpPanel::retranslate()
{
    setAccessibleName(tr("Help for this page"));
    if (!m_why)
        return;
    m_area->setAccessibleName(tr("Help for this page"));
    m_whyTitle->setText(tr("Why it matters"));
    m_whereTitle->setText(tr("Where it is in Setup"));
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::wash(Theme::Tone::Neutral));
}

} // namespace applink::ui
