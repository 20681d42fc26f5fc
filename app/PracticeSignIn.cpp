// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PracticeSignIn.h"

#include "app/PracticeStage.h"
#include "base/SignalAwaiter.h"
#include "base/Sleep.h"

#include <QElapsedTimer>

#include <utility>

namespace applink::app {

using namespace std::chrono_literals;

namespace {

/// A played sign-in takes a second at most, so several of them have their turn; a person takes minutes.
constexpr std::chrono::milliseconds longestWaitForPort = 20s;
constexpr auto betweenTries = 50ms;

} // namespace

PracticeSignIn::PracticeSignIn(PracticeStage *stage, QObject *parent) : QObject(parent), m_stage(stage)
{
    connect(&m_signIn, &salesforce::SignIn::succeeded, this,
            [this](const salesforce::Session &session) { end(session); });
    connect(&m_signIn, &salesforce::SignIn::failed, this, [this](const Error &error) { end(error); });
    connect(m_stage, &PracticeStage::visited, this, [this] {
        // A person who came back to the callback leaves the rest to the sign-in; another one never comes.
        if (const auto visit = m_stage->lastVisit(); visit && !visit->ok() && m_signIn.isRunning()) {
            m_signIn.cancel();
            end(visit->error());
        }
    });
}

void PracticeSignIn::end(Result<salesforce::Session> result)
{
    m_result = std::move(result);
    Q_EMIT ended();
}

Task<Result<salesforce::Session>> PracticeSignIn::run(QUrl loginUrl)
{
    m_result.reset();
    salesforce::SignInRequest request;
    request.loginUrl = loginUrl;
    QElapsedTimer clock;
    clock.start();
    auto link = m_signIn.start(request);
    while (!link && link.error().kind == ErrorKind::Conflict && clock.elapsed() < longestWaitForPort.count()) {
        auto sleeping = base::sleepFor(betweenTries);
        co_await std::move(sleeping);
        link = m_signIn.start(request);
    }
    if (!link)
        co_return link.error();
    m_stage->visit(*link);
    co_await base::SignalAwaiter(this, &PracticeSignIn::ended, m_result.has_value());
    co_return *m_result;
}

} // namespace applink::app
