// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include "ui/Style.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace applink::ui {

namespace {

struct Tones
{
    QColor neutral, good, warning, bad, info;
};

const Tones lightInk{QColor(0x5a6475), QColor(0x176b41), QColor(0x8a5300), QColor(0xae1f18), QColor(0x1c5bb8)};
const Tones darkInk{QColor(0xa9b3c4), QColor(0x5fd39a), QColor(0xf2b84b), QColor(0xff8f86), QColor(0x8ab8ff)};
const Tones lightWash{QColor(0xeef1f6), QColor(0xe4f4eb), QColor(0xfdf1dc), QColor(0xfce8e6), QColor(0xe6effc)};
const Tones darkWash{QColor(0x262c37), QColor(0x1d3a2c), QColor(0x3d3118), QColor(0x452523), QColor(0x1c2d49)};

QColor pick(const Tones &tones, Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Neutral:
        return tones.neutral;
    case Theme::Tone::Good:
        return tones.good;
    case Theme::Tone::Warning:
        return tones.warning;
    case Theme::Tone::Bad:
        return tones.bad;
    case Theme::Tone::Info:
        return tones.info;
    }
    Q_UNREACHABLE();
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QPalette &systemPalette()
{
    static QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

void Theme::apply(QApplication &application, Scheme scheme)
{
    // The desktop's own palette, before ours covers it, is all that Qt 6.4 tells of its scheme (facts/qt.md section 3).
    const bool systemDark = systemPalette().color(QPalette::Window).lightness() < 128;
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemDark);
    if (!qobject_cast<Style *>(application.style()))
        application.setStyle(new Style); // the application takes it over
    application.setPalette(palette(dark));
    // A new palette does not reach what has colours of its own, such as hints: it hears of a change of style.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

bool Theme::isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QPalette Theme::palette(bool dark)
{
    QPalette palette;
    const QColor window = dark ? QColor(0x1b2027) : QColor(0xf6f7fa);
    const QColor base = dark ? QColor(0x14181e) : QColor(0xffffff);
    const QColor text = dark ? QColor(0xe6eaf1) : QColor(0x1b2330);
    const QColor button = dark ? QColor(0x2a313c) : QColor(0xe9ecf2);
    const QColor accent = dark ? QColor(0x3874d4) : QColor(0x1f5fbf);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x1a1f26) : QColor(0xf4f6f9));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0x8b95a6) : QColor(0x646d7d));
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, dark ? QColor(0xff8f86) : QColor(0xae1f18));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x2f3744) : QColor(0x1b2330));
    palette.setColor(QPalette::ToolTipText, QColor(0xffffff));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, dark ? QColor(0x8ab8ff) : QColor(0x1c5bb8));
    palette.setColor(QPalette::LinkVisited, dark ? QColor(0xb9a4f5) : QColor(0x6a3fb5));
    palette.setColor(QPalette::Light, dark ? QColor(0x3a4350) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, dark ? QColor(0x323a46) : QColor(0xf0f2f6));
    palette.setColor(QPalette::Mid, dark ? QColor(0x3b4452) : QColor(0xc3cad6));
    palette.setColor(QPalette::Dark, dark ? QColor(0x0f1216) : QColor(0x99a2b1));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x6f7b8f) : QColor(0x7b8494));
    // A colour set for all groups would make what is disabled look enabled (facts/qt.md pitfall 17).
    const QColor faint = dark ? QColor(0x737d8d) : QColor(0x8d96a5);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, dark ? QColor(0x39424f) : QColor(0xc9d0db));
    return palette;
}

QColor Theme::ink(Tone tone)
{
    return pick(isDark() ? darkInk : lightInk, tone);
}

QColor Theme::wash(Tone tone)
{
    return pick(isDark() ? darkWash : lightWash, tone);
}

QColor Theme::accent()
{
    return QApplication::palette().color(QPalette::Highlight);
}

int Theme::space(int steps)
{
    return std::max(1, QFontMetrics(QApplication::font()).height() * steps / 3);
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace applink::ui
