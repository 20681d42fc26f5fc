// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every state that the usual way meets, looked at with the eyes of those who see badly, have no mouse,
// read German, or have a small screen. A second run of the same test has everything twice as large.
#include "base/Log.h"
#include "ui/Audit.h"
#include "ui/LogWindow.h"
#include "ui/PseudoLanguage.h"
#include "ui/widgets/ConfirmOrgDialog.h"
#include "ui/widgets/TextDialog.h"
#include "walks/Walker.h"

#include <QAbstractButton>
#include <QLoggingCategory>
#include <QMap>

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

QStringList looked(QWidget *window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::qWait(1);
    return Audit::all(window);
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
        Walker walker;
        walker.languages().use(language == u"de"_s ? language : u"en"_s);
        if (language == u"pseudo"_s)
            QCoreApplication::installTranslator(&pseudo);
        Complaints complaints;
        int states = 0;
        walker.atEachPicture([&](const QString &name) {
            ++states;
            auto &window = walker.window();
            const QSize usual = window.size();
            complaints.add(name, looked(&window));
            window.resize(window.minimumSize());
            complaints.add(name + u" small"_s, looked(&window));
            window.resize(usual);
            (void)QTest::qWaitFor([&] { return window.size() == usual; });
        });
        walker.picture(u"01-welcome"_s);
        QVERIFY2(walker.walkTo(u"verifyPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return !walker.text(u"verdictLabel"_s).isEmpty(); }));
        walker.picture(u"16-verified"_s);
        QCOMPARE(states, 16);
        QCOMPARE(complaints.print(), 0);
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(PagesAuditTest)
#include "PagesAuditTest.moc"
