// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TonePanel.h"

#include <QPainter>
#include <QPainterPath>

namespace applink::ui {

TonePanel::TonePanel(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(Theme::space(1), 0, 0, 0);
}

void TonePanel::setTone(Theme::Tone tone)
{
    m_tone = tone;
    update();
}

void TonePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Theme::space(1);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), Theme::wash(m_tone));
    const int bar = qMax(3, Theme::space(1) / 2);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - bar : 0;
    painter.fillRect(left, 0, bar, height(), Theme::ink(m_tone));
}

} // namespace applink::ui
