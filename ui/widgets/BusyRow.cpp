// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BusyRow.h"

#include "ui/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace applink::ui {

using namespace Qt::StringLiterals;

BusyRow::BusyRow(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel)
    , m_clock(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
{
    m_clock->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(Theme::space(24));
    m_bar->setMaximumHeight(Theme::space(2));
    m_cancel->setObjectName(u"busyCancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_clock);
    layout->addWidget(m_cancel);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &BusyRow::showClock);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1000);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_tick.start();
        showClock();
        show();
    });
    connect(m_cancel, &QPushButton::clicked, this, &BusyRow::cancelRequested);
    // Unique in a window with many rows.
    connect(this, &QObject::objectNameChanged, this, [this](const QString &name) {
        m_cancel->setObjectName(name + u"CancelButton"_s);
        m_bar->setObjectName(name + u"Bar"_s);
    });
    retranslate();
    hide();
}

void BusyRow::keepItsPlace()
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

void BusyRow::startSoon(const QString &what)
{
    m_since.start();
    setProgress(what, 0, 0);
    m_soon.start();
}

void BusyRow::start(const QString &what)
{
    m_soon.stop();
    m_since.start();
    m_tick.start();
    setProgress(what, 0, 0);
    showClock();
    show();
}

void BusyRow::setProgress(const QString &what, int done, int total)
{
    m_what->setText(what);
    // A visible bar paints itself, and all else that waits for it, within setValue(): from the loop is soon enough.
    m_bar->setUpdatesEnabled(false);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setUpdatesEnabled(true);
    m_bar->setAccessibleName(what);
}

void BusyRow::stop()
{
    m_soon.stop();
    m_tick.stop();
    hide();
}

void BusyRow::showClock()
{
    const qint64 seconds = m_since.elapsed() / 1000;
    m_clock->setText(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void BusyRow::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel what is running"));
    m_clock->setAccessibleName(tr("Time so far"));
}

void BusyRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace applink::ui
