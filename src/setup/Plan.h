// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salesforce/MetadataComponent.h"
#include "setup/OrgSnapshot.h"
#include "setup/SetupFile.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <functional>

namespace applink::setup {

enum class Action { None, Create, Update };
[[nodiscard]] QString actionName(Action action); ///< "none", "create", "update"
/// What a permission set that the plan makes says of itself in Setup.
[[nodiscard]] QString permissionSetDescription(const QString &apiName);

/// One value that changes. A null `before` means that the thing does not exist yet.
struct FieldChange
{
    QString name; ///< the element's or field's own name
    QJsonValue before;
    QJsonValue after;
};

/// One row of the plan: what one step does to one component.
struct Change
{
    int step = 0;
    QString component; ///< metadata type, or "PermissionSet", "PermissionSetAssignment", "SetupEntityAccess"
    QString name;
    Action action = Action::None;
    QList<FieldChange> fields; ///< empty for None
    QString reason;            ///< translated
};

/// Why a plan can't be applied, naming who can help.
struct Blocker
{
    QString checkId; ///< the check that shows it, such as "P3"; may be empty
    QString text;    ///< translated
};

/// What one step wants of the org. Steps add to it, makePlan() turns it into a plan; it knows nothing of steps.
struct Contribution
{
    /// An element of one of the app's components. `sameAs` compares what was read with what is wanted; where it says
    /// they are the same, the existing text is kept to the letter.
    struct Element
    {
        int step = 0;
        QString type;
        QString name;
        QString value; ///< a null QString removes the element
        std::function<bool(const QString &found, const QString &wanted)> sameAs;
        QString reason;
        /// How the value stands in the rows of the plan, for one that nobody can read as it is; the value itself
        /// without it.
        std::function<QString(const QString &value)> shown{};
        /// What is found is right as well, but must not be sent again as it is: the value goes along when something
        /// else of the component changes, and is no reason to change it.
        bool onlyWithOthers = false;
    };
    QList<Element> elements;
    QList<PermissionSetWish> permissionSets; ///< to exist; those with `create` are made where missing
    int permissionSetStep = 4;
    QString assignPermissionSet;     ///< the one the signed-in user gets; empty for none
    QStringList grantPermissionSets; ///< names that must have access
    QStringList grantProfiles;       ///< names that must have access
    QList<Blocker> blockers;
};

/// A grant that is made as a record of its own.
struct RecordGrant
{
    QString name; ///< of the profile or permission set
    bool isProfile = false;

    bool operator==(const RecordGrant &) const = default;
};

/// What will be done, exactly. Immutable once made; screen, apply, report and JSON read the same object.
struct Plan
{
    QByteArray fingerprint; ///< of the snapshot it was made from: a plan whose org has changed is refused
    QDateTime snapshotTakenAt;
    QString apiName;
    QList<Change> changes; ///< in step order; rows with Action::None say what is right already
    QList<Blocker> blockedBy;

    /// What is deployed, whole: the exact metadata. Only components that differ.
    QList<salesforce::MetadataComponent> components;
    QList<PermissionSetWish> permissionSetsToCreate;
    QString permissionSetToAssign;   ///< to the signed-in user; empty: nothing to do
    QString permissionSetToAssignId; ///< empty when this plan creates it
    QString assigneeId;              ///< the signed-in user
    /// Access that the policy's lists can't express (a comma in a profile's name), or that they name in vain: granted
    /// by a SetupEntityAccess record after the deploy.
    QList<RecordGrant> grantsByRecord;
    QString appId; ///< 0xI…; empty when this plan creates the app

    [[nodiscard]] int count(Action action) const;
    [[nodiscard]] bool nothingToDo() const;
    [[nodiscard]] bool applyable() const { return blockedBy.isEmpty() && !nothingToDo(); }
};

/// The difference between wanted and found: a pure function.
[[nodiscard]] Plan makePlan(const Contribution &wanted, const OrgSnapshot &found);

} // namespace applink::setup
