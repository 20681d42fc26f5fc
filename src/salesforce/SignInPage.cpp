// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/SignInPage.h"

#include <QLocale>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

QByteArray signInPage(bool success, const QString &heading, const QString &text)
{
    const QString page = uR"(<!DOCTYPE html>
<html lang="%1"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2 · AppLink Setup</title>
<style>
:root { color-scheme: light dark; --ground: #f4f6fa; --card: #fff; --text: #1b2330; --mark: %4; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --card: #1e242e; --text: #e8ecf3; --mark: %5; } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--text);
       font: 16px/1.5 system-ui, sans-serif; }
main { background: var(--card); border-top: 4px solid var(--mark); border-radius: 8px; padding: 2rem 2.5rem; max-width: 32rem; }
h1 { font-size: 1.35rem; margin: 0 0 .5rem; } p { margin: 0; }
</style></head><body><main><h1>%2</h1><p>%3</p></main></body></html>
)"_s;
    const QString light = success ? u"#1a7f4e"_s : u"#b3261e"_s;
    const QString dark = success ? u"#4cc38a"_s : u"#ff8a80"_s;
    // One call with all arguments: a percent sign in a text must not be taken for a place.
    return page.arg(QLocale().bcp47Name(), heading.toHtmlEscaped(), text.toHtmlEscaped(), light, dark).toUtf8();
}

} // namespace applink::salesforce
