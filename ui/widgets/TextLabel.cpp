// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include <QEvent>

namespace applink::ui {

TextLabel::TextLabel(QWidget *parent) : TextLabel(QString(), parent) {}

TextLabel::TextLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // before there is a text, which might look like rich text
    setWordWrap(true);
    setText(text);
}

int TextLabel::heightForWidth(int width) const
{
    // QLabel's setters are not virtual, so what they may have changed is compared.
    if (m_measuredText != text() || m_measuredFont != font()) {
        m_heights.clear();
        m_measuredText = text();
        m_measuredFont = font();
    }
    auto height = m_heights.constFind(width);
    if (height == m_heights.cend())
        height = m_heights.insert(width, QLabel::heightForWidth(width));
    return *height;
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish:
    case QEvent::ScreenChangeInternal: // another one may have other font metrics
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

TextLabel *copyableLabel(const QString &name, QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace applink::ui
