// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "verify/Finding.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace applink::verify {

/// One check of the catalogue (product.md): data, plus a function that looks. The function must not refer to anything
/// that may die before the engine's run ends. It is called at most once for each Check object.
struct Check
{
    QString id;                     ///< such as "O5"; stable, in reports and JSON
    int step = 0;                   ///< 0 is Permissions
    std::function<QString()> title; ///< the good state, translated when asked, so that a language switch re-renders it
    QStringList needs; ///< ids that must have passed (or passed with a warning) first, else this one is skipped
    std::function<Task<Finding>()> look;
    /// What is still under way and has to end before the look, such as a write whose outcome it looks at; null:
    /// nothing. Called at most once, too. The time it takes does not count.
    std::function<Task<bool>()> waitsFor;
    std::chrono::milliseconds limit = std::chrono::seconds(60); ///< of the look; after this it could not tell
};

/// A check that only reads what is in memory.
[[nodiscard]] inline std::function<Task<Finding>()> atOnce(std::function<Finding()> look)
{
    // Not a lambda coroutine: its frame would refer to a closure that may be gone (facts/qt.md section 4).
    struct Runner
    {
        static Task<Finding> run(std::function<Finding()> function) { co_return function(); }
    };
    return [look = std::move(look)] { return Runner::run(look); };
}

} // namespace applink::verify
