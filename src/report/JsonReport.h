// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonTree.h"
#include "report/Report.h"

#include <QByteArray>

namespace applink::report {

/// The documents of contracts.md section 3. Every string is redacted on the way out.
class JsonReport
{
public:
    /// `verify --json`
    [[nodiscard]] static JsonTree verification(const Report &report);
    /// `plan --json`; needs a plan.
    [[nodiscard]] static JsonTree plan(const Report &report);
    /// `apply --json`, and a `.json` report: what there is of plan, applied and verification, and about the run.
    [[nodiscard]] static JsonTree whole(const Report &report);
    [[nodiscard]] static JsonTree error(const Error &error);
    /// What a verb prints when it could not run: schema, verdict `couldNotRun` and the error.
    [[nodiscard]] static JsonTree couldNotRun(const Error &error);

    /// whole() as a file.
    [[nodiscard]] static QByteArray write(const Report &report);
    [[nodiscard]] static QByteArray text(const JsonTree &tree);
};

} // namespace applink::report
