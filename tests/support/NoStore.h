// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/SecretStore.h"

#include <QTest>

namespace applink::test {

/// A keyring that is locked or not there.
class NoStore : public storage::SecretStore
{
public:
    [[nodiscard]] bool outlivesProgram() const override { return true; }
    Task<Result<Done>> keep(QString, Secret) override { co_return refusal(); }
    Task<Result<std::optional<Secret>>> find(QString) override { co_return refusal(); }
    Task<Result<Done>> forget(QString) override { co_return refusal(); }

private:
    static Error refusal() { return Error::make(ErrorKind::NotSupported, QStringLiteral("no keyring")); }
};

/// Runs a task of the keyring to its end.
template <class T>
T ended(Task<T> task)
{
    task.start();
    if (!QTest::qWaitFor([&] { return task.done(); }, 5000))
        qFatal("it does not end");
    return task.take();
}

} // namespace applink::test
