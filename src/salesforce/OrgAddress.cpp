// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/OrgAddress.h"

#include "net/Hosts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace applink::salesforce {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::salesforce::OrgAddress)
};

/// Hosts that show an org's pages, and the My Domain suffix that belongs to them (facts/salesforce.md 4.6). With
/// enhanced domains the name before the suffix is the org's My Domain name, whatever stands after it.
struct Alias
{
    QLatin1StringView suffix;
    QLatin1StringView login;
    bool namesPackage = false; ///< Visualforce: the first label ends in --c or --PACKAGE
};
constexpr std::array aliases{
    Alias{".lightning.force.com"_L1, ".my.salesforce.com"_L1},
    Alias{".my.salesforce-setup.com"_L1, ".my.salesforce.com"_L1},
    Alias{".vf.force.com"_L1, ".my.salesforce.com"_L1, true},
    Alias{".visual.force.com"_L1, ".my.salesforce.com"_L1, true},
    Alias{".visualforce.com"_L1, ".my.salesforce.com"_L1, true},
    Alias{".file.force.com"_L1, ".my.salesforce.com"_L1},
    Alias{".builder.salesforce-experience.com"_L1, ".my.salesforce.com"_L1},
    Alias{".my.site.com"_L1, ".my.salesforce.com"_L1},
    Alias{".lightning.crmforce.mil"_L1, ".my.salesforce.mil"_L1},
    Alias{".my.salesforce-setup.mil"_L1, ".my.salesforce.mil"_L1},
    Alias{".vf.crmforce.mil"_L1, ".my.salesforce.mil"_L1, true},
    Alias{".lightning.sfcrmapps.cn"_L1, ".my.sfcrmproducts.cn"_L1},
};

constexpr std::array salesforceSuffixes{".salesforce.com"_L1, ".salesforce.mil"_L1, ".sfcrmproducts.cn"_L1,
                                        ".cloudforce.com"_L1, ".database.com"_L1};

/// Old sites, whose address does not tell their org.
constexpr std::array siteSuffixes{".force.com"_L1, ".site.com"_L1, ".salesforce-sites.com"_L1,
                                  ".salesforce-experience.com"_L1};

Error refused(const QString &why)
{
    return Error::make(ErrorKind::InvalidInput, why, ErrorAction::EditInput);
}

Error notAnAddress(const QString &typed)
{
    return refused(Text::tr("“%1” is not the address of a Salesforce org. Paste any address from the browser while you "
                            "are in the org, such as https://acme.my.salesforce.com.")
                       .arg(typed.left(80)));
}

QUrl https(const QString &host)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    return url;
}

/// What people copy around an address: blanks of all kinds, quotes, brackets, invisible characters.
QString unwrapped(const QString &typed)
{
    QString text;
    for (const QChar &letter : typed) {
        const bool invisible = letter.category() == QChar::Other_Format || letter.category() == QChar::Other_Control;
        if (!invisible || letter == u'\t')
            text.append(letter);
    }
    static const QString wrappers = u"\"'<>“”„‘’«»"_s;
    const auto wraps = [](QChar letter) { return letter.isSpace() || wrappers.contains(letter); };
    while (!text.isEmpty() && wraps(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && (wraps(text.back()) || text.back() == u','))
        text.chop(1);
    return text;
}

/// The My Domain host of the one that shows a page: acme--uat--c.sandbox.vf.force.com is acme--uat.sandbox.
QString myDomainOf(QString host, const Alias &alias)
{
    host.chop(alias.suffix.size());
    if (alias.namesPackage) {
        QStringList labels = host.split(u'.');
        const qsizetype package = labels.first().lastIndexOf("--"_L1);
        if (package > 0)
            labels.first().truncate(package);
        // Before enhanced domains the instance stood there, also for sandboxes.
        static const QRegularExpression instance(u"^[a-z]{2,4}[0-9]+s?$"_s);
        if (labels.size() == 2 && instance.match(labels.at(1)).hasMatch()) {
            labels.removeLast();
            if (labels.first().contains("--"_L1))
                labels.append(u"sandbox"_s);
        }
        host = labels.join(u'.');
    }
    return host + alias.login;
}

/// Salesforce's own pages, which are no org: anything.salesforce.com that is neither an instance nor a login host.
bool isCompanyPage(const QString &host)
{
    if (!host.endsWith(".salesforce.com"_L1))
        return false;
    const QString name = host.chopped(int(".salesforce.com"_L1.size()));
    static const QRegularExpression instance(u"^[a-z]{2,4}[0-9]+s?$"_s);
    return name == "www"_L1 || name.endsWith(".help"_L1) ||
           (!name.contains(u'.') && !instance.match(name).hasMatch() && name != "login"_L1 && name != "test"_L1);
}

bool isLegalHost(const QString &host)
{
    const QStringList labels = host.split(u'.');
    return host.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
               return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-');
           });
}

Result<OrgAddress> onThisComputer(const QUrl &url, const QString &text)
{
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return notAnAddress(text);
    QUrl base;
    base.setScheme(url.scheme());
    base.setHost(url.host());
    base.setPort(url.port());
    return OrgAddress{base, false, false};
}

} // namespace

Result<OrgAddress> orgAddressFrom(const QString &typed)
{
    const QString text = unwrapped(typed);
    if (text.compare("login"_L1, Qt::CaseInsensitive) == 0 || text.compare("production"_L1, Qt::CaseInsensitive) == 0)
        return OrgAddress{https(u"login.salesforce.com"_s), true, true};
    if (text.compare("test"_L1, Qt::CaseInsensitive) == 0 || text.compare("sandbox"_L1, Qt::CaseInsensitive) == 0)
        return OrgAddress{https(u"test.salesforce.com"_s), true, true};
    const QString whole = text.startsWith("//"_L1)  ? u"https:"_s + text
                          : text.contains("://"_L1) ? text
                                                    : u"https://"_s + text;
    const QUrl url(whole, QUrl::StrictMode);
    const QUrl lenient(whole.section(u'?', 0, 0), QUrl::TolerantMode); // a query may hold what strict reading refuses
    if (!lenient.userInfo().isEmpty() || !url.userInfo().isEmpty())
        return refused(Text::tr("The address holds a user name. Paste it without what stands before the @; for a user "
                                "name alone, paste the address of its org."));
    if (text.isEmpty() || (!url.isValid() && !lenient.isValid()) || lenient.host().isEmpty())
        return notAnAddress(text);
    if (net::isLoopback(lenient))
        return onThisComputer(lenient, text);
    // A pasted http address of Salesforce means the org, not the wish to go without encryption.
    if (lenient.scheme() != "http"_L1 && lenient.scheme() != "https"_L1)
        return notAnAddress(text);
    const int port = lenient.port(443);
    if (port != 443 && !(port == 80 && lenient.scheme() == "http"_L1))
        return notAnAddress(text);
    QString host = lenient.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    const auto alias =
        std::find_if(aliases.begin(), aliases.end(), [&](const Alias &entry) { return host.endsWith(entry.suffix); });
    if (alias != aliases.end())
        host = myDomainOf(host, *alias);
    const auto endsWith = [&](QLatin1StringView suffix) { return host.endsWith(suffix); };
    if (std::any_of(siteSuffixes.begin(), siteSuffixes.end(), endsWith))
        return refused(
            Text::tr("“%1” is the address of a site, which does not tell its org. Paste the address that you "
                     "see in the browser in Setup.")
                .arg(host));
    if (!std::any_of(salesforceSuffixes.begin(), salesforceSuffixes.end(), endsWith) || !isLegalHost(host))
        return notAnAddress(text);
    if (host == "welcome.salesforce.com"_L1)
        host = u"login.salesforce.com"_s;
    if (isCompanyPage(host))
        return refused(Text::tr("“%1” is a page of Salesforce itself, not of an org. Paste an address from the browser "
                                "while you are in the org.")
                           .arg(host));
    const bool generic = host == "login.salesforce.com"_L1 || host == "test.salesforce.com"_L1;
    return OrgAddress{https(host), true, generic};
}

} // namespace applink::salesforce
