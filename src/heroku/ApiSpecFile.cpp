// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SignalAwaiter.h"
#include "heroku/ApiSpec.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

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
    if (!file.open(QIODevice::ReadOnly))
        return Error::make(ErrorKind::FileFailed, Text::tr("The API spec file %1 could not be read.").arg(path),
                           ErrorAction::ChooseFile, file.errorString());
    if (file.size() > mostBytes)
        return Error::make(ErrorKind::InvalidInput,
                           Text::tr("The file %1 is larger than any API spec that Salesforce takes.").arg(name),
                           ErrorAction::ChooseFile);
    return parseApiSpec(file.readAll(), name);
}

/// Where the worker leaves the result. Only the main thread locks it, so the worker never keeps it alive.
struct Desk
{
    QTimer bell;
    std::optional<Result<ApiSpec>> result;
};

} // namespace

Task<Result<ApiSpec>> readApiSpec(QString path)
{
    auto desk = std::make_shared<Desk>();
    desk->bell.setSingleShot(true);
    QThreadPool::globalInstance()->start([path, weak = std::weak_ptr<Desk>(desk)] {
        auto result = readNow(path);
        if (!qApp)
            return;
        QMetaObject::invokeMethod(qApp, [weak, result = std::move(result)] {
            if (const auto waiting = weak.lock()) {
                waiting->result = result;
                waiting->bell.start(0);
            }
        });
    });
    co_await base::SignalAwaiter(&desk->bell, &QTimer::timeout);
    co_return *desk->result;
}

} // namespace applink::heroku
