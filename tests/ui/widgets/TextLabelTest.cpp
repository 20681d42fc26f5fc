// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using applink::ui::TextLabel;

namespace {

const QString longText = u"Salesforce asks you to sign in and to allow access. Look at what the link says first."_s;

/// The same without the memory.
int measuredAnew(const QLabel &label, int width)
{
    QLabel fresh;
    fresh.setTextFormat(label.textFormat());
    fresh.setWordWrap(label.wordWrap());
    fresh.setStyle(label.style());
    fresh.setFont(label.font());
    fresh.setContentsMargins(label.contentsMargins());
    fresh.setIndent(label.indent());
    fresh.setTextInteractionFlags(label.textInteractionFlags());
    fresh.setText(label.text());
    return fresh.heightForWidth(width);
}

} // namespace

/// It must be as high as QLabel finds, whatever changed since it was last asked.
class TextLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsText_data()
    {
        QTest::addColumn<std::function<void(TextLabel &)>>("change");
        using Change = std::function<void(TextLabel &)>;
        QTest::newRow("nothing") << Change([](TextLabel &) {});
        QTest::newRow("a longer text") << Change([](TextLabel &label) { label.setText(longText + longText); });
        QTest::newRow("no text") << Change([](TextLabel &label) { label.clear(); });
        QTest::newRow("a larger font") << Change([](TextLabel &label) {
            QFont font = label.font();
            font.setPointSizeF(font.pointSizeF() * 2);
            label.setFont(font);
        });
        QTest::newRow("margins") << Change([](TextLabel &label) { label.setContentsMargins(10, 20, 30, 40); });
        QTest::newRow("text that can be copied") << Change([](TextLabel &label) {
            label.setTextInteractionFlags(Qt::TextSelectableByMouse);
            label.setText(longText + longText);
        });
    }

    void isAsHighAsItsText()
    {
        QFETCH(std::function<void(TextLabel &)>, change);
        TextLabel label(longText);
        const QList<int> widths{60, 200, 500, 60};
        for (const int width : widths)
            QCOMPARE(label.heightForWidth(width), measuredAnew(label, width));
        change(label);
        for (const int width : widths)
            QCOMPARE(label.heightForWidth(width), measuredAnew(label, width));
    }

    void followsTheFontOfItsWindow()
    {
        QWidget window;
        TextLabel label(longText, &window);
        const int before = label.heightForWidth(200);
        QFont large = window.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        window.setFont(large);
        QVERIFY(label.heightForWidth(200) > before);
        QCOMPARE(label.heightForWidth(200), measuredAnew(label, 200));
    }

    void takesNothingForRichText()
    {
        TextLabel label(u"<b>not bold</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        TextLabel plain(u"not bold"_s);
        QVERIFY(label.sizeHint().width() > plain.sizeHint().width()); // the brackets are seen
    }

    void aCopyableOneCanBeCopied()
    {
        const std::unique_ptr<TextLabel> label(applink::ui::copyableLabel(u"someLabel"_s));
        QCOMPARE(label->objectName(), u"someLabel"_s);
        QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByMouse);
        QVERIFY(label->wordWrap());
    }
};

QTEST_MAIN(TextLabelTest)
#include "TextLabelTest.moc"
