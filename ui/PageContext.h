// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/EarlierRun.h"

#include <QList>
#include <QString>

#include <functional>

namespace applink::steps {
class Workflow;
}
namespace applink::storage {
class SecretStore;
struct Preferences;
} // namespace applink::storage

namespace applink::ui {

class Surroundings;
struct PracticeOrg;

/// What a page may use. Everything outlives the pages. The functions are the window's; a page that stands alone, as in
/// a test, goes without them.
struct PageContext
{
    steps::Workflow *workflow = nullptr;
    Surroundings *surroundings = nullptr;
    /// The practice org while it is in use; nothing otherwise. Workflow::practiceChanged() says when to ask again.
    [[nodiscard]] const PracticeOrg *practice() const;
    /// The keyring of the system, for sign-ins that the person wants kept, and what they chose about it; null: none
    /// are.
    storage::SecretStore *keyring = nullptr;
    storage::Preferences *preferences = nullptr;
    /// Shows the page of a step, the keyboard on the named field.
    std::function<void(int step, const QString &field)> goToStep;
    std::function<void()> goToReview;
    std::function<void()> goToSignIn;
    /// Where the journal of the next apply lies; empty keeps none (the practice org).
    std::function<Result<QString>()> newJournalPath;
    /// What earlier applies to the org and app at hand left behind; none on a practice org.
    std::function<QList<setup::EarlierRun>()> earlierRuns;
    /// It is settled: nothing of it is unknown any more.
    std::function<void(const QString &journalPath)> forgetEarlierRun;
};

} // namespace applink::ui
