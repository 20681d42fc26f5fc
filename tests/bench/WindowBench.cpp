// SPDX-License-Identifier: GPL-3.0-or-later
// One measurement of the window for each run, in a process that has done nothing before; prints it as one line of JSON.
// bench-window bare | window | walk | lists PROGRAM LATENCY
#include "bench/ListsBench.h"
#include "bench/StallMeter.h"
#include "ui/Icons.h"
#include "walks/Walker.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTextStream>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace applink;

namespace {

/// Notices that a window has been painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window) : QObject(window) { window->installEventFilter(this); }
    [[nodiscard]] bool happened() const { return m_happened; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_happened = m_happened || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_happened = false;
};

/// When it can be seen: a window paints itself and all in it before it calls itself exposed.
bool waitForFirstPaint(QWidget *window)
{
    const FirstPaint paint(window);
    window->show();
    return QTest::qWaitForWindowExposed(window) && paint.happened();
}

/// What every program with a wizard has to pay.
QJsonObject bareWizard(int &argc, char **argv, const QElapsedTimer &sinceMain)
{
    QApplication application(argc, argv);
    QWizard wizard;
    for (int i = 0; i < 10; ++i) {
        auto *page = new QWizardPage;
        page->setTitle(u"Page %1"_s.arg(i));
        (new QVBoxLayout(page))->addWidget(new QLabel(u"Nothing else"_s));
        wizard.addPage(page);
    }
    wizard.resize(900, 650);
    const bool painted = waitForFirstPaint(&wizard);
    return {{u"ms"_s, painted ? double(sinceMain.nsecsElapsed()) / 1e6 : -1}};
}

/// As app/Window.cpp does it.
QJsonObject mainWindow(int &argc, char **argv, const QElapsedTimer &sinceMain)
{
    const auto ms = [&sinceMain] { return double(sinceMain.nsecsElapsed()) / 1e6; };
    QApplication application(argc, argv);
    const double qtMs = ms();
    QApplication::setWindowIcon(ui::icon(u"applink-setup"_s));
    ui::LanguageSwitcher languages;
    languages.use(u"en"_s);
    ui::Theme::apply(application, ui::Theme::Scheme::Light);
    app::DesktopSurroundings surroundings({});
    steps::Workflow workflow;
    const double themeMs = ms();
    ui::MainWindow window(&workflow, &surroundings, &languages);
    const double builtMs = ms();
    const bool painted = waitForFirstPaint(&window);
    return {{u"ms"_s, painted ? ms() : -1}, {u"qtMs"_s, qtMs}, {u"themeMs"_s, themeMs}, {u"builtMs"_s, builtMs}};
}

/// The whole way from the start to green, with the practice org in a thread of its own.
QJsonObject walk(int &argc, char **argv)
{
    QApplication application(argc, argv);
    test::Walker walker;
    bench::StallMeter meter([&walker] {
        const QStringList pages{u"welcomePage"_s,     u"signInPage"_s,       u"permissionsPage"_s, u"createAppPage"_s,
                                u"enableOAuthPage"_s, u"refreshTokenPage"_s, u"assignUsersPage"_s, u"reviewPage"_s,
                                u"connectPage"_s,     u"verifyPage"_s};
        for (const QString &page : pages) {
            if (walker.isOnPage(page))
                return page;
        }
        return QString();
    });
    if (!walker.walkTo(u"verifyPage"_s))
        return {{u"error"_s, walker.errors()}};
    const bool verified = walker.waitFor([&] {
        const auto &verification = walker.workflow().verification();
        return verification && verification->finishedAt.isValid();
    });
    const auto wall = meter.longest();
    const auto own = meter.busiest();
    return {{u"error"_s, verified ? QString() : u"not verified: "_s + walker.errors()},
            {u"ms"_s, wall.ms},
            {u"cpuMs"_s, wall.ownCpuMs},
            {u"page"_s, wall.where},
            {u"busiestCpuMs"_s, own.ownCpuMs},
            {u"busiestPage"_s, own.where}};
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir home; // the settings of whoever runs this are not touched
    qputenv("APPLINK_SETUP_HOME", home.path().toUtf8());
    QElapsedTimer sinceMain;
    sinceMain.start();
    const QByteArray what = argc > 1 ? argv[1] : "";
    QJsonObject figures;
    if (what == "bare") {
        figures = bareWizard(argc, argv, sinceMain);
    } else if (what == "window") {
        figures = mainWindow(argc, argv, sinceMain);
    } else if (what == "walk") {
        figures = walk(argc, argv);
    } else if (what == "lists" && argc > 3) {
        const QString program = QString::fromLocal8Bit(argv[2]);
        const int latency = QByteArray(argv[3]).toInt();
        QApplication application(argc, argv);
        figures = bench::measureLists(program, latency);
    } else {
        return 64;
    }
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
