// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/SpecReview.h"

#include "heroku/ApiSpec.h"
#include "heroku/SpecFix.h"

#include <algorithm>

namespace applink::steps {

bool SpecReview::hasErrors() const
{
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.isError; });
}

Task<Result<SpecReview>> reviewApiSpec(QString path, QString apiName)
{
    auto reading = heroku::readApiSpec(path);
    const auto spec = co_await std::move(reading);
    if (!spec)
        co_return spec.error();
    SpecReview review;
    review.title = spec->title;
    review.version = spec->openapi;
    review.operations = static_cast<int>(spec->operations.size());
    review.appNames = spec->externalClientApps();
    review.permissionSets = spec->permissionSets();
    for (const auto &finding : heroku::lintApiSpec(*spec, apiName)) {
        const SpecReview::Line line{finding.line, finding.severity == heroku::SpecFinding::Severity::Error,
                                    finding.message};
        review.lines.append(line);
        if (finding.rule == heroku::SpecFinding::Rule::NameCase)
            review.correctable.append(line);
        if (finding.rule == heroku::SpecFinding::Rule::LooksGenerated)
            review.looksGenerated = true;
    }
    co_return review;
}

Task<Result<QString>> correctSpecName(QString path, QString apiName)
{
    auto fixing = heroku::fixAppNameInFile(path, apiName);
    const auto fixed = co_await std::move(fixing);
    if (!fixed)
        co_return fixed.error();
    co_return fixed->backupPath;
}

} // namespace applink::steps
