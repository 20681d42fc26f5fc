// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/OrgSnapshot.h"
#include "ui/widgets/TonePanel.h"

class QLabel;
class QPushButton;

namespace applink::ui {

/// Which org the person is signed in to, as who; production stands out. And the way out.
class OrgCard : public TonePanel
{
    Q_OBJECT

public:
    explicit OrgCard(QWidget *parent = nullptr);

    void showOrg(const setup::OrgSnapshot &snapshot);
    /// Texts in the language of now; showOrg() has to follow.
    void retranslate();

Q_SIGNALS:
    void signOutRequested();

private:
    QLabel *m_text;
    QPushButton *m_signOut;
};

} // namespace applink::ui
