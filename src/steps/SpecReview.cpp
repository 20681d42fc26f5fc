// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/SpecReview.h"

#include "heroku/ApiSpec.h"

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
    for (const auto &finding : heroku::lintApiSpec(*spec, apiName))
        review.lines.append({finding.line, finding.severity == heroku::SpecFinding::Severity::Error, finding.message});
    co_return review;
}

} // namespace applink::steps
