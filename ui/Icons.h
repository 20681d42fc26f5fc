// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace applink::ui {

/// An icon of the program's own set (resources/icons, drawn as strokes), in the colour that text has at the moment.
/// Made anew when the palette changes.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace applink::ui
