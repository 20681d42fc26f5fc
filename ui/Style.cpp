// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace applink::ui {

namespace {

/// At least 3:1 against Base and Window in both schemes, as WCAG asks of the edges of controls; ThemeTest holds it.
QColor edge(const QStyleOption *option)
{
    if (!(option->state & QStyle::State_Enabled))
        return option->palette.color(QPalette::Mid);
    if (option->state & QStyle::State_HasFocus)
        return option->palette.color(QPalette::Highlight);
    return option->palette.color(QPalette::Shadow);
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const QColor fill =
        on || partly ? option->palette.color(group, QPalette::Highlight) : option->palette.color(group, QPalette::Base);
    painter->setPen(QPen(on && enabled ? fill : edge(option), option->state & QStyle::State_HasFocus ? 2 : 1));
    painter->setBrush(fill);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    const QColor mark = option->palette.color(group, QPalette::HighlightedText);
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    } else if (partly) {
        painter->setPen(QPen(mark, box.width() * 0.14));
        painter->drawLine(QPointF(box.left() + box.width() * 0.25, box.center().y()),
                          QPointF(box.right() - box.width() * 0.25, box.center().y()));
    } else if (on) {
        QPainterPath tick(QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52));
        tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
        tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(mark, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(tick);
    }
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (element) {
    case PE_FrameLineEdit:
        painter->setPen(edge(option));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame, 3, 3);
        break;
    case PE_Frame:
        painter->setPen(option->state & State_HasFocus ? edge(option) : option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(frame);
        break;
    case PE_FrameGroupBox:
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        // Under the title: Fusion gives the whole box and leaves the title's height to whoever draws the frame.
        painter->drawRoundedRect(frame.adjusted(0, option->fontMetrics.height() + 4, 0, 0), 4, 4);
        break;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, false);
        break;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_SpinBox)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge(option));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
}

} // namespace applink::ui
