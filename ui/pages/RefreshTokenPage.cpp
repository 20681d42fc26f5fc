// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RefreshTokenPage.h"

#include "setup/ComponentTypes.h"
#include "steps/Workflow.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/PlanText.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using setup::SetupFile;
using Policy = setup::SetupFile::RefreshPolicy;
namespace type = setup::type;

RefreshTokenPage::RefreshTokenPage(const PageContext &context, QWidget *parent)
    : StepPage(3, context, parent)
    , m_group(new QGroupBox)
    , m_buttons(new QButtonGroup(this))
    , m_untilRevoked(new QRadioButton)
    , m_ifNotUsed(new QRadioButton)
    , m_after(new QRadioButton)
    , m_immediately(new QRadioButton)
    , m_period(new QSpinBox)
    , m_unit(new QComboBox)
    , m_inOrg(new TextLabel)
{
    setObjectName(u"refreshTokenPage"_s);
    m_group->setObjectName(u"refreshTokenPolicyGroup"_s);
    m_untilRevoked->setObjectName(u"validUntilRevokedRadio"_s);
    m_ifNotUsed->setObjectName(u"expireIfNotUsedForRadio"_s);
    m_after->setObjectName(u"expireAfterRadio"_s);
    m_immediately->setObjectName(u"expireImmediatelyRadio"_s);
    m_period->setObjectName(u"refreshTokenPeriodSpin"_s);
    m_unit->setObjectName(u"refreshTokenUnitCombo"_s);
    m_inOrg->setObjectName(u"refreshTokenInOrgLabel"_s);
    m_period->setRange(0, 9999);
    for (int i = 0; i < 3; ++i)
        m_unit->addItem(QString());

    auto *choices = new QVBoxLayout(m_group);
    const QList<std::pair<QRadioButton *, Policy>> order{{m_untilRevoked, Policy::ValidUntilRevoked},
                                                         {m_ifNotUsed, Policy::ExpireIfNotUsedFor},
                                                         {m_after, Policy::ExpireAfter},
                                                         {m_immediately, Policy::ExpireImmediately}};
    for (const auto &[button, policy] : order) {
        choices->addWidget(button);
        m_buttons->addButton(button, static_cast<int>(policy));
    }
    auto *period = new QWidget;
    auto *periodLayout = new QHBoxLayout(period);
    periodLayout->setContentsMargins({});
    periodLayout->addWidget(m_period);
    periodLayout->addWidget(m_unit);
    periodLayout->addStretch(1);
    period->setObjectName(u"refreshTokenPeriodBox"_s);
    period->setFocusProxy(m_period);
    m_groupRow = addField(m_group);
    m_periodRow = addField(period);
    showProblemsOf(m_period->objectName(), m_periodRow);
    body()->addWidget(m_groupRow);
    body()->addWidget(m_periodRow);
    body()->addWidget(m_inOrg);
    body()->addStretch(1);

    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        edit([&](SetupFile &wanted) {
            wanted.refreshToken.policy = static_cast<Policy>(id);
            const bool hasPeriod = wanted.refreshToken.policy == Policy::ExpireIfNotUsedFor ||
                                   wanted.refreshToken.policy == Policy::ExpireAfter;
            // A year is what Salesforce itself fills in.
            wanted.refreshToken.period = hasPeriod ? qMax(m_period->value(), 1) : 0;
            if (hasPeriod && m_period->value() == 0) {
                wanted.refreshToken.period = 365;
                wanted.refreshToken.unit = SetupFile::Unit::Days;
            }
        });
    });
    connect(m_period, &QSpinBox::valueChanged, this,
            [this](int value) { edit([&](SetupFile &wanted) { wanted.refreshToken.period = value; }); });
    connect(m_unit, &QComboBox::activated, this, [this](int index) {
        edit([&](SetupFile &wanted) { wanted.refreshToken.unit = static_cast<SetupFile::Unit>(index); });
    });
    retranslate();
    refresh();
}

void RefreshTokenPage::showWanted()
{
    const auto &token = wanted().refreshToken;
    m_buttons->button(static_cast<int>(token.policy))->setChecked(true);
    const bool hasPeriod = token.policy == Policy::ExpireIfNotUsedFor || token.policy == Policy::ExpireAfter;
    m_periodRow->setEnabled(hasPeriod);
    m_period->setValue(token.period);
    m_unit->setCurrentIndex(static_cast<int>(token.unit));
    showInOrg();
}

void RefreshTokenPage::showInOrg()
{
    const auto snapshot = found();
    QStringList parts;
    if (snapshot) {
        const auto policy = snapshot->field(type::oauthPolicies, u"refreshTokenPolicyType"_s);
        const auto period = snapshot->field(type::oauthPolicies, u"refreshTokenValidityPeriod"_s);
        const auto unit = snapshot->field(type::oauthPolicies, u"refreshTokenValidityUnit"_s);
        if (policy.isKnown()) {
            QString text = PlanText::value(u"refreshTokenPolicyType"_s, policy.value());
            if (period.isKnown() && !period.value().isEmpty())
                text = tr("%1: %2 %3", "policy: period unit")
                           .arg(text, period.value(), PlanText::value(u"refreshTokenValidityUnit"_s, unit.value()));
            parts.append(tr("Now in the org: %1.").arg(text));
        }
        const auto cap = snapshot->field(type::globalOauth, u"isEnforceRefreshTokenTTL"_s);
        if (cap.value().compare(u"true"_s, Qt::CaseInsensitive) == 0)
            parts.append(
                tr("The org also ends refresh tokens that are not used for 30 days; the plan switches that off."));
        const auto rotation = snapshot->field(type::globalOauth, u"isRefreshTokenRotationEnabled"_s);
        if (rotation.value().compare(u"true"_s, Qt::CaseInsensitive) == 0)
            parts.append(tr("The org also replaces the refresh token at each use; the plan switches that off."));
    }
    m_inOrg->setText(parts.join(u' '));
    m_inOrg->setVisible(!parts.isEmpty());
}

void RefreshTokenPage::retranslate()
{
    StepPage::retranslate();
    m_group->setTitle(tr("Refresh token policy"));
    m_untilRevoked->setText(tr("&Valid until revoked (recommended)"));
    m_ifNotUsed->setText(tr("Expires if not &used for a period"));
    m_after->setText(tr("Expires &after a period"));
    m_immediately->setText(tr("Expires &immediately"));
    for (QRadioButton *button : {m_untilRevoked, m_ifNotUsed, m_after, m_immediately})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    m_periodRow->setLabel(tr("&Period"));
    m_period->setAccessibleName(tr("Period"));
    m_unit->setAccessibleName(tr("Unit of the period"));
    m_unit->setItemText(0, tr("hours"));
    m_unit->setItemText(1, tr("days"));
    m_unit->setItemText(2, tr("months"));
    if (!m_group->title().isEmpty())
        showInOrg();
}

} // namespace applink::ui
