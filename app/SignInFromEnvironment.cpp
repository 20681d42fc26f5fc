// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SignInFromEnvironment.h"

#include "salesforce/OrgAddress.h"

#include <QCoreApplication>

namespace applink::app {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::app::SignInFromEnvironment)
};

} // namespace

EnvironmentSignIn EnvironmentSignIn::take()
{
    EnvironmentSignIn found;
    found.salesforceToken = Secret(qgetenv("SF_ACCESS_TOKEN").trimmed());
    found.heroku = heroku::tokenFromEnvironment(base::systemEnvironment);
    qunsetenv("SF_ACCESS_TOKEN");
    qunsetenv("HEROKU_API_KEY");
    return found;
}

Result<QUrl> instanceFor(const QString &address)
{
    auto org = salesforce::orgAddressFrom(address);
    if (!org)
        return org.error();
    if (org->isGeneric)
        return Error::make(ErrorKind::InvalidInput,
                           Text::tr("“%1” is where everybody signs in. A token belongs to one org: give its My Domain "
                                    "address, such as https://acme.my.salesforce.com.")
                               .arg(address),
                           ErrorAction::EditInput);
    return org->loginUrl;
}

} // namespace applink::app
