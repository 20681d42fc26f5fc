// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <memory>

namespace applink::base {

/// What went wrong, from a closed list. The names go to the JSON output (contracts.md section 3) and never change.
enum class ErrorKind {
    Cancelled,          ///< the person, or the program on their behalf, stopped it
    Timeout,            ///< no answer in time; for a write: whether it happened is unknown
    NetworkUnreachable, ///< no connection, DNS failure, connection dropped
    TlsFailed,          ///< the certificate or handshake was refused
    NotAuthenticated,   ///< the session or token is unknown or expired
    AccessDenied,       ///< known, but not allowed
    NotFound,           ///< no such thing, or not visible to this user
    Conflict,           ///< it exists already, or somebody else changed it
    InvalidInput,       ///< what the person gave is not legal
    RateLimited,        ///< too many requests
    ServerFailed,       ///< the service says it failed (5xx)
    UnexpectedAnswer,   ///< an answer that is not what the protocol says (HTML page, broken JSON)
    Rejected,           ///< the service understood and refused the content (component failure, validation)
    StalePlan,          ///< the org changed since the plan was made
    FileFailed,         ///< a file could not be read or written
    NotSupported,       ///< the org or service lacks the feature or release
    Internal,           ///< a mistake of ours
};

/// The name used in JSON, such as "networkUnreachable".
QString errorKindName(ErrorKind kind);
/// Every kind, for tests and documentation.
QList<ErrorKind> allErrorKinds();

/// What the person can do about an error; the UI makes a button of it, the command line a sentence.
enum class ErrorAction {
    None,
    Retry,
    SignInAgain,
    CheckNetwork,
    AskAdministrator,
    EditInput,
    ReviewPlanAgain,
    OpenSetup,
    ChooseFile,
    WaitAndRetry,
};
/// The id used in JSON, such as "signInAgain".
QString errorActionName(ErrorAction action);

/// The one error type of the house. It is a value; `cause` is shared and immutable.
/// No text in it may hold a secret: whoever fills `detail` from a service's answer passes it through base::redacted().
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString summary; ///< our words, translated, one or two sentences: what happened, to which thing, what to do
    ErrorAction action = ErrorAction::None;
    QString detail;         ///< their words, verbatim but redacted
    QString code;           ///< their machine code, such as INVALID_SESSION_ID; empty when there was none
    QString requestId;      ///< the service's request id, for its support
    bool retryable = false; ///< whether the same read may succeed later without anything else changing
    std::shared_ptr<const Error> cause;

    static Error make(ErrorKind kind, QString summary, ErrorAction action = ErrorAction::None, QString detail = {});
    static Error cancelled();
};

} // namespace applink::base

namespace applink {
using base::Error;
using base::ErrorAction;
using base::ErrorKind;
} // namespace applink
