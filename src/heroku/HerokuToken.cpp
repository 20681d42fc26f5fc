// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/HerokuToken.h"

#include <QCoreApplication>

#include <algorithm>

namespace applink::heroku {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::HerokuToken)
};

/// The characters of RFC 6750's b64token and a little more: printable ASCII without blanks and quotes.
bool isTokenCharacter(QChar c)
{
    return c > u' ' && c < QChar(0x7f) && c != u'"' && c != u'\'' && c != u'\\' && c != u'<' && c != u'>';
}

} // namespace

QString tokenSourceText(HerokuToken::Source source)
{
    switch (source) {
    case HerokuToken::Source::Environment:
        //: %1 is the name of an environment variable
        return Text::tr("From %1 in the environment; not stored").arg(QLatin1String("HEROKU_API_KEY"));
    case HerokuToken::Source::HerokuCli:
        return Text::tr("From the login of the Heroku CLI");
    case HerokuToken::Source::Netrc:
        return Text::tr("From your netrc file");
    case HerokuToken::Source::Pasted:
        return Text::tr("Token that was entered here");
    case HerokuToken::Source::Kept:
        return Text::tr("From the keyring of this computer");
    case HerokuToken::Source::Practice:
        return Text::tr("Of the practice org");
    }
    Q_UNREACHABLE();
}

std::optional<HerokuToken> tokenFromEnvironment(const base::EnvironmentReader &environment)
{
    const auto token = tokenFromText(environment("HEROKU_API_KEY"));
    if (!token.ok())
        return {};
    HerokuToken found = token.value();
    found.source = HerokuToken::Source::Environment;
    return found;
}

Result<HerokuToken> tokenFromText(const QString &pasted)
{
    constexpr qsizetype longest = 4096;
    const QString text = pasted.trimmed();
    if (text.isEmpty())
        return Error::make(ErrorKind::InvalidInput, Text::tr("There is no Heroku token yet. Paste one."),
                           ErrorAction::EditInput);
    if (text.size() > longest || !std::all_of(text.cbegin(), text.cend(), isTokenCharacter)) {
        // The text may be a real token with something around it: it is not repeated.
        return Error::make(ErrorKind::InvalidInput,
                           Text::tr("This is not a Heroku token: a token is one word of letters, digits and dashes. "
                                    "Copy it again, without blanks or line breaks inside."),
                           ErrorAction::EditInput);
    }
    HerokuToken token;
    token.value = Secret(text);
    token.source = HerokuToken::Source::Pasted;
    return token;
}

} // namespace applink::heroku
