// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConfirmDeleteDialog.h"

#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

ConfirmDeleteDialog::ConfirmDeleteDialog(const QString &connectionName, const QString &what, bool works,
                                         QWidget *parent)
    : QDialog(parent)
    , m_name(connectionName)
{
    setObjectName(u"confirmDeleteDialog"_s);
    setWindowTitle(tr("Delete the connection?"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new TextLabel(what, this);
    text->setObjectName(u"confirmDeleteLabel"_s);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    if (works) {
        auto *label = new TextLabel(
            tr("To go on, &type the name of the connection: %1").arg(QString(m_name).replace(u'&', u"&&"_s)), this);
        m_edit = new QLineEdit(this);
        m_edit->setObjectName(u"confirmDeleteEdit"_s);
        m_edit->setAccessibleName(tr("Name of the connection"));
        label->setBuddy(m_edit);
        layout->addWidget(label);
        layout->addWidget(m_edit);
        connect(m_edit, &QLineEdit::textChanged, this, &ConfirmDeleteDialog::update);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Delete it"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"confirmDeleteButton"_s);
    m_go->setAccessibleName(tr("Delete the connection"));
    auto *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"confirmDeleteCancelButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    // Enter must not delete by accident.
    m_go->setAutoDefault(false);
    cancel->setDefault(true);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    (m_edit ? static_cast<QWidget *>(m_edit) : cancel)->setFocus();
}

void ConfirmDeleteDialog::update()
{
    m_go->setEnabled(!m_edit || m_edit->text().trimmed() == m_name);
}

} // namespace applink::ui
