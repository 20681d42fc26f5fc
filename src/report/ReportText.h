// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QJsonValue>
#include <QString>

#include <utility>

namespace applink::report {

/// The words that the writers for people share, so that HTML, PDF and Markdown say the same. All translated.
class ReportText
{
public:
    [[nodiscard]] static QString title();
    /// The sentence that stands above everything when the org is the practice org; empty otherwise.
    [[nodiscard]] static QString practiceBanner(const Report &report);
    [[nodiscard]] static QString verdict(const Report &report);
    /// "30 passed, 2 warnings, 1 failed": only what there is.
    [[nodiscard]] static QString counts(const verify::Verification &verification);
    /// "1 to create, 2 to update, 5 right already"
    [[nodiscard]] static QString counts(const setup::Plan &plan);
    /// The org's address, with a word where it is not Salesforce's.
    [[nodiscard]] static QString address(const OrgShown &org);
    /// Label and value of each line about the org, the app and the run; lines without a value are left out.
    [[nodiscard]] static QList<std::pair<QString, QString>> facts(const Report &report);
    [[nodiscard]] static QString actionLabel(setup::Action action);
    /// Whether the org was only asked, and takes the step.
    [[nodiscard]] static bool isAccepted(const setup::AppliedStep &step, const setup::ApplyOutcome &outcome);
    [[nodiscard]] static QString appliedLabel(const setup::AppliedStep &step, const setup::ApplyOutcome &outcome);
    /// A field's value; null is "nothing".
    [[nodiscard]] static QString value(const QJsonValue &value);
    /// "2026-05-12 08:30 UTC": the same for every reader, in every time zone.
    [[nodiscard]] static QString time(const QDateTime &utc);
    /// "41 ms", "1.2 s"; empty for nothing.
    [[nodiscard]] static QString duration(qint64 ms);
};

} // namespace applink::report
