// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace applink::ui {

/// The one calm design of the program over Fusion: two palettes, one scale of distances, one of sizes. Widgets take
/// colours from the palette or from here, never of their own, so that light and dark are right everywhere. All
/// distances follow the font, so that larger text gets more room.
class Theme
{
public:
    enum class Scheme { System, Light, Dark };
    /// Meanings that a palette has no role for.
    enum class Tone { Neutral, Good, Warning, Bad, Info };

    /// Sets style, palette and the little style sheet. Call again when the person chooses another scheme.
    static void apply(QApplication &application, Scheme scheme);
    [[nodiscard]] static bool isDark();
    [[nodiscard]] static QPalette palette(bool dark);
    /// A colour for text and icons of that meaning, readable on the window's background.
    [[nodiscard]] static QColor ink(Tone tone);
    /// A background for a panel of that meaning.
    [[nodiscard]] static QColor wash(Tone tone);
    [[nodiscard]] static QColor accent();
    /// `steps` times the unit of distance, in pixels; the unit is a third of the font's height.
    [[nodiscard]] static int space(int steps);
    /// The contrast of two colours by WCAG 2, from 1 to 21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);
};

} // namespace applink::ui
