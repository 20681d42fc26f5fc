// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CheckModel.h"
#include "verify/Finding.h"

#include <QMetaObject>
#include <QWidget>

class QTreeView;

namespace applink::verify {
class CheckEngine;
}

namespace applink::ui {

class CheckDetails;

/// The checks and, below them, all about the chosen one. It follows an engine and changes nothing itself.
class CheckTree : public QWidget
{
    Q_OBJECT

public:
    /// `name` becomes the tree's object name.
    explicit CheckTree(const QString &name, QWidget *parent = nullptr);

    void setLabel(const QString &label); ///< for screen readers
    /// The rows, all pending. The same ones again keep their places, scroll and selection.
    void setCatalogue(const QList<verify::Check> &checks, bool grouped);
    void setResults(const verify::Verification &verification);
    /// Shows what this engine finds from now on; another one before it is let go. Null is fine.
    void follow(verify::CheckEngine *engine);

    void choose(const QString &id);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] CheckModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] CheckDetails *details() const { return m_details; }

Q_SIGNALS:
    void fixRequested(const QString &id, applink::verify::Fix fix);
    /// A check began or ended.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateDetails();
    void sizeColumns();

    CheckModel *m_model;
    QTreeView *m_view;
    CheckDetails *m_details;
    QList<QMetaObject::Connection> m_following;
};

} // namespace applink::ui
