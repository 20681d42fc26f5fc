// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/ConsentPages.h"

namespace applink::practice {

using namespace Qt::StringLiterals;

QByteArray page(const QString &title, const QString &content)
{
    static const QString frame = uR"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1 · Practice org</title>
<style>
:root { color-scheme: light dark; --ground: #eef1f6; --card: #fff; --text: #1b2330; --quiet: #5a6475; --mark: #1f5fbf; --edge: #c3cad6; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --card: #1e242e; --text: #e8ecf3; --quiet: #a9b3c4; --mark: #3f7fe0; --edge: #3b4452; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { background: var(--card); border-radius: 10px; padding: 2rem 2.25rem; width: min(27rem, 92vw); }
.badge { display: inline-block; background: var(--mark); color: #fff; border-radius: 1rem; padding: .1rem .8rem; font-size: .85rem; }
h1 { font-size: 1.35rem; margin: .8rem 0 .4rem; } p { margin: .4rem 0; } .quiet { color: var(--quiet); font-size: .9rem; }
.problem { border-left: 4px solid #c4372d; padding-left: .7rem; }
label { display: block; margin: .9rem 0 .25rem; font-weight: 600; }
input[type=text], input[type=password] { width: 100%; padding: .55rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--edge); border-radius: 6px; }
button { font: inherit; padding: .55rem 1.3rem; margin: 1.2rem .6rem 0 0; border-radius: 6px; border: 1px solid var(--edge); background: transparent; color: inherit; cursor: pointer; }
button.main { background: var(--mark); border-color: var(--mark); color: #fff; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
</style></head><body><main><span class="badge">Practice org</span><h1>%1</h1>%2
<p class="quiet">This page is served by AppLink Setup on this computer. It is not Salesforce; nothing leaves the machine.</p></main></body></html>
)"_s;
    return frame.arg(title.toHtmlEscaped(), content).toUtf8();
}

QByteArray loginPage(const QString &problem, const QString &next, const QString &hintUser)
{
    QString content;
    if (!problem.isEmpty())
        content += u"<p class=\"problem\" role=\"alert\">%1</p>"_s.arg(problem.toHtmlEscaped());
    content += uR"(<form method="post" action="/login"><input type="hidden" name="startURL" value="%1">
<label for="username">Username</label><input type="text" id="username" name="username" autocomplete="username" value="%2" autofocus>
<label for="pw">Password</label><input type="password" id="pw" name="pw" autocomplete="current-password">
<button class="main" type="submit" name="Login" value="Log In">Log In</button></form>)"_s.arg(next.toHtmlEscaped(),
                                                                                              hintUser.toHtmlEscaped());
    return page(u"Log in to the practice org"_s, content);
}

QByteArray consentPage(const QString &appName, const QString &userName, const QStringList &scopeLines,
                       const QString &request)
{
    QString list;
    for (const QString &line : scopeLines)
        list += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    const QString content = uR"(<p><strong>%1</strong> is asking to:</p><ul>%2</ul><p>You are logged in as %3.</p>
<form method="post" action="/setup/secur/RemoteAccessAuthorizationPage.apexp"><input type="hidden" name="request" value="%4">
<button class="main" type="submit" name="decision" value="allow">Allow</button><button type="submit" name="decision" value="deny">Deny</button></form>)"_s
                                .arg(appName.toHtmlEscaped(), list, userName.toHtmlEscaped(), request.toHtmlEscaped());
    return page(u"Allow access?"_s, content);
}

QByteArray messagePage(const QString &heading, const QString &text)
{
    return page(heading, u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
}

} // namespace applink::practice
