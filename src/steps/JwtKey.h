// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"

#include <QString>
#include <QStringList>

namespace applink::steps {

/// A private key in the person's file, and the certificate that goes with it. The key itself is not in here.
struct JwtKey
{
    QString path;
    int bits = 0;
    bool readableByOthers = false;
    QString certificate;          ///< as it goes into the settings
    QString certificateWords;     ///< what a person can compare: JwtCertificate::inWords()
    bool madeCertificate = false; ///< it is new; none of those that were known belongs to the key and lasts
};

/// Makes an RSA key and its certificate, and writes the key to a new file (keys::writeKeyFile: mode 0600, never over
/// another). Made on a worker thread; cancelling before the file is written leaves none. `commonName` names the
/// certificate, as the app does.
[[nodiscard]] Task<Result<JwtKey>> makeJwtKey(QString path, QString commonName);

/// Looks at a key that the person chose; the file is only read. Of the `known` certificates the first that belongs to
/// the key, and is valid for another month, is taken to the letter; else a new one is made.
[[nodiscard]] Task<Result<JwtKey>> takeJwtKey(QString path, QString commonName, QStringList known);

} // namespace applink::steps
