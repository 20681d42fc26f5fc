// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SignInWays.h"

#include "ui/widgets/CliSignInBox.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/OwnClientBox.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

SignInWays::SignInWays(QWidget *parent)
    : QGroupBox(parent)
    , m_group(new QButtonGroup(this))
    , m_text(new TextLabel)
    , m_ownClient(new OwnClientBox)
    , m_cli(new CliSignInBox)
    , m_token(new QLineEdit)
    , m_useToken(new QPushButton)
{
    setObjectName(u"signInWaysGroup"_s);
    auto *layout = new QVBoxLayout(this);
    const QStringList names{u"browserWayRadio"_s, u"ownClientWayRadio"_s, u"cliWayRadio"_s, u"tokenWayRadio"_s};
    for (int id = 0; id < names.size(); ++id) {
        auto *radio = new QRadioButton;
        radio->setObjectName(names.at(id));
        radio->setChecked(id == 0);
        m_group->addButton(radio, id);
        layout->addWidget(radio);
    }
    m_text->setObjectName(u"signInWayLabel"_s);
    m_token->setObjectName(u"accessTokenEdit"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_tokenRow = new FieldRow(m_token);
    m_useToken->setObjectName(u"useAccessTokenButton"_s);
    m_useToken->setAutoDefault(false);
    layout->addWidget(m_text);
    layout->addWidget(m_ownClient);
    layout->addWidget(m_cli);
    layout->addWidget(m_tokenRow);
    layout->addWidget(m_useToken, 0, Qt::AlignLeading);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showWay();
        Q_EMIT wayChanged();
    });
    connect(m_useToken, &QPushButton::clicked, this, &SignInWays::tokenOffered);
    connect(m_token, &QLineEdit::returnPressed, this, &SignInWays::tokenOffered);
    retranslate();
}

SignInWays::Way SignInWays::way() const
{
    return Way(m_group->checkedId());
}

void SignInWays::choose(Way way)
{
    m_group->button(int(way))->setChecked(true);
}

Secret SignInWays::takeToken()
{
    Secret token(m_token->text().trimmed());
    m_token->clear(); // it is not kept where somebody could read it
    return token;
}

void SignInWays::showWay()
{
    m_ownClient->setVisible(way() == Way::OwnClient);
    m_cli->setVisible(way() == Way::Cli);
    m_tokenRow->setVisible(way() == Way::Token);
    m_useToken->setVisible(way() == Way::Token);
    switch (way()) {
    case Way::Browser:
        m_text->setText(
            tr("The org will show this program as “Salesforce CLI”, a client that every org knows. Where "
               "administrators must allow apps first, it has to be installed in Setup, Connected Apps OAuth "
               "Usage."));
        break;
    case Way::OwnClient:
        m_text->setText(tr("For orgs that do not allow “Salesforce CLI”, or that want to see another name."));
        break;
    case Way::Cli:
        m_text->setText(tr("Takes over a sign-in that the Salesforce CLI (sf) on this computer has. The org goes on to "
                           "show the app that it was made with, usually “Salesforce CLI”."));
        break;
    case Way::Token:
        m_text->setText(tr("The org shows the app that the token was made with. The token is kept in memory only and "
                           "cannot be renewed: you are asked again when it ends."));
        break;
    }
}

void SignInWays::retranslate()
{
    setTitle(tr("How to sign in"));
    const QStringList ways{tr("In the browser"), tr("In the browser, with an own client id"),
                           tr("With a session of the Salesforce CLI"), tr("With an access token")};
    for (int id = 0; id < ways.size(); ++id) {
        m_group->button(id)->setText(ways.at(id));
        m_group->button(id)->setAccessibleName(ways.at(id));
    }
    m_tokenRow->setLabel(tr("Access to&ken"));
    m_tokenRow->setHint(tr("Such as the one that “sf org auth show-access-token” shows."));
    m_token->setAccessibleName(tr("Access token"));
    m_useToken->setText(tr("&Use the token"));
    m_useToken->setAccessibleName(tr("Use the token"));
    showWay();
}

void SignInWays::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

} // namespace applink::ui
