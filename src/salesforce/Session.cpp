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

} // namespace applink::salesforce
