// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeServices.h"

#include "practice/Clock.h"
#include "practice/DistrustedCertificate.h"
#include "practice/FaultRules.h"
#include "practice/Scenario.h"
#include "practice/heroku/HerokuService.h"
#include "practice/heroku/HerokuState.h"
#include "practice/http/HttpServer.h"
#include "practice/org/SalesforceOrg.h"

#include <QFile>
#include <QMutex>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <atomic>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRequestsKept = 10'000;

QUrl loopbackUrl(bool tls, quint16 port)
{
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    return url;
}

} // namespace

/// The requests so far; may be asked from any thread, also while the services start or stop.
struct PracticeServices::RequestLog
{
    std::atomic<qint64> count{0};
    mutable QMutex mutex;
    QStringList newest;

    void add(const QString &line)
    {
        ++count;
        const QMutexLocker lock(&mutex);
        newest.append(line);
        if (newest.size() > mostRequestsKept)
            newest.removeFirst();
    }
};

struct PracticeServices::Private
{
    explicit Private(const Scenario &chosen)
        : scenario(chosen)
        , org(scenario.org, &clock)
        , heroku(scenario.heroku, [this] { return clock.now(); })
        , herokuService(heroku, org)
    {
        clock.advance(std::chrono::seconds(scenario.org.clockAheadSeconds));
        for (const FaultRule &rule : scenario.faults)
            faults.add(rule);
    }

    Scenario scenario;
    Clock clock;
    SalesforceOrg org;
    HerokuState heroku;
    HerokuService herokuService;
    FaultRules faults;
    HttpServer orgServer;
    HttpServer herokuServer;
    QUrl orgUrl;
    QUrl herokuUrl;
    QString token;
};

namespace {

bool readTls(const PracticeOptions &options, QSslConfiguration *tls, QString *error)
{
    QFile certificate(options.tlsCertificateFile);
    QFile key(options.tlsKeyFile);
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly)) {
        *error = PracticeServices::tr("The certificate or key file could not be read.");
        return false;
    }
    const auto chain = QSslCertificate::fromDevice(&certificate);
    const QByteArray pem = key.readAll();
    QSslKey privateKey(pem, QSsl::Rsa);
    if (privateKey.isNull())
        privateKey = QSslKey(pem, QSsl::Ec);
    if (chain.isEmpty() || privateKey.isNull()) {
        *error = PracticeServices::tr("The certificate or key file holds no PEM certificate or key.");
        return false;
    }
    tls->setLocalCertificateChain(chain);
    tls->setPrivateKey(privateKey);
    return true;
}

bool readScenario(const PracticeOptions &options, Scenario *scenario, QString *error)
{
    const QString name = options.scenario.isEmpty() ? u"empty"_s : options.scenario;
    if (!Scenario::names().contains(name)) {
        *error = PracticeServices::tr("There is no scenario named %1. There are: %2.")
                     .arg(name, Scenario::names().join(u", "_s));
        return false;
    }
    *scenario = Scenario::named(name);
    if (!options.scenarioFile.isEmpty()) {
        QFile file(options.scenarioFile);
        if (!file.open(QIODevice::ReadOnly)) {
            *error = PracticeServices::tr("The scenario file %1 could not be read: %2")
                         .arg(options.scenarioFile, file.errorString());
            return false;
        }
        if (!scenario->overlay(file.readAll(), error))
            return false;
    }
    if (options.latencyMs >= 0)
        scenario->latencyMs = options.latencyMs;
    return true;
}

} // namespace

PracticeServices::PracticeServices(QObject *parent) : QObject(parent), m_log(std::make_unique<RequestLog>()) {}

PracticeServices::~PracticeServices()
{
    stop();
}

bool PracticeServices::start(const PracticeOptions &options, QString *error)
{
    stop();
    Scenario scenario;
    if (!readScenario(options, &scenario, error))
        return false;
    auto fresh = std::make_unique<Private>(scenario);
    const bool tls = !options.tlsCertificateFile.isEmpty();
    if (tls) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        if (!readTls(options, &configuration, error))
            return false;
        fresh->orgServer.setTls(configuration);
        fresh->herokuServer.setTls(configuration);
    }
    const bool herokuTls = tls || scenario.distrustedHeroku;
    if (scenario.distrustedHeroku)
        fresh->herokuServer.setTls(distrustedTls());
    Private *run = fresh.get();
    const auto serve = [this, run](auto &service) {
        return [this, run, &service](const HttpRequest &request) {
            const QString path = request.path();
            m_log->add(QString::fromLatin1(request.method) + u' ' + path);
            HttpResponse response =
                run->faults.answer(request, [&service](const HttpRequest &passed) { return service.handle(passed); });
            response.delayMs += run->scenario.latencyMs;
            Q_EMIT requestSeen(QString::fromLatin1(request.method), path, response.status);
            return response;
        };
    };
    run->orgServer.setHandler(serve(run->org));
    run->herokuServer.setHandler(serve(run->herokuService));
    QString why;
    if (!run->orgServer.listen(options.salesforcePort, &why) || !run->herokuServer.listen(options.herokuPort, &why)) {
        *error = tr("The practice services could not listen: %1").arg(why);
        return false;
    }
    run->orgUrl = options.salesforceUrl.isEmpty() ? loopbackUrl(tls, run->orgServer.port()) : options.salesforceUrl;
    run->herokuUrl = loopbackUrl(herokuTls, run->herokuServer.port());
    run->org.setBaseUrl(run->orgUrl);
    run->heroku.setUrls(run->herokuUrl, options.applinkUrl.isEmpty() ? run->herokuUrl : options.applinkUrl);
    d = std::move(fresh);
    d->token = d->org.issueAccessToken(username());
    return true;
}

void PracticeServices::stop()
{
    if (!d)
        return;
    d->orgServer.close();
    d->herokuServer.close();
    d.reset();
}

bool PracticeServices::isRunning() const
{
    return d != nullptr;
}

QJsonObject PracticeServices::description() const
{
    if (!d)
        return {};
    return {{u"schema"_s, 1},
            {u"salesforce"_s, salesforceUrl().toString()},
            {u"heroku"_s, herokuUrl().toString()},
            {u"accessToken"_s, accessToken()},
            {u"herokuApiKey"_s, herokuApiKey()},
            {u"username"_s, username()},
            {u"password"_s, password()},
            {u"otherUsername"_s, otherUsername()},
            {u"herokuApp"_s, herokuApp()}};
}

QUrl PracticeServices::salesforceUrl() const
{
    return d ? d->orgUrl : QUrl();
}

QUrl PracticeServices::herokuUrl() const
{
    return d ? d->herokuUrl : QUrl();
}

QString PracticeServices::username() const
{
    return d ? d->org.state().users().value(0).username : QString();
}

QString PracticeServices::password() const
{
    return d ? d->org.state().users().value(0).password : QString();
}

QString PracticeServices::otherUsername() const
{
    return d ? d->org.state().users().value(1).username : QString();
}

QString PracticeServices::accessToken() const
{
    return d ? d->token : QString();
}

QString PracticeServices::herokuApiKey() const
{
    return d ? d->heroku.apiKey() : QString();
}

QString PracticeServices::herokuApp() const
{
    return d ? d->heroku.settings().appName : QString();
}

bool PracticeServices::personDenies() const
{
    return d && d->scenario.personDenies;
}

QStringList PracticeServices::scenarioNames()
{
    return Scenario::names();
}

QString PracticeServices::scenarioDescription(const QString &name)
{
    return Scenario::description(name);
}

qint64 PracticeServices::requestCount() const
{
    return m_log->count;
}

QStringList PracticeServices::requests() const
{
    const QMutexLocker lock(&m_log->mutex);
    return m_log->newest;
}

Clock &PracticeServices::clock()
{
    return d->clock;
}

SalesforceOrg &PracticeServices::org()
{
    return d->org;
}

HerokuState &PracticeServices::heroku()
{
    return d->heroku;
}

FaultRules &PracticeServices::faults()
{
    return d->faults;
}

} // namespace applink::practice
