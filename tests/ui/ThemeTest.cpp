// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include <QApplication>
#include <QMetaEnum>
#include <QTest>

using applink::ui::Theme;
using namespace Qt::StringLiterals;
using Role = QPalette::ColorRole;

/// Whether everybody can read it: WCAG 2.2 asks 4.5 for text and 3 for marks, in the light and in the dark.
class ThemeTest : public QObject
{
    Q_OBJECT

private:
    static constexpr double forText = 4.5;
    static constexpr double forMarks = 3.0;
    static QList<Theme::Tone> tones()
    {
        return {Theme::Tone::Neutral, Theme::Tone::Good, Theme::Tone::Warning, Theme::Tone::Bad, Theme::Tone::Info};
    }
    static void bothSchemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static void use(bool dark) { Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light); }
    static void compare(QStringList &tooFaint, const QString &what, const QColor &ink, const QColor &ground,
                        double least)
    {
        const double found = Theme::contrast(ink, ground);
        if (found < least)
            tooFaint.append(u"%1: %2 on %3 is %4"_s.arg(what, ink.name(), ground.name()).arg(found, 0, 'f', 2));
    }
    static QColor over(const QColor &above, const QColor &below, float alpha)
    {
        const auto mix = [alpha](float a, float b) { return a * alpha + b * (1 - alpha); };
        return QColor::fromRgbF(mix(above.redF(), below.redF()), mix(above.greenF(), below.greenF()),
                                mix(above.blueF(), below.blueF()));
    }

private Q_SLOTS:
    void cleanup() { use(false); }

    void contrastIsThatOfTheStandard()
    {
        QVERIFY(qAbs(Theme::contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(Theme::contrast(Qt::white, Qt::black) - 21.0) < 0.01);
        QVERIFY(qAbs(Theme::contrast(Qt::white, Qt::white) - 1.0) < 0.01);
        QVERIFY(qAbs(Theme::contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01); // the well-known near miss
        QVERIFY(qAbs(Theme::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyTextOfThePaletteIsReadable_data() { bothSchemes(); }
    void everyTextOfThePaletteIsReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = Theme::palette(dark);
        const QList<std::pair<Role, Role>> pairs{{QPalette::WindowText, QPalette::Window},
                                                 {QPalette::WindowText, QPalette::Base},
                                                 {QPalette::Text, QPalette::Base},
                                                 {QPalette::Text, QPalette::AlternateBase},
                                                 {QPalette::Text, QPalette::Window},
                                                 {QPalette::ButtonText, QPalette::Button},
                                                 {QPalette::ButtonText, QPalette::Window},
                                                 {QPalette::ButtonText, QPalette::Midlight},
                                                 {QPalette::PlaceholderText, QPalette::Base},
                                                 {QPalette::PlaceholderText, QPalette::AlternateBase},
                                                 {QPalette::PlaceholderText, QPalette::Window},
                                                 {QPalette::BrightText, QPalette::Window},
                                                 {QPalette::BrightText, QPalette::Base},
                                                 {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                 {QPalette::Link, QPalette::Window},
                                                 {QPalette::Link, QPalette::Base},
                                                 {QPalette::LinkVisited, QPalette::Window},
                                                 {QPalette::LinkVisited, QPalette::Base},
                                                 {QPalette::HighlightedText, QPalette::Highlight}};
        QStringList tooFaint;
        const auto name = [](Role role) {
            return QString::fromLatin1(QMetaEnum::fromType<Role>().valueToKey(int(role)));
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[ink, ground] : pairs)
                compare(tooFaint, name(ink), palette.color(group, ink), palette.color(group, ground), forText);
        }
        QCOMPARE(tooFaint.join(u'\n'), QString());
    }

    void everyToneIsReadableOnEveryGround_data() { bothSchemes(); }
    void everyToneIsReadableOnEveryGround()
    {
        QFETCH(bool, dark);
        use(dark);
        QCOMPARE(Theme::isDark(), dark);
        const QPalette palette = QApplication::palette();
        QList<QColor> grounds{palette.color(QPalette::Window), palette.color(QPalette::Base),
                              palette.color(QPalette::AlternateBase)};
        for (const Theme::Tone tone : tones())
            grounds.append(Theme::wash(tone));
        QStringList tooFaint;
        for (const QColor &ground : grounds) {
            for (const Theme::Tone tone : tones())
                compare(tooFaint, u"tone %1"_s.arg(int(tone)), Theme::ink(tone), ground, forText);
            for (const Role role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link})
                compare(tooFaint, u"role %1"_s.arg(int(role)), palette.color(role), ground, forText);
        }
        QCOMPARE(tooFaint.join(u'\n'), QString());
    }

    void theStepListIsReadableWhereYouAre_data() { bothSchemes(); }
    void theStepListIsReadableWhereYouAre()
    {
        QFETCH(bool, dark);
        use(dark);
        const QPalette palette = QApplication::palette();
        // The ground of the chosen step, as StepButton paints it.
        const QColor ground = over(palette.color(QPalette::Highlight), Theme::wash(Theme::Tone::Neutral), 0.16F);
        QStringList tooFaint;
        compare(tooFaint, u"title"_s, palette.color(QPalette::WindowText), ground, forText);
        compare(tooFaint, u"done"_s, Theme::ink(Theme::Tone::Good), ground, forMarks);
        compare(tooFaint, u"problem"_s, Theme::ink(Theme::Tone::Bad), ground, forMarks);
        QCOMPARE(tooFaint.join(u'\n'), QString());
    }

    void whereTheKeyboardIsCanBeSeen_data() { bothSchemes(); }
    void whereTheKeyboardIsCanBeSeen()
    {
        QFETCH(bool, dark);
        use(dark);
        const QPalette palette = QApplication::palette();
        QStringList tooFaint;
        for (const QColor &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base),
                                     Theme::wash(Theme::Tone::Neutral), Theme::wash(Theme::Tone::Info)})
            compare(tooFaint, u"focus"_s, Theme::accent(), ground, forMarks);
        // The edges of fields and boxes, as Style draws them.
        for (const Role ground : {QPalette::Window, QPalette::Base})
            compare(tooFaint, u"edge"_s, palette.color(QPalette::Shadow), palette.color(ground), forMarks);
        QCOMPARE(tooFaint.join(u'\n'), QString());
    }

    void whatIsDisabledLooksDisabled_data() { bothSchemes(); }
    void whatIsDisabledLooksDisabled()
    {
        QFETCH(bool, dark);
        const QPalette palette = Theme::palette(dark);
        for (const Role role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            const QColor ground = palette.color(QPalette::Window);
            QVERIFY(Theme::contrast(palette.color(QPalette::Disabled, role), ground) <
                    0.6 * Theme::contrast(palette.color(QPalette::Active, role), ground));
            // Not asked by the standard, but people want to know what they cannot press.
            QVERIFY(Theme::contrast(palette.color(QPalette::Disabled, role), ground) > 2.0);
        }
    }

    void distancesFollowTheFont()
    {
        const QFont before = QApplication::font();
        const int small = Theme::space(6);
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        const int big = Theme::space(6);
        QApplication::setFont(before);
        QVERIFY2(big > small * 17 / 10 && big < small * 23 / 10, qPrintable(u"%1 and %2"_s.arg(small).arg(big)));
        QVERIFY(Theme::space(0) >= 1); // never no distance at all
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
