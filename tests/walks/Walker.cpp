// SPDX-License-Identifier: GPL-3.0-or-later
#include "walks/Walker.h"

#include "ui/widgets/CheckModel.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace applink::test {

using namespace Qt::StringLiterals;

Walker::Walker(practice::PracticeOptions options, By by, const QString &home)
    : m_by(by)
    , m_home(home.isEmpty() ? m_ownHome.path() : home)
{
    qputenv("APPLINK_SETUP_HOME", m_home.toUtf8());
    m_languages.use(qEnvironmentVariable("APPLINK_SHOTS_LANGUAGE", u"en"_s));
    ui::Theme::apply(*qApp, qEnvironmentVariableIsSet("APPLINK_SHOTS_DARK") ? ui::Theme::Scheme::Dark
                                                                            : ui::Theme::Scheme::Light);
    m_surroundings = std::make_unique<NoBrowser>(std::move(options));
    m_workflow = std::make_unique<steps::Workflow>();
    m_window = std::make_unique<ui::MainWindow>(m_workflow.get(), m_surroundings.get(), &m_languages);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

Walker::~Walker() = default;

QWidget *Walker::seen(const QString &name) const
{
    const auto found = m_window->findChildren<QWidget *>(name);
    for (QWidget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString Walker::text(const QString &name) const
{
    QWidget *widget = seen(name);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        return edit->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text();
    return {};
}

bool Walker::isOnPage(const QString &pageName) const
{
    return seen(pageName) != nullptr;
}

bool Walker::waitFor(const std::function<bool()> &condition, int patienceMs) const
{
    // Not QTest::qWaitFor, which sleeps 10 ms at a time without turning the event loop: a walk would be slower than a
    // person, and its stalls could not be told from those of the program.
    const QDeadlineTimer limit(patienceMs);
    QTimer awake;
    awake.start(5);
    while (!condition()) {
        if (limit.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool Walker::reach(QWidget *widget)
{
    if (m_by == By::Mouse) {
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget);
        }
        return true;
    }
    // Tab brings a keyboard user to whatever can take the focus; a full round without it means that it can't be
    // reached.
    for (int tabs = 0; tabs < 200; ++tabs) {
        QWidget *now = QApplication::focusWidget();
        if (now == widget || (now && now == widget->focusProxy()))
            return true;
        // Inside a group of radio buttons Tab goes to the chosen one, the arrows to the others.
        if (auto *radio = qobject_cast<QRadioButton *>(widget)) {
            auto *other = qobject_cast<QRadioButton *>(now);
            if (other && other->parentWidget() == radio->parentWidget() && other != radio) {
                QTest::keyClick(now, Qt::Key_Down);
                continue;
            }
        }
        QTest::keyClick(now ? now : static_cast<QWidget *>(m_window.get()), Qt::Key_Tab);
    }
    return false;
}

bool Walker::press(const QString &button, int patienceMs)
{
    const auto ready = [&] {
        auto *found = seenAs<QAbstractButton>(button);
        return found && found->isEnabled();
    };
    if (!waitFor(ready, patienceMs))
        return false;
    auto *found = seenAs<QAbstractButton>(button);
    if (!reach(found))
        return false;
    if (m_by == By::Keyboard) {
        QTest::keyClick(found, Qt::Key_Space);
        return true;
    }
    // No finger is so quick that the program has no turn between the two.
    const QPoint place(found->height() / 2, found->height() / 2);
    const QPointer<QAbstractButton> pressed(found);
    QTest::mousePress(found, Qt::LeftButton, {}, place);
    QCoreApplication::processEvents();
    if (!pressed)
        return false;
    QTest::mouseRelease(found, Qt::LeftButton, {}, place);
    return true;
}

bool Walker::type(const QString &edit, const QString &text)
{
    if (!waitFor([&] { return seen(edit) && seen(edit)->isEnabled(); }, 10000))
        return false;
    QWidget *found = seen(edit);
    if (!reach(found))
        return false;
    if (m_by == By::Mouse) {
        QTest::mouseClick(found, Qt::LeftButton);
        found->setFocus();
    }
    // Keys go to whatever has the keyboard, as on a desk: they get lost when the page takes it away.
    const auto target = [found]() -> QWidget * {
        QWidget *now = QApplication::focusWidget();
        return now && (now == found || found->isAncestorOf(now)) ? now : nullptr;
    };
    // A dialog that has just closed may leave no window active where there is no window manager.
    found->activateWindow();
    if (!waitFor([&] { return target() != nullptr; }, 5000))
        return false;
    QTest::keyClick(target(), Qt::Key_A, Qt::ControlModifier);
    if (target())
        QTest::keyClick(target(), Qt::Key_Delete);
    for (const QChar letter : text) {
        if (target())
            QTest::keyClick(target(), letter.toLatin1());
    }
    return target() != nullptr;
}

bool Walker::tick(const QString &checkBox)
{
    auto *box = seenAs<QCheckBox>(checkBox);
    return box && (box->isChecked() || (press(checkBox) && box->isChecked()));
}

bool Walker::choose(const QString &pickList, const QString &label)
{
    QListView *list = nullptr;
    QModelIndex row;
    const auto there = [&] {
        list = seenAs<QListView>(pickList);
        if (!list || !list->model())
            return false;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            row = list->model()->index(i, 0);
            if (row.data().toString().contains(label))
                return true;
        }
        return false;
    };
    if (!waitFor(there, 10000) || !reach(list))
        return false;
    if (m_by == By::Keyboard) {
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < row.row(); ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        return true;
    }
    list->scrollTo(row);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    return true;
}

bool Walker::next(const QString &pageName)
{
    return press(u"nextButton"_s) && waitFor([&] { return isOnPage(pageName); }, 5000);
}

bool Walker::back(const QString &pageName)
{
    return press(u"backButton"_s) && waitFor([&] { return isOnPage(pageName); }, 5000);
}

bool Walker::chooseCheck(const QString &tree, const QString &id)
{
    auto *view = seenAs<QTreeView>(tree);
    if (!view)
        return false;
    QModelIndexList found;
    const auto there = [&] {
        found = view->model()->match(view->model()->index(0, 0), ui::CheckModel::IdRole, id, 1,
                                     Qt::MatchExactly | Qt::MatchRecursive);
        return !found.isEmpty();
    };
    if (!waitFor(there) || !reach(view))
        return false;
    view->scrollTo(found.first());
    if (m_by == By::Mouse) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.first()).center());
    } else {
        QTest::keyClick(view, Qt::Key_Home);
        for (int i = 0; i < 200 && view->currentIndex().row() >= 0 &&
                        view->currentIndex().data(ui::CheckModel::IdRole).toString() != id;
             ++i)
            QTest::keyClick(view, Qt::Key_Down);
    }
    return view->currentIndex().data(ui::CheckModel::IdRole).toString() == id;
}

bool Walker::giveFile(const QString &dialog, const QString &path)
{
    QFileDialog *found = nullptr;
    const auto open = [&] {
        found = m_window->findChild<QFileDialog *>(dialog);
        return found && found->isVisible();
    };
    if (!waitFor(open, 5000))
        return false;
    // Qt's own dialog is not what is walked here: typing into it would race with its reading of the folder.
    found->setDirectory(QFileInfo(path).absolutePath());
    found->selectFile(path);
    if (auto *edit = found->findChild<QLineEdit *>(u"fileNameEdit"_s))
        edit->setText(path);
    QMetaObject::invokeMethod(found, "accept");
    return waitFor([&] { return !m_window->findChild<QFileDialog *>(dialog); }, 5000);
}

bool Walker::trigger(const QString &action)
{
    auto *found = m_window->findChild<QAction *>(action);
    if (!found || !waitFor([&] { return found->isEnabled(); }, 5000))
        return false;
    if (m_by == By::Keyboard && !found->shortcut().isEmpty()) {
        m_window->activateWindow(); // a window manager gives the focus back after a dialog; here is none
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return false;
        QTest::keySequence(m_window.get(), found->shortcut());
        return true;
    }
    for (QObject *owner : found->associatedObjects()) {
        auto *tool = qobject_cast<QToolButton *>(owner);
        if (tool && tool->isVisible()) {
            QTest::mouseClick(tool, Qt::LeftButton);
            return true;
        }
    }
    found->trigger(); // by the menu
    return true;
}

QString Walker::errors() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        const bool error = label->objectName().endsWith(u"Problem"_s) || label->objectName().contains(u"rror"_s) ||
                           label->objectName().endsWith(u"ResultLabel"_s) ||
                           (label->parentWidget() && label->parentWidget()->objectName().endsWith(u"ErrorPanel"_s));
        if (label->isVisible() && error && !label->text().isEmpty())
            texts.append(label->objectName() + u": "_s + label->text());
    }
    return texts.join(u'\n');
}

void Walker::picture(const QString &name)
{
    if (m_look)
        m_look(name);
    const QString folder = qEnvironmentVariable("APPLINK_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(50); // only for the picture's sake: hover and focus colours settle
    m_window->grab().save(folder + u'/' + name + u".png"_s);
}

bool Walker::signIn(const QString &username, const QString &password)
{
    if (!press(u"signInButton"_s) || !waitFor([&] { return !text(u"signInLinkEdit"_s).isEmpty(); }))
        return false;
    practice::PracticePerson person;
    person.visit(QUrl(text(u"signInLinkEdit"_s)), username, password);
    return waitFor([&] { return seen(u"orgCardLabel"_s) || !isOnPage(u"signInPage"_s); });
}

bool Walker::walkTo(const QString &pageName)
{
    m_window->startPractice();
    if (!waitFor([&] { return isOnPage(u"signInPage"_s); }))
        return false;
    picture(u"02-sign-in"_s);
    if (pageName == u"signInPage"_s)
        return true;
    if (!press(u"signInButton"_s))
        return false;
    (void)waitFor([&] { return seen(u"approveSignInButton"_s) != nullptr; });
    picture(u"03-sign-in-link"_s);
    if (!press(u"approveSignInButton"_s) || !waitFor([&] { return m_workflow->snapshot() != nullptr; }))
        return false;
    if (!waitFor([&] { return seen(u"orgCardLabel"_s) != nullptr; }))
        return false;
    picture(u"04-signed-in"_s);
    return goOnTo(pageName);
}

bool Walker::apply()
{
    const auto usable = [this](const QString &name) { return seen(name) && seen(name)->isEnabled(); };
    // Closing an app that was open to everybody needs a yes of its own.
    const auto asked = [this] { return seen(u"lockOutConfirmCheck"_s) != nullptr; };
    if (!waitFor([&] { return asked() || usable(u"applyButton"_s) || usable(u"nextButton"_s); }))
        return false;
    if (asked() && !tick(u"lockOutConfirmCheck"_s))
        return false;
    if (!usable(u"applyButton"_s))
        return true; // nothing to do
    if (!press(u"applyButton"_s))
        return false;
    return waitFor([&] { return seen(u"applyResultLabel"_s) && usable(u"nextButton"_s); });
}

bool Walker::chooseHerokuApp()
{
    if (!press(u"herokuSignInButton"_s) || !waitFor([&] { return seen(u"herokuSignOutButton"_s) != nullptr; }))
        return false;
    // The example names the app already; then the list is folded away.
    return seen(u"herokuOtherAppButton"_s) || choose(u"herokuAppList"_s, u"practice-quotes"_s);
}

bool Walker::goOnTo(const QString &pageName)
{
    const QStringList pages{u"permissionsPage"_s, u"createAppPage"_s, u"enableOAuthPage"_s, u"refreshTokenPage"_s,
                            u"assignUsersPage"_s, u"reviewPage"_s,    u"connectPage"_s,     u"verifyPage"_s};
    qsizetype here = -1;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (isOnPage(pages[i]))
            here = i;
    }
    if (here >= pages.indexOf(pageName))
        return isOnPage(pageName);
    int number = 5 + int(here + 1);
    for (const QString &page : pages.mid(here + 1)) {
        if (page == u"connectPage"_s) {
            if (!apply())
                return false;
            picture(u"11-applied"_s);
        }
        if (page == u"verifyPage"_s) {
            if (!chooseHerokuApp() || !press(u"connectButton"_s))
                return false;
            (void)waitFor([&] { return seen(u"approveHereButton"_s) != nullptr; });
            picture(u"13-connecting"_s);
            if (!press(u"approveHereButton"_s) || !press(u"publishButton"_s, 20000))
                return false;
            if (!waitFor([&] { return seen(u"connectResultLabel"_s) != nullptr; }))
                return false;
            picture(u"14-published"_s);
        }
        if (!next(page))
            return false;
        if (page == u"assignUsersPage"_s)
            (void)waitFor([&] { return seenAs<QListView>(u"accessList"_s)->model()->rowCount() > 0; });
        picture(u"%1-%2"_s.arg(number >= 11 ? number + 1 : number, 2, 10, QChar(u'0')).arg(page));
        ++number;
        if (page == pageName)
            return true;
    }
    return false;
}

} // namespace applink::test
