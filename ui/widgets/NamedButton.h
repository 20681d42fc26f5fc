// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

namespace applink::ui {

/// A button of that object name. Enter in a field beside it goes on to the next page, as everywhere in the wizard, and
/// does not press it. Whoever lays it out takes it over, if not `parent`.
[[nodiscard]] inline QPushButton *namedButton(const QString &name, QWidget *parent = nullptr)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace applink::ui
