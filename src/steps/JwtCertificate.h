// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/Certificate.h"
#include "setup/OrgSnapshot.h"
#include "setup/Plan.h"
#include "setup/SetupFile.h"
#include "verify/Finding.h"

#include <QString>

#include <optional>

namespace applink::steps {

/// How the certificate of the JWT way stands: what the settings name beside what the app holds
/// (facts/salesforce.md 1.3; facts/heroku-applink.md 3.6). Plan, check O10, the page and connecting all ask here, so
/// they cannot differ.
struct JwtCertificate
{
    enum class State {
        NotWanted,   ///< a person authorizes the connection in a browser
        NotChosen,   ///< by JWT, but there is no key yet
        Unusable,    ///< what the settings name is no certificate
        CouldNotSee, ///< the org does not show what the app holds
        Missing,     ///< the app holds none
        Ready,       ///< the app's belongs to the same key, and lasts at least as long
        Renewal,     ///< the app's belongs to the same key, and the settings' lasts longer
        Other,       ///< the app's belongs to another key, or is none that can be read
    };

    State state = State::NotWanted;
    std::optional<keys::Certificate> wanted;
    setup::Read<QString> found; ///< as the org gave it
    std::optional<keys::Certificate> onApp;

    [[nodiscard]] static JwtCertificate of(const setup::SetupFile &wanted, const setup::OrgSnapshot &found);
    [[nodiscard]] static bool isWanted(const setup::SetupFile &wanted);
    /// Name, fingerprint and the days it is valid, in place of a text that nobody can read. The same in every language,
    /// but for one that is no certificate.
    [[nodiscard]] static QString inWords(const QString &text);
};

/// Adds the certificate to the plan. One of another key blocks the plan unless the settings say that it may be
/// replaced: whoever signs in with that key no longer could (product.md, rule 8).
void contributeJwtCertificate(const setup::SetupFile &wanted, const setup::OrgSnapshot &found,
                              setup::Contribution &contribution);

/// Check O10. A certificate that has ended, or will within a month, is no good state.
[[nodiscard]] verify::Finding lookAtJwtCertificate(const setup::OrgSnapshot &found, const setup::SetupFile &wanted);

} // namespace applink::steps
