// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Preferences.h"

#include "base/JsonTree.h"
#include "storage/FileAccess.h"
#include "storage/Paths.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace applink::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 256 * 1024;

QString schemeName(Preferences::Scheme scheme)
{
    switch (scheme) {
    case Preferences::Scheme::System:
        return u"system"_s;
    case Preferences::Scheme::Light:
        return u"light"_s;
    case Preferences::Scheme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Preferences Preferences::load()
{
    Preferences loaded;
    const auto content = readFile(Paths::preferencesFile(), largest);
    if (!content)
        return loaded;
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    loaded.language = object.value(u"language").toString();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        if (object.value(u"scheme").toString() == schemeName(scheme))
            loaded.scheme = scheme;
    }
    loaded.keepSecretsInKeyring = object.value(u"keepSecretsInKeyring").toBool(loaded.keepSecretsInKeyring);
    loaded.helpPanelVisible = object.value(u"helpPanelVisible").toBool(loaded.helpPanelVisible);
    loaded.windowGeometry = QByteArray::fromBase64(object.value(u"windowGeometry").toString().toLatin1());
    loaded.lastFolder = object.value(u"lastFolder").toString();
    return loaded;
}

Result<Done> Preferences::save() const
{
    const auto tree = JsonTree::object({{u"schema"_s, QJsonValue(1)},
                                        {u"language"_s, language},
                                        {u"scheme"_s, schemeName(scheme)},
                                        {u"keepSecretsInKeyring"_s, QJsonValue(keepSecretsInKeyring)},
                                        {u"helpPanelVisible"_s, QJsonValue(helpPanelVisible)},
                                        {u"windowGeometry"_s, QString::fromLatin1(windowGeometry.toBase64())},
                                        {u"lastFolder"_s, lastFolder}});
    return writeFile(Paths::preferencesFile(), tree.toJson(), Access::Private);
}

} // namespace applink::storage
