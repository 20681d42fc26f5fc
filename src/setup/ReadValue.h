// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

#include <utility>

namespace applink::setup {

/// A value read from the org, with where it came from: known, absent (looked, and it is not there), or unreadable,
/// because. "Unread" is the state before anybody looked. Absent and unreadable are never confused: one is a fact.
template <class T>
class Read
{
public:
    enum class State { Unread, Known, Absent, Unreadable };

    Read() = default;
    static Read known(T value, QString source)
    {
        Read read;
        read.m_state = State::Known;
        read.m_value = std::move(value);
        read.m_source = std::move(source);
        return read;
    }
    static Read absent(QString source)
    {
        Read read;
        read.m_state = State::Absent;
        read.m_source = std::move(source);
        return read;
    }
    static Read unreadable(Error why, QString source)
    {
        Read read;
        read.m_state = State::Unreadable;
        read.m_error = std::move(why);
        read.m_source = std::move(source);
        return read;
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isKnown() const { return m_state == State::Known; }
    [[nodiscard]] bool isAbsent() const { return m_state == State::Absent; }
    /// Neither known nor known to be absent.
    [[nodiscard]] bool couldNotBeRead() const { return m_state == State::Unreadable || m_state == State::Unread; }
    [[nodiscard]] const T &value() const { return m_value; }     ///< a default value unless known
    [[nodiscard]] const Error &error() const { return m_error; } ///< only when unreadable
    [[nodiscard]] const QString &source() const { return m_source; }

private:
    State m_state = State::Unread;
    T m_value{};
    Error m_error;
    QString m_source;
};

} // namespace applink::setup
