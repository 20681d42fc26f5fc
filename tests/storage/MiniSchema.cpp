// SPDX-License-Identifier: GPL-3.0-or-later
#include "MiniSchema.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace applink::test {

using namespace Qt::StringLiterals;

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == u"object"_s)
        return value.isObject();
    if (type == u"array"_s)
        return value.isArray();
    if (type == u"string"_s)
        return value.isString();
    if (type == u"boolean"_s)
        return value.isBool();
    if (type == u"null"_s)
        return value.isNull();
    if (type == u"integer"_s)
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    qFatal("unknown type %s", qPrintable(type));
}

int countFitting(const QJsonValue &value, const QJsonArray &schemas)
{
    return static_cast<int>(std::count_if(schemas.begin(), schemas.end(),
                                          [&](const QJsonValue &one) { return fitsSchema(value, one.toObject()); }));
}

bool objectFits(const QJsonObject &object, const QJsonObject &schema)
{
    for (const auto &required : schema.value(u"required").toArray()) {
        if (!object.contains(required.toString()))
            return false;
    }
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key())) {
            if (!fitsSchema(it.value(), properties.value(it.key()).toObject()))
                return false;
        } else if (!schema.value(u"additionalProperties").toBool(true)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool fitsSchema(const QJsonValue &value, const QJsonObject &schema)
{
    static const QSet<QString> known{u"$schema"_s,
                                     u"$id"_s,
                                     u"title"_s,
                                     u"description"_s,
                                     u"default"_s,
                                     u"type"_s,
                                     u"additionalProperties"_s,
                                     u"required"_s,
                                     u"properties"_s,
                                     u"enum"_s,
                                     u"const"_s,
                                     u"items"_s,
                                     u"minimum"_s,
                                     u"maximum"_s,
                                     u"minLength"_s,
                                     u"oneOf"_s,
                                     u"anyOf"_s,
                                     u"not"_s,
                                     u"if"_s,
                                     u"then"_s,
                                     u"else"_s};
    for (const QString &keyword : schema.keys()) {
        if (!known.contains(keyword))
            qFatal("unknown keyword %s", qPrintable(keyword));
    }
    if (const auto type = schema.value(u"type"); type.isString() && !hasType(value, type.toString()))
        return false;
    if (const auto types = schema.value(u"type").toArray();
        !types.isEmpty() && std::none_of(types.begin(), types.end(),
                                         [&](const QJsonValue &type) { return hasType(value, type.toString()); }))
        return false;
    if (schema.contains(u"const") && value != schema.value(u"const"))
        return false;
    if (schema.contains(u"enum") && !schema.value(u"enum").toArray().contains(value))
        return false;
    if (value.isDouble() && (value.toDouble() < schema.value(u"minimum").toDouble(-1e9) ||
                             value.toDouble() > schema.value(u"maximum").toDouble(1e9)))
        return false;
    if (value.isString() && value.toString().size() < schema.value(u"minLength").toInt(0))
        return false;
    if (value.isArray() && schema.contains(u"items")) {
        const QJsonArray array = value.toArray();
        const QJsonObject items = schema.value(u"items").toObject();
        if (std::any_of(array.begin(), array.end(), [&](const QJsonValue &item) { return !fitsSchema(item, items); }))
            return false;
    }
    if (value.isObject() && !objectFits(value.toObject(), schema))
        return false;
    if (schema.contains(u"oneOf") && countFitting(value, schema.value(u"oneOf").toArray()) != 1)
        return false;
    if (schema.contains(u"anyOf") && countFitting(value, schema.value(u"anyOf").toArray()) == 0)
        return false;
    if (schema.contains(u"not") && fitsSchema(value, schema.value(u"not").toObject()))
        return false;
    if (schema.contains(u"if")) {
        const auto branch = fitsSchema(value, schema.value(u"if").toObject()) ? u"then"_s : u"else"_s;
        return fitsSchema(value, schema.value(branch).toObject());
    }
    return true;
}

} // namespace applink::test
