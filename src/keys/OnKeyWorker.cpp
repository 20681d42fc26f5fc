// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/OnKeyWorker.h"

#include <openssl/crypto.h>

namespace applink::keys {

ThreadMemory::~ThreadMemory()
{
    OPENSSL_thread_stop();
}

void leaveOpenSslToTheSystem()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace applink::keys
