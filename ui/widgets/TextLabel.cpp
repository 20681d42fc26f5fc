// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace applink::ui {

TextLabel::TextLabel(QWidget *parent) : TextLabel(QString(), parent) {}

TextLabel::TextLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText); // before there is a text, which might look like rich text
    setWordWrap(true);
    setText(text);
}

TextLabel::~TextLabel() = default;

int TextLabel::heightForWidth(int width) const
{
    if (plainNow())
        return sizeForWidth(width).height();
    if (const Broken *at = known(width))
        return at->size.height();
    m_known.append({width, width, {width, QLabel::heightForWidth(width)}});
    return m_known.last().size.height();
}

QSize TextLabel::sizeHint() const
{
    ensurePolished();
    return plainNow() ? sizeForWidth(-1) : QLabel::sizeHint();
}

QSize TextLabel::minimumSizeHint() const
{
    ensurePolished();
    if (!plainNow())
        return QLabel::minimumSizeHint();
    // As wide as the longest word, and as high as one line.
    return {sizeForWidth(0).width(), std::min(sizeForWidth(-1).height(), sizeForWidth(QWIDGETSIZE_MAX).height())};
}

bool TextLabel::isPlain() const
{
    constexpr auto selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    const QString words = text();
    return !words.isEmpty() && textFormat() == Qt::PlainText && wordWrap() && !(textInteractionFlags() & selectable) &&
           !buddy() && frameWidth() == 0 && layoutDirection() == Qt::LeftToRight && !words.isRightToLeft() &&
           !words.contains(u'\t');
}

QSize TextLabel::sizeForWidth(int width) const
{
    width = minimumWidth() > 0 ? std::max(width, minimumWidth()) : width;
    const QFontMetrics metrics = fontMetrics();
    QSize around(margin() * 2, margin() * 2);
    if (indent() > 0) {
        around.rwidth() += alignment() & (Qt::AlignLeft | Qt::AlignRight) ? indent() : 0;
        around.rheight() += alignment() & (Qt::AlignTop | Qt::AlignBottom) ? indent() : 0;
    }
    const QMargins margins = contentsMargins();
    const QSize outside(margins.left() + margins.right(), margins.top() + margins.bottom());
    const bool free = width < 0;
    if (free)
        width = std::min(metrics.averageCharWidth() * 80, maximumWidth());
    width -= around.width() + outside.width();
    QSize size = textSize(width);
    // What is short becomes a block rather than one long line.
    if (free && size.height() < 4 * metrics.lineSpacing() && size.width() > width / 2)
        size = textSize(width / 2);
    if (free && size.height() < 2 * metrics.lineSpacing() && size.width() > width / 4)
        size = textSize(width / 4);
    return (size + around + outside).expandedTo(minimumSize());
}

const TextLabel::Broken *TextLabel::known(int width) const
{
    const auto at = std::find_if(m_known.cbegin(), m_known.cend(),
                                 [width](const Broken &some) { return some.from <= width && width <= some.to; });
    return at == m_known.cend() ? nullptr : &*at;
}

QSize TextLabel::textSize(int width) const
{
    width = std::max(0, width);
    if (const Broken *at = known(width))
        return at->size;
    if (m_known.isEmpty()) {
        m_known.append(breakAt(QWIDGETSIZE_MAX)); // which most texts need no other than
        return textSize(width);
    }
    m_known.append(breakAt(width));
    return m_known.last().size;
}

TextLabel::Broken TextLabel::breakAt(int width) const
{
    if (!m_shaped) {
        m_shaped =
            std::make_unique<QTextLayout>(QString(m_measuredText).replace(u'\n', QChar::LineSeparator), m_measuredFont);
        QTextOption option;
        option.setTextDirection(layoutDirection());
        option.setWrapMode(QTextOption::WordWrap);
        m_shaped->setTextOption(option);
        m_shaped->beginLayout(); // it never ends: another beginning would forget the shapes with the lines
    } else if (m_broken.from <= width && width <= m_broken.to) {
        return m_broken;
    }
    // The same sums as in QPainter::drawText.
    const double leading = QFontMetricsF(m_measuredFont).leading();
    double height = -leading;
    double widest = 0;
    m_shaped->clearLayout();
    for (QTextLine line = m_shaped->createLine(); line.isValid(); line = m_shaped->createLine()) {
        line.setLineWidth(width);
        height = std::ceil(height + leading);
        line.setPosition({0, height});
        height += line.ascent() + line.descent();
        widest = std::max(widest, line.naturalTextWidth());
    }
    // What fits into less room breaks the same there: a word that did not fit on a line fits even less. A word too long
    // for its line says nothing about other widths.
    const QSize size(int(std::ceil(widest)), int(std::ceil(height)));
    m_broken = {std::min(size.width(), width), width, size};
    return m_broken;
}

bool TextLabel::plainNow() const
{
    const bool plain = isPlain();
    if (m_measuredText != text() || m_measuredFont != font() || m_measuredPlain != plain) {
        forget();
        m_measuredText = text();
        m_measuredFont = font();
        m_measuredPlain = plain;
    }
    return plain;
}

void TextLabel::forget() const
{
    m_shaped.reset();
    m_known.clear();
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish:
    case QEvent::LayoutDirectionChange:
    case QEvent::ScreenChangeInternal: // another one may have other font metrics
        forget();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    // A style may draw what is disabled in ways of its own.
    if (!plainNow() || !isEnabled() || alignment() & Qt::AlignJustify)
        return QLabel::paintEvent(event);
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    QRect room = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
    if (const int beside = indent(); beside > 0) {
        room.adjust(aligned & Qt::AlignLeft ? beside : 0, aligned & Qt::AlignTop ? beside : 0,
                    aligned & Qt::AlignRight ? -beside : 0, aligned & Qt::AlignBottom ? -beside : 0);
    }
    const QSize size = breakAt(std::max(0, room.width())).size;
    if (size.width() > room.width() || size.height() > room.height())
        return QLabel::paintEvent(event); // which cuts off what does not fit
    const QTextLine last = m_shaped->lineAt(m_shaped->lineCount() - 1);
    const double below = room.height() - last.y() - last.ascent() - last.descent();
    const double top = aligned & Qt::AlignBottom ? below : aligned & Qt::AlignVCenter ? below / 2 : 0;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    for (int i = 0; i < m_shaped->lineCount(); ++i) {
        const QTextLine line = m_shaped->lineAt(i);
        const double beside = room.width() - line.naturalTextWidth();
        const double left = aligned & Qt::AlignRight ? beside : aligned & Qt::AlignHCenter ? beside / 2 : 0;
        line.draw(&painter, {room.left() + left, room.top() + top});
    }
}

TextLabel *copyableLabel(const QString &name, QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace applink::ui
