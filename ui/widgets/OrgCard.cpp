// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/OrgCard.h"

#include "ui/widgets/TextLabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

OrgCard::OrgCard(QWidget *parent) : TonePanel(parent), m_text(new TextLabel), m_signOut(new QPushButton)
{
    setObjectName(u"orgCard"_s);
    m_text->setObjectName(u"orgCardLabel"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_signOut->setObjectName(u"signOutButton"_s);
    m_signOut->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    layout->addWidget(m_text);
    layout->addWidget(m_signOut, 0, Qt::AlignLeading);
    connect(m_signOut, &QPushButton::clicked, this, &OrgCard::signOutRequested);
    retranslate();
}

void OrgCard::retranslate()
{
    m_signOut->setText(tr("Si&gn out"));
    m_signOut->setAccessibleName(tr("Sign out"));
}

void OrgCard::showOrg(const setup::OrgSnapshot &snapshot)
{
    if (!snapshot.identity.isKnown()) {
        setTone(Theme::Tone::Warning);
        m_text->setText(tr("You are signed in at %1, but what org it is could not be read: %2")
                            .arg(snapshot.instanceUrl.toString(), snapshot.identity.error().summary));
        return;
    }
    const auto &identity = snapshot.identity.value();
    const bool production = identity.kind == setup::OrgKind::Production;
    setTone(production ? Theme::Tone::Warning : Theme::Tone::Good);
    QStringList lines{tr("Signed in to %1").arg(identity.name),
                      identity.edition == setup::orgKindLabel(identity.kind) || identity.edition.isEmpty()
                          ? tr("Kind: %1").arg(setup::orgKindLabel(identity.kind))
                          : tr("Kind: %1, %2").arg(setup::orgKindLabel(identity.kind), identity.edition),
                      tr("Org id: %1").arg(identity.orgId), tr("User: %1").arg(identity.username),
                      (snapshot.isSalesforceHost() ? tr("Address: %1") : tr("Address: %1 (not a Salesforce host)"))
                          .arg(snapshot.instanceUrl.toString())};
    if (snapshot.release.isKnown())
        lines.append(tr("Release: %1 (API %2)")
                         .arg(snapshot.release.value().label)
                         .arg(snapshot.release.value().apiVersion, 0, 'f', 1));
    if (production)
        lines.append(tr("This is a production org. You will be asked once more before anything is written."));
    m_text->setText(lines.join(u'\n'));
}

} // namespace applink::ui
