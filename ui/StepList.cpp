// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StepList.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

/// As QPainter::drawText in the middle of the height, but what is shaped keeps until text or font change.
void drawText(QPainter *painter, const QRectF &room, Qt::Alignment aligned, const QString &text, QStaticText *shaped)
{
    if (shaped->text() != text) // it would forget its shapes for the same
        shaped->setText(text);
    shaped->prepare({}, painter->font());
    const QSizeF beside = room.size() - shaped->size();
    const double left = aligned & Qt::AlignRight ? beside.width() : aligned & Qt::AlignHCenter ? beside.width() / 2 : 0;
    painter->drawStaticText(room.topLeft() + QPointF(left, beside.height() / 2), *shaped);
}

} // namespace

StepButton::StepButton(const QString &mark, QWidget *parent) : QAbstractButton(parent), m_mark(mark)
{
    m_shapedMark.setTextFormat(Qt::PlainText);
    m_shapedTitle.setTextFormat(Qt::PlainText);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void StepButton::setState(PageState state)
{
    if (m_state == state)
        return;
    m_state = state;
    update();
}

QSize StepButton::sizeHint() const
{
    if (m_measuredText != text() || m_measuredFont != font()) { // asked for often, changed once
        m_measuredText = text();
        m_measuredFont = font();
        QFont bold = m_measuredFont;
        bold.setWeight(QFont::DemiBold); // room for the widest form, so that the list never changes its width
        m_textWidth = QFontMetrics(bold).horizontalAdvance(m_measuredText);
    }
    return {Theme::space(11) + m_textWidth, Theme::space(6)};
}

QSize StepButton::minimumSizeHint() const
{
    // Closer together in a low window, so that no step is out of sight.
    return {sizeHint().width(), Theme::space(5)};
}

void StepButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Theme::space(1);
    const bool current = m_state == PageState::Current;
    const QRectF ground = QRectF(rect()).adjusted(radius, 1, -radius, -1);
    if (current || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        QColor wash = palette().color(QPalette::Highlight);
        wash.setAlphaF(current ? 0.16F : 0.08F);
        painter.setBrush(wash);
        painter.drawRoundedRect(ground, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, radius, radius);
    }
    const qreal size = Theme::space(4);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrored ? width() - Theme::space(3) - size : Theme::space(3);
    const QRectF circle(left, (height() - size) / 2, size, size);
    const QColor quiet = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    QColor mark = quiet;
    QString text = m_mark;
    if (m_state == PageState::Done) {
        mark = Theme::ink(Theme::Tone::Good);
        text = u"✓"_s;
    } else if (m_state == PageState::Problem) {
        mark = Theme::ink(Theme::Tone::Bad);
        text = u"!"_s;
    } else if (current) {
        mark = palette().color(QPalette::Highlight);
    }
    painter.setPen(QPen(mark, 1.5));
    painter.setBrush(current ? QBrush(mark) : Qt::NoBrush);
    painter.drawEllipse(circle);
    QFont small = font();
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(current ? palette().color(QPalette::HighlightedText) : mark);
    drawText(&painter, circle, Qt::AlignHCenter, text, &m_shapedMark);
    QFont label = font();
    label.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(label);
    painter.setPen(quiet);
    const QRectF area =
        mirrored ? QRectF(Theme::space(2), 0, circle.left() - Theme::space(4), height())
                 : QRectF(circle.right() + Theme::space(2), 0, width() - circle.right() - Theme::space(3), height());
    drawText(&painter, area, mirrored ? Qt::AlignRight : Qt::AlignLeft, this->text(), &m_shapedTitle);
}

StepList::StepList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"stepList"_s);
    m_layout->setContentsMargins(0, Theme::space(2), 0, Theme::space(2));
    m_layout->setSpacing(Theme::space(1) / 2);
    m_layout->addStretch(1);
    setAccessibleName(tr("Steps"));
}

void StepList::addPage(int id, const QString &mark, const QString &objectName)
{
    auto *made = new StepButton(mark);
    made->setObjectName(objectName);
    m_layout->insertWidget(m_layout->count() - 1, made);
    connect(made, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
    m_pages.append({id, made});
}

StepButton *StepList::button(int id) const
{
    for (const Page &page : m_pages) {
        if (page.id == id)
            return page.button;
    }
    return nullptr;
}

void StepList::setTitle(int id, const QString &title)
{
    button(id)->setText(title);
    button(id)->updateGeometry();
    nameButton(id);
}

void StepList::setState(int id, PageState state)
{
    if (button(id)->state() == state)
        return;
    button(id)->setState(state);
    nameButton(id);
}

void StepList::setReachable(int id, bool reachable)
{
    button(id)->setEnabled(reachable);
}

void StepList::nameButtons()
{
    for (const Page &page : std::as_const(m_pages))
        nameButton(page.id);
}

void StepList::nameButton(int id)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [id](const Page &page) { return page.id == id; });
    QString state;
    switch (found->button->state()) {
    case PageState::Todo:
        state = tr("to do");
        break;
    case PageState::Current:
        state = tr("you are here");
        break;
    case PageState::Done:
        state = tr("done");
        break;
    case PageState::Problem:
        state = tr("needs attention");
        break;
    }
    found->button->setAccessibleName(tr("%1, %2 of %3, %4", "page, number, count, state")
                                         .arg(found->button->text())
                                         .arg(found - m_pages.begin() + 1)
                                         .arg(m_pages.size())
                                         .arg(state));
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Steps"));
        nameButtons();
    }
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::wash(Theme::Tone::Neutral));
}

} // namespace applink::ui
