// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace applink::practice {

/// Answers in the shapes that both Heroku services use.
[[nodiscard]] HttpResponse jsonAnswer(int status, const QJsonObject &body);
[[nodiscard]] HttpResponse jsonAnswer(int status, const QJsonArray &body);
/// `{id, message}` (facts/heroku-applink.md 2.4, 3.11), with `more` beside them.
[[nodiscard]] HttpResponse errorAnswer(int status, const QString &id, const QString &message,
                                       const QJsonObject &more = {});
/// 404 with `resource`, as the Platform API says that a thing is not there (2.4). The words are those that the Heroku
/// CLI looks for: app, add_on, `add_on attachment`, team.
[[nodiscard]] HttpResponse notThere(const QString &resource);
[[nodiscard]] HttpResponse noEndpoint();
[[nodiscard]] HttpResponse invalidParams(const QString &message);
/// What Accept-Expansion and Accept-Inclusion ask for beside the usual fields.
[[nodiscard]] QStringList expansion(const HttpRequest &request);
/// Legal as the name of a config var, and so of an attachment.
[[nodiscard]] bool isConfigName(const QString &name);
/// The entity tag of an answer's body.
[[nodiscard]] QByteArray etagOf(const QByteArray &body);
[[nodiscard]] HttpResponse htmlAnswer(int status, const QString &title, const QString &sentence);
/// ISO 8601 in UTC; with six digits after the second if `microseconds`.
[[nodiscard]] QString isoDate(const QDateTime &time, bool microseconds = false);
/// The body as a JSON object; none where it is not one, or where Content-Type says something else.
[[nodiscard]] std::optional<QJsonObject> jsonBody(const HttpRequest &request);
/// The token of `Authorization: Bearer …`; empty without one.
[[nodiscard]] QString bearerToken(const HttpRequest &request);
/// The decoded segments of the path. A segment that decodes to a slash stays one segment.
[[nodiscard]] QStringList pathSegments(const HttpRequest &request);
void addHeader(HttpResponse &response, const QByteArray &name, const QByteArray &value);

} // namespace applink::practice
