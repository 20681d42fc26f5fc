// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify/Finding.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace applink::ui {

/// What the button for a fix says, with a mnemonic; empty for Fix::None.
[[nodiscard]] QString fixLabel(verify::Fix fix);

/// One finding in full: what was seen and where, why it is not passed, what to do, a button where the program can do
/// it, and everything to copy (product.md, rule 4).
class CheckDetails : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the object names of its parts, since a window may have two of them.
    explicit CheckDetails(const QString &prefix, QWidget *parent = nullptr);

    void show(const QString &id, const QString &title, const verify::Finding &finding);
    void showNothing();
    /// Fixes this page has no way to do get no button.
    void setFixesOffered(bool offered);
    /// Everything about it as plain text.
    [[nodiscard]] static QString asText(const QString &id, const QString &title, const verify::Finding &finding);

Q_SIGNALS:
    void fixRequested(const QString &id, applink::verify::Fix fix);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillEvidence();

    QString m_id;
    QString m_title;
    verify::Finding m_finding;
    bool m_offersFixes = true;
    QLabel *m_heading;
    QLabel *m_reason;
    QLabel *m_remedy;
    QWidget *m_evidence;
    QGridLayout *m_evidenceGrid;
    QPushButton *m_fix;
    QPushButton *m_copy;
};

} // namespace applink::ui
