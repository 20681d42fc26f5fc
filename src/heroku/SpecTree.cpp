// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/SpecTree.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <sstream>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::SpecTree)
};

constexpr qsizetype mostJson = 10'000'000;
constexpr qsizetype mostYaml = 3'000'000;
constexpr int deepest = 100;
constexpr int mostNodes = 200'000;
constexpr int deepestMerge = 10;

Error unreadable(const QString &summary, const QString &detail = {})
{
    return Error::make(ErrorKind::InvalidInput, summary, ErrorAction::ChooseFile, detail);
}

/// Thrown inside yaml-cpp's parser to leave it, and caught right outside.
struct Refused
{
    QString why;
    int line;
};

bool isBareWord(const std::string &text)
{
    // The core schema's words that are no text; "no" and "yes" are text (facts/qt.md section 7).
    static const QStringList words{u"null"_s, u"Null"_s, u"NULL"_s,  u"~"_s,     u"true"_s,
                                   u"True"_s, u"TRUE"_s, u"false"_s, u"False"_s, u"FALSE"_s};
    const QString word = QString::fromStdString(text);
    bool number = false;
    word.toDouble(&number);
    return text.empty() || number || words.contains(word);
}

class TreeBuilder : public YAML::EventHandler
{
public:
    SpecNode::Ref root;
    int documents = 0;

    void OnDocumentStart(const YAML::Mark &) override { ++documents; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        auto node = make(SpecNode::Kind::Scalar, mark, anchor);
        node->isText = false;
        place(node);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        count(mark);
        const auto node = m_anchors.value(anchor);
        // A node that refers to itself is still open here: following it would never end.
        if (!node || m_open.contains(node.get()))
            throw Refused{Text::tr("an alias refers to itself or to nothing"), mark.line + 1};
        place(node);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        auto node = make(SpecNode::Kind::Scalar, mark, anchor);
        node->text = QString::fromStdString(value);
        node->isText = tag == "!" || !isBareWord(value);
        place(node);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(make(SpecNode::Kind::List, mark, anchor), mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(make(SpecNode::Kind::Map, mark, anchor), mark);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        std::shared_ptr<SpecNode> node;
        bool hasKey = false;
        SpecNode::Entry entry;
    };

    void count(const YAML::Mark &mark)
    {
        if (++m_nodes > mostNodes)
            throw Refused{Text::tr("there is more in it than any API spec holds"), mark.line + 1};
    }
    std::shared_ptr<SpecNode> make(SpecNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        count(mark);
        auto node = std::make_shared<SpecNode>();
        node->kind = kind;
        node->line = mark.line + 1;
        if (anchor)
            m_anchors.insert(anchor, node);
        return node;
    }
    void open(std::shared_ptr<SpecNode> node, const YAML::Mark &mark)
    {
        if (m_levels.size() >= deepest)
            throw Refused{Text::tr("it is nested too deeply"), mark.line + 1};
        m_open.insert(node.get(), true);
        m_levels.push_back(Level{std::move(node), false, {}});
    }
    void close()
    {
        const auto node = m_levels.back().node;
        m_levels.pop_back();
        m_open.remove(node.get());
        place(node);
    }
    void place(const std::shared_ptr<const SpecNode> &node)
    {
        if (documents > 1)
            return;
        if (m_levels.empty()) {
            root = node;
            return;
        }
        Level &level = m_levels.back();
        if (level.node->kind == SpecNode::Kind::List) {
            level.node->items.append(node);
        } else if (!level.hasKey) {
            level.entry = {node->text, node->line, {}};
            level.hasKey = true;
        } else {
            level.entry.value = node;
            level.node->entries.append(level.entry);
            level.hasKey = false;
        }
    }

    std::vector<Level> m_levels;
    QHash<const SpecNode *, bool> m_open;
    QHash<YAML::anchor_t, std::shared_ptr<SpecNode>> m_anchors;
    int m_nodes = 0;
};

/// Builds the tree from JSON that QJsonDocument has found legal, which keeps this simple; it is here for the lines.
class JsonScanner
{
public:
    explicit JsonScanner(const QByteArray &bytes) : m_bytes(bytes) {}

    Result<SpecNode::Ref> read()
    {
        auto node = value(0);
        if (m_problem)
            return *m_problem;
        return node;
    }

private:
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    void skipSpace()
    {
        for (; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }
    QString string()
    {
        const qsizetype from = m_at++;
        while (m_at < m_bytes.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        ++m_at;
        // Qt decodes the escapes, surrogates included.
        return QJsonDocument::fromJson('[' + m_bytes.mid(from, m_at - from) + ']').array().at(0).toString();
    }
    SpecNode::Ref value(int depth)
    {
        skipSpace();
        auto node = std::make_shared<SpecNode>();
        node->line = m_line;
        if (depth > deepest || ++m_nodes > mostNodes) {
            m_problem = unreadable(
                depth > deepest
                    ? QCoreApplication::translate("applink::heroku::SpecTree",
                                                  "Line %1: the file is nested too deeply.")
                          .arg(m_line)
                    : QCoreApplication::translate("applink::heroku::SpecTree",
                                                  "Line %1: there is more in the file than any API spec holds.")
                          .arg(m_line));
            m_at = m_bytes.size();
            return node;
        }
        if (peek() == '{' || peek() == '[') {
            const bool map = peek() == '{';
            node->kind = map ? SpecNode::Kind::Map : SpecNode::Kind::List;
            ++m_at;
            for (skipSpace(); m_at < m_bytes.size() && peek() != '}' && peek() != ']'; skipSpace()) {
                if (peek() == ',') {
                    ++m_at;
                    continue;
                }
                if (!map) {
                    node->items.append(value(depth + 1));
                    continue;
                }
                SpecNode::Entry entry;
                entry.keyLine = m_line;
                entry.key = string();
                skipSpace();
                ++m_at; // the colon
                entry.value = value(depth + 1);
                node->entries.append(entry);
            }
            ++m_at;
        } else if (peek() == '"') {
            node->text = string();
        } else {
            node->isText = false;
            while (m_at < m_bytes.size() && !QByteArrayView(",]} \t\r\n").contains(peek()))
                node->text += QLatin1Char(m_bytes[m_at++]);
        }
        return node;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_nodes = 0;
    std::optional<Error> m_problem;
};

Result<SpecTree> readJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (json.isNull()) {
        const auto line = bytes.left(problem.offset).count('\n') + 1;
        return unreadable(Text::tr("Line %1: the JSON is broken: %2.").arg(line).arg(problem.errorString()));
    }
    auto root = JsonScanner(bytes).read();
    if (!root)
        return root.error();
    return SpecTree{*root, true, 1, 0, {}};
}

/// yaml-cpp drops comments, and programs sign in one at the top.
void findGeneratorComment(const QByteArray &bytes, SpecTree &tree)
{
    static const QRegularExpression sign(u"@generated|auto-?generated|generated (by|from|with)|do not edit"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    constexpr int linesAtTheTop = 15;
    qsizetype from = 0;
    for (int line = 1; line <= linesAtTheTop && from < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            end = bytes.size();
        const QString text = QString::fromUtf8(bytes.mid(from, std::min<qsizetype>(end - from, 300))).trimmed();
        if (text.startsWith(u'#') && sign.match(text).hasMatch()) {
            tree.generatorLine = line;
            tree.generatorText = text.mid(1).trimmed();
            return;
        }
        from = end + 1;
    }
}

Result<SpecTree> readYaml(const QByteArray &bytes)
{
    TreeBuilder builder;
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Refused &refused) {
        return unreadable(Text::tr("Line %1: %2.").arg(refused.line).arg(refused.why));
    } catch (const YAML::Exception &exception) {
        return unreadable(Text::tr("Line %1: the YAML is broken: %2.")
                              .arg(exception.mark.line + 1)
                              .arg(QString::fromStdString(exception.msg)));
    }
    if (!builder.root)
        return unreadable(Text::tr("The file is empty."));
    SpecTree tree{builder.root, false, builder.documents, 0, {}};
    findGeneratorComment(bytes, tree);
    return tree;
}

const SpecNode::Entry *findMerged(const SpecNode &node, const QString &key, int depth)
{
    for (const auto &entry : node.entries) {
        if (entry.key == key)
            return &entry;
    }
    if (depth >= deepestMerge)
        return nullptr;
    for (const auto &entry : node.entries) {
        if (entry.key != "<<"_L1 || !entry.value)
            continue;
        if (entry.value->kind == SpecNode::Kind::Map)
            return findMerged(*entry.value, key, depth + 1);
        for (const auto &item : entry.value->items) {
            if (item->kind != SpecNode::Kind::Map)
                continue;
            if (const auto *found = findMerged(*item, key, depth + 1))
                return found;
        }
    }
    return nullptr;
}

} // namespace

const SpecNode::Entry *SpecNode::find(const QString &key) const
{
    return kind == Kind::Map ? findMerged(*this, key, 0) : nullptr;
}

Result<SpecTree> readSpecTree(const QByteArray &content)
{
    if (content.size() > mostJson * 4)
        return unreadable(
            Text::tr("The file is larger than Salesforce takes: 10,000,000 characters of JSON, 3,000,000 of YAML."));
    QByteArray bytes = content;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return unreadable(Text::tr("The file is not UTF-8 text. Save it as UTF-8 and choose it again."));
    const QByteArray trimmed = bytes.left(4096).trimmed();
    const bool json = trimmed.startsWith('{') || trimmed.startsWith('[');
    if (text.size() > (json ? mostJson : mostYaml))
        return unreadable(
            Text::tr("The file is larger than Salesforce takes: 10,000,000 characters of JSON, 3,000,000 of YAML."));
    return json ? readJson(bytes) : readYaml(bytes);
}

} // namespace applink::heroku
