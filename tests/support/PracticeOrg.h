// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeServices.h"
#include "practice/org/SalesforceOrg.h"
#include "salesforce/SalesforceClient.h"
#include "salesforce/Session.h"
#include "steps/Workflow.h"
#include "support/Running.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace applink::test {

/// A practice org in the test's own thread, and workflows that are signed in to it as its administrator.
class PracticeOrg
{
public:
    /// `scenario` as in a scenario file.
    explicit PracticeOrg(QJsonObject scenario = {})
    {
        practice::PracticeOptions options;
        options.scenarioFile = m_folder.filePath(QStringLiteral("scenario.json"));
        QFile file(options.scenarioFile);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(scenario).toJson());
        file.close();
        QString error;
        if (!services.start(options, &error))
            qFatal("%s", qPrintable(error));
        auto &state = services.org().state();
        const QString user = state.users().first().id;
        const QString client = QStringLiteral("PlatformCLI");
        const QStringList scopes{QStringLiteral("api"), QStringLiteral("refresh_token")};
        constexpr qint64 twoHours = 7200;
        refreshToken = state.addRefreshToken(user, client, scopes);
        accessToken = state.addSession(user, client, scopes, refreshToken, twoHours, false).accessToken;
    }

    [[nodiscard]] salesforce::Session session()
    {
        const auto &state = services.org().state();
        salesforce::Session session;
        session.instanceUrl = services.salesforceUrl();
        session.accessToken = Secret(accessToken.toUtf8());
        session.refreshToken = Secret(refreshToken.toUtf8());
        session.clientId = QStringLiteral("PlatformCLI");
        session.orgId = state.orgId();
        session.userId = state.users().first().id;
        return session;
    }
    [[nodiscard]] setup::SetupFile wanted()
    {
        setup::SetupFile wanted;
        wanted.orgUrl = services.salesforceUrl().toString();
        wanted.app.contactEmail = QStringLiteral("admin@practice.example");
        return wanted;
    }
    /// Signed in, waiting a hundredth of the usual times.
    [[nodiscard]] std::unique_ptr<steps::Workflow> workflow()
    {
        auto workflow = std::make_unique<steps::Workflow>();
        workflow->setWanted(wanted());
        workflow->setPace({0.01});
        workflow->setSession(session());
        workflow->org()->http()->setRetryPolicy(quick());
        return workflow;
    }
    [[nodiscard]] static net::RetryPolicy quick()
    {
        net::RetryPolicy policy;
        policy.firstDelay = std::chrono::milliseconds(1);
        return policy;
    }

    /// How often these records and deploys are there.
    [[nodiscard]] int permissionSets(const QString &name) const
    {
        const auto &sets = state().permissionSets();
        return int(std::count_if(sets.begin(), sets.end(), [&](const auto &set) { return set.name == name; }));
    }
    [[nodiscard]] int assignments(const QString &setName) const
    {
        int count = 0;
        for (const auto &assignment : state().assignments()) {
            const auto *set = state().permissionSetById(assignment.permissionSetId);
            count += set && set->name == setName ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] int deploys(const QString &status = {}) const
    {
        int count = 0;
        for (const QJsonObject &row : state().deployRows()) {
            if (!row[QLatin1StringView("CheckOnly")].toBool() &&
                (status.isEmpty() || row[QLatin1StringView("Status")].toString() == status))
                ++count;
        }
        return count;
    }
    [[nodiscard]] int requests(const QString &methodAndEnd) const
    {
        const QString method = methodAndEnd.section(u' ', 0, 0);
        const QString end = methodAndEnd.section(u' ', 1);
        int count = 0;
        for (const QString &request : services.requests())
            count += request.startsWith(method) && request.endsWith(end) ? 1 : 0;
        return count;
    }
    [[nodiscard]] const practice::OrgState &state() const
    {
        return const_cast<practice::PracticeServices &>(services).org().state();
    }

    practice::PracticeServices services;
    QString accessToken;
    QString refreshToken;

private:
    QTemporaryDir m_folder;
};

/// Runs a task to its end; fails the test when it takes longer than 30 seconds.
template <class T>
T finish(Task<T> task)
{
    Running<T> running(std::move(task));
    if (!QTest::qWaitFor([&] { return running.finished(); }, 30000))
        qFatal("the task did not end");
    return running.take();
}

} // namespace applink::test
