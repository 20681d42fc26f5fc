// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/Finding.h"

#include <QIcon>
#include <QString>

namespace applink::ui {

/// An icon of the program's own set (resources/icons, drawn as strokes), in the colour that text has when it is
/// painted.
[[nodiscard]] QIcon icon(const QString &name);

/// The sign of a check's status: a shape and a colour each, so that neither is needed to tell them apart.
[[nodiscard]] QIcon statusIcon(verify::Status status);

} // namespace applink::ui
