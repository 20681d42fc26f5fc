// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/SetupPages.h"

#include "practice/http/FormBody.h"
#include "practice/org/ConsentPages.h"
#include "practice/org/EcaTypes.h"
#include "practice/org/OAuthAnswers.h"

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

const QString appManagerPath = u"/lightning/setup/NavigationMenus/home"_s;
const QString externalAppsPath = u"/lightning/setup/ManageExternalClientApplication/home"_s;

} // namespace

std::optional<HttpResponse> SetupPages::handle(const HttpRequest &request)
{
    const QString path = request.path();
    const bool get = request.method == "GET" || request.method == "HEAD";
    if (path == appManagerPath && get)
        return appManager();
    if (path == appManagerPath && request.method == "POST")
        return migrate(request);
    if (path == externalAppsPath && get)
        return externalClientApps();
    return {};
}

HttpResponse SetupPages::appManager() const
{
    QString rows;
    for (const EcaComponent &app : m_store->components()) {
        if (app.type != ecaTypes::connectedApp)
            continue;
        const QString label = app.values.value(u"label"_s).toHtmlEscaped();
        const QString name = app.fullName.toHtmlEscaped();
        if (m_store->has(app.fullName))
            rows += u"<p><strong>%1</strong> (%2): migrated, read-only</p>"_s.arg(label, name);
        else
            rows += uR"(<p><strong>%1</strong> (%2)</p><form method="post" action="%3">
<button class="main" type="submit" name="migrate" value="%2">Migrate to External Client App</button></form>)"_s.arg(
                label, name, appManagerPath);
    }
    return htmlAnswer(200, page(u"App Manager"_s, rows.isEmpty() ? u"<p>There are no connected apps.</p>"_s : rows));
}

HttpResponse SetupPages::migrate(const HttpRequest &request)
{
    const QString name = parseForm(request.body).value(u"migrate"_s);
    if (!m_store->migrate(name))
        return htmlAnswer(
            400, messagePage(u"Not migrated"_s,
                             u"%1 is no connected app, or an External Client App has its name already."_s.arg(name)));
    return htmlAnswer(
        200, messagePage(u"Migrated"_s, u"%1 is an External Client App now, with the key and the secret it had. The "
                                        "connected app is read-only. Go back to AppLink Setup."_s.arg(name)));
}

HttpResponse SetupPages::externalClientApps() const
{
    QString rows;
    for (const EcaComponent &app : m_store->components()) {
        if (app.type == ecaTypes::application)
            rows += u"<p><strong>%1</strong> (%2)</p>"_s.arg(app.values.value(u"label"_s).toHtmlEscaped(),
                                                             app.fullName.toHtmlEscaped());
    }
    return htmlAnswer(200, page(u"External Client App Manager"_s,
                                rows.isEmpty() ? u"<p>There are no External Client Apps.</p>"_s : rows));
}

} // namespace applink::practice
