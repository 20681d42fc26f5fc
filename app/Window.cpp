// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Window.h"

#include "app/DesktopSurroundings.h"
#include "steps/Workflow.h"
#include "storage/Preferences.h"
#include "ui/Icons.h"
#include "ui/LanguageSwitcher.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace applink::app {

int runWindow(const CommandLine &line, int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"AppLink Setup"_s);
    QApplication::setDesktopFileName(u"io.github.applink_setup"_s); // the name of the file that packaging installs
    QApplication::setWindowIcon(ui::icon(u"applink-setup"_s));
    const auto preferences = storage::Preferences::load();
    ui::LanguageSwitcher languages;
    languages.use(preferences.language);
    ui::Theme::apply(application, ui::Theme::Scheme(int(preferences.scheme)));
    DesktopSurroundings surroundings(line.practiceOptions);
    steps::Workflow workflow;
    ui::MainWindow window(&workflow, &surroundings, &languages);
    window.show();
    // After the first paint, so that the window is there at once whatever the files hold.
    QTimer::singleShot(0, &window, [&] {
        if (line.practice)
            window.startPractice();
        if (!line.file.isEmpty())
            window.openFile(line.file);
    });
    return QApplication::exec();
}

} // namespace applink::app
