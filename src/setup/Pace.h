// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace applink::setup {

/// How long the engine waits between looks and tries. Tests make it faster; nobody else changes it.
struct Pace
{
    double factor = 1; ///< 0.01 makes each wait a hundredth

    [[nodiscard]] std::chrono::milliseconds operator()(std::chrono::milliseconds wait) const
    {
        return std::chrono::milliseconds(static_cast<qint64>(double(wait.count()) * factor));
    }
};

} // namespace applink::setup
