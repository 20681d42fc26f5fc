// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/JwtKey.h"

#include "keys/Certificate.h"
#include "keys/KeyFile.h"
#include "keys/OnKeyWorker.h"
#include "steps/JwtCertificate.h"

#include <QDateTime>

namespace applink::steps {

using keys::Certificate;
using keys::PrivateKey;

namespace {

constexpr int leastDaysLeft = 30;

struct Pair
{
    PrivateKey key;
    Certificate certificate;
};

Result<Pair> makePair(const QString &commonName)
{
    const auto key = PrivateKey::generate();
    if (!key)
        return key.error();
    const auto certificate = Certificate::selfSigned(*key, commonName, QDateTime::currentDateTimeUtc());
    if (!certificate)
        return certificate.error();
    return Pair{*key, *certificate};
}

Result<JwtKey> look(const QString &path, const QString &commonName, const QStringList &known)
{
    const auto file = keys::readKeyFile(path);
    if (!file)
        return file.error();
    JwtKey result;
    result.path = path;
    result.bits = file->key.bits();
    result.readableByOthers = file->readableByOthers;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &text : known) {
        const auto certificate = Certificate::fromText(text);
        if (certificate && certificate->belongsTo(file->key) && certificate->validFrom() <= now &&
            certificate->validUntil() >= now.addDays(leastDaysLeft)) {
            result.certificate = text;
            break;
        }
    }
    if (result.certificate.isEmpty()) {
        const auto made = Certificate::selfSigned(file->key, commonName, now);
        if (!made)
            return made.error();
        result.certificate = made->pem();
        result.madeCertificate = true;
    }
    result.certificateWords = JwtCertificate::inWords(result.certificate);
    return result;
}

} // namespace

Task<Result<JwtKey>> makeJwtKey(QString path, QString commonName)
{
    auto making = keys::onKeyWorker<Result<Pair>>([commonName] { return makePair(commonName); });
    const auto pair = co_await std::move(making);
    if (!pair)
        co_return pair.error();
    // Here, and not in the worker: whoever cancels until now finds no file.
    const auto written = keys::writeKeyFile(path, pair->key);
    if (!written)
        co_return written.error();
    JwtKey result;
    result.path = path;
    result.bits = pair->key.bits();
    result.certificate = pair->certificate.pem();
    result.certificateWords = JwtCertificate::inWords(result.certificate);
    result.madeCertificate = true;
    co_return result;
}

Task<Result<JwtKey>> takeJwtKey(QString path, QString commonName, QStringList known)
{
    auto looking = keys::onKeyWorker<Result<JwtKey>>([=] { return look(path, commonName, known); });
    co_return co_await std::move(looking);
}

} // namespace applink::steps
