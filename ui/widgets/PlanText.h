// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/Plan.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

namespace applink::ui {

/// A plan in the words that Salesforce Setup uses, for people who never saw a metadata name. What has no such word
/// keeps its own name: nothing is hidden.
class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(applink::ui::PlanText)

public:
    [[nodiscard]] static QString component(const QString &type);
    [[nodiscard]] static QString field(const QString &name);
    /// A value as a person reads it.
    [[nodiscard]] static QString value(const QString &field, const QVariant &value);
    /// The same; "not there yet" for a null one before, "removed" for a null one after.
    [[nodiscard]] static QString before(const setup::FieldChange &field);
    [[nodiscard]] static QString after(const setup::FieldChange &field);
    [[nodiscard]] static QString action(setup::Action action);
    /// "Create 3, change 2, 4 are right already."
    [[nodiscard]] static QString summary(const setup::Plan &plan);
    /// The components as they will be deployed, one after the other. A client secret is never in it.
    [[nodiscard]] static QString exactMetadata(const setup::Plan &plan);
};

} // namespace applink::ui
