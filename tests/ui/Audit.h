// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace applink::test {

/// What is wrong with a window for those who see badly, have no mouse, or drive it by a program. Each function gives
/// one line for each complaint; an empty list is what the product wants (product.md; facts/qt.md 6.2).
class Audit
{
public:
    /// Interactive widgets and actions, shown or not: an object name in lowerCamelCase, once in the window.
    [[nodiscard]] static QStringList names(const QWidget *window);
    /// What can be seen now: a name for screen readers.
    [[nodiscard]] static QStringList accessibleNames(const QWidget *window);
    /// Letters after Alt that two things in sight claim, menu bar included; and twice in one menu.
    [[nodiscard]] static QStringList mnemonics(const QWidget *window);
    /// Goes round by Tab; what can be used and was not reached.
    [[nodiscard]] static QStringList tabOrder(QWidget *window);
    /// Texts that are cut off, and pages that must be scrolled sideways.
    [[nodiscard]] static QStringList clippedTexts(const QWidget *window);
    /// All of it.
    [[nodiscard]] static QStringList all(QWidget *window);

private:
    [[nodiscard]] static bool isInteractive(const QWidget *widget);
    [[nodiscard]] static QString called(const QWidget *widget);
};

} // namespace applink::test
