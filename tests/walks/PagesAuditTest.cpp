// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every state that the usual way meets, looked at with the eyes of those who see badly, have no mouse,
// read German, or have a small screen. A second run of the same test has everything twice as large.
#include "ui/Audit.h"
#include "ui/LogWindow.h"
#include "ui/PseudoLanguage.h"
#include "ui/widgets/ConfirmDeleteDialog.h"
#include "ui/widgets/ConfirmOrgDialog.h"
#include "ui/widgets/TextDialog.h"
#include "walks/Walker.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLoggingCategory>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;
using applink::test::Audit;
using applink::test::PseudoLanguage;
using applink::test::Walker;

namespace {

/// Each complaint once, with the places where it was made.
class Complaints
{
public:
    void add(const QString &place, const QStringList &texts)
    {
        for (const QString &text : texts) {
            if (!m_places[text].contains(place))
                m_places[text].append(place);
        }
    }
    /// Prints each (a test's own message would be cut off) and tells how many there are.
    [[nodiscard]] qsizetype print() const
    {
        for (auto one = m_places.cbegin(); one != m_places.cend(); ++one)
            qWarning().noquote() << one.key() << u"  ("_s + one.value().join(u", "_s) + u')';
        return m_places.size();
    }

private:
    QMap<QString, QStringList> m_places;
};

/// Is asked for what the translators after it do not know.
class Untranslated : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QByteArrayView(context).startsWith("applink::"))
            m_texts.insert(QString::fromUtf8(text));
        return {};
    }
    [[nodiscard]] const QSet<QString> &texts() const { return m_texts; }
    void forget() { m_texts.clear(); }

private:
    mutable QSet<QString> m_texts;
};

QStringList looked(QWidget *window, bool mnemonics = true)
{
    // Layouts within layouts settle one after the other.
    (void)QTest::qWaitFor([&] { return Audit::clippedTexts(window).isEmpty(); }, 500);
    return Audit::names(window) + Audit::accessibleNames(window) + Audit::tabOrder(window) +
           Audit::clippedTexts(window) + (mnemonics ? Audit::mnemonics(window) : QStringList());
}

} // namespace

class PagesAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The complaints are what somebody will want to read.
        QLoggingCategory::setFilterRules(u"*.info=false\n*.debug=false"_s);
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("texts 40 % longer") << u"pseudo"_s;
    }

    void everyPage()
    {
        QFETCH(QString, language);
        PseudoLanguage pseudo;
        Untranslated untranslated;
        if (language == u"de"_s)
            QCoreApplication::installTranslator(&untranslated); // before the others, so asked after them
        Walker walker;
        walker.languages().use(language == u"de"_s ? language : u"en"_s);
        untranslated.forget(); // what it was asked for when the window was still English
        if (language == u"pseudo"_s)
            QCoreApplication::installTranslator(&pseudo);
        Complaints complaints;
        Complaints letters;
        int states = 0;
        walker.atEachPicture([&](const QString &name) {
            ++states;
            auto &window = walker.window();
            const QSize usual = window.size();
            complaints.add(name, looked(&window, false));
            letters.add(name, Audit::mnemonics(&window));
            window.resize(window.minimumSize());
            complaints.add(name + u" small"_s, looked(&window, false));
            window.resize(usual);
            (void)QTest::qWaitFor([&] { return window.size() == usual; });
        });
        walker.picture(u"01-welcome"_s);
        QVERIFY2(walker.walkTo(u"verifyPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return !walker.text(u"verdictLabel"_s).isEmpty(); }));
        walker.picture(u"16-verified"_s);
        QCOMPARE(states, 16);
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::removeTranslator(&untranslated);
        QCOMPARE(complaints.print(), 0);
        // Letters are shared out over a whole language; in half of one they clash by chance.
        if (!untranslated.texts().isEmpty()) {
            const QStringList some = QStringList(untranslated.texts().values()).mid(0, 20);
            qWarning().noquote() << untranslated.texts().size()
                                 << "texts are not translated, so mnemonics are not judged:" << some.join(u" | "_s);
            return;
        }
        QCOMPARE(letters.print(), 0);
    }

    void otherWindows_data()
    {
        QTest::addColumn<bool>("longer");
        QTest::newRow("English") << false;
        QTest::newRow("texts 40 % longer") << true;
    }

    void otherWindows()
    {
        QFETCH(bool, longer);
        PseudoLanguage pseudo;
        if (longer)
            QCoreApplication::installTranslator(&pseudo);
        Complaints complaints;
        const auto look = [&](QWidget *window) {
            window->show();
            QVERIFY(QTest::qWaitForWindowExposed(window));
            complaints.add(window->objectName(), looked(window));
            window->resize(window->minimumSizeHint());
            complaints.add(window->objectName() + u" small"_s, looked(window));
        };
        applink::ui::LogWindow log;
        look(&log);
        auto *confirm = new applink::ui::ConfirmOrgDialog(u"Acme Trading & Sons International Holdings"_s,
                                                          u"To create: 10. To change: 0. Right already: 0."_s);
        look(confirm);
        confirm->close();
        auto *text = new applink::ui::TextDialog(u"Exact metadata"_s, u"This is what will be deployed."_s,
                                                 u"<xml/>\n"_s.repeated(100));
        look(text);
        text->close();
        auto *deleting = new applink::ui::ConfirmDeleteDialog(
            u"acme_production"_s, u"Apps that act by acme_production cannot reach the org any more."_s, true);
        look(deleting);
        deleting->close();
        Walker walker;
        walker.window().findChild<QAction *>(u"aboutAction"_s)->trigger();
        auto *about = walker.window().findChild<QDialog *>(u"aboutBox"_s);
        QVERIFY(about);
        look(about);
        about->close();
        QCoreApplication::removeTranslator(&pseudo);
        QCOMPARE(complaints.print(), 0);
    }
};

QTEST_MAIN(PagesAuditTest)
#include "PagesAuditTest.moc"
