// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/OnWorker.h"
#include "base/OpensAtOnce.h"
#include "heroku/ApiSpec.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace applink::heroku {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::ApiSpec)
};

/// Not even read beyond this; parseApiSpec() has the real limits.
constexpr qint64 mostBytes = 40'000'000;

Result<ApiSpec> readNow(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!base::opensAtOnce(path) || !file.open(QIODevice::ReadOnly))
        return Error::make(ErrorKind::FileFailed, Text::tr("The API spec file %1 could not be read.").arg(path),
                           ErrorAction::ChooseFile, file.errorString());
    if (file.size() > mostBytes)
        return Error::make(ErrorKind::InvalidInput,
                           Text::tr("The file %1 is larger than any API spec that Salesforce takes.").arg(name),
                           ErrorAction::ChooseFile);
    return parseApiSpec(file.readAll(), name);
}

} // namespace

Task<Result<ApiSpec>> readApiSpec(QString path)
{
    auto working = base::onWorker<Result<ApiSpec>>([path] { return readNow(path); });
    co_return co_await std::move(working);
}

} // namespace applink::heroku
