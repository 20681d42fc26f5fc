// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace applink::practice {

struct Scenario;

/// A scenario of the Heroku side: one switch of facts/heroku-applink.md 9.2, on an org where the app is right already.
struct HerokuScenario
{
    const char *name;
    const char *description; ///< to be translated in the context of Scenario
    void (*change)(Scenario &scenario);
};

[[nodiscard]] const QList<HerokuScenario> &herokuScenarios();

} // namespace applink::practice
