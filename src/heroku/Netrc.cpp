// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/Netrc.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace applink::heroku {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::Netrc)
};

/// No honest file comes near it.
constexpr qint64 mostBytes = 1 << 20;

/// The words of the file, one by one.
class Words
{
public:
    explicit Words(const QByteArray &text) : m_text(text) {}

    /// Null at the end.
    QByteArray next()
    {
        for (;;) {
            while (m_at < m_text.size() && isSpace(m_text[m_at]))
                ++m_at;
            if (m_at >= m_text.size())
                return {};
            if (m_text[m_at] != '#')
                break;
            skipLine();
        }
        if (m_text[m_at] == '"')
            return quoted();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    /// A password may begin with the sign of a comment.
    QByteArray value()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '#') {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && !isSpace(m_text[m_at]))
                ++m_at;
            return m_text.mid(from, m_at - from);
        }
        return next();
    }
    /// A macro goes on to the first empty line.
    void skipMacro()
    {
        skipLine();
        while (m_at < m_text.size()) {
            const qsizetype from = m_at;
            skipLine();
            if (m_text.mid(from, m_at - from).trimmed().isEmpty())
                return;
        }
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    void skipLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
    }
    QByteArray quoted()
    {
        QByteArray word = "";
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            word += m_text[m_at];
        }
        ++m_at;
        return word;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<NetrcEntry> findInNetrc(const QByteArray &text, const QString &machine)
{
    Words words(text);
    std::optional<NetrcEntry> entry;
    for (QByteArray word = words.next(); !word.isNull(); word = words.next()) {
        if (word == "machine" || word == "default") {
            if (entry)
                return entry; // the next entry begins
            if (word == "machine" && QString::fromUtf8(words.next()).compare(machine, Qt::CaseInsensitive) == 0)
                entry.emplace();
        } else if (word == "macdef") {
            words.skipMacro();
        } else if (word == "login" || word == "password" || word == "account") {
            const QByteArray value = words.value();
            if (entry && word == "login")
                entry->login = QString::fromUtf8(value);
            if (entry && word == "password")
                entry->password = Secret(value);
        }
    }
    return entry;
}

QString netrcPath(const base::EnvironmentReader &environment)
{
    QString path = environment("NETRC");
    if (path.isEmpty()) {
#ifdef Q_OS_WIN
        const QString name = u"_netrc"_s;
#else
        const QString name = u".netrc"_s;
#endif
        const QString home = environment("HOME");
        path = (home.isEmpty() ? QDir::homePath() : home) + u'/' + name;
    }
    if (QFileInfo::exists(path + u".gpg"_s) || !QFileInfo(path).isFile())
        return {};
    return path;
}

Result<NetrcLogin> tokenFromNetrc(const base::EnvironmentReader &environment, const QString &apiHost)
{
    const auto nothing = [&] {
        return Error::make(ErrorKind::NotFound,
                           Text::tr("No netrc file of yours holds a login for %1. Since July 2026 the Heroku CLI keeps "
                                    "it in the system's keyring: ask the CLI instead.")
                               .arg(apiHost),
                           ErrorAction::EditInput);
    };
    const QString path = netrcPath(environment);
    if (path.isEmpty())
        return nothing();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::make(ErrorKind::FileFailed, Text::tr("The file %1 could not be read.").arg(path),
                           ErrorAction::ChooseFile, file.errorString());
    const auto entry = findInNetrc(file.read(mostBytes), apiHost);
    if (!entry || entry->password.isEmpty())
        return nothing();
    auto token = tokenFromText(QString::fromUtf8(entry->password.reveal()));
    if (!token)
        return Error::make(ErrorKind::InvalidInput,
                           Text::tr("What %1 holds for %2 is no Heroku token.").arg(path, apiHost),
                           ErrorAction::EditInput);
    token->source = HerokuToken::Source::Netrc;
    return NetrcLogin{*token, entry->login};
}

} // namespace applink::heroku
