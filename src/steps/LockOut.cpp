// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/LockOut.h"

#include "net/TransportError.h"
#include "salesforce/SalesforceClient.h"
#include "setup/AccessSwitch.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::steps::LockOut)
};

const QString source = u"apps/oauth/usage"_s;
constexpr qsizetype mostNamed = 10;

/// The names of one answer. Its shape is documented by name only, so whichever of the usual keys is there counts.
Result<QStringList> usersOf(const net::HttpResponse &response)
{
    const QJsonValue users = response.json().object()["users"_L1];
    if (!users.isArray())
        return net::unexpectedAnswer(response.url.host(), response.status, response.body);
    QStringList names;
    for (const QJsonValue &value : users.toArray()) {
        const QJsonObject user = value.toObject();
        for (const QString &key : {u"username"_s, u"userName"_s, u"name"_s, u"userId"_s, u"id"_s}) {
            if (const QString name = user[key].toString(); !name.isEmpty()) {
                names.append(name);
                break;
            }
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QString LockOut::text() const
{
    if (!happens)
        return {};
    QString text =
        Text::tr("Today every user may authorize this app. After this, only the profiles and permission sets "
                 "of step 4 may: everybody else loses access at once, and what they have authorized ends.");
    if (users.state() == setup::Read<QStringList>::State::Unread)
        return text + u' ' + Text::tr("Who uses it today was not asked.");
    if (users.couldNotBeRead())
        return text + u' ' + Text::tr("Who uses it today can't be told: %1").arg(users.error().summary);
    const QStringList &names = users.value();
    if (names.isEmpty())
        return text + u' ' + Text::tr("Nobody has authorized it so far.");
    QString list = names.mid(0, mostNamed).join(u", "_s);
    if (names.size() > mostNamed)
        list = Text::tr("%1 and %n more", nullptr, int(names.size() - mostNamed)).arg(list);
    return text + u' ' + Text::tr("Authorized today by: %1.").arg(list);
}

Task<LockOut> lockOutOf(salesforce::SalesforceClient *org, setup::Plan plan)
{
    LockOut lockOut;
    lockOut.happens = setup::endsSelfAuthorization(plan);
    if (!lockOut.happens || !org)
        co_return lockOut;
    net::HttpRequest request;
    request.url = org->url(org->dataPath(u"/apps/oauth/usage/%1/users"_s.arg(net::pathSegment(plan.appId))));
    request.purpose = u"ask who uses the app"_s;
    auto asking = org->send(request);
    const auto response = co_await std::move(asking);
    const Result<QStringList> users = response ? usersOf(*response) : Result<QStringList>(response.error());
    lockOut.users = users ? setup::Read<QStringList>::known(*users, source)
                          : setup::Read<QStringList>::unreadable(users.error(), source);
    co_return lockOut;
}

} // namespace applink::steps
