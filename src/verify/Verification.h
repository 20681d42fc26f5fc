// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/Finding.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace applink::verify {

/// The answer to "is it ready?" (contracts.md section 3).
enum class Verdict { Ready, ReadyWithWarnings, Problems, Incomplete, CouldNotRun };
[[nodiscard]] QString verdictName(Verdict verdict);
/// A sentence for a person, translated.
[[nodiscard]] QString verdictLabel(Verdict verdict);

/// A check with its finding, as every rendering shows it.
struct CheckResult
{
    QString id;
    int step = 0;
    QString title;
    Finding finding;
};

/// A finished run of the whole catalogue, in catalogue order.
struct Verification
{
    QDateTime startedAt;  ///< UTC
    QDateTime finishedAt; ///< UTC
    QList<CheckResult> results;

    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] int count(Status status) const;
};

} // namespace applink::verify
