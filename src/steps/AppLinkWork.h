// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "heroku/AppLinkApi.h"
#include "steps/Services.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace applink::steps {

/// What the workflow does at Heroku AppLink: finds the add-on, connects the org, publishes the API spec
/// (facts/heroku-applink.md 2 to 4). What it learns stands in the services, where checks and pages find it; both
/// logins it works with are theirs too.
///
/// Its operations are tasks. Destroying a task cancels the operation and leaves the object usable.
class AppLinkWork : public QObject
{
    Q_OBJECT

public:
    explicit AppLinkWork(std::shared_ptr<Services> services);

    /// Finds account and add-on ahead of time, so that connecting need not wait for them. Errors are left to whoever
    /// needs the add-on then.
    Task<Result<Done>> locateAddon();
    /// Creates the connection, or takes the one of that name, and waits until it is connected. The address to open
    /// comes by authorizeUrlReady().
    Task<Result<heroku::Connection>> connectOrg();
    /// Publishes the API spec once. After a lost answer the list of publications decides whether it happened.
    Task<Result<Done>> publishApiSpec();
    /// The person saw the three scopes on the consent page (E5).
    void confirmConsent(const ConsentConfirmation &confirmation);

Q_SIGNALS:
    /// The link that the person must open to authorize AppLink; checked and safe to open.
    void authorizeUrlReady(const QUrl &url, const applink::steps::AuthorizeFactsShown &facts);
    /// A sentence about what is going on, translated.
    void progress(const QString &what);
    void requestRetrying(const QString &what, int attempt, std::chrono::milliseconds delay, const QString &why);

private:
    Task<Result<std::shared_ptr<heroku::AppLinkApi>>> appLinkApi();
    Task<Result<heroku::Connection>> createOrTakeConnection(std::shared_ptr<heroku::AppLinkApi> api, QString name,
                                                            QUrl loginUrl);

    std::shared_ptr<Services> m_services;
};

} // namespace applink::steps
