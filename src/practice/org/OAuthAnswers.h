// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"

#include <QJsonObject>
#include <QString>

namespace applink::practice {

[[nodiscard]] HttpResponse htmlAnswer(int status, const QByteArray &body);
[[nodiscard]] HttpResponse oauthJson(int status, const QJsonObject &body);
/// Text without a Content-Type.
[[nodiscard]] HttpResponse plainAnswer(int status, const QByteArray &body);
[[nodiscard]] HttpResponse redirectTo(const QString &url);
/// The object form of the token endpoint (facts/salesforce.md 4.5).
[[nodiscard]] HttpResponse oauthError(const QString &code, const QString &description, int status = 400);
/// Before the login: form-encoded text without a type, never a redirect (facts/salesforce.md 4.4).
[[nodiscard]] HttpResponse preLoginError(const QString &code, const QString &description);
/// After the login, where a browser ends that is not sent back (facts/salesforce.md 4.6).
[[nodiscard]] HttpResponse errorPage(const QString &code, const QString &description);
[[nodiscard]] QString percentEncoded(const QString &text);
/// The token of an Authorization header; empty without one.
[[nodiscard]] QString sessionToken(const HttpRequest &request);

} // namespace applink::practice
