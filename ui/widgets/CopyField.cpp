// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CopyField.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace applink::ui {

using namespace Qt::StringLiterals;

CopyField::CopyField(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_copy(new QPushButton)
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + u"Edit"_s);
    m_edit->setReadOnly(true);
    m_copy->setObjectName(objectName + u"CopyButton"_s);
    m_copy->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_copy);
    setFocusProxy(m_edit);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_edit->text()); });
    retranslate();
}

void CopyField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

QString CopyField::text() const
{
    return m_edit->text();
}

void CopyField::setName(const QString &accessibleName)
{
    m_name = accessibleName;
    retranslate();
}

void CopyField::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_edit->setAccessibleName(m_name);
    m_copy->setAccessibleName(tr("Copy: %1").arg(m_name));
}

void CopyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace applink::ui
