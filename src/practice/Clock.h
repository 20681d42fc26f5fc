// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace applink::practice {

/// The practice org's clock. Tests and scenarios move it; time limits of tokens, codes and publishing follow it.
class Clock
{
public:
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count()); }
    void advance(std::chrono::milliseconds time) { m_ahead += time; }

private:
    std::chrono::milliseconds m_ahead{0};
};

} // namespace applink::practice
