// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HelpWindow.h"

#include "ui/Theme.h"
#include "ui/widgets/HelpPanel.h"
#include "ui/widgets/NamedButton.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_panel(new HelpPanel(nullptr, Qt::StrongFocus))
    , m_close(namedButton(u"helpWindowCloseButton"_s))
{
    setObjectName(u"helpWindow"_s);
    m_panel->setObjectName(u"helpWindowPanel"_s);
    m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(Theme::space(64), Theme::space(72));
    retranslate();
}

void HelpWindow::setTexts(const QString &why, const QString &where)
{
    m_panel->setTexts(why, where);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help for this page"));
    m_close->setText(tr("C&lose"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace applink::ui
