// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "salesforce/MetadataDeploy.h"
#include "setup/Pace.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>

namespace applink::salesforce {
class SalesforceClient;
}

namespace applink::setup {

/// How a deploy ended, as far as it could be seen.
struct DeployEnd
{
    enum class Kind {
        Ended,     ///< `status` says how
        Gone,      ///< the org no longer knows it (facts/salesforce.md 9, 30): only reading the app can tell
        LostSight, ///< it goes on at the org, unseen, for the reason in `error`
    };
    Kind kind = Kind::LostSight;
    salesforce::DeployStatus status; ///< the last that was seen
    std::optional<Error> error;      ///< unless it ended
};

/// Follows deploys at the org to their end (facts/salesforce.md 2.2, 2.3): a lost connection in mid-poll ends nothing,
/// because the deploy goes on at the org. The client outlives it; tasks it gave out are destroyed before it.
class DeployWatch : public QObject
{
    Q_OBJECT

public:
    explicit DeployWatch(salesforce::SalesforceClient *client, Pace pace = {}, QObject *parent = nullptr);

    /// `status` as the submission gave it, or only with an id.
    Task<DeployEnd> follow(salesforce::DeployStatus status);
    /// The signed-in user's deploys of that kind since then, newest first, for one whose answer was lost. It asks a few
    /// times before it says that there is none: the request may still be on its way through the org's front.
    Task<Result<QStringList>> search(QDateTime since, bool checkOnly);
    /// Has the org cancel what is followed, now and from now on. An org that finalizes refuses that, and the deploy
    /// then ends as it ends.
    void requestStop() { m_stop = true; }
    /// Waits in slices, so that a stop is heard within 100 ms. False when it was stopped.
    Task<bool> pause(std::chrono::milliseconds time);

Q_SIGNALS:
    /// `what` is a translated sentence; `total` 0 means that the length is not known.
    void progress(const QString &what, int done, int total);

private:
    Task<bool> askToCancel(QString id);
    void tell(const salesforce::DeployStatus &status, qint64 milliseconds);

    salesforce::SalesforceClient *m_client;
    Pace m_pace;
    bool m_stop = false;
};

/// Whether an error leaves it open that the request did what it asked for: the answer was lost, or is no answer.
[[nodiscard]] bool leavesItOpen(const Error &error);

} // namespace applink::setup
