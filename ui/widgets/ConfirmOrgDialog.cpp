// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConfirmOrgDialog.h"

#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

ConfirmOrgDialog::ConfirmOrgDialog(const QString &orgName, const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_orgName(orgName.simplified())
    , m_edit(new QLineEdit(this))
{
    setObjectName(u"confirmOrgDialog"_s);
    setWindowTitle(tr("This is a production org"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new TextLabel(this);
    text->setText(tr("%1 is a production org: people work in it. %2").arg(m_orgName, what));
    auto *label = new TextLabel(
        tr("To go on, &type the name of the org: %1").arg(QString(m_orgName).replace(u'&', u"&&"_s)), this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"confirmOrgEdit"_s);
    m_edit->setAccessibleName(tr("Name of the org"));

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Apply to this org"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"confirmOrgApplyButton"_s);
    m_go->setAccessibleName(tr("Apply to this org"));
    auto *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"confirmOrgCancelButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    // Enter must not apply by accident: the button becomes default only when the name is right.
    cancel->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(buttons);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    layout->setSizeConstraint(QLayout::SetFixedSize); // smaller, and the question would be cut off

    connect(m_edit, &QLineEdit::textChanged, this, &ConfirmOrgDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    m_edit->setFocus();
}

void ConfirmOrgDialog::update()
{
    const bool same = m_edit->text().simplified().compare(m_orgName, Qt::CaseInsensitive) == 0;
    m_go->setEnabled(same);
    m_go->setDefault(same);
}

} // namespace applink::ui
