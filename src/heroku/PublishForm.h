// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace applink::heroku {

/// What is published (facts/heroku-applink.md 3.7). Empty texts are unset and left out of the request.
struct PublishRequest
{
    QString clientName;   ///< becomes the External Service's name; see clientNameProblem()
    QString specFileName; ///< decides by its extension, json, yaml or yml in any case, how the file is named in the zip
    QByteArray specBytes; ///< sent unchanged
    std::optional<QByteArray> permissionSetMeta; ///< permissionset-meta.xml

    // Flags: "let Heroku create it". Where the app and the permission set exist already they stay empty (4.4).
    QString externalClientAppName;
    QString permissionSetName;
    QString connectedAppName; ///< deprecated by Heroku
};

/// A multipart/form-data body and its Content-Type.
struct PublishForm
{
    QByteArray contentType;
    QByteArray body;
};

/// The name of the spec's zip entry: "api-spec.json" or "api-spec.yaml"; empty for another extension.
[[nodiscard]] QString specEntryName(const QString &fileName);

/// A permission set of thousands of fields has less.
inline constexpr qint64 mostPermissionSetBytes = 4LL * 1024 * 1024;

/// The checks that come before the network: extension, client name, a permission set file that is none, or together
/// with its flag.
[[nodiscard]] std::optional<Error> publishRequestProblem(const PublishRequest &request);

/// The zip of the `metadata` part: entries at the root, same bytes for the same content.
[[nodiscard]] Result<QByteArray> publishZip(const PublishRequest &request);

/// The whole form: parts `metadata` and `app_request`, in this order, both with filename="blob".
[[nodiscard]] Result<PublishForm> publishForm(const PublishRequest &request);

} // namespace applink::heroku
