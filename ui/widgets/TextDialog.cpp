// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextDialog.h"

#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

TextDialog::TextDialog(const QString &title, const QString &explanation, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"textDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new TextLabel(explanation, this);
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(u"textDialogView"_s);
    view->setAccessibleName(title);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"textDialogCopyButton"_s);
    copy->setAccessibleName(tr("Copy"));
    auto *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"textDialogCloseButton"_s);
    close->setAccessibleName(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);

    connect(copy, &QPushButton::clicked, this, [view] { QGuiApplication::clipboard()->setText(view->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace applink::ui
