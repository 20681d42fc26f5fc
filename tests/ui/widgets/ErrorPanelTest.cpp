// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ErrorPanel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace applink;
using namespace applink::ui;
using namespace Qt::StringLiterals;

/// One error in sight: our words first, theirs one click away, all of it to be copied, no secret in any of it.
class ErrorPanelTest : public QObject
{
    Q_OBJECT

private:
    static Error refused()
    {
        auto error = Error::make(ErrorKind::AccessDenied, u"This user may not deploy metadata."_s,
                                 ErrorAction::AskAdministrator, u"insufficient access rights"_s);
        error.code = u"INSUFFICIENT_ACCESS"_s;
        error.requestId = u"req-17"_s;
        auto cause = Error::make(ErrorKind::Rejected, u"inner"_s, ErrorAction::None, u"the component is locked"_s);
        error.cause = std::make_shared<const Error>(cause);
        return error;
    }
    template <class T>
    static T *part(const QWidget &root, const QString &name)
    {
        T *found = root.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void itSaysOurWordsAndKeepsTheirsForWhoAsks()
    {
        ErrorPanel panel;
        panel.setObjectName(u"signInErrorPanel"_s);
        panel.showError(refused());
        QVERIFY(panel.isVisible());
        QCOMPARE(part<QLabel>(panel, u"errorSummaryLabel"_s)->text(), u"This user may not deploy metadata."_s);
        auto *detail = part<QLabel>(panel, u"errorDetailLabel"_s);
        QVERIFY(!detail->isVisible());
        part<QPushButton>(panel, u"signInErrorPanelDetailsButton"_s)->click();
        QVERIFY(detail->isVisible());
        for (const auto &word :
             {u"insufficient access rights"_s, u"INSUFFICIENT_ACCESS"_s, u"req-17"_s, u"the component is locked"_s})
            QVERIFY2(detail->text().contains(word), qPrintable(word));
    }

    void aButtonDoesWhatTheProgramCanDo()
    {
        ErrorPanel panel;
        panel.setObjectName(u"p"_s);
        int again = 0;
        panel.offer(ErrorAction::Retry, [&] { ++again; });
        panel.showError(refused()); // nothing that the program could do about it
        auto *action = part<QPushButton>(panel, u"pActionButton"_s);
        QVERIFY(!action->isVisible());
        panel.showError(Error::make(ErrorKind::Timeout, u"No answer in time."_s, ErrorAction::Retry));
        QVERIFY(action->isVisible());
        QCOMPARE(action->text(), u"Try again"_s);
        QVERIFY(!action->accessibleName().isEmpty());
        action->click();
        QCOMPARE(again, 1);
        QVERIFY(!panel.isVisible());
        // What is done may fail at once, with the next error in the same panel.
        panel.offer(ErrorAction::SignInAgain, [&] { panel.showError(refused()); });
        panel.showError(Error::make(ErrorKind::NotAuthenticated, u"Signed out."_s, ErrorAction::SignInAgain));
        QCOMPARE(action->text(), u"Sign in again"_s);
        action->click();
        QVERIFY(panel.isVisible());
        QVERIFY(!action->isVisible());
    }

    void anotherErrorClosesTheDetailsOfTheFirst()
    {
        ErrorPanel panel;
        panel.setObjectName(u"p"_s);
        panel.showError(refused());
        auto *more = part<QPushButton>(panel, u"pDetailsButton"_s);
        more->click();
        panel.showError(Error::make(ErrorKind::Timeout, u"No answer in time."_s));
        QVERIFY(!part<QLabel>(panel, u"errorDetailLabel"_s)->isVisible());
        QVERIFY(!more->isVisible()); // nothing more to tell
        QVERIFY(!more->isChecked());
        QCOMPARE(part<QLabel>(panel, u"errorDetailLabel"_s)->text(), QString());
    }

    void copyTakesAllOfItButNoSecret()
    {
        ErrorPanel panel;
        panel.setObjectName(u"p"_s);
        auto error = refused();
        // Nobody's: made up here in the form of one.
        const QString token = u"HRKU-"_s + QString(60, u'a');
        error.detail += u" Authorization: Bearer "_s + token;
        panel.showError(error);
        part<QPushButton>(panel, u"pCopyButton"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(error.summary));
        QVERIFY(copied.contains(u"req-17"_s));
        QVERIFY(copied.contains(u"the component is locked"_s));
        QVERIFY(!copied.contains(token));
        QVERIFY(!part<QLabel>(panel, u"errorDetailLabel"_s)->text().contains(token));
    }

    void markupInAServersWordsStaysText()
    {
        ErrorPanel panel;
        panel.setObjectName(u"p"_s);
        panel.showError(Error::make(ErrorKind::UnexpectedAnswer, u"<img src=x>"_s, ErrorAction::None, u"<b>x</b>"_s));
        for (const auto *label : panel.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aLongErrorWrapsInsteadOfWidening()
    {
        ErrorPanel panel;
        panel.setObjectName(u"p"_s);
        panel.showError(
            Error::make(ErrorKind::Rejected, u"word "_s.repeated(200), ErrorAction::None, u"word "_s.repeated(400)));
        panel.resize(300, 100);
        QVERIFY2(panel.minimumSizeHint().width() <= 300, qPrintable(QString::number(panel.minimumSizeHint().width())));
    }

    void itIsNamedAfterWhatItSays()
    {
        ErrorPanel panel;
        panel.setObjectName(u"p"_s);
        panel.showError(refused());
        auto *face = QAccessible::queryAccessibleInterface(&panel);
        QVERIFY(face);
        QCOMPARE(face->text(QAccessible::Name), refused().summary);
    }
};

QTEST_MAIN(ErrorPanelTest)
#include "ErrorPanelTest.moc"
