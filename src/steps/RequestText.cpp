// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/RequestText.h"

#include <QCoreApplication>

namespace applink::steps {

using namespace Qt::StringLiterals;

namespace {

/// Every purpose in the sources of the clients; tests/house/TranslationsTest misses one that is not here.
constexpr const char *known[]{
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "read the Heroku account"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "list Heroku apps"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "read the Heroku app"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "list add-ons"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "list add-on attachments"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "read the add-on's config vars"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "sign in to the add-on"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "send the second factor"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "list connections"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "read the connection"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "create the connection"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "create the connection by JWT"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "delete the connection"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "publish the API spec"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "list what is published"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "read the org's releases"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "query"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "describe %1"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "create %1"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "delete %1"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "ask who uses the app"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "read the API allowance"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "write records"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "revoke the session"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "renew the session"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "ask whose token this is"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "ask the authorize endpoint about the app"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "validate the package"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "deploy the package"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "ask how the deploy stands"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "cancel the deploy"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "list app components"),
    QT_TRANSLATE_NOOP("applink::steps::RequestText", "read app components"),
};

} // namespace

QString requestLabel(const QString &purpose)
{
    const QString verb = purpose.section(u' ', 0, 0);
    const QString object = purpose.section(u' ', 1);
    for (const char *text : known) {
        if (purpose == QLatin1String(text))
            return QCoreApplication::translate("applink::steps::RequestText", text);
        // "describe PermissionSet" names one object of Salesforce, in one word.
        if (!object.isEmpty() && !object.contains(u' ') && verb + u" %1"_s == QLatin1String(text))
            return QCoreApplication::translate("applink::steps::RequestText", text).arg(object);
    }
    return purpose;
}

} // namespace applink::steps
