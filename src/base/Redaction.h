// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace applink::base {

/// The text without what looks like a secret: bearer values, HRKU- tokens, Salesforce session ids (`00D…!…`), PEM
/// blocks, the SSO header, JSON and query values of code, access_token, refresh_token, client_secret, password, sid and
/// the like (the list is that of facts/heroku-applink.md 9.4), and every value that was ever held by a Secret.
/// Everything that goes to a log, an error's detail, a report or the clipboard passes through here.
[[nodiscard]] QString redacted(const QString &text);

/// Makes redacted() take out these bytes verbatim. Values under 8 bytes are not remembered: taking out every "abc"
/// would destroy the text. Called by Secret; there is no way to read the list back.
void rememberSecret(const QByteArray &bytes);

} // namespace applink::base
