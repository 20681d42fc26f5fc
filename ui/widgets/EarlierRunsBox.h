// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/EarlierRun.h"
#include "ui/widgets/TonePanel.h"

#include <QList>

class QVBoxLayout;

namespace applink::ui {

/// Applies that did not end well: for which org and app, when, how each step stands as far as the journal tells, and a
/// way to go on with each. Hidden while there are none.
class EarlierRunsBox : public TonePanel
{
    Q_OBJECT

public:
    /// `prefix` begins the object names of its buttons, which are to be unique in the window.
    explicit EarlierRunsBox(const QString &prefix, QWidget *parent = nullptr);

    void setRuns(const QList<setup::EarlierRun> &runs);
    [[nodiscard]] const QList<setup::EarlierRun> &runs() const { return m_runs; }

Q_SIGNALS:
    void continueChosen(const QString &journalPath);
    /// The person has seen it and wants to hear no more of it; nothing in the org changes.
    void forgetChosen(const QString &journalPath);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QString text(const setup::EarlierRun &run) const;

    QString m_prefix;
    QList<setup::EarlierRun> m_runs;
    QVBoxLayout *m_layout;
};

} // namespace applink::ui
