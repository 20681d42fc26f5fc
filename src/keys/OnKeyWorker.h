// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/OnWorker.h"

#include <functional>
#include <utility>

namespace applink::keys {

/// Frees what OpenSSL has kept for this thread. OpenSSL does so itself when a thread ends; but Qt's pool waits for the
/// end of the work only, so a thread may end while the program's exit handlers take OpenSSL apart, and then the program
/// crashes after all was done.
class ThreadMemory
{
public:
    ThreadMemory() = default;
    ~ThreadMemory();
    Q_DISABLE_COPY_MOVE(ThreadMemory)
};

/// As base::onWorker(), for work with keys and certificates.
template <class T>
Task<T> onKeyWorker(std::function<T()> work)
{
    return base::onWorker<T>([work = std::move(work)] {
        const ThreadMemory freedAfterwards;
        return work();
    });
}

/// Keeps OpenSSL from taking itself apart as the program exits, for the same reason: the threads of Qt's network use
/// it, too. Only before anything else uses it; first thing in main().
void leaveOpenSslToTheSystem();

} // namespace applink::keys
