// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/heroku/HerokuSettings.h"

#include <QJsonObject>

namespace applink::practice {

/// Reads the object `heroku` of a scenario file over `settings`; its keys are the members of HerokuSettings. Unknown
/// keys and wrong values are put into `error` with their path.
void readHerokuSettings(const QJsonObject &json, const QString &path, HerokuSettings &settings, QString *error);

} // namespace applink::practice
