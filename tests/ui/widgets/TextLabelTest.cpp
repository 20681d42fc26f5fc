// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using applink::ui::TextLabel;

namespace {

const QString longText = u"Salesforce asks you to sign in and to allow access. Look at what the link says first."_s;

/// What QLabel makes of the same.
std::unique_ptr<QLabel> plainLabel(const QLabel &label)
{
    auto fresh = std::make_unique<QLabel>();
    fresh->setTextFormat(label.textFormat());
    fresh->setWordWrap(label.wordWrap());
    fresh->setStyle(label.style());
    fresh->setFont(label.font());
    fresh->setFrameStyle(label.frameStyle());
    fresh->setContentsMargins(label.contentsMargins());
    fresh->setMargin(label.margin());
    fresh->setIndent(label.indent());
    fresh->setAlignment(label.alignment());
    fresh->setLayoutDirection(label.layoutDirection());
    fresh->setMinimumSize(label.minimumSize());
    fresh->setMaximumSize(label.maximumSize());
    fresh->setTextInteractionFlags(label.textInteractionFlags());
    fresh->setPalette(label.palette());
    fresh->setForegroundRole(label.foregroundRole());
    fresh->setEnabled(label.isEnabled());
    fresh->setText(u"any"_s); // until it has had a text it is no label of text
    fresh->setText(label.text());
    return fresh;
}

QImage drawn(QLabel &label, const QSize &size)
{
    label.resize(size);
    const double scale = label.devicePixelRatioF();
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    label.render(&image, {}, {}, {}); // the text alone
    return image;
}

void compareWithQLabel(TextLabel &label)
{
    const auto plain = plainLabel(label);
    for (int width = 0; width < 1400; width += 7)
        QCOMPARE(label.heightForWidth(width), plain->heightForWidth(width));
    QCOMPARE(label.sizeHint(), plain->sizeHint());
    QCOMPARE(label.minimumSizeHint(), plain->minimumSizeHint());
    // Also with too little room, and with more than it takes.
    const QSize own = label.sizeHint().expandedTo({1, 1}); // without a text it is nothing
    for (const QSize size : {own, QSize(420, 261), QSize(900, 120), QSize(301, 99), QSize(151, 30), QSize(40, 20)})
        QCOMPARE(drawn(label, size), drawn(*plain, size));
}

} // namespace

/// It must be as large as QLabel finds and look the same, whatever changed since it was last asked.
class TextLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsQLabel_data()
    {
        QTest::addColumn<std::function<void(TextLabel &)>>("change");
        using Change = std::function<void(TextLabel &)>;
        QTest::newRow("nothing") << Change([](TextLabel &) {});
        QTest::newRow("a longer text") << Change([](TextLabel &label) { label.setText(longText + longText); });
        QTest::newRow("one word") << Change([](TextLabel &label) { label.setText(u"Salesforce"_s); });
        QTest::newRow("a short text") << Change([](TextLabel &label) { label.setText(u"Sign in to the org"_s); });
        QTest::newRow("lines of its own")
            << Change([](TextLabel &label) { label.setText(u"One\n\n"_s + longText + u"\nanother\tone\n"_s); });
        QTest::newRow("other scripts") << Change(
            [](TextLabel &label) { label.setText(u"Zugriff für 名前 auf Ελληνικά, é und ﬁ; a & b && c"_s); });
        QTest::newRow("from right to left") << Change([](TextLabel &label) { label.setText(u"שלום עולם, זה ארוך"_s); });
        QTest::newRow("a window from right to left")
            << Change([](TextLabel &label) { label.setLayoutDirection(Qt::RightToLeft); });
        QTest::newRow("an indent") << Change([](TextLabel &label) { label.setIndent(23); });
        QTest::newRow("a margin and a frame") << Change([](TextLabel &label) {
            label.setMargin(3);
            label.setFrameStyle(int(QFrame::Panel) | int(QFrame::Sunken));
        });
        QTest::newRow("centred") << Change([](TextLabel &label) { label.setAlignment(Qt::AlignCenter); });
        QTest::newRow("at the top") << Change([](TextLabel &label) {
            label.setAlignment(Qt::AlignTop | Qt::AlignRight);
            label.setIndent(9);
        });
        QTest::newRow("in the middle of its height")
            << Change([](TextLabel &label) { label.setAlignment(Qt::AlignVCenter | Qt::AlignRight); });
        QTest::newRow("at the bottom") << Change([](TextLabel &label) {
            label.setAlignment(Qt::AlignBottom | Qt::AlignLeft);
            label.setIndent(9);
        });
        QTest::newRow("to both sides") << Change([](TextLabel &label) { label.setAlignment(Qt::AlignJustify); });
        QTest::newRow("disabled") << Change([](TextLabel &label) { label.setEnabled(false); });
        QTest::newRow("in another colour") << Change([](TextLabel &label) {
            QPalette palette = label.palette();
            palette.setColor(QPalette::Link, Qt::red);
            label.setPalette(palette);
            label.setForegroundRole(QPalette::Link);
        });
        QTest::newRow("at least that large") << Change([](TextLabel &label) { label.setMinimumSize(300, 40); });
        QTest::newRow("at most that wide") << Change([](TextLabel &label) { label.setMaximumWidth(150); });
        QTest::newRow("one line") << Change([](TextLabel &label) { label.setWordWrap(false); });
        QTest::newRow("no text") << Change([](TextLabel &label) { label.setText({}); });
        QTest::newRow("a larger font") << Change([](TextLabel &label) {
            QFont font = label.font();
            font.setPointSizeF(font.pointSizeF() * 2);
            label.setFont(font);
        });
        for (const double points : {9.5, 11.25, 13.0, 14.0, 15.5, 17.0}) {
            QTest::addRow("%g points, bold", points) << Change([points](TextLabel &label) {
                QFont font = label.font();
                font.setPointSizeF(points);
                font.setWeight(QFont::DemiBold);
                label.setFont(font);
            });
        }
        QTest::newRow("margins") << Change([](TextLabel &label) { label.setContentsMargins(10, 20, 30, 40); });
        QTest::newRow("text that can be copied") << Change([](TextLabel &label) {
            label.setTextInteractionFlags(Qt::TextSelectableByMouse);
            label.setText(longText + longText);
        });
    }

    void isAsQLabel()
    {
        QFETCH(std::function<void(TextLabel &)>, change);
        TextLabel label(longText);
        compareWithQLabel(label);
        change(label);
        compareWithQLabel(label);
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
        compareWithQLabel(label);
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
