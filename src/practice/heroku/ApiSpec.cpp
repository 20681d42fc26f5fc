// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/heroku/ApiSpec.h"

#include <QJsonDocument>
#include <QSet>

#include <yaml-cpp/yaml.h>

#include <stdexcept>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostJson = 10'000'000; // characters
constexpr qsizetype mostYaml = 3'000'000;
constexpr int mostOperations = 3'000;

/// Says in a sentence why a spec is refused; never leaves this file.
struct Refusal : std::runtime_error
{
    explicit Refusal(const QString &why) : std::runtime_error(why.toStdString()) {}
};

QString text(const YAML::Node &node)
{
    return node && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

YAML::Node child(const YAML::Node &node, const char *key)
{
    return node && node.IsMap() ? node[key] : YAML::Node(YAML::NodeType::Undefined);
}

void add(QStringList &names, const YAML::Node &node, const QString &key, const QString &where)
{
    if (!node)
        return;
    const QString name = text(node);
    if (name.isEmpty())
        throw Refusal(u"%1 of %2 is not a name"_s.arg(key, where));
    if (!names.contains(name))
        names.append(name);
}

void readOperation(const YAML::Node &operation, const QString &method, const QString &where, ApiSpec &spec,
                   QSet<QString> &ids)
{
    if (!operation.IsMap())
        throw Refusal(u"%1 is not an operation"_s.arg(where));
    if (method == "get"_L1 && child(operation, "requestBody"))
        throw Refusal(u"%1 is a GET with a request body"_s.arg(where));
    if (++spec.operations > mostOperations)
        throw Refusal(u"the API spec has more than %1 operations"_s.arg(mostOperations));
    const QString id = text(child(operation, "operationId"));
    if (!id.isEmpty() && ids.contains(id))
        throw Refusal(u"the operationId %1 occurs twice"_s.arg(id));
    ids.insert(id);
    const YAML::Node authorization = child(child(child(operation, "x-sfdc"), "heroku"), "authorization");
    if (!authorization)
        return;
    if (!authorization.IsMap())
        throw Refusal(u"x-sfdc.heroku.authorization of %1 is not an object"_s.arg(where));
    if (child(authorization, "externalClientApp") && child(authorization, "connectedApp"))
        throw Refusal(u"%1 names an externalClientApp and a connectedApp"_s.arg(where));
    add(spec.externalClientApps, child(authorization, "externalClientApp"), u"externalClientApp"_s, where);
    add(spec.connectedApps, child(authorization, "connectedApp"), u"connectedApp"_s, where);
    add(spec.permissionSets, child(authorization, "permissionSet"), u"permissionSet"_s, where);
}

ApiSpec read(const YAML::Node &root)
{
    if (!root.IsMap())
        throw Refusal(u"the API spec is not an object"_s);
    if (!text(child(root, "openapi")).startsWith("3.0"_L1) && text(child(root, "swagger")) != "2.0"_L1)
        throw Refusal(u"the API spec is neither OpenAPI 3.0 nor Swagger 2.0"_s);
    if (text(child(child(root, "info"), "title")).isEmpty())
        throw Refusal(u"the API spec has no info.title"_s);
    const YAML::Node paths = child(root, "paths");
    if (!paths || !paths.IsMap() || paths.size() == 0)
        throw Refusal(u"the API spec has no paths"_s);
    static const QSet<QString> methods{u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s};
    ApiSpec spec;
    QSet<QString> ids;
    for (const auto &path : paths) {
        if (!path.second.IsMap())
            continue;
        for (const auto &operation : path.second) {
            const QString method = text(operation.first);
            if (methods.contains(method))
                readOperation(operation.second, method, u"%1 %2"_s.arg(method.toUpper(), text(path.first)), spec, ids);
        }
    }
    if (spec.operations == 0)
        throw Refusal(u"the API spec has no operations"_s);
    return spec;
}
} // namespace

std::optional<ApiSpec> ApiSpec::parse(const QByteArray &content, bool json, QString *error)
{
    if (content.size() > (json ? mostJson : mostYaml)) {
        *error = u"the API spec is too long"_s;
        return std::nullopt;
    }
    if (json && !QJsonDocument::fromJson(content).isObject()) {
        *error = u"the API spec is not JSON"_s;
        return std::nullopt;
    }
    // JSON is YAML as well, so one walk serves both.
    try {
        return read(YAML::Load(content.toStdString()));
    } catch (const Refusal &refusal) {
        *error = QString::fromUtf8(refusal.what());
    } catch (const YAML::Exception &exception) {
        *error = u"the API spec cannot be read: %1"_s.arg(QString::fromUtf8(exception.what()));
    }
    return std::nullopt;
}

} // namespace applink::practice
