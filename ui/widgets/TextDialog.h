// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace applink::ui {

/// A long text to read and copy, such as the exact metadata of a plan. Not modal; opened by show().
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &explanation, const QString &text, QWidget *parent = nullptr);
};

} // namespace applink::ui
