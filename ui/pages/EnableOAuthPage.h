// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/StepPage.h"

class QCheckBox;
class QGroupBox;
class QLabel;
class QPlainTextEdit;

namespace applink::ui {

/// Step 2: callback URLs, the three scopes, and the security switches of the web server flow.
class EnableOAuthPage : public StepPage
{
    Q_OBJECT

public:
    explicit EnableOAuthPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showWanted() override;
    void retranslate() override;

private:
    /// A scope of step 2: its box, the key that it adds, and the keys it takes away.
    struct Scope
    {
        QCheckBox *box = nullptr;
        FieldRow *row = nullptr;
        QString key;
        QStringList covering;
    };
    void addScope(Scope &scope, const QString &name, const QString &key, const QStringList &covering);
    void setScope(const Scope &scope, bool on);
    void setRemoveOthers(bool on);
    [[nodiscard]] static bool isOn(const Scope &scope, const QStringList &keys);

    QPlainTextEdit *m_callbacks;
    FieldRow *m_callbacksRow;
    QGroupBox *m_scopeGroup;
    Scope m_api;
    Scope m_identity;
    Scope m_refresh;
    QLabel *m_otherScopes;
    QCheckBox *m_removeOthers;
    QGroupBox *m_securityGroup;
    QCheckBox *m_webServerSecret;
    QCheckBox *m_refreshSecret;
    QCheckBox *m_pkce;
    FieldRow *m_removeOthersRow;
    FieldRow *m_webServerSecretRow;
    FieldRow *m_refreshSecretRow;
    FieldRow *m_pkceRow;
    QStringList m_takenAway; ///< keys that the settings lost by m_removeOthers
};

} // namespace applink::ui
