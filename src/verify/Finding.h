// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace applink::verify {

/// How a check stands. Unknown is not passed: CouldNotTell and Skipped never count as good (product.md, rule 3).
enum class Status {
    Pending, ///< not begun; never in a finished verification
    Running,
    Passed,
    Warning,
    Failed,
    Skipped,       ///< did not look, for the reason given
    CouldNotTell,  ///< looked, but was not able to see
    WaitingForYou, ///< only the person can say; in JSON "skipped" with the reason (contracts.md section 3)
};
/// The name in JSON. Pending and Running have none and must not be asked for.
[[nodiscard]] QString statusName(Status status);
/// The word a person reads, translated.
[[nodiscard]] QString statusLabel(Status status);

/// One thing that was seen, and where.
struct Evidence
{
    QString what;   ///< translated, such as "OAuth scopes"
    QString value;  ///< as read; redacted by whoever fills it
    QString source; ///< "Metadata readMetadata", "SOQL PermissionSet", …
};

/// What the program itself can do about a finding; the UI makes a button of it.
enum class Fix {
    None,
    ApplyPlan,    ///< the plan repairs it: review and apply
    EditSettings, ///< a field on the step's own page
    SignIn,       ///< sign in to Salesforce again
    SignInToHeroku,
    ChooseApp,
    ChooseApiSpec,
    ChooseKey,      ///< the private key for connecting by JWT
    Connect,        ///< create or renew the AppLink connection
    ConfirmConsent, ///< the admin's own tick
    Publish,
    AssignPermissionSets, ///< give the signed-in user what callers of the published app need
    RunAgain,
    OpenSetup,
};
[[nodiscard]] QString fixName(Fix fix);

/// The outcome of one check.
struct Finding
{
    Status status = Status::Pending;
    QList<Evidence> evidence;
    QString reason; ///< translated: why it is not passed, naming the thing
    QString remedy; ///< translated: what to do now
    Fix fix = Fix::None;
    QString detail; ///< their words, redacted, for "details"
    qint64 durationMs = 0;

    static Finding passed(QList<Evidence> evidence);
    static Finding failed(QString reason, QString remedy, QList<Evidence> evidence = {}, Fix fix = Fix::None);
    static Finding warning(QString reason, QString remedy, QList<Evidence> evidence = {}, Fix fix = Fix::None);
    static Finding skipped(QString reason, QString remedy = {}, Fix fix = Fix::None);
    static Finding couldNotTell(QString reason, QString remedy, QString detail = {});
    static Finding waitingForYou(QString reason, QString remedy, QList<Evidence> evidence, Fix fix);
};

} // namespace applink::verify
