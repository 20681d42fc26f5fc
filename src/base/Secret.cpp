// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include "base/Redaction.h"

namespace applink::base {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes))
{
    // From here on the text sinks know it, whatever shape it has.
    rememberSecret(m_bytes);
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // Only the last owner may overwrite: a shared buffer still serves the others.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    m_bytes.clear();
}

} // namespace applink::base
