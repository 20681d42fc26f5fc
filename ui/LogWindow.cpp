// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LogWindow.h"

#include "ui/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

LogWindow::LogWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"logWindow"_s);
    m_text->setObjectName(u"logText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumBlockCount(int(base::Log::capacity));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_copy->setObjectName(u"copyLogButton"_s);
    m_close->setObjectName(u"closeLogButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    resize(Theme::space(140), Theme::space(80));
    quint64 shown = 0;
    for (const auto &entry : base::Log::instance().entries()) {
        m_text->appendPlainText(base::Log::format(entry));
        shown = entry.number;
    }
    // The signal comes queued: lines that are here already may still be on their way.
    connect(&base::Log::instance(), &base::Log::entryAdded, this, [this, shown](const base::LogEntry &entry) {
        if (entry.number > shown)
            m_text->appendPlainText(base::Log::format(entry));
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    retranslate();
}

void LogWindow::retranslate()
{
    setWindowTitle(tr("Log – AppLink Setup"));
    m_text->setAccessibleName(tr("Log"));
    m_text->setPlaceholderText(tr("Nothing has happened yet."));
    m_copy->setText(tr("&Copy all"));
    m_copy->setAccessibleName(tr("Copy the whole log"));
    m_close->setText(tr("C&lose"));
    m_close->setAccessibleName(tr("Close the log"));
}

void LogWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace applink::ui
