// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

#include <QCoreApplication>

namespace applink::base {

using namespace Qt::StringLiterals;

QList<ErrorKind> allErrorKinds()
{
    using K = ErrorKind;
    return {K::Cancelled,    K::Timeout,          K::NetworkUnreachable, K::TlsFailed,    K::NotAuthenticated,
            K::AccessDenied, K::NotFound,         K::Conflict,           K::InvalidInput, K::RateLimited,
            K::ServerFailed, K::UnexpectedAnswer, K::Rejected,           K::StalePlan,    K::FileFailed,
            K::NotSupported, K::Internal};
}

QString errorKindName(ErrorKind kind)
{
    // No default: the compiler names a kind that was forgotten here.
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::NetworkUnreachable:
        return u"networkUnreachable"_s;
    case ErrorKind::TlsFailed:
        return u"tlsFailed"_s;
    case ErrorKind::NotAuthenticated:
        return u"notAuthenticated"_s;
    case ErrorKind::AccessDenied:
        return u"accessDenied"_s;
    case ErrorKind::NotFound:
        return u"notFound"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::InvalidInput:
        return u"invalidInput"_s;
    case ErrorKind::RateLimited:
        return u"rateLimited"_s;
    case ErrorKind::ServerFailed:
        return u"serverFailed"_s;
    case ErrorKind::UnexpectedAnswer:
        return u"unexpectedAnswer"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::StalePlan:
        return u"stalePlan"_s;
    case ErrorKind::FileFailed:
        return u"fileFailed"_s;
    case ErrorKind::NotSupported:
        return u"notSupported"_s;
    case ErrorKind::Internal:
        return u"internal"_s;
    }
    Q_UNREACHABLE();
}

QString errorActionName(ErrorAction action)
{
    switch (action) {
    case ErrorAction::None:
        return {};
    case ErrorAction::Retry:
        return u"retry"_s;
    case ErrorAction::SignInAgain:
        return u"signInAgain"_s;
    case ErrorAction::CheckNetwork:
        return u"checkNetwork"_s;
    case ErrorAction::AskAdministrator:
        return u"askAdministrator"_s;
    case ErrorAction::EditInput:
        return u"editInput"_s;
    case ErrorAction::ReviewPlanAgain:
        return u"reviewPlanAgain"_s;
    case ErrorAction::OpenSetup:
        return u"openSetup"_s;
    case ErrorAction::ChooseFile:
        return u"chooseFile"_s;
    case ErrorAction::WaitAndRetry:
        return u"waitAndRetry"_s;
    }
    Q_UNREACHABLE();
}

Error Error::make(ErrorKind kind, QString summary, ErrorAction action, QString detail)
{
    Error error;
    error.kind = kind;
    error.summary = std::move(summary);
    error.action = action;
    error.detail = std::move(detail);
    return error;
}

Error Error::cancelled()
{
    return make(ErrorKind::Cancelled, QCoreApplication::translate("applink::base::Error", "Cancelled."));
}

} // namespace applink::base
