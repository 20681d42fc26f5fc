// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace applink::storage {

/// How the program looks and behaves for this person. A plain value; nothing here is about an org, and nothing is
/// secret.
struct Preferences
{
    enum class Scheme { System, Light, Dark };

    QString language; ///< such as "de"; empty follows the system
    Scheme scheme = Scheme::System;
    bool keepSecretsInKeyring = false; ///< false: this session only
    bool helpPanelVisible = true;
    QByteArray windowGeometry; ///< QWidget::saveGeometry()
    QString lastFolder;        ///< of the file dialogs

    bool operator==(const Preferences &) const = default;

    /// What cannot be read has its default: a broken preferences file must not keep the program from starting.
    [[nodiscard]] static Preferences load();
    [[nodiscard]] Result<Done> save() const;
};

} // namespace applink::storage
