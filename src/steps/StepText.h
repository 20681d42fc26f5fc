// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/OrgSnapshot.h"
#include "steps/Services.h"
#include "verify/Check.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>

namespace applink::steps {

/// What most checks share: they look at one snapshot, and say "could not tell" the same way when a value could not be
/// read. Kept apart so that each step's file holds only what is its own.
struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::StepText)

public:
    /// The finding for a value that could not be read.
    template <class T>
    static verify::Finding unreadable(const QString &what, const setup::Read<T> &read)
    {
        return couldNotRead(what, read.error(), read.source());
    }
    static verify::Finding couldNotRead(const QString &what, const Error &error, const QString &source);
    static verify::Finding notSignedIn();
    /// What to say where no snapshot can be looked at; nothing where one can.
    static std::optional<verify::Finding> withoutSnapshot(const Services &services);
    /// The same where the org is asked besides.
    static std::optional<verify::Finding> withoutOrg(const Services &services);
};

using SnapshotCheck = std::function<verify::Finding(const setup::OrgSnapshot &found, const setup::SetupFile &wanted)>;

/// A check that reads only the snapshot. Without a snapshot it is skipped: nobody is signed in.
verify::Check snapshotCheck(QString id, int step, std::function<QString()> title, QStringList needs,
                            std::shared_ptr<Services> services, SnapshotCheck look);

/// Compares one element of one component with what is wanted. `same` gets the text as found.
verify::Finding compareField(const setup::OrgSnapshot &found, const QString &type, const QString &element,
                             const QString &what, const std::function<bool(const QString &)> &same,
                             const QString &failedReason, const QString &remedy,
                             verify::Fix fix = verify::Fix::ApplyPlan);

/// As the settings have it, but not as the documented setup does: a warning that leads back to that step, so that
/// nobody takes it for the whole. What has not passed stays as it is.
verify::Finding unlessDocumented(verify::Finding finding, bool asDocumented, int step, const QString &why);

} // namespace applink::steps
