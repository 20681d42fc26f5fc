// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/ClientName.h"

#include "base/Ascii.h"

#include <QCoreApplication>
#include <QSet>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::ClientName)
};

constexpr qsizetype longest = 40;

/// Apex takes no word of its own as a type name, in any case of letters.
const QSet<QString> &reservedWords()
{
    static const QSet<QString> words{
        u"abstract"_s,   u"and"_s,      u"any"_s,          u"array"_s,       u"as"_s,         u"asc"_s,
        u"autonomous"_s, u"begin"_s,    u"bigdecimal"_s,   u"blob"_s,        u"boolean"_s,    u"break"_s,
        u"bulk"_s,       u"by"_s,       u"byte"_s,         u"case"_s,        u"cast"_s,       u"catch"_s,
        u"char"_s,       u"class"_s,    u"collect"_s,      u"commit"_s,      u"const"_s,      u"continue"_s,
        u"currency"_s,   u"date"_s,     u"datetime"_s,     u"decimal"_s,     u"default"_s,    u"delete"_s,
        u"desc"_s,       u"do"_s,       u"double"_s,       u"else"_s,        u"end"_s,        u"enum"_s,
        u"exception"_s,  u"exit"_s,     u"export"_s,       u"extends"_s,     u"false"_s,      u"final"_s,
        u"finally"_s,    u"float"_s,    u"for"_s,          u"from"_s,        u"global"_s,     u"goto"_s,
        u"group"_s,      u"having"_s,   u"hint"_s,         u"if"_s,          u"implements"_s, u"import"_s,
        u"in"_s,         u"inner"_s,    u"insert"_s,       u"instanceof"_s,  u"int"_s,        u"integer"_s,
        u"interface"_s,  u"into"_s,     u"join"_s,         u"like"_s,        u"limit"_s,      u"list"_s,
        u"long"_s,       u"loop"_s,     u"map"_s,          u"merge"_s,       u"new"_s,        u"not"_s,
        u"null"_s,       u"number"_s,   u"object"_s,       u"of"_s,          u"on"_s,         u"or"_s,
        u"outer"_s,      u"override"_s, u"package"_s,      u"parallel"_s,    u"pragma"_s,     u"private"_s,
        u"protected"_s,  u"public"_s,   u"retrieve"_s,     u"return"_s,      u"rollback"_s,   u"select"_s,
        u"set"_s,        u"short"_s,    u"sort"_s,         u"stat"_s,        u"static"_s,     u"string"_s,
        u"super"_s,      u"switch"_s,   u"synchronized"_s, u"system"_s,      u"testmethod"_s, u"then"_s,
        u"this"_s,       u"throw"_s,    u"time"_s,         u"transaction"_s, u"trigger"_s,    u"true"_s,
        u"try"_s,        u"type"_s,     u"undelete"_s,     u"update"_s,      u"upsert"_s,     u"using"_s,
        u"virtual"_s,    u"void"_s,     u"webservice"_s,   u"when"_s,        u"where"_s,      u"while"_s};
    return words;
}

} // namespace

QString clientNameRule()
{
    return Text::tr("At most 40 letters, digits and single underscores, beginning with a letter, not ending in an "
                    "underscore, and no word of Apex.");
}

QString clientNameProblem(const QString &name)
{
    if (name.isEmpty())
        return Text::tr("Name the client. The External Service in the org will be called so.");
    for (const QChar c : name) {
        if (!base::isAsciiAlphanumeric(c) && c != u'_')
            return c.isSpace()
                       ? Text::tr("A client name has no spaces.")
                       : Text::tr("“%1” is not allowed: only the letters A to Z, digits and underscores are.").arg(c);
    }
    if (!base::isAsciiLetter(name.front()))
        return Text::tr("A client name begins with a letter.");
    if (name.endsWith(u'_') || name.contains("__"_L1))
        return Text::tr("A client name has single underscores only, and none at its end.");
    if (name.size() > longest)
        return Text::tr("A client name has at most 40 characters.");
    if (reservedWords().contains(name.toLower()))
        return Text::tr("“%1” is a word of Apex and cannot name a client.").arg(name);
    return {};
}

QString clientNameFrom(const QString &text)
{
    QString name;
    bool upper = true;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (!base::isAsciiAlphanumeric(c)) {
            upper = true;
            continue;
        }
        name += upper ? c.toUpper() : c;
        upper = false;
    }
    if (!name.isEmpty() && !base::isAsciiLetter(name.front()))
        name.prepend("Api"_L1);
    name.truncate(longest);
    if (reservedWords().contains(name.toLower()))
        name += "Api"_L1;
    return name;
}

} // namespace applink::heroku
