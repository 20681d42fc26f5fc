// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ListsBench.h"

#include "bench/PracticeProcess.h"
#include "bench/StallMeter.h"
#include "salesforce/Session.h"
#include "salesforce/SessionTokens.h"
#include "steps/AccessLists.h"
#include "steps/Workflow.h"
#include "ui/Theme.h"
#include "ui/widgets/PickList.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>
#include <optional>

namespace applink::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int howMany = 10'000;

double msOf(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

QJsonObject measureLists(const QString &program, int latencyMs)
{
    const PracticeProcess practice(program, {{u"latencyMs"_s, latencyMs}, {u"permissionSets"_s, howMany}});
    if (!practice.ok())
        return {{u"error"_s, practice.error()}};
    salesforce::SessionTokens tokens;
    auto asking = tokens.whose(Secret(practice.value(u"accessToken"_s)), QUrl(practice.value(u"salesforce"_s)));
    asking.start();
    if (!QTest::qWaitFor([&] { return asking.done(); }, 20'000))
        return {{u"error"_s, u"nobody said whose the token is"_s}};
    const auto session = asking.take();
    if (!session)
        return {{u"error"_s, session.error().summary}};
    steps::Workflow workflow;
    workflow.setSession(*session);

    ui::Theme::apply(*qApp, ui::Theme::Scheme::Light);
    ui::PickList list(ui::PickListModel::Mode::Many, u"accessList"_s);
    list.resize(600, 500);
    list.show();
    (void)QTest::qWaitForWindowExposed(&list);

    steps::AccessLists lists(&workflow);
    QElapsedTimer clock;
    double shown = 0;
    double listed = 0;
    std::optional<QString> ended;
    QObject::connect(&lists, &steps::AccessLists::permissionSetsArrived, &list,
                     [&](const QList<setup::PermissionSetRecord> &page) {
                         QList<ui::PickItem> items;
                         for (const auto &set : page)
                             items.append({u"set:"_s + set.name, set.label, set.name, 0, u"permission set"_s});
                         list.append(items);
                         if (shown == 0) {
                             list.view()->viewport()->repaint();
                             shown = msOf(clock);
                         }
                         if (list.model()->total() >= howMany && listed == 0)
                             listed = msOf(clock);
                     });
    QObject::connect(&lists, &steps::AccessLists::ended, &list,
                     [&](const std::optional<Error> &error) { ended = error ? error->summary : QString(); });
    StallMeter meter([] { return QString(); });
    clock.start();
    lists.load();
    const QDeadlineTimer limit(60'000);
    while (!ended && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    QCoreApplication::processEvents();
    if (!ended || !ended->isEmpty() || listed == 0)
        return {{u"error"_s, ended.value_or(u"no end"_s)}};
    const StallMeter::Stall stall = meter.longest();

    auto *search = list.findChild<QLineEdit *>(u"accessListSearchEdit"_s);
    search->setFocus();
    double slowest = 0;
    const auto press = [&](auto key) {
        clock.start();
        QTest::keyClick(search, key);
        list.view()->viewport()->repaint();
        slowest = std::max(slowest, msOf(clock));
        QCoreApplication::processEvents();
    };
    // Words that most rows hold, that some hold, that none holds; then back again.
    const QString typed = u"permission set 99 zz"_s;
    for (const QChar c : typed)
        press(c.toLatin1());
    const int none = list.model()->rowCount();
    for (int i = 0; i < typed.size(); ++i)
        press(Qt::Key_Backspace);
    if (none != 0 || list.model()->rowCount() < howMany)
        return {{u"error"_s, u"the search did not search"_s}};
    return {{u"listedMs"_s, listed},
            {u"shownMs"_s, shown},
            {u"keyMs"_s, slowest},
            {u"stallMs"_s, stall.ms},
            {u"stallCpuMs"_s, stall.ownCpuMs}};
}

} // namespace applink::bench
