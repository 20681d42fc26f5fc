// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/Soql.h"

#include <QRegularExpression>

namespace applink::practice {

using namespace Qt::StringLiterals;
using Operator = SoqlCondition::Operator;

namespace {

struct Token
{
    enum class Kind { Word, Text, Number, Symbol, End };
    Kind kind = Kind::End;
    QString text;
};

class Parser
{
public:
    explicit Parser(const QString &text) { tokenize(text); }

    SoqlParse run()
    {
        SoqlParse parse;
        SoqlQuery query;
        if (m_error.isEmpty())
            readQuery(query, false);
        if (m_error.isEmpty())
            parse.query = query;
        else
            parse.error = m_error;
        return parse;
    }

private:
    void fail(const QString &text)
    {
        if (m_error.isEmpty())
            m_error = text;
    }

    void tokenize(const QString &text)
    {
        for (qsizetype i = 0; i < text.size();) {
            const QChar c = text.at(i);
            if (c.isSpace()) {
                ++i;
            } else if (c == u'\'') {
                QString value;
                for (++i; i < text.size() && text.at(i) != u'\''; ++i) {
                    if (text.at(i) == u'\\' && i + 1 < text.size()) {
                        const QChar escaped = text.at(++i);
                        value += escaped == u'n' ? u'\n' : escaped == u'r' ? u'\r' : escaped == u't' ? u'\t' : escaped;
                    } else {
                        value += text.at(i);
                    }
                }
                if (i >= text.size())
                    return fail(u"line 1:%1 no viable alternative at character '<EOF>'"_s.arg(i));
                ++i;
                m_tokens.append({Token::Kind::Text, value});
            } else if (c.isLetter() || c == u'_') {
                const qsizetype from = i;
                while (i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i) == u'_' || text.at(i) == u'.'))
                    ++i;
                m_tokens.append({Token::Kind::Word, text.mid(from, i - from)});
            } else if (c.isDigit() || c == u'-') {
                const qsizetype from = i++;
                while (i < text.size() && (text.at(i).isLetterOrNumber() || QStringView(u".:+-").contains(text.at(i))))
                    ++i;
                m_tokens.append({Token::Kind::Number, text.mid(from, i - from)});
            } else {
                QString symbol(c);
                if (i + 1 < text.size() && (text.at(i + 1) == u'=' || (c == u'<' && text.at(i + 1) == u'>')))
                    symbol += text.at(++i);
                ++i;
                m_tokens.append({Token::Kind::Symbol, symbol});
            }
        }
        m_tokens.append(Token{});
    }

    const Token &peek() const { return m_tokens.at(m_at); }
    bool isWord(QLatin1StringView word) const
    {
        return peek().kind == Token::Kind::Word && peek().text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool takeWord(QLatin1StringView word)
    {
        if (!isWord(word))
            return false;
        ++m_at;
        return true;
    }
    bool takeSymbol(QLatin1StringView symbol)
    {
        if (peek().kind != Token::Kind::Symbol || peek().text != symbol)
            return false;
        ++m_at;
        return true;
    }
    void unexpected()
    {
        fail(u"unexpected token: '%1'"_s.arg(peek().kind == Token::Kind::End ? u"<EOF>"_s : peek().text));
    }
    QString name()
    {
        if (peek().kind != Token::Kind::Word) {
            unexpected();
            return {};
        }
        return m_tokens.at(m_at++).text;
    }

    void readQuery(SoqlQuery &query, bool isInner)
    {
        if (!takeWord("SELECT"_L1))
            return unexpected();
        if (isWord("COUNT"_L1)) {
            ++m_at;
            if (!takeSymbol("("_L1) || !takeSymbol(")"_L1))
                return unexpected();
            query.count = true;
        } else {
            do {
                query.fields.append(name());
            } while (m_error.isEmpty() && takeSymbol(","_L1));
        }
        if (m_error.isEmpty() && !takeWord("FROM"_L1))
            return unexpected();
        query.object = name();
        if (takeWord("WHERE"_L1))
            query.where = readOr(0);
        if (takeWord("ORDER"_L1)) {
            if (!takeWord("BY"_L1))
                return unexpected();
            do {
                SoqlOrder order{name(), false};
                if (takeWord("DESC"_L1))
                    order.descending = true;
                else
                    takeWord("ASC"_L1);
                if (takeWord("NULLS"_L1) && !takeWord("FIRST"_L1) && !takeWord("LAST"_L1))
                    return unexpected();
                query.order.append(order);
            } while (m_error.isEmpty() && takeSymbol(","_L1));
        }
        if (takeWord("LIMIT"_L1))
            query.limit = number();
        if (takeWord("OFFSET"_L1))
            query.offset = number();
        if (m_error.isEmpty() && !isInner && peek().kind != Token::Kind::End)
            unexpected();
    }

    int number()
    {
        bool isNumber = false;
        const int value = peek().text.toInt(&isNumber);
        if (!isNumber || value < 0) {
            unexpected();
            return 0;
        }
        ++m_at;
        return value;
    }

    std::shared_ptr<SoqlCondition> readOr(int depth)
    {
        auto first = readAnd(depth);
        if (!isWord("OR"_L1))
            return first;
        auto either = std::make_shared<SoqlCondition>();
        either->kind = SoqlCondition::Kind::Or;
        either->parts.append(first);
        while (m_error.isEmpty() && takeWord("OR"_L1))
            either->parts.append(readAnd(depth));
        return either;
    }

    std::shared_ptr<SoqlCondition> readAnd(int depth)
    {
        auto both = std::make_shared<SoqlCondition>();
        both->kind = SoqlCondition::Kind::And;
        do {
            both->parts.append(readOne(depth));
        } while (m_error.isEmpty() && takeWord("AND"_L1));
        return both->parts.size() == 1 ? both->parts.first() : both;
    }

    std::shared_ptr<SoqlCondition> readOne(int depth)
    {
        auto condition = std::make_shared<SoqlCondition>();
        if (depth > 30) {
            fail(u"too many nested conditions"_s);
            return condition;
        }
        if (takeWord("NOT"_L1)) {
            condition->kind = SoqlCondition::Kind::Not;
            condition->parts.append(readOne(depth + 1));
            return condition;
        }
        if (takeSymbol("("_L1)) {
            condition = readOr(depth + 1);
            if (!takeSymbol(")"_L1))
                unexpected();
            return condition;
        }
        condition->field = name();
        readComparison(*condition);
        return condition;
    }

    void readComparison(SoqlCondition &condition)
    {
        if (takeWord("LIKE"_L1)) {
            condition.op = Operator::Like;
            condition.values.append(literal());
        } else if (takeWord("IN"_L1)) {
            condition.op = Operator::In;
            readList(condition);
        } else if (isWord("NOT"_L1)) {
            ++m_at;
            if (!takeWord("IN"_L1))
                return unexpected();
            condition.op = Operator::NotIn;
            readList(condition);
        } else {
            static const QList<std::pair<QString, Operator>> symbols{
                {u"="_s, Operator::Equal},        {u"!="_s, Operator::NotEqual},  {u"<>"_s, Operator::NotEqual},
                {u"<"_s, Operator::Less},         {u"<="_s, Operator::LessEqual}, {u">"_s, Operator::Greater},
                {u">="_s, Operator::GreaterEqual}};
            for (const auto &[symbol, op] : symbols) {
                if (peek().kind == Token::Kind::Symbol && peek().text == symbol) {
                    ++m_at;
                    condition.op = op;
                    condition.values.append(literal());
                    return;
                }
            }
            unexpected();
        }
    }

    void readList(SoqlCondition &condition)
    {
        if (!takeSymbol("("_L1))
            return unexpected();
        if (isWord("SELECT"_L1)) {
            if (m_isInner) // Salesforce allows one level too
                return fail(u"Nesting of semi join sub-selects is not supported"_s);
            m_isInner = true;
            condition.among = std::make_shared<SoqlQuery>();
            readQuery(*condition.among, true);
            m_isInner = false;
            if (m_error.isEmpty() && !takeSymbol(")"_L1))
                unexpected();
            return;
        }
        do {
            condition.values.append(literal());
        } while (m_error.isEmpty() && takeSymbol(","_L1));
        if (!takeSymbol(")"_L1))
            unexpected();
    }

    QJsonValue literal()
    {
        const Token token = peek();
        if (token.kind == Token::Kind::Text || token.kind == Token::Kind::Number) {
            ++m_at;
            bool isNumber = false;
            const double value = token.text.toDouble(&isNumber);
            if (token.kind == Token::Kind::Number && isNumber)
                return value;
            return token.text;
        }
        if (takeWord("true"_L1))
            return true;
        if (takeWord("false"_L1))
            return false;
        if (takeWord("null"_L1))
            return {};
        unexpected();
        return {};
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    bool m_isInner = false;
    QString m_error;
};

} // namespace

SoqlParse parseSoql(const QString &text)
{
    return Parser(text).run();
}

} // namespace applink::practice
