// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting by JWT, without anybody at a browser.
#include "heroku/HerokuError.h"
#include "steps/AppLinkWork.h"
#include "steps/JwtConnect.h"

namespace applink::steps {

using namespace Qt::StringLiterals;
using heroku::Connection;

Task<Result<Connection>> AppLinkWork::connectByJwt(Api api, QString name, WhereTaken whereTaken)
{
    m_services->jwtConnectionId.clear();
    Q_EMIT progress(tr("Looking at key, certificate and user"));
    auto preparing = prepareJwtConnection(m_services);
    const auto request = co_await std::move(preparing);
    if (!request)
        co_return request.error();
    Q_EMIT progress(tr("AppLink signs in to the org with the key"));
    auto making = makeConnection(
        api, name, [api, request = *request] { return api->createConnectionByJwt(request); }, whereTaken);
    auto connection = co_await std::move(making);
    if (!connection)
        co_return connection;
    const bool madeNow = connection->method == "JWT"_L1; // and not one that was there already
    if (!connection->isTerminal()) {
        auto waiting = api->waitForConnection(connection->id, m_pace.longestJwtSignIn);
        auto waited = co_await std::move(waiting);
        if (!waited && waited.error().kind == ErrorKind::NotFound) {
            // The answer's id may be the credential's (3.4); the name is the connection's in any case.
            auto byName = api->waitForConnection(name, m_pace.longestJwtSignIn);
            waited = co_await std::move(byName);
        }
        connection = waited;
    } else if (const auto failure = heroku::connectionFailure(*connection)) {
        connection = *failure;
    }
    if (!connection)
        co_return heroku::explainedJwtRefusal(connection.error(), request->username);
    if (madeNow)
        m_services->jwtConnectionId = connection->id;
    if (!connection->username.isEmpty() && connection->username.compare(request->username, Qt::CaseInsensitive) != 0) {
        m_services->connection = *connection; // for the checks to tell of
        Error error = Error::make(ErrorKind::Conflict,
                                  tr("The connection %1 acts as %2, and planned is %3. Choose another name for the "
                                     "connection, replace it, or plan the other user.")
                                      .arg(name, connection->username, request->username),
                                  ErrorAction::EditInput);
        error.code = heroku::code::otherUser.toString();
        co_return error;
    }
    co_return connection;
}

} // namespace applink::steps
