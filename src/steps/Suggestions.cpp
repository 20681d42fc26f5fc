// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/Suggestions.h"

#include "heroku/ClientName.h"
#include "heroku/ConnectionName.h"
#include "salesforce/ApiName.h"

namespace applink::steps {

QString suggestedApiName(const QString &label)
{
    return salesforce::apiNameFromLabel(label);
}

QString suggestedConnectionName(const QString &orgName)
{
    return heroku::connectionNameFrom(orgName);
}

QString suggestedClientName(const QString &herokuApp)
{
    return heroku::clientNameFrom(herokuApp);
}

QString newConnectionNameProblem(const QString &name)
{
    return heroku::connectionNameProblem(name);
}

QString connectionNameRule()
{
    return heroku::connectionNameRule();
}

QString clientNameRule()
{
    return heroku::clientNameRule();
}

QUrl setupPageUrl(const QUrl &instanceUrl)
{
    QUrl url = instanceUrl;
    const QLatin1String myDomain(".my.salesforce.com");
    if (url.host().endsWith(myDomain))
        url.setHost(url.host().chopped(myDomain.size()) + QLatin1String(".my.salesforce-setup.com"));
    url.setPath(QStringLiteral("/lightning/setup/ManageExternalClientApplication/home"));
    return url;
}

QUrl connectedAppsPageUrl(const QUrl &instanceUrl)
{
    QUrl url = setupPageUrl(instanceUrl);
    url.setPath(QStringLiteral("/lightning/setup/NavigationMenus/home"));
    return url;
}

} // namespace applink::steps
