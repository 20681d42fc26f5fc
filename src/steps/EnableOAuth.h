// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steps/Step.h"

namespace applink::steps {

/// Step 2: OAuth on, callback URL, the three scopes, and the two secret switches (facts/salesforce.md 1.3, 1.4, 1.8;
/// checks O1 to O10). What the org has besides, more callbacks and scopes, is kept; scopes unless they are to be
/// removed.
class EnableOAuth : public Step
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::EnableOAuth)

public:
    [[nodiscard]] int number() const override { return 2; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString shortTitle() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString why() const override;
    [[nodiscard]] QString whereInSetup() const override;
    [[nodiscard]] QList<Problem> problems(const setup::SetupFile &wanted,
                                          const setup::OrgSnapshot *found) const override;
    void contribute(const setup::SetupFile &wanted, const setup::OrgSnapshot &found,
                    setup::Contribution &contribution) const override;
    [[nodiscard]] QList<verify::Check> checks(std::shared_ptr<Services> services) const override;

    /// Those of the settings, and the one that the JWT guide registers besides where the connection is made by JWT
    /// (facts/heroku-applink.md 3.6, 8.12).
    [[nodiscard]] static QStringList callbackUrls(const setup::SetupFile &wanted);
    /// Keys that AppLink needs none of.
    [[nodiscard]] static QStringList beyondAppLink(const QStringList &keys);
    /// Keys of the scopes that the app has in the org beyond AppLink's and those that the settings ask for.
    [[nodiscard]] static QStringList otherScopes(const setup::SetupFile &wanted, const setup::OrgSnapshot &found);
};

} // namespace applink::steps
