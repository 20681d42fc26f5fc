// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/OrgAddress.h"

#include "net/Hosts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::OrgAddress)
};

/// Hosts that show an org's pages, and the My Domain suffix that belongs to them.
struct Alias
{
    QLatin1StringView suffix;
    QLatin1StringView login;
};
constexpr std::array aliases{
    Alias{".lightning.force.com"_L1, ".my.salesforce.com"_L1},
    Alias{".my.salesforce-setup.com"_L1, ".my.salesforce.com"_L1},
    Alias{".lightning.crmforce.mil"_L1, ".my.salesforce.mil"_L1},
    Alias{".my.salesforce-setup.mil"_L1, ".my.salesforce.mil"_L1},
};

constexpr std::array salesforceSuffixes{".salesforce.com"_L1, ".salesforce.mil"_L1, ".my.sfcrmproducts.cn"_L1,
                                        ".cloudforce.com"_L1, ".database.com"_L1};

Error notAnAddress(const QString &typed)
{
    return Error::make(ErrorKind::InvalidInput,
                       Text::tr("“%1” is not the address of a Salesforce org. Paste any address from the browser while "
                                "you are in the org, such as "
                                "https://acme.my.salesforce.com.")
                           .arg(typed.left(80)),
                       ErrorAction::EditInput);
}

QUrl https(const QString &host)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    return url;
}

} // namespace

Result<OrgAddress> orgAddressFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.compare("login"_L1, Qt::CaseInsensitive) == 0 || text.compare("production"_L1, Qt::CaseInsensitive) == 0)
        return OrgAddress{https(u"login.salesforce.com"_s), true, true};
    if (text.compare("test"_L1, Qt::CaseInsensitive) == 0 || text.compare("sandbox"_L1, Qt::CaseInsensitive) == 0)
        return OrgAddress{https(u"test.salesforce.com"_s), true, true};
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty())
        return notAnAddress(text);
    if (!url.userInfo().isEmpty())
        return Error::make(ErrorKind::InvalidInput,
                           Text::tr("The address holds a user name. Paste it without what stands before the @."),
                           ErrorAction::EditInput);
    if (net::isLoopback(url)) {
        if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
            return notAnAddress(text);
        QUrl base;
        base.setScheme(url.scheme());
        base.setHost(url.host());
        base.setPort(url.port());
        return OrgAddress{base, false, false};
    }
    // A pasted http address of Salesforce means the org, not the wish to go without encryption.
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return notAnAddress(text);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    for (const Alias &alias : aliases) {
        if (host.endsWith(alias.suffix)) {
            host.chop(alias.suffix.size());
            host += alias.login;
        }
    }
    const bool ours = std::any_of(salesforceSuffixes.begin(), salesforceSuffixes.end(),
                                  [&](QLatin1StringView suffix) { return host.endsWith(suffix); });
    if (!ours || (url.port() > 0 && url.port() != 443))
        return notAnAddress(text);
    const bool generic = host == "login.salesforce.com"_L1 || host == "test.salesforce.com"_L1;
    if (host == "www.salesforce.com"_L1 || host.endsWith(".help.salesforce.com"_L1) || host == "help.salesforce.com"_L1)
        return notAnAddress(text);
    return OrgAddress{https(host), true, generic};
}

} // namespace applink::salesforce
