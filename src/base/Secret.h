// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace applink::base {

/// A token, password or key. It cannot be printed, compared, hashed or turned into a QVariant by accident, and its
/// bytes are overwritten when the last owner goes. Copies share the bytes. The only way out is reveal(), which is easy
/// to find in a review: use it where the wire needs it and nowhere else.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    explicit Secret(const QString &text) : Secret(text.toUtf8()) {}
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QByteArray reveal() const { return QByteArray(m_bytes.constData(), m_bytes.size()); }

    bool operator==(const Secret &) const = delete;

private:
    void wipe();
    QByteArray m_bytes;
};

} // namespace applink::base

namespace applink {
using base::Secret;
} // namespace applink
