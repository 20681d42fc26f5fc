// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace applink::ui {

/// A wait with its reason, its clock and its cancel (product.md, rule 6). Hidden while nothing runs.
class BusyRow : public QWidget
{
    Q_OBJECT

public:
    explicit BusyRow(QWidget *parent = nullptr);

    /// Takes its height also while hidden, where a list below would jump otherwise.
    void keepItsPlace();
    void start(const QString &what);
    /// The same for what is usually over at once: the row appears after a second.
    void startSoon(const QString &what);
    /// `total` 0: nobody knows how long it takes.
    void setProgress(const QString &what, int done, int total);
    void stop();
    /// Also while it is still to appear.
    [[nodiscard]] bool isRunning() const { return m_tick.isActive() || m_soon.isActive(); }

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showClock();
    void retranslate();

    QLabel *m_what;
    QLabel *m_clock;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_since;
    QTimer m_tick;
    QTimer m_soon;
};

} // namespace applink::ui
