// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/FaultRules.h"
#include "practice/heroku/HerokuSettings.h"
#include "practice/org/OrgSettings.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace applink::practice {

/// How a practice begins: org, Heroku account, faults on the wire, and what the person in the browser will do.
struct Scenario
{
    OrgSettings org;
    HerokuSettings heroku;
    QList<FaultRule> faults;
    int latencyMs = 0; ///< added to each answer
    bool personDenies = false;
    bool distrustedHeroku = false; ///< the Heroku side speaks https with a certificate that nobody may trust

    [[nodiscard]] static QStringList names();
    /// One line for a list; empty for an unknown name.
    [[nodiscard]] static QString description(const QString &name);
    /// The scenario of that name; `name` must be one of names().
    [[nodiscard]] static Scenario named(const QString &name);
    /// Puts the keys of a JSON scenario file over this one (contracts.md 4). False and a sentence when the file is not
    /// legal.
    bool overlay(const QByteArray &json, QString *error);
};

} // namespace applink::practice
