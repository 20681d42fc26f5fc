// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "salesforce/MetadataComponent.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace applink::salesforce {

class SalesforceClient;

/// The two reading calls of the SOAP Metadata API that have no REST counterpart (facts/salesforce.md 3.1, 3.3). SOAP
/// refuses sessions with JWT access tokens: both then fail with NotSupported without asking the org.

/// Why SOAP can't be used in a session, and how it could be.
[[nodiscard]] Error soapRefusesSession();

/// What the org lists of a metadata type. It names no parent.
struct ListedComponent
{
    QString type;
    QString fullName;
    QString id; ///< of the record behind it
};

/// At most three types a call; more are refused by the org.
[[nodiscard]] Task<Result<QList<ListedComponent>>> listMetadata(SalesforceClient *client, QStringList types);
/// The components of one type that exist among the names, at most ten; the others are left out.
[[nodiscard]] Task<Result<QList<MetadataComponent>>> readMetadata(SalesforceClient *client, QString type,
                                                                  QStringList fullNames);

/// Parsers of the two answers, apart so that broken ones can be tried. An error when it is not such an answer.
[[nodiscard]] Result<QList<ListedComponent>> listedComponents(const QByteArray &xml);
[[nodiscard]] Result<QList<MetadataComponent>> readComponents(const QByteArray &xml, const QString &type);

} // namespace applink::salesforce
