// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/HtmlForm.h"

#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace applink::practice {
using namespace Qt::StringLiterals;

namespace {
constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;

QString unescape(QString text)
{
    static const QRegularExpression number(u"&#(x?)([0-9a-f]+);"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text)) {
        const uint code = match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1));
    }
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&nbsp;"_L1, " "_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression form(uR"re(\s%1\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))re"_s.arg(name), anyCase);
    const auto match = form.match(tag);
    for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
        if (!match.captured(i).isEmpty())
            return unescape(match.captured(i));
    }
    return {};
}

QString plain(const QString &html)
{
    static const QRegularExpression hidden(u"<(script|style|title)\\b.*?</\\1\\s*>"_s, anyCase);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return unescape(QString(html).replace(hidden, u" "_s).replace(tag, u" "_s)).simplified();
}
} // namespace

QList<HtmlForm> HtmlForm::all(const QString &html)
{
    static const QRegularExpression formTag(u"(<form\\b[^>]*>)(.*?)</form\\s*>"_s, anyCase);
    static const QRegularExpression fieldTag(u"(<input\\b[^>]*>)|(<button\\b[^>]*>)(.*?)</button\\s*>"_s, anyCase);
    QList<HtmlForm> forms;
    for (auto it = formTag.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        HtmlForm form;
        form.action = attribute(match.captured(1), u"action"_s);
        if (attribute(match.captured(1), u"method"_s).compare("post"_L1, Qt::CaseInsensitive) == 0)
            form.method = "POST";
        for (auto fields = fieldTag.globalMatch(match.captured(2)); fields.hasNext();) {
            const auto field = fields.next();
            const bool button = !field.captured(2).isEmpty();
            const QString tag = button ? field.captured(2) : field.captured(1);
            QString type = attribute(tag, u"type"_s).toLower();
            if (type.isEmpty())
                type = button ? u"submit"_s : u"text"_s;
            const QString value = attribute(tag, u"value"_s);
            form.fields.append({type, attribute(tag, u"name"_s), value, button ? plain(field.captured(3)) : value});
        }
        forms.append(form);
    }
    return forms;
}

const HtmlForm::Field *HtmlForm::firstOfType(QStringView type) const
{
    for (const Field &each : fields) {
        if (each.type == type)
            return &each;
    }
    return nullptr;
}

const HtmlForm::Field *HtmlForm::button(QStringView label) const
{
    for (const Field &each : fields) {
        if (each.type == "submit"_L1 && each.label.compare(label, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return nullptr;
}

QByteArray HtmlForm::encode(const QList<std::pair<QString, QString>> &values, const Field *button) const
{
    QByteArray body;
    const auto add = [&](const QString &name, const QString &value) {
        if (name.isEmpty())
            return;
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    };
    for (const Field &each : fields) {
        if (each.type == "hidden"_L1)
            add(each.name, each.value);
    }
    for (const auto &[name, value] : values)
        add(name, value);
    if (button != nullptr)
        add(button->name, button->value);
    return body;
}

QString htmlText(const QString &html, qsizetype most)
{
    return plain(html).left(most);
}

QStringList htmlScopes(const QString &html)
{
    static const QRegularExpression item(u"<li\\b[^>]*>(.*?)</li\\s*>"_s, anyCase);
    static const QRegularExpression keys(u"\\(([a-z_]+(?:,\\s*[a-z_]+)*)\\)$"_s);
    static const QRegularExpression comma(u",\\s*"_s);
    QStringList scopes;
    for (auto it = item.globalMatch(html); it.hasNext();) {
        const auto match = keys.match(plain(it.next().captured(1)));
        if (match.hasMatch())
            scopes += match.captured(1).split(comma);
    }
    scopes.removeDuplicates();
    return scopes;
}

} // namespace applink::practice
