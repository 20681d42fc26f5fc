// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Paths.h"

#include <QDir>
#include <QStandardPaths>

namespace applink::storage {

using namespace Qt::StringLiterals;

namespace {

QString folder(QStandardPaths::StandardLocation location)
{
    const QString home = qEnvironmentVariable("APPLINK_SETUP_HOME");
    return home.isEmpty() ? QStandardPaths::writableLocation(location) : QDir(home).absolutePath();
}

} // namespace

QString Paths::configFolder()
{
    return folder(QStandardPaths::AppConfigLocation);
}

QString Paths::dataFolder()
{
    return folder(QStandardPaths::AppDataLocation);
}

QString Paths::preferencesFile()
{
    return configFolder() + u"/preferences.json"_s;
}

QString Paths::recentFile()
{
    return dataFolder() + u"/recent.json"_s;
}

QString Paths::draftFile()
{
    return dataFolder() + u"/draft.json"_s;
}

QString Paths::keptSignInsFile()
{
    return dataFolder() + u"/sign-ins.json"_s;
}

QString Paths::keptHerokuFile()
{
    return dataFolder() + u"/heroku.json"_s;
}

QString Paths::journalFolder()
{
    return dataFolder() + u"/journals"_s;
}

} // namespace applink::storage
