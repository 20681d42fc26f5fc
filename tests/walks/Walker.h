// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DesktopSurroundings.h"
#include "steps/Workflow.h"
#include "ui/LanguageSwitcher.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace applink::test {

/// The real surroundings on a machine without a browser, so that the walk goes over "Approve here"; links that the
/// window would have opened are remembered.
class NoBrowser : public app::DesktopSurroundings
{
public:
    using DesktopSurroundings::DesktopSurroundings;
    [[nodiscard]] bool hasBrowser() const override { return false; }
    bool openInBrowser(const QUrl &url) override
    {
        opened.append(url);
        return false;
    }

    QList<QUrl> opened;
};

/// The program's window on a practice org of its own, driven as a person drives it: by mouse and keyboard on the
/// widgets that can be seen. Each walk has its own home folder. With APPLINK_SHOTS naming a folder, each picture()
/// lands there.
class Walker
{
public:
    enum class By { Mouse, Keyboard };

    /// `home`: of an earlier run of the program; empty: one of its own.
    explicit Walker(practice::PracticeOptions options = {}, By by = By::Mouse, const QString &home = {});
    ~Walker();

    [[nodiscard]] steps::Workflow &workflow() { return *m_workflow; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] NoBrowser &surroundings() { return *m_surroundings; }
    [[nodiscard]] ui::LanguageSwitcher &languages() { return m_languages; }
    [[nodiscard]] QString home() const { return m_home; }

    /// The widget of that name if it can be seen; null otherwise.
    [[nodiscard]] QWidget *seen(const QString &name) const;
    template <class T>
    [[nodiscard]] T *seenAs(const QString &name) const
    {
        return qobject_cast<T *>(seen(name));
    }
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] bool isOnPage(const QString &pageName) const;

    /// Each waits until the thing can be done, does it, and tells whether it could.
    bool press(const QString &button, int patienceMs = 10000);
    bool type(const QString &edit, const QString &text);
    bool tick(const QString &checkBox);
    bool choose(const QString &pickList, const QString &label);
    bool next(const QString &pageName);
    bool back(const QString &pageName);
    /// Makes that check the chosen one of its tree.
    bool chooseCheck(const QString &tree, const QString &id);
    /// Chooses a path in the file dialog of that name.
    bool giveFile(const QString &dialog, const QString &path);
    /// By the toolbar or, with the keyboard, by its shortcut.
    bool trigger(const QString &action);
    bool waitFor(const std::function<bool()> &condition, int patienceMs = 20000) const;
    /// What the window shows of errors, for a test's message.
    [[nodiscard]] QString errors() const;
    void picture(const QString &name);
    /// `look` is called at each picture(), whether or not pictures are kept.
    void atEachPicture(std::function<void(const QString &name)> look) { m_look = std::move(look); }

    /// On the sign-in page, at an org that is not the window's own practice org: has the person sign in there.
    bool signIn(const QString &username, const QString &password);
    /// The usual way: from the start to the page of that name, with the example of the practice org.
    bool walkTo(const QString &pageName);
    /// The same from the page that is shown now.
    bool goOnTo(const QString &pageName);
    /// On the review page: applies where there is something to do, and waits for the end.
    bool apply();
    /// On the connect page: signs in to Heroku and picks the app.
    bool chooseHerokuApp();

private:
    bool reach(QWidget *widget);

    By m_by;
    std::function<void(const QString &)> m_look;
    QTemporaryDir m_ownHome;
    QString m_home;
    ui::LanguageSwitcher m_languages;
    std::unique_ptr<NoBrowser> m_surroundings;
    std::unique_ptr<steps::Workflow> m_workflow;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace applink::test
