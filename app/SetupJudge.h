// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/SetupFile.h"

#include <QByteArray>
#include <QString>

namespace applink::app {

/// How much of a setup file a verb needs.
enum class SetupMustBe {
    Complete, ///< enough to plan
    Legal     ///< what is there is what Salesforce takes; what is missing is not needed to verify
};

/// What no org would take of a setup file, with line and key (contracts.md 2), by the rules of the steps. The wizard
/// does without: a file that somebody has not finished opens there, and the pages say the same. `path` is for the
/// message.
[[nodiscard]] Result<Done> judgeSetup(const QByteArray &json, const setup::SetupFile &wanted, SetupMustBe mustBe,
                                      const QString &path);

} // namespace applink::app
