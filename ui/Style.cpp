// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Style.h"

#include "ui/Icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolBar>
#include <QTreeView>
#include <QWizard>

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

constexpr int arrowSize = 9;  // of a toolbar button that opens a menu
constexpr int arrowRoom = 12; // beside its text

bool isInToolBar(const QWidget *widget)
{
    return widget && qobject_cast<const QToolBar *>(widget->parentWidget());
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
    case PE_PanelButtonTool:
        if (!isInToolBar(widget)) {
            painter->restore();
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(option->state & (State_On | State_Sunken) ? option->palette.brush(QPalette::Button)
                                                                    : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(frame, 4, 4);
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
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && isInToolBar(widget) && button->features & QStyleOptionToolButton::HasMenu) {
        drawMenuButton(*button, painter, widget);
        return;
    }
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

/// Fusion puts the arrow over the text; here it stands beside it, in the middle of the height.
void Style::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton plain(option);
    plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::Menu);
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, painter, widget);
    QStyleOption arrow(option);
    const int left = option.direction == Qt::RightToLeft ? option.rect.left() + 5 : option.rect.right() - 5 - arrowSize;
    arrow.rect = QRect(left, option.rect.center().y() - arrowSize / 2, arrowSize, arrowSize);
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolBar) // no frame, no gradient: the window shows through
        return;
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_ToolButtonLabel && button && isInToolBar(widget)) {
        QStyleOptionToolButton inner(*button); // the label begins at the very edge otherwise
        inner.rect.adjust(6, 0, -6, 0);
        QProxyStyle::drawControl(element, &inner, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    // Each menu bar and tool bar asks for it when it is made. Qt's own is four picture files, and has one colour.
    if (standardIcon == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    // A wizard that is told later makes its layout twice.
    return hint == SH_WizardStyle ? int(QWizard::ModernStyle) : QProxyStyle::styleHint(hint, option, widget, data);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_ToolBarFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
    case SE_HeaderLabel:
        return usual.adjusted(3, 0, -3, 0);
    default:
        return usual;
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!option)
        return usual;
    const int line = option->fontMetrics.height();
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        return usual.expandedTo({0, line * 8 / 5 + 4});
    case CT_PushButton:
        return usual.expandedTo({size.width() + 26, line * 3 / 2 + 6});
    case CT_ToolButton: {
        if (!isInToolBar(widget))
            return usual;
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool arrow = button && button->features & QStyleOptionToolButton::HasMenu;
        return size + QSize(18 + (arrow ? arrowRoom : 0), 12);
    }
    case CT_ItemViewItem:
        return qobject_cast<const QTreeView *>(widget) ? usual + QSize(4, 6) : usual;
    case CT_HeaderSection:
        return usual + QSize(6, 6);
    default:
        return usual;
    }
}

} // namespace applink::ui
