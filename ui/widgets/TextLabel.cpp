// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include <QEvent>
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
    auto size = m_sizes.constFind(width);
    if (size == m_sizes.cend())
        size = m_sizes.insert(width, {width, QLabel::heightForWidth(width)});
    return size->height();
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

QSize TextLabel::textSize(int width) const
{
    if (const auto known = m_sizes.constFind(width); known != m_sizes.cend())
        return *known;
    if (!m_shaped) {
        m_shaped =
            std::make_unique<QTextLayout>(QString(m_measuredText).replace(u'\n', QChar::LineSeparator), m_measuredFont);
        QTextOption option;
        option.setTextDirection(layoutDirection());
        option.setWrapMode(QTextOption::WordWrap);
        m_shaped->setTextOption(option);
        m_shaped->setCacheEnabled(true); // else it forgets the shapes with the lines
    }
    // The same sums as in QPainter::drawText, which draws it.
    const double leading = QFontMetricsF(m_measuredFont).leading();
    double height = -leading;
    double widest = 0;
    m_shaped->beginLayout();
    for (QTextLine line = m_shaped->createLine(); line.isValid(); line = m_shaped->createLine()) {
        line.setLineWidth(std::max(0, width));
        height = std::ceil(height + leading) + line.ascent() + line.descent();
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_shaped->endLayout();
    return *m_sizes.insert(width, {int(std::ceil(widest)), int(std::ceil(height))});
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
    m_sizes.clear();
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

TextLabel *copyableLabel(const QString &name, QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace applink::ui
