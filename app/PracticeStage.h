// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Task.h"
#include "practice/PracticeHost.h"
#include "practice/PracticePerson.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace applink::app {

/// What the practice services say about themselves (contracts.md section 4).
struct PracticeFacts
{
    QUrl salesforceUrl;
    QUrl herokuUrl;
    Secret accessToken;
    Secret herokuApiKey;
    QString username;
    QString password; ///< of nobody: it is printed by design
    QString herokuApp;

    [[nodiscard]] static PracticeFacts from(const QJsonObject &description);
};

/// The practice org and the person before the browser, as tasks for a coroutine. Both end with this object.
class PracticeStage : public QObject
{
    Q_OBJECT

public:
    explicit PracticeStage(QObject *parent = nullptr);

    Task<Result<PracticeFacts>> start(practice::PracticeOptions options);
    /// How the person saw the consent page.
    struct Visit
    {
        QStringList scopesSeen;
        bool consentShown = false;
    };
    /// Signs in and presses what the scenario wants. visited() follows.
    void visit(const QUrl &url);
    /// Of the last visit; an error when the way ended elsewhere, nothing before that.
    [[nodiscard]] const std::optional<Result<Visit>> &lastVisit() const { return m_visit; }

Q_SIGNALS:
    void answered();
    void visited();

private:
    practice::PracticeHost m_host;
    practice::PracticePerson m_person;
    std::optional<Result<PracticeFacts>> m_facts;
    std::optional<Result<Visit>> m_visit;
};

} // namespace applink::app
