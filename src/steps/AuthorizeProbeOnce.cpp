// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/AuthorizeProbeOnce.h"

#include "salesforce/SalesforceClient.h"
#include "setup/ComponentTypes.h"
#include "steps/Compare.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::AuthorizeProbe)
};

salesforce::ProbeResult inconclusive(const QString &why)
{
    salesforce::ProbeResult result;
    result.outcome = salesforce::ProbeOutcome::Inconclusive;
    result.text = why;
    return result;
}

} // namespace

Task<salesforce::ProbeResult> askAuthorizeEndpoint(std::shared_ptr<Services> services)
{
    if (!services->org || !services->snapshot)
        co_return inconclusive(Text::tr("nobody is signed in"));
    const auto key = services->snapshot->field(setup::type::globalOauth, u"consumerKey"_s);
    if (!key.isKnown() || key.value().isEmpty())
        co_return inconclusive(Text::tr("the consumer key could not be read"));
    const auto &callbacks = services->wanted.oauth.callbackUrls;
    auto asking = salesforce::probeAuthorizeEndpoint(services->org->http(), services->snapshot->instanceUrl,
                                                     key.value(), callbacks.isEmpty() ? QString() : callbacks.first());
    co_return co_await std::move(asking);
}

Task<salesforce::ProbeResult> probeAuthorize(std::shared_ptr<Services> services)
{
    if (!services->probe)
        services->probe = base::SharedTask<salesforce::ProbeResult>::run(askAuthorizeEndpoint(services));
    auto wait = base::SharedTask<salesforce::ProbeResult>::wait(services->probe);
    const auto result = co_await std::move(wait);
    services->probed = result.outcome;
    co_return result;
}

} // namespace applink::steps
