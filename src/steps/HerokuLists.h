// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace applink::steps {

class Workflow;

/// A Heroku app to choose.
struct HerokuAppRow
{
    QString name;
    QString owner; ///< e-mail, or the team
};

/// An AppLink add-on to choose.
struct HerokuAddonRow
{
    QString id;
    QString name;
    QString plan;
    QString state;
    QString billingApp; ///< another app's when it is shared
};

/// Reads the lists that step 5 offers: apps page by page, and the AppLink add-ons of one app. It cancels itself when
/// the Heroku login goes away. Owner: the page that shows them.
class HerokuLists : public QObject
{
    Q_OBJECT

public:
    explicit HerokuLists(Workflow *workflow, QObject *parent = nullptr);
    ~HerokuLists() override;

    /// Begins anew; needs a Heroku login.
    void loadApps();
    void loadAddons(const QString &app);
    void cancel();
    [[nodiscard]] bool isLoadingApps() const { return m_appsTask.isValid() && !m_appsTask.done(); }
    [[nodiscard]] bool isLoadingAddons() const { return m_addonsTask.isValid() && !m_addonsTask.done(); }

Q_SIGNALS:
    void appsArrived(const QList<applink::steps::HerokuAppRow> &page);
    void appsEnded(const std::optional<applink::Error> &error);
    void addonsArrived(const QString &app, const QList<applink::steps::HerokuAddonRow> &addons);
    void addonsFailed(const QString &app, const applink::Error &error);

private:
    Task<std::optional<Error>> readApps();
    Task<Result<QList<HerokuAddonRow>>> readAddons(QString app);

    Workflow *m_workflow;
    Task<std::optional<Error>> m_appsTask;
    Task<Result<QList<HerokuAddonRow>>> m_addonsTask;
    int m_run = 0;
};

} // namespace applink::steps
