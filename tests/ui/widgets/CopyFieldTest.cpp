// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CopyField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using applink::ui::CopyField;
using namespace Qt::StringLiterals;

/// A text to read, select and copy.
class CopyFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void copyPutsTheWholeTextOnTheClipboard()
    {
        CopyField field(u"link"_s);
        const QString link = u"https://login.example/authorize?scope=api%20web&state="_s + QString(400, u'x');
        field.setText(link);
        QCOMPARE(field.text(), link);
        field.findChild<QPushButton *>(u"linkCopyButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), link);
    }

    void itIsReadFromItsBeginning()
    {
        CopyField field(u"link"_s);
        field.setText(QString(400, u'x'));
        QCOMPARE(field.findChild<QLineEdit *>(u"linkEdit"_s)->cursorPosition(), 0);
    }

    void theKeyboardReachesSelectsAndCopiesButCannotChangeIt()
    {
        CopyField field(u"link"_s);
        field.setText(u"https://a.example"_s);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        auto *edit = field.findChild<QLineEdit *>(u"linkEdit"_s);
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"zzz"_s);
        QCOMPARE(field.text(), u"https://a.example"_s);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://a.example"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QTRY_VERIFY(field.findChild<QPushButton *>(u"linkCopyButton"_s)->hasFocus());
    }

    void bothPartsAreNamed()
    {
        CopyField field(u"link"_s);
        field.setName(u"Sign-in link"_s);
        QCOMPARE(field.findChild<QLineEdit *>(u"linkEdit"_s)->accessibleName(), u"Sign-in link"_s);
        QCOMPARE(field.findChild<QPushButton *>(u"linkCopyButton"_s)->accessibleName(), u"Copy: Sign-in link"_s);
    }
};

QTEST_MAIN(CopyFieldTest)
#include "CopyFieldTest.moc"
