// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace applink::net {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *out, qint64 most)
{
    const auto count = std::min<qint64>(most, m_bytes.size() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(out, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace applink::net
