// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/Rs256.h"

#include "practice/Der.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace applink::practice {

namespace {

constexpr qsizetype leastBytes = 128; ///< of a modulus
constexpr qsizetype mostBytes = 1024;
constexpr qsizetype mostExponentBytes = 4;

using Number = std::vector<std::uint32_t>; ///< little-endian; all of one calculation are as long as the modulus

Number numberOf(const QByteArray &bytes, std::size_t words)
{
    Number number(words, 0);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - 1 - i]);
        number[std::size_t(i) / 4] |= std::uint32_t(byte) << (8 * (i % 4));
    }
    return number;
}

QByteArray bytesOf(const Number &number, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[size - 1 - i] = char((number[std::size_t(i) / 4] >> (8 * (i % 4))) & 0xFF);
    return bytes;
}

bool isLess(const Number &a, const Number &b)
{
    return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

/// a + b mod modulus, of two that are less than it.
Number sum(const Number &a, const Number &b, const Number &modulus)
{
    Number result(a.size());
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        carry += std::uint64_t(a[i]) + b[i];
        result[i] = std::uint32_t(carry);
        carry >>= 32;
    }
    if (carry == 0 && isLess(result, modulus))
        return result;
    std::int64_t borrow = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        borrow += std::int64_t(result[i]) - std::int64_t(modulus[i]);
        result[i] = std::uint32_t(borrow);
        borrow >>= 32;
    }
    return result;
}

Number product(const Number &a, const Number &b, const Number &modulus)
{
    Number result(a.size(), 0);
    for (std::size_t bit = a.size() * 32; bit-- > 0;) {
        result = sum(result, result, modulus);
        if ((a[bit / 32] >> (bit % 32)) & 1U)
            result = sum(result, b, modulus);
    }
    return result;
}

Number power(const Number &base, std::uint32_t exponent, const Number &modulus)
{
    Number result(base.size(), 0);
    result[0] = 1;
    for (int bit = 31; bit >= 0; --bit) {
        if (exponent >> bit > 1)
            result = product(result, result, modulus);
        else if (exponent >> bit == 0)
            continue;
        if ((exponent >> bit) & 1U)
            result = product(result, base, modulus);
    }
    return result;
}

QByteArray withoutZeros(QByteArray bytes)
{
    while (bytes.startsWith('\0'))
        bytes.remove(0, 1);
    return bytes;
}

/// What the signature must be once it is raised: padding, and the hash with its algorithm (RFC 8017 9.2).
QByteArray encodedMessage(const QByteArray &text, qsizetype size)
{
    const QByteArray info = QByteArray::fromHex("3031300d060960864801650304020105000420") +
                            QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QByteArray("\0\1", 2) + QByteArray(size - info.size() - 3, '\xFF') + QByteArray(1, '\0') + info;
}

} // namespace

bool verifiesRs256(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature)
{
    Der info(Der(publicKey).take(Der::sequence));
    if (info.take(Der::sequence).isNull()) // the algorithm
        return false;
    Der key(Der(info.take(Der::bits).mid(1)).take(Der::sequence)); // after the count of unused bits
    const QByteArray modulus = withoutZeros(key.take(Der::integer));
    const QByteArray exponent = withoutZeros(key.take(Der::integer));
    if (modulus.size() < leastBytes || modulus.size() > mostBytes || exponent.isEmpty() ||
        exponent.size() > mostExponentBytes || signature.size() != modulus.size())
        return false;
    const std::size_t words = (std::size_t(modulus.size()) + 3) / 4;
    const Number n = numberOf(modulus, words);
    const Number s = numberOf(signature, words);
    if (!isLess(s, n))
        return false;
    const Number raised = power(s, numberOf(exponent, 1).front(), n);
    return bytesOf(raised, modulus.size()) == encodedMessage(text, modulus.size());
}

} // namespace applink::practice
