// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/Apply.h"

#include <QTreeWidget>

namespace applink::ui {

/// What an org found wrong with a plan: the page it is about and our words for it, below each Salesforce's own. It
/// hides itself while there is nothing.
class ProblemsTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProblemsTree(QWidget *parent = nullptr);

    void setProblems(const QList<setup::ApplyProblem> &problems);

Q_SIGNALS:
    /// Somebody wants to put one right: on the page of that step, in the field of that object name if it is known.
    void problemChosen(int step, const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace applink::ui
