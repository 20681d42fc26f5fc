// SPDX-License-Identifier: GPL-3.0-or-later
#include "Audit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace applink::test {

using namespace Qt::StringLiterals;

namespace {

/// Everything in the window, and not in dialogs that belong to it: those are windows of their own.
template <class T>
QList<T *> inWindow(const QWidget *window)
{
    QList<T *> found;
    for (T *widget : window->findChildren<T *>()) {
        if (widget->window() == window->window())
            found.append(widget);
    }
    return found;
}

QList<QAction *> actionsOf(const QMenu *menu)
{
    QList<QAction *> found;
    for (QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        found.append(action);
        if (action->menu())
            found.append(actionsOf(action->menu()));
    }
    return found;
}

QList<QMenu *> menusOf(const QWidget *window)
{
    QList<QMenu *> menus;
    for (const auto *bar : window->findChildren<QMenuBar *>()) {
        for (QAction *action : bar->actions()) {
            if (action->menu())
                menus.append(action->menu());
        }
    }
    for (qsizetype i = 0; i < menus.size(); ++i) { // grows while it goes
        for (QAction *action : menus.at(i)->actions()) {
            if (action->menu())
                menus.append(action->menu());
        }
    }
    return menus;
}

/// Rows that are lower than their texts need; what cannot be broken may be wider, and has a tool tip then.
QStringList clippedRows(const QTreeView *tree)
{
    QStringList wrong;
    for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
        for (int column = 0; column < tree->model()->columnCount(row.parent()); ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QString text = cell.data().toString();
            const QVariant font = cell.data(Qt::FontRole);
            const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : tree->font());
            const QRect room = tree->visualRect(cell);
            if (text.isEmpty() || tree->isColumnHidden(column) || room.isEmpty())
                continue;
            const int margin = tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, tree) + 1;
            int across = room.width() - 2 * margin;
            if (!cell.data(Qt::DecorationRole).isNull())
                across -= tree->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, tree) + 2 * margin;
            const QRect needed = metrics.boundingRect(QRect(0, 0, across, QWIDGETSIZE_MAX), Qt::TextWordWrap, text);
            const bool tooWide = needed.width() > room.width() && cell.data(Qt::ToolTipRole).toString().isEmpty();
            if (needed.height() > room.height() || tooWide)
                wrong.append(u"cut off in %1: %2"_s.arg(tree->objectName(), text));
        }
    }
    return wrong;
}

bool isCamelCase(const QString &name)
{
    static const QRegularExpression form(u"^[a-z][A-Za-z0-9]*$"_s);
    return form.match(name).hasMatch();
}

QString letterOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString(QKeySequence::PortableText);
}

} // namespace

QString Audit::called(const QWidget *widget)
{
    QString name = widget->objectName();
    if (name.isEmpty()) {
        QStringList path{u"a nameless "_s + QString::fromLatin1(widget->metaObject()->className())};
        for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (!up->objectName().isEmpty()) {
                path.append(up->objectName());
                break;
            }
        }
        name = path.join(u" in "_s);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            name += u" “%1”"_s.arg(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            name += u" “%1”"_s.arg(label->text().left(60));
    }
    return name;
}

bool Audit::isInteractive(const QWidget *widget)
{
    // Qt's own inner parts: the edit in a spin box, arrows of a tool bar, the list behind a combo box.
    if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QHeaderView *>(widget) ||
        widget->inherits("QLineEditIconButton") || widget->inherits("QComboBoxListView") ||
        widget->inherits("QTableCornerButton"))
        return false;
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return group->isCheckable();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget);
}

QStringList Audit::names(const QWidget *window)
{
    QStringList wrong;
    QHash<QString, int> taken;
    for (const auto *widget : inWindow<QWidget>(window)) {
        if (!isInteractive(widget))
            continue;
        if (!isCamelCase(widget->objectName()))
            wrong.append(u"no proper object name: "_s + called(widget));
        else
            ++taken[widget->objectName()];
    }
    QSet<QAction *> seen;
    for (const QMenu *menu : menusOf(window)) {
        if (!isCamelCase(menu->objectName()))
            wrong.append(u"no proper object name: menu “%1”"_s.arg(menu->title()));
        else
            ++taken[menu->objectName()];
        for (QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu() || seen.contains(action))
                continue;
            seen.insert(action);
            if (!isCamelCase(action->objectName()))
                wrong.append(u"no proper object name: action “%1”"_s.arg(action->text()));
            else
                ++taken[action->objectName()];
        }
    }
    for (auto one = taken.cbegin(); one != taken.cend(); ++one) {
        if (one.value() > 1)
            wrong.append(u"%1 is the name of %2 things"_s.arg(one.key()).arg(one.value()));
    }
    return wrong;
}

QStringList Audit::accessibleNames(const QWidget *window)
{
    QStringList wrong;
    for (auto *widget : inWindow<QWidget>(window)) {
        if (!isInteractive(widget) || !widget->isVisible())
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            wrong.append(u"no accessible name: "_s + called(widget));
    }
    return wrong;
}

QStringList Audit::mnemonics(const QWidget *window)
{
    QStringList wrong;
    QHash<QString, QString> taken;
    const auto claim = [&](const QString &text, const QString &who) {
        const QString letter = letterOf(text);
        if (letter.isEmpty())
            return;
        if (taken.contains(letter))
            wrong.append(u"%1 is claimed by %2 and %3"_s.arg(letter, taken.value(letter), who));
        else
            taken.insert(letter, who);
    };
    for (const auto *bar : inWindow<QMenuBar>(window)) {
        for (const QAction *action : bar->actions())
            claim(action->text(), u"menu “%1”"_s.arg(action->text()));
    }
    for (const auto *button : inWindow<QAbstractButton>(window)) {
        if (button->isVisible() && !qobject_cast<const QToolButton *>(button))
            claim(button->text(), u"%1 “%2”"_s.arg(button->objectName(), button->text()));
    }
    for (const auto *label : inWindow<QLabel>(window)) {
        if (label->isVisible() && label->buddy())
            claim(label->text(), u"label “%1”"_s.arg(label->text()));
    }
    for (const auto *group : inWindow<QGroupBox>(window)) {
        if (group->isVisible())
            claim(group->title(), u"group “%1”"_s.arg(group->title()));
    }
    for (const QMenu *menu : menusOf(window)) {
        QHash<QString, QString> inMenu;
        for (const QAction *action : menu->actions()) {
            const QString letter = letterOf(action->text());
            if (letter.isEmpty())
                continue;
            if (inMenu.contains(letter))
                wrong.append(u"%1 in menu “%2”: “%3” and “%4”"_s.arg(letter, menu->title(), inMenu.value(letter),
                                                                     action->text()));
            inMenu.insert(letter, action->text());
        }
    }
    return wrong;
}

/// Whether anything else takes the keyboard; the one button of a message has nowhere to pass it on to.
static bool hasAnother(const QWidget *window, const QWidget *one)
{
    const auto all = inWindow<QWidget>(window);
    return std::any_of(all.begin(), all.end(), [&](const QWidget *widget) {
        return widget != one && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
               !widget->focusProxy();
    });
}

QStringList Audit::tabOrder(QWidget *window)
{
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {u"the window never became active"_s};
    QSet<const QWidget *> reached;
    QWidget *first = nullptr;
    const QWidget *before = nullptr;
    for (int tabs = 0; tabs < 400; ++tabs) {
        QWidget *now = QApplication::focusWidget();
        if (now && now->window() == window) {
            if (now == before && hasAnother(window, now))
                return {u"Tab does not lead out of "_s + called(now)};
            if (now == first)
                break; // once round
            if (!first && now->isVisible())
                first = now;
            for (const QWidget *part = now; part; part = part->parentWidget())
                reached.insert(part); // a spin box is reached by the edit in it
        }
        before = now;
        QTest::keyClick(now && now->window() == window ? now : window, Qt::Key_Tab);
    }
    QSet<const QAction *> inMenus;
    for (const QMenu *menu : menusOf(window)) {
        for (const QAction *action : menu->actions())
            inMenus.insert(action);
    }
    QStringList wrong;
    for (const auto *widget : inWindow<QWidget>(window)) {
        if (!isInteractive(widget) || !widget->isVisible() || !widget->isEnabled() || reached.contains(widget))
            continue;
        if (widget->focusProxy() && reached.contains(widget->focusProxy()))
            continue;
        if (const auto *tool = qobject_cast<const QToolButton *>(widget)) {
            if (tool->defaultAction() && inMenus.contains(tool->defaultAction()))
                continue; // the menu bar is the keyboard's way to it
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            // Tab goes to the chosen one of a group, the arrows to the others.
            const auto brothers =
                button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
            const bool byArrows = button->autoExclusive() &&
                                  std::any_of(brothers.begin(), brothers.end(), [&](const QAbstractButton *brother) {
                                      return brother->autoExclusive() && reached.contains(brother);
                                  });
            if (byArrows)
                continue;
        }
        wrong.append(u"Tab does not reach "_s + called(widget));
    }
    return wrong;
}

QStringList Audit::clippedTexts(const QWidget *window)
{
    QStringList wrong;
    for (const auto *label : inWindow<QLabel>(window)) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (!label->wordWrap() && label->sizeHint().width() > label->width())
            wrong.append(u"cut off, %1 of %2 px wide: %3"_s.arg(label->width())
                             .arg(label->sizeHint().width())
                             .arg(called(label)));
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (needed > label->height())
            wrong.append(u"cut off, %1 of %2 px high: %3"_s.arg(label->height()).arg(needed).arg(called(label)));
    }
    for (const auto *button : inWindow<QAbstractButton>(window)) {
        if (!button->isVisible() || !isInteractive(button) || button->text().isEmpty())
            continue;
        if (button->sizeHint().width() > button->width() || button->minimumSizeHint().height() > button->height())
            wrong.append(u"cut off, %1 of %2 px wide: %3"_s.arg(button->width())
                             .arg(button->sizeHint().width())
                             .arg(called(button)));
    }
    for (const auto *area : inWindow<QScrollArea>(window)) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            wrong.append(u"%1 px too wide: %2"_s.arg(area->horizontalScrollBar()->maximum()).arg(called(area)));
    }
    for (const auto *tree : inWindow<QTreeView>(window)) {
        if (tree->isVisible())
            wrong.append(clippedRows(tree));
    }
    for (const auto *bar : inWindow<QToolBar>(window)) {
        const auto *more = bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        if (bar->isVisible() && more && more->isVisible())
            wrong.append(u"not all fits: "_s + called(bar));
    }
    return wrong;
}

QStringList Audit::all(QWidget *window)
{
    return names(window) + accessibleNames(window) + mnemonics(window) + tabOrder(window) + clippedTexts(window);
}

} // namespace applink::test
