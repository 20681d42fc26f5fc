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
    switch (verdict) {
    case Verdict::Ready:
        return QCoreApplication::translate("applink::verify::Verdict", "Ready: every check passed.");
    case Verdict::ReadyWithWarnings:
        return QCoreApplication::translate("applink::verify::Verdict", "Ready, with warnings to read.");
    case Verdict::Problems:
        return QCoreApplication::translate("applink::verify::Verdict", "Not ready: some checks failed.");
    case Verdict::Incomplete:
        return QCoreApplication::translate("applink::verify::Verdict",
                                           "Incomplete: nothing failed, but some checks could not look.");
    case Verdict::CouldNotRun:
        return QCoreApplication::translate("applink::verify::Verdict", "The verification could not run.");
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
