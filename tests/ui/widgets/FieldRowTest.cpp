// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldRow.h"
#include "ui/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace applink::ui;
using namespace Qt::StringLiterals;

/// A field with its label, its hint or what is wrong with it, and what the org has now.
class FieldRowTest : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *edit()
    {
        auto *made = new QLineEdit;
        made->setObjectName(u"emailEdit"_s);
        return made;
    }
    static QStringList texts(const FieldRow &row)
    {
        QStringList shown;
        for (const auto *label : row.findChildren<QLabel *>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown;
    }

private Q_SLOTS:
    void cleanup() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void theProblemStandsWhereTheHintWas()
    {
        FieldRow row(edit());
        row.setLabel(u"&Contact email"_s);
        row.setHint(u"Salesforce shows it to admins."_s);
        row.resize(500, 200);
        row.show();
        QCOMPARE(texts(row), (QStringList{u"&Contact email"_s, u"Salesforce shows it to admins."_s}));
        const int height = row.sizeHint().height();
        row.setProblem(u"This is no email address."_s, true);
        QCOMPARE(texts(row), (QStringList{u"&Contact email"_s, u"This is no email address."_s}));
        QCOMPARE(row.sizeHint().height(), height); // nothing below jumps while somebody types
        row.clearProblem();
        QCOMPARE(texts(row), (QStringList{u"&Contact email"_s, u"Salesforce shows it to admins."_s}));
    }

    void theOrgsValueStandsBesideBoth()
    {
        FieldRow row(edit());
        row.show();
        row.setNow(u"In the org: pat@acme.example"_s);
        QCOMPARE(texts(row), QStringList{u"In the org: pat@acme.example"_s});
        row.setProblem(u"Wrong."_s, false);
        QCOMPARE(texts(row).size(), 2);
        row.setNow({});
        QCOMPARE(texts(row), QStringList{u"Wrong."_s});
    }

    void aScreenReaderHearsLabelHintAndProblem()
    {
        auto *field = edit();
        FieldRow row(field);
        row.setLabel(u"&Contact email"_s);
        row.setHint(u"Hint."_s);
        auto *face = QAccessible::queryAccessibleInterface(field);
        QVERIFY(face);
        QCOMPARE(face->text(QAccessible::Name), u"Contact email"_s);
        QCOMPARE(face->text(QAccessible::Description), u"Hint."_s);
        row.setProblem(u"Wrong."_s, true);
        QCOMPARE(face->text(QAccessible::Description), u"Wrong."_s);
        row.clearProblem();
        QCOMPARE(face->text(QAccessible::Description), u"Hint."_s);
    }

    void theLabelsLetterGoesToTheField()
    {
        auto *field = edit();
        FieldRow row(field);
        row.setLabel(u"&Contact email"_s);
        row.show();
        row.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        row.setFocusPolicy(Qt::StrongFocus);
        row.setFocus();
        QVERIFY(!field->hasFocus());
        QTest::keyClick(&row, Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(field->hasFocus());
    }

    void whatBlocksIsRedAndWhatWarnsIsNotInBothSchemes()
    {
        FieldRow row(edit());
        row.setProblem(u"Wrong."_s, true);
        row.show();
        const auto *problem = row.findChild<QLabel *>(u"emailEditProblem"_s);
        QVERIFY(problem);
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::Light}) {
            Theme::apply(*qApp, scheme);
            row.setProblem(u"Wrong."_s, true);
            QTRY_COMPARE(problem->palette().color(QPalette::WindowText), Theme::ink(Theme::Tone::Bad));
            row.setProblem(u"Odd."_s, false);
            QTRY_COMPARE(problem->palette().color(QPalette::WindowText), Theme::ink(Theme::Tone::Warning));
        }
        // Without a new problem, too: the person only changes the scheme.
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QTRY_COMPARE(problem->palette().color(QPalette::WindowText), Theme::ink(Theme::Tone::Warning));
    }

    void longHintsWrap()
    {
        FieldRow row(edit());
        row.setLabel(u"word "_s.repeated(40));
        row.setHint(u"word "_s.repeated(100));
        row.setNow(u"word "_s.repeated(100));
        QVERIFY(row.minimumSizeHint().width() < 300);
    }
};

QTEST_MAIN(FieldRowTest)
#include "FieldRowTest.moc"
