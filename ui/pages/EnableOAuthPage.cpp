// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/EnableOAuthPage.h"

#include "setup/ComponentTypes.h"
#include "steps/EnableOAuth.h"
#include "steps/Workflow.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace applink::ui {

using namespace Qt::StringLiterals;
using setup::SetupFile;
namespace type = setup::type;

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

EnableOAuthPage::EnableOAuthPage(const PageContext &context, QWidget *parent)
    : StepPage(2, context, parent)
    , m_callbacks(new QPlainTextEdit)
    , m_scopeGroup(new QGroupBox)
    , m_otherScopes(new TextLabel)
    , m_removeOthers(new QCheckBox)
    , m_securityGroup(new QGroupBox)
    , m_webServerSecret(new QCheckBox)
    , m_refreshSecret(new QCheckBox)
    , m_pkce(new QCheckBox)
{
    setObjectName(u"enableOAuthPage"_s);
    m_callbacks->setObjectName(u"callbackUrlsEdit"_s);
    m_callbacks->setTabChangesFocus(true);
    m_callbacks->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_callbacks->setFixedHeight(m_callbacks->fontMetrics().lineSpacing() * 4);
    m_scopeGroup->setObjectName(u"scopeGroup"_s);
    m_securityGroup->setObjectName(u"securityGroup"_s);
    m_otherScopes->setObjectName(u"otherScopesLabel"_s);
    m_removeOthers->setObjectName(u"removeOtherScopesCheck"_s);
    m_webServerSecret->setObjectName(u"webServerSecretCheck"_s);
    m_refreshSecret->setObjectName(u"refreshSecretCheck"_s);
    m_pkce->setObjectName(u"requirePkceCheck"_s);

    m_callbacksRow = addField(m_callbacks);
    body()->addWidget(m_callbacksRow);
    auto *scopes = new QVBoxLayout(m_scopeGroup);
    addScope(m_api, u"apiScopeCheck"_s, u"api"_s, {u"api"_s, u"full"_s});
    addScope(m_identity, u"identityScopeCheck"_s, u"id"_s,
             {u"id"_s, u"profile"_s, u"email"_s, u"address"_s, u"phone"_s, u"full"_s});
    addScope(m_refresh, u"refreshScopeCheck"_s, u"refresh_token"_s, {u"refresh_token"_s, u"offline_access"_s});
    for (const Scope *scope : {&m_api, &m_identity, &m_refresh})
        scopes->addWidget(scope->row);
    scopes->addWidget(m_otherScopes);
    m_removeOthersRow = addField(m_removeOthers);
    scopes->addWidget(m_removeOthersRow);
    body()->addWidget(m_scopeGroup);

    auto *security = new QVBoxLayout(m_securityGroup);
    m_webServerSecretRow = addField(m_webServerSecret);
    m_refreshSecretRow = addField(m_refreshSecret);
    m_pkceRow = addField(m_pkce);
    for (FieldRow *row : {m_webServerSecretRow, m_refreshSecretRow, m_pkceRow})
        security->addWidget(row);
    body()->addWidget(m_securityGroup);
    body()->addStretch(1);

    connect(m_callbacks, &QPlainTextEdit::textChanged, this, [this] {
        edit([&](SetupFile &wanted) { wanted.oauth.callbackUrls = linesOf(m_callbacks->toPlainText()); });
    });
    connect(m_removeOthers, &QCheckBox::clicked, this, &EnableOAuthPage::setRemoveOthers);
    const auto bind = [this](QCheckBox *box, bool SetupFile::OAuth::*flag) {
        connect(box, &QCheckBox::clicked, this,
                [this, flag](bool on) { edit([&](SetupFile &wanted) { wanted.oauth.*flag = on; }); });
    };
    bind(m_webServerSecret, &SetupFile::OAuth::requireSecretForWebServerFlow);
    bind(m_refreshSecret, &SetupFile::OAuth::requireSecretForRefreshTokenFlow);
    bind(m_pkce, &SetupFile::OAuth::requirePkce);
    retranslate();
    refresh();
}

void EnableOAuthPage::addScope(Scope &scope, const QString &name, const QString &key, const QStringList &covering)
{
    scope.box = new QCheckBox;
    scope.box->setObjectName(name);
    scope.row = addField(scope.box);
    scope.key = key;
    scope.covering = covering;
    connect(scope.box, &QCheckBox::clicked, this, [this, &scope](bool on) { setScope(scope, on); });
}

void EnableOAuthPage::setScope(const Scope &scope, bool on)
{
    edit([&](SetupFile &wanted) {
        auto &keys = wanted.oauth.scopes;
        if (!on)
            keys.removeIf([&](const QString &key) { return scope.covering.contains(key); });
        else if (!isOn(scope, keys))
            keys.append(scope.key);
    });
}

void EnableOAuthPage::setRemoveOthers(bool on)
{
    edit([&](SetupFile &wanted) {
        auto &oauth = wanted.oauth;
        oauth.removeOtherScopes = on;
        // What the settings themselves ask for beyond the three, such as after a connected app, goes along; unticking
        // gives it back.
        if (on) {
            m_takenAway = steps::EnableOAuth::beyondAppLink(oauth.scopes);
            oauth.scopes.removeIf([&](const QString &key) { return m_takenAway.contains(key); });
        } else {
            for (const QString &key : std::as_const(m_takenAway)) {
                if (!oauth.scopes.contains(key))
                    oauth.scopes.append(key);
            }
            m_takenAway.clear();
        }
    });
}

bool EnableOAuthPage::isOn(const Scope &scope, const QStringList &keys)
{
    // The four parts of the identity scope count only together (facts/salesforce.md 1.8).
    static const QStringList parts{u"profile"_s, u"email"_s, u"address"_s, u"phone"_s};
    const auto has = [&](const QString &key) { return keys.contains(key); };
    if (scope.key == u"id"_s && std::all_of(parts.begin(), parts.end(), has))
        return true;
    return std::any_of(scope.covering.begin(), scope.covering.end(),
                       [&](const QString &key) { return !parts.contains(key) && has(key); });
}

void EnableOAuthPage::showWanted()
{
    const auto &oauth = wanted().oauth;
    if (linesOf(m_callbacks->toPlainText()) != oauth.callbackUrls)
        m_callbacks->setPlainText(oauth.callbackUrls.join(u'\n'));
    QStringList others = oauth.scopes;
    for (const Scope *scope : {&m_api, &m_identity, &m_refresh}) {
        scope->box->setChecked(isOn(*scope, oauth.scopes));
        others.removeIf([&](const QString &key) { return scope->covering.contains(key); });
    }
    const auto snapshot = found();
    const auto inOrg = snapshot ? snapshot->scopeKeys() : setup::Read<QStringList>();
    QStringList lines;
    if (!others.isEmpty())
        lines.append(tr("Besides these, the settings ask for: %1").arg(others.join(u", "_s)));
    const QStringList surplus = snapshot ? steps::EnableOAuth::otherScopes(wanted(), *snapshot) : QStringList();
    if (inOrg.isKnown()) {
        const QString now = inOrg.value().isEmpty() ? tr("none") : inOrg.value().join(u", "_s);
        if (!oauth.removeOtherScopes)
            lines.append(tr("Now in the org: %1. Scopes that are there besides the three are kept.").arg(now));
        else if (surplus.isEmpty())
            lines.append(tr("Now in the org: %1.").arg(now));
        else
            lines.append(tr("Now in the org: %1. These will be taken away: %2.").arg(now, surplus.join(u", "_s)));
    }
    m_removeOthers->setChecked(oauth.removeOtherScopes);
    m_removeOthersRow->setVisible(oauth.removeOtherScopes || !surplus.isEmpty() ||
                                  !steps::EnableOAuth::beyondAppLink(oauth.scopes).isEmpty());
    m_otherScopes->setText(lines.join(u'\n'));
    m_otherScopes->setVisible(!lines.isEmpty());
    m_webServerSecret->setChecked(oauth.requireSecretForWebServerFlow);
    m_refreshSecret->setChecked(oauth.requireSecretForRefreshTokenFlow);
    m_pkce->setChecked(oauth.requirePkce);
    showNow(m_callbacksRow, type::globalOauth, u"callbackUrl"_s);
    showNow(m_refreshSecretRow, type::globalOauth, u"isSecretRequiredForRefreshToken"_s);
    showNow(m_pkceRow, type::globalOauth, u"isPkceRequired"_s);
    // The metadata says it the other way round: "secret is optional" (facts/salesforce.md 1.3).
    const auto optional =
        snapshot ? snapshot->field(type::globalOauth, u"isConsumerSecretOptional"_s) : setup::Read<QString>();
    const bool isOptional = optional.value().compare(u"true"_s, Qt::CaseInsensitive) == 0;
    m_webServerSecretRow->setNow(optional.isKnown() ? tr("Now in the org: %1").arg(isOptional ? tr("no") : tr("yes"))
                                                    : QString());
}

void EnableOAuthPage::retranslate()
{
    StepPage::retranslate();
    m_callbacksRow->setLabel(tr("&Callback URLs, one in each line"));
    m_callbacks->setAccessibleName(tr("Callback URLs"));
    m_callbacksRow->setHint(tr("AppLink needs https://localhost. Others that the app has already are kept."));
    m_scopeGroup->setTitle(tr("OAuth scopes"));
    m_api.box->setText(tr("&Manage user data via APIs (api)"));
    m_api.row->setHint(tr("AppLink calls Salesforce for the user."));
    m_identity.box->setText(tr("Access the &identity URL service (id)"));
    m_identity.row->setHint(tr("The sign-in learns who the user is: id, profile, email, address, phone."));
    m_refresh.box->setText(tr("&Perform requests at any time (refresh_token)"));
    m_refresh.row->setHint(tr("The connection lives on after the first access token."));
    m_removeOthers->setText(tr("Remove the &other scopes"));
    m_removeOthersRow->setHint(tr("Whatever else signs in with this app loses them. The plan shows the change first."));
    m_securityGroup->setTitle(tr("Security"));
    m_webServerSecret->setText(tr("Require secret for web server f&low"));
    m_refreshSecret->setText(tr("Require secret for &refresh token flow"));
    m_pkce->setText(tr("Require P&KCE"));
    m_pkceRow->setHint(tr("Proof Key for Code Exchange. The documented setup leaves it off."));
    for (QCheckBox *box :
         {m_api.box, m_identity.box, m_refresh.box, m_removeOthers, m_webServerSecret, m_refreshSecret, m_pkce})
        box->setAccessibleName(QString(box->text()).remove(u'&'));
}

} // namespace applink::ui
