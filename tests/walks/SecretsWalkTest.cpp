// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way with real sign-ins, every byte on the wire kept; then every secret that crossed it is searched for in
// all that the program wrote, showed or said (product.md, rule 5).
#include "base/Log.h"
#include "practice/PracticePerson.h"
#include "practice/PracticeServices.h"
#include "practice/heroku/HerokuState.h"
#include "storage/SetupFileJson.h"
#include "support/Files.h"
#include "support/Wiretap.h"
#include "ui/LogWindow.h"
#include "verify/Verification.h"
#include "walks/Walker.h"

#include <QDirIterator>
#include <QFile>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

#include <unistd.h>

using namespace Qt::StringLiterals;
using applink::test::contentOf;
using applink::test::Walker;
using applink::test::Wiretap;

namespace {

/// Standard error goes to a file while this lives.
class CaughtStandardError
{
public:
    explicit CaughtStandardError(const QString &path) : m_saved(::dup(STDERR_FILENO))
    {
        if (m_file.setFileName(path); m_file.open(QIODevice::WriteOnly))
            ::dup2(m_file.handle(), STDERR_FILENO);
    }
    ~CaughtStandardError()
    {
        ::dup2(m_saved, STDERR_FILENO);
        ::close(m_saved);
    }

private:
    int m_saved;
    QFile m_file;
};

/// What in this traffic nobody else may know, by what it is.
QMultiHash<QByteArray, QString> secretsIn(const QByteArray &traffic)
{
    const QList<std::pair<QString, QString>> forms{
        {u"access token"_s, u"\"access_token\"\\s*:\\s*\"([^\"]{12,})\""_s},
        {u"refresh token"_s, u"\"refresh_token\"\\s*:\\s*\"([^\"]{12,})\""_s},
        {u"bearer token"_s, u"(?i)\\r\\nauthorization: bearer ([^\\r]{12,})"_s},
        {u"SSO header"_s, u"(?i)\\r\\nx-addon-sso: ([^\\r]{12,})"_s},
        {u"SSO token"_s, u"\"(?:sso_)?token\"\\s*:\\s*\"([^\"]{12,})\""_s},
        {u"session id in SOAP"_s, u"sessionId>([^<]{12,})<"_s},
        {u"authorization code"_s, u"[?&\\n]code=([^&\\s\"]{12,})"_s},
        {u"code verifier"_s, u"code_verifier=([^&\\s\"]{12,})"_s},
        {u"password"_s, u"[&\\n](?:pw|password)=([^&\\s\"]{6,})"_s},
        {u"add-on token"_s, u"\"HEROKU_APPLINK_TOKEN\"\\s*:\\s*\"([^\"]{12,})\""_s},
    };
    QMultiHash<QByteArray, QString> found; // one and the same token crosses in more than one form
    const QString text = QString::fromLatin1(traffic);
    for (const auto &[what, form] : forms) {
        QRegularExpressionMatchIterator each = QRegularExpression(form).globalMatch(text);
        while (each.hasNext()) {
            const QByteArray raw = each.next().captured(1).toLatin1();
            for (const QByteArray &secret : {raw, QByteArray::fromPercentEncoding(raw)}) {
                if (!found.contains(secret, what))
                    found.insert(secret, what);
            }
        }
    }
    return found;
}

} // namespace

class SecretsWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneLeavesByAnyOutput()
    {
        Wiretap org;
        Wiretap heroku;
        applink::practice::PracticeOptions options;
        options.salesforcePort = Wiretap::freePort();
        options.herokuPort = Wiretap::freePort();
        options.salesforceUrl = org.url();
        options.applinkUrl = heroku.url();
        applink::practice::PracticeServices services;
        QString why;
        QVERIFY2(services.start(options, &why), qPrintable(why));
        org.passTo(options.salesforcePort);
        heroku.passTo(options.herokuPort);
        services.heroku().setUrls(heroku.url(), heroku.url());
        qputenv("HEROKU_API_URL", heroku.url().toEncoded());

        QTemporaryDir outputs;
        CaughtStandardError standardError(outputs.filePath(u"standard-error.txt"_s));
        applink::base::Log::instance().install();
        QVERIFY2(applink::base::Log::instance().writeTo(outputs.filePath(u"run.log"_s), &why), qPrintable(why));
        QString shown; // everything that stood in the window at some time
        {
            Walker walker;
            walk(walker, services, org.url(), outputs.path(), shown);
            if (QTest::currentTestFailed())
                return;
            applink::ui::LogWindow log;
            const QString logged = log.findChild<QPlainTextEdit *>(u"logText"_s)->toPlainText();
            QVERIFY(logged.contains(u"/services/data"_s)); // there is something to search
            shown += logged;
            QDirIterator own(walker.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            int files = 0;
            while (own.hasNext()) {
                const QString path = own.next();
                QVERIFY(QFile::copy(path, outputs.filePath(u"home-%1"_s.arg(files++))));
            }
            QVERIFY2(files > 0, "neither a journal nor the list of recent files was kept");
        }

        auto secrets = secretsIn(org.heard() + heroku.heard());
        secrets.insert(services.password().toUtf8(), u"password"_s);
        secrets.insert(services.herokuApiKey().toUtf8(), u"Heroku key"_s);
        for (const auto &addon : services.heroku().addons)
            secrets.insert(addon.token.toUtf8(), u"add-on token"_s);
        const auto kinds = QSet<QString>(secrets.cbegin(), secrets.cend());
        for (const QString &kind :
             {u"access token"_s, u"refresh token"_s, u"bearer token"_s, u"session id in SOAP"_s, u"SSO header"_s,
              u"authorization code"_s, u"code verifier"_s, u"password"_s, u"Heroku key"_s, u"add-on token"_s})
            QVERIFY2(kinds.contains(kind), qPrintable(kind + u" was not seen, so the search means nothing"_s));

        QHash<QString, QByteArray> searched{{u"the window"_s, shown.toUtf8()}};
        QDirIterator files(outputs.path(), QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            searched.insert(QFileInfo(path).fileName(), contentOf(path));
        }
        for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
            if (secret.key().isEmpty())
                continue;
            for (auto place = searched.cbegin(); place != searched.cend(); ++place)
                QVERIFY2(!place.value().contains(secret.key()),
                         qPrintable(u"%1 stands in %2"_s.arg(secret.value(), place.key())));
        }
    }

private:
    /// Lets the person at the browser do what the page asks, and takes down every text in the window.
    static void walk(Walker &walker, const applink::practice::PracticeServices &services, const QUrl &org,
                     const QString &outputs, QString &shown)
    {
        applink::practice::PracticePerson person;
        const auto look = [&] {
            for (const QLabel *label : walker.window().findChildren<QLabel *>())
                shown += label->text() + u'\n';
            for (const QPlainTextEdit *edit : walker.window().findChildren<QPlainTextEdit *>())
                shown += edit->toPlainText() + u'\n';
            for (const QLineEdit *edit : walker.window().findChildren<QLineEdit *>())
                shown += edit->displayText() + u'\n';
        };
        walker.atEachPicture([&](const QString &) { look(); });
        const QString folder = outputs + u"/in"_s;
        QDir().mkpath(folder);
        const QString setup = folder + u"/setup.json"_s;
        QVERIFY(QFile::copy(QStringLiteral(APPLINK_SOURCE_DIR "/resources/example/setup.json"), setup));
        QVERIFY(QFile::copy(QStringLiteral(APPLINK_SOURCE_DIR "/resources/example/api-spec.yaml"),
                            folder + u"/api-spec.yaml"_s));
        walker.window().openFile(setup);
        QVERIFY(walker.next(u"signInPage"_s));
        QVERIFY(walker.type(u"orgAddressEdit"_s, org.toString()));
        QVERIFY(walker.press(u"signInButton"_s));
        QVERIFY(walker.waitFor([&] { return !walker.text(u"signInLinkEdit"_s).isEmpty(); }));
        person.visit(QUrl(walker.text(u"signInLinkEdit"_s)), services.username(), services.password());
        look();
        QVERIFY2(walker.waitFor([&] { return walker.seen(u"orgCardLabel"_s) != nullptr; }),
                 qPrintable(walker.errors()));
        QVERIFY(!walker.workflow().isPractice()); // so a journal is kept, as with a real org
        QVERIFY2(walker.goOnTo(u"connectPage"_s), qPrintable(walker.errors()));
        QVERIFY(walker.type(u"herokuTokenEdit"_s, services.herokuApiKey()));
        look();
        QVERIFY2(walker.chooseHerokuApp(), qPrintable(walker.errors()));
        QVERIFY(walker.press(u"connectButton"_s));
        QVERIFY2(walker.waitFor([&] { return !walker.text(u"authorizeLinkEdit"_s).isEmpty(); }),
                 qPrintable(walker.errors()));
        look();
        person.visit(QUrl(walker.text(u"authorizeLinkEdit"_s)), services.username(), services.password());
        QVERIFY2(walker.press(u"publishButton"_s, 20000), qPrintable(walker.errors()));
        QVERIFY(walker.waitFor([&] { return walker.seen(u"nextButton"_s)->isEnabled(); }));
        QVERIFY(walker.next(u"verifyPage"_s));
        QVERIFY(walker.waitFor([&] {
            const auto &verification = walker.workflow().verification();
            return verification && verification->finishedAt.isValid();
        }));
        look();
        for (const auto *ending : {"html", "json", "pdf", "md", "xml"}) {
            QVERIFY(walker.trigger(u"exportReportAction"_s));
            QVERIFY(walker.giveFile(u"exportReportDialog"_s, outputs + u"/report."_s + QLatin1String(ending)));
        }
        QVERIFY(walker.trigger(u"saveSetupAsAction"_s));
        QVERIFY(walker.giveFile(u"saveSetupDialog"_s, outputs + u"/saved.json"_s));
        QVERIFY2(walker.errors().isEmpty(), qPrintable(walker.errors()));
    }
};

QTEST_MAIN(SecretsWalkTest)
#include "SecretsWalkTest.moc"
