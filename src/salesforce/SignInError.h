// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <QUrl>

namespace applink::salesforce {

struct SignInRequest;

/// The total mapping of what ends a sign-in to our words and a remedy (facts/salesforce.md 4.5, 4.6): the codes of the
/// callback and of the token endpoint, in both spellings. What is not in the list is shown in Salesforce's own words.
[[nodiscard]] Error signInError(const SignInRequest &request, const QString &code, const QString &description);
/// For an answer of the token endpoint that holds no OAuth error; `status` 0: none came.
[[nodiscard]] Error tokenAnswerError(const SignInRequest &request, int status, const QString &detail);
/// What an administrator can do where the org does not let people authorize the app (4.6): said after a while of
/// waiting, and when the time is up, because such a browser never comes back.
[[nodiscard]] QString uninstalledAppRemedy(const SignInRequest &request);

} // namespace applink::salesforce
