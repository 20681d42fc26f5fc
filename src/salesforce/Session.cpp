// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/Session.h"

#include <QJsonDocument>

namespace applink::salesforce {

bool Session::isJwt() const
{
    const QByteArray token = accessToken.reveal();
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return false;
    const QByteArray header = QByteArray::fromBase64(parts.first(), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(header).isObject();
}

bool Session::isSameIdentity(const Session &other) const
{
    return orgId.left(15) == other.orgId.left(15) && userId.left(15) == other.userId.left(15);
}

} // namespace applink::salesforce
