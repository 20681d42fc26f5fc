// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/http/Gzip.h"

#include <array>

namespace applink::practice {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

void appendLittleEndian(QByteArray &to, quint32 value)
{
    for (int shift = 0; shift < 32; shift += 8)
        to.append(static_cast<char>((value >> shift) & 0xFFU));
}

} // namespace

QByteArray gzip(const QByteArray &bytes)
{
    // qCompress gives four bytes of length, two of zlib's header, the deflated data and four of checksum.
    const QByteArray zlib = qCompress(bytes, 1);
    QByteArray out("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    out += zlib.mid(6, zlib.size() - 10);
    appendLittleEndian(out, crc32(bytes));
    appendLittleEndian(out, static_cast<quint32>(bytes.size()));
    return out;
}

} // namespace applink::practice
