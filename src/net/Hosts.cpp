// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Hosts.h"

#include <QHostAddress>

namespace applink::net {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAcceptableTransport(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool mayCarryAuthorization(const QUrl &from, const QUrl &to)
{
    if (sameOrigin(from, to))
        return true;
    if (from.scheme() != "https"_L1 || to.scheme() != "https"_L1)
        return false;
    // Only hosts of Salesforce itself move like this, and their registrable part is two labels: salesforce.com,
    // salesforce.mil, sfcrmproducts.cn. A general rule would need the public suffix list.
    static const QStringList movable{u".salesforce.com"_s, u".salesforce.mil"_s, u".sfcrmproducts.cn"_s};
    for (const QString &suffix : movable) {
        if (from.host().endsWith(suffix) && to.host().endsWith(suffix))
            return true;
    }
    return false;
}

} // namespace applink::net
