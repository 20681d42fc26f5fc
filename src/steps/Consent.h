// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "steps/Services.h"
#include "verify/Finding.h"

#include <QStringList>

#include <memory>

namespace applink::steps {

/// Whose consent page a person meets (facts/heroku-applink.md 4.1: an open question, answered on each org by the link
/// itself).
enum class LinkClient {
    TheApp,  ///< the link's client id is the app's consumer key
    Another, ///< it is not: the page is about Heroku's own client, and says nothing about the app
    Unknown, ///< the app's consumer key could not be read, or there was no link
};
[[nodiscard]] LinkClient linkClient(const Services &services);

/// What a person should know of a link before opening it: whose client it is, whether it asks for the three scopes,
/// and whether the org will refuse it because PKCE is required and the link has no code challenge (6.2, row 3).
[[nodiscard]] QStringList linkRemarks(const Services &services);

/// E5, of facts and of a person's word, never of an assumption: the link says what is asked for, and only who was at
/// the browser knows what the page listed. Where the page was skipped, the org's policy has to say why, and the scopes
/// have to be seen elsewhere.
[[nodiscard]] Task<verify::Finding> lookAtConsent(std::shared_ptr<Services> services);

} // namespace applink::steps
