// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/DeployWatch.h"

#include "base/Sleep.h"
#include "salesforce/SalesforceClient.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>

namespace applink::setup {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using salesforce::DeployStatus;

namespace {

/// Small packages are done in no time on a quiet org and wait for minutes on a busy one (facts/salesforce.md 2.3).
std::chrono::milliseconds beforeLook(int look)
{
    static constexpr std::chrono::milliseconds quick[] = {40ms, 80ms, 160ms, 320ms, 640ms, 1s, 1s, 1s, 1s};
    if (look < int(std::size(quick)))
        return quick[look];
    return look < 30 ? 2s : 5s;
}

constexpr int mostMissedLooks = 60; ///< five minutes and more without any answer
constexpr int mostSearches = 3;
constexpr qint64 longerThanUsual = 10 * 60 * 1000;

/// Whether looking again may help (facts/salesforce.md 2.3, poll errors): a page in place of an answer counts, too.
bool mayPass(const Error &error)
{
    return error.retryable || leavesItOpen(error);
}

} // namespace

bool leavesItOpen(const Error &error)
{
    return error.kind == ErrorKind::Timeout || error.kind == ErrorKind::NetworkUnreachable ||
           error.kind == ErrorKind::ServerFailed || error.kind == ErrorKind::UnexpectedAnswer;
}

DeployWatch::DeployWatch(salesforce::SalesforceClient *client, Pace pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pace(pace)
{}

Task<DeployEnd> DeployWatch::follow(DeployStatus status)
{
    QElapsedTimer clock;
    clock.start();
    bool cancelSettled = false;
    int missed = 0;
    for (int look = 0; !status.done; ++look) {
        if (m_stop && !cancelSettled) {
            Q_EMIT progress(tr("Asking the org to stop"), 0, 0);
            auto cancelling = askToCancel(status.id);
            cancelSettled = co_await std::move(cancelling);
        }
        auto waiting = m_stop ? base::sleepFor(m_pace(beforeLook(std::min(look, 4)))) : pause(m_pace(beforeLook(look)));
        co_await std::move(waiting);
        auto asking = salesforce::deployStatus(m_client, status.id);
        const auto next = co_await std::move(asking);
        if (!next && next.error().kind == ErrorKind::NotFound)
            co_return DeployEnd{DeployEnd::Kind::Gone, status, next.error()};
        if (!next) {
            // Whoever wants to stop is not kept waiting for a network that is gone.
            if (!mayPass(next.error()) || ++missed >= (m_stop ? 3 : mostMissedLooks))
                co_return DeployEnd{DeployEnd::Kind::LostSight, status, next.error()};
            Q_EMIT progress(tr("The org goes on with it, but does not answer; look %1. %2")
                                .arg(missed + 1)
                                .arg(next.error().summary),
                            status.componentsDone, status.componentsTotal);
            continue;
        }
        missed = 0;
        status = *next;
        tell(status, clock.elapsed());
    }
    co_return DeployEnd{DeployEnd::Kind::Ended, status, {}};
}

void DeployWatch::tell(const DeployStatus &status, qint64 milliseconds)
{
    const bool waiting = status.status == "Pending"_L1;
    QString what = status.checkOnly ? tr("The org validates the package") : tr("The org deploys the app");
    if (waiting && milliseconds > 5000) // deploys are queued, one at a time for each org
        what = tr("The org has this waiting behind other deploys");
    if (milliseconds > longerThanUsual)
        what = tr("This takes longer than usual. You can go on waiting, or cancel");
    Q_EMIT progress(what, status.componentsDone, status.componentsTotal);
}

Task<bool> DeployWatch::askToCancel(QString id)
{
    auto cancelling = salesforce::cancelDeploy(m_client, id);
    const auto asked = co_await std::move(cancelling);
    if (asked)
        co_return true;
    // A lost request is sent again with the next look: asking twice to cancel the same deploy harms nobody. A refusal
    // stands: the deploy is finalizing (facts/salesforce.md 2.3), and the next looks tell how it ends.
    if (!mayPass(asked.error()))
        Q_EMIT progress(tr("The org is finishing this deploy and can't stop it any more"), 0, 0);
    co_return !mayPass(asked.error());
}

Task<Result<QStringList>> DeployWatch::search(QDateTime since, bool checkOnly)
{
    for (int look = 1;; ++look) {
        auto asking = salesforce::findDeploys(m_client, since, checkOnly);
        auto found = co_await std::move(asking);
        if (!found || !found->isEmpty() || look == mostSearches)
            co_return found;
        Q_EMIT progress(tr("The answer was lost; asking the org whether the deploy arrived"), 0, 0);
        auto waiting = base::sleepFor(m_pace(2s * look));
        co_await std::move(waiting);
    }
}

Task<bool> DeployWatch::pause(std::chrono::milliseconds time)
{
    for (auto left = time; left > 0ms && !m_stop; left -= 80ms) {
        auto sleep = base::sleepFor(std::min(left, 80ms));
        co_await std::move(sleep);
    }
    co_return !m_stop;
}

} // namespace applink::setup
