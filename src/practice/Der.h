// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace applink::practice {

/// Walks DER elements of one level; what it takes is checked to lie inside.
class Der
{
public:
    static constexpr char integer = 0x02;
    static constexpr char bits = 0x03;
    static constexpr char octets = 0x04;
    static constexpr char sequence = 0x30;

    explicit Der(const QByteArray &bytes) : m_bytes(bytes) {}

    /// The content of the next element if it has that tag; null otherwise.
    QByteArray take(char tag)
    {
        if (m_at + 2 > m_bytes.size() || m_bytes[m_at] != tag)
            return {};
        qsizetype length = static_cast<unsigned char>(m_bytes[m_at + 1]);
        qsizetype at = m_at + 2;
        if (length >= 0x80) {
            const qsizetype count = length - 0x80;
            if (count < 1 || count > 4 || at + count > m_bytes.size())
                return {};
            length = 0;
            for (qsizetype i = 0; i < count; ++i)
                length = length * 256 + static_cast<unsigned char>(m_bytes[at + i]);
            at += count;
        }
        if (length < 0 || at + length > m_bytes.size())
            return {};
        m_at = at + length;
        return m_bytes.mid(at, length);
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace applink::practice
