// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/Verification.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::verify {

using namespace Qt::StringLiterals;

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return u"ready"_s;
    case Verdict::ReadyWithWarnings:
        return u"readyWithWarnings"_s;
    case Verdict::Problems:
        return u"problems"_s;
    case Verdict::Incomplete:
        return u"incomplete"_s;
    case Verdict::CouldNotRun:
        return u"couldNotRun"_s;
    }
    Q_UNREACHABLE();
}

QString verdictLabel(Verdict verdict)
{
    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(applink::verify::Verdict)
    };
    switch (verdict) {
    case Verdict::Ready:
        return Text::tr("Ready: every check passed.");
    case Verdict::ReadyWithWarnings:
        return Text::tr("Ready, with warnings to read.");
    case Verdict::Problems:
        return Text::tr("Not ready: some checks failed.");
    case Verdict::Incomplete:
        return Text::tr("Incomplete: nothing failed, but some checks could not look.");
    case Verdict::CouldNotRun:
        return Text::tr("The verification could not run.");
    }
    Q_UNREACHABLE();
}

int Verification::count(Status status) const
{
    return static_cast<int>(std::count_if(results.begin(), results.end(), [status](const CheckResult &result) {
        return result.finding.status == status;
    }));
}

Verdict Verification::verdict() const
{
    if (results.isEmpty())
        return Verdict::CouldNotRun;
    if (count(Status::Failed) > 0)
        return Verdict::Problems;
    if (count(Status::Passed) + count(Status::Warning) < results.size())
        return Verdict::Incomplete;
    return count(Status::Warning) > 0 ? Verdict::ReadyWithWarnings : Verdict::Ready;
}

} // namespace applink::verify
