// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Apply that writes records: permission sets, their assignment, grants.
#include "setup/Apply.h"
#include "setup/ApplyText.h"
#include "setup/ComponentTypes.h"
#include "setup/WriteAgain.h"

namespace applink::setup {

using namespace Qt::StringLiterals;
using Status = AppliedStep::Status;
using Text = ApplyText;

Task<std::optional<Error>> Apply::createPermissionSets()
{
    if (m_plan.permissionSetsToCreate.isEmpty() && m_plan.permissionSetToAssign.isEmpty())
        co_return std::nullopt;
    QStringList names;
    for (const auto &wish : m_plan.permissionSetsToCreate)
        names.append(wish.name);
    auto writing = writeRecordsOf({u"permissionSets"_s,
                                   names.isEmpty() ? m_plan.permissionSetToAssign : names.join(u", "_s),
                                   {type::permissionSet, type::permissionSetAssignment},
                                   Text::creatingSets(),
                                   &Apply::nextPermissionSets});
    co_return co_await std::move(writing);
}

Task<std::optional<Error>> Apply::grantByRecord()
{
    if (m_grants.isEmpty())
        co_return std::nullopt;
    auto writing =
        writeRecordsOf({u"grants"_s, m_plan.apiName, {type::setupEntityAccess}, Text::granting(), &Apply::nextGrants});
    co_return co_await std::move(writing);
}

Task<Result<RecordBatch>> Apply::nextPermissionSets(bool readFirst)
{
    return permissionSetRecords(m_client, m_plan, readFirst);
}

Task<Result<RecordBatch>> Apply::nextGrants(bool)
{
    Plan plan = m_plan;
    plan.grantsByRecord = m_grants;
    return accessRecords(m_client, std::move(plan)); // looks at what is there in any case
}

Task<std::optional<Error>> Apply::writeRecordsOf(RecordJob job)
{
    const auto ended = [&](Status status, const Error &error) {
        for (const QString &part : job.components)
            mark(part, status, error);
        note(job.operation, job.target, appliedStatusName(status));
    };
    std::optional<Error> last; // of the try before
    const auto noLonger = qScopeGuard([this] { m_recordsOpen.clear(); });
    QJsonArray lastRecords;
    bool open = false; // a write of ours may have arrived without being seen
    bool sent = false; // from then on the org is asked first what it has
    int tries = 0;
    for (;;) {
        if (auto stop = stopped()) {
            if (last)
                ended(open ? Status::Unknown : Status::NotDone, *stop);
            co_return stop;
        }
        Q_EMIT progress(4, job.what, 0, 0);
        auto preparing = (this->*job.next)(sent);
        const auto batch = co_await std::move(preparing);
        if (!batch) {
            ended(open ? Status::Unknown : Status::NotDone, batch.error());
            co_return open ? Text::unknownWrite(batch.error()) : batch.error();
        }
        if (batch->records.isEmpty())
            break;
        const bool pointless = batch->records == lastRecords && !(last && (isLocked(*last) || mayGoOutAgain(*last)));
        if (last && (pointless || tries == mostTries)) {
            // Read back, and it is not there: so the refusal, or the failure, was the last word.
            ended(Status::Failed, *last);
            co_return last;
        }
        if (auto error = note(job.operation, job.target, u"begun"_s, {{u"try"_s, ++tries}}))
            co_return error;
        m_wrote = true;
        m_recordsOpen = job.components;
        sent = true;
        auto writing = writeRecords(m_client, batch->records);
        const auto written = co_await std::move(writing);
        if (written) {
            open = false;
            last.reset();
            tries = 0;
            if (!batch->more)
                break;
            continue;
        }
        last = written.error();
        lastRecords = batch->records;
        open = leavesItOpen(*last);
        if (!open && last->kind != ErrorKind::Conflict && !isLocked(*last) && !wasTurnedAway(*last)) {
            ended(Status::Failed, *last);
            co_return last;
        }
        // "It is there already" is believed after it was seen, at once; what may pass needs a moment.
        if (open || isLocked(*last) || wasTurnedAway(*last)) {
            auto waiting = waitForTry(job.what, tries + 1, lockPause());
            co_await std::move(waiting);
        }
    }
    for (const QString &part : job.components)
        mark(part, Status::Done);
    co_return note(job.operation, job.target, u"done"_s);
}

} // namespace applink::setup
