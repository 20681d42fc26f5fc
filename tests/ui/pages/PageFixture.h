// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/Workflow.h"
#include "support/OrgByHand.h"
#include "ui/PageContext.h"
#include "ui/Surroundings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace applink::test {

using namespace Qt::StringLiterals;

/// A workflow that takes a snapshot made by hand instead of reading an org.
class PageWorkflow : public steps::Workflow
{
public:
    void show(setup::OrgSnapshot snapshot)
    {
        setSnapshot(std::make_shared<const setup::OrgSnapshot>(std::move(snapshot)));
    }
};

/// No browser, no practice org: it remembers what it was asked.
class QuietSurroundings : public ui::Surroundings
{
public:
    [[nodiscard]] bool hasBrowser() const override { return browser; }
    bool openInBrowser(const QUrl &url) override
    {
        opened.append(url);
        return opens;
    }
    void startPractice(const QString &) override {}
    void stopPractice() override {}
    void approveHere(const QUrl &url) override { approvals.append(url); }
    void cancelApproval() override { ++cancelled; }

    bool browser = true;
    bool opens = true;
    QList<QUrl> opened;
    QList<QUrl> approvals;
    int cancelled = 0;
};

inline ui::PageContext context(steps::Workflow &workflow, ui::Surroundings &surroundings)
{
    ui::PageContext context;
    context.workflow = &workflow;
    context.surroundings = &surroundings;
    return context;
}

/// Whether some label on the page that is not hidden holds this text.
inline bool says(const QWidget *root, const QString &text)
{
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(text))
            return true;
    }
    return false;
}

template <class T>
T *part(const QWidget *root, const QString &name)
{
    T *found = root->findChild<T *>(name);
    if (!found)
        qFatal("no %s on the page", qPrintable(name));
    return found;
}

/// What a person does: empties the field and types.
inline void retype(QWidget *field, const QString &text)
{
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

/// Everything a person can reach by Tab has a name for those who can't see it (facts/qt.md 6.2).
inline QStringList namelessWidgets(const QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root) || qobject_cast<QScrollBar *>(widget) ||
            widget->objectName().startsWith("qt_"_L1))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        if (widget->objectName().isEmpty())
            nameless.append(u"no object name: "_s + QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

/// Letters after Alt that two things on a page, or QWizard's own buttons, claim.
inline QStringList mnemonicClashes(const QWidget *root)
{
    QStringList taken{u"ALT+B"_s, u"ALT+N"_s, u"ALT+F"_s};
    QStringList clashes;
    const auto claim = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString().toUpper();
        if (key.isEmpty())
            return;
        if (taken.contains(key))
            clashes.append(key + u": "_s + text);
        taken.append(key);
    };
    for (const auto *button : root->findChildren<QAbstractButton *>())
        claim(button->text());
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (label->buddy())
            claim(label->text());
    }
    return clashes;
}

} // namespace applink::test
