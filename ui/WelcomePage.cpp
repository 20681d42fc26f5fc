// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WelcomePage.h"

#include "ui/Theme.h"
#include "ui/widgets/EarlierRunsBox.h"
#include "ui/widgets/TextLabel.h"

#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *paragraph(bool indented)
{
    auto *label = new TextLabel;
    if (indented)
        label->setIndent(Theme::space(5));
    return label;
}

} // namespace

WelcomePage::WelcomePage(const PageContext &context, QWidget *parent)
    : WizardPage(context, parent)
    , m_earlier(new EarlierRunsBox(u"earlierRun"_s))
    , m_intro(paragraph(false))
    , m_mine(new QRadioButton)
    , m_mineText(paragraph(true))
    , m_practice(new QRadioButton)
    , m_practiceText(paragraph(true))
    , m_recentTitle(paragraph(false))
    , m_recent(new QListWidget)
{
    setObjectName(u"welcomePage"_s);
    m_mine->setObjectName(u"ownOrgRadio"_s);
    m_practice->setObjectName(u"practiceOrgRadio"_s);
    m_recent->setObjectName(u"recentFilesList"_s);
    m_mine->setChecked(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QWidget *strong : std::initializer_list<QWidget *>{m_mine, m_practice, m_recentTitle})
        strong->setFont(bold);
    body()->addWidget(m_earlier);
    body()->addWidget(m_intro);
    body()->addSpacing(Theme::space(1));
    body()->addWidget(m_mine);
    body()->addWidget(m_mineText);
    body()->addSpacing(Theme::space(1));
    body()->addWidget(m_practice);
    body()->addWidget(m_practiceText);
    body()->addSpacing(Theme::space(2));
    body()->addWidget(m_recentTitle);
    body()->addWidget(m_recent);
    body()->addStretch(1);
    m_recent->setMaximumHeight(Theme::space(26));
    m_recentTitle->hide();
    m_recent->hide();
    connect(m_earlier, &EarlierRunsBox::continueChosen, this, &WelcomePage::continueChosen);
    connect(m_earlier, &EarlierRunsBox::forgetChosen, this, &WelcomePage::forgetChosen);
    connect(m_practice, &QRadioButton::toggled, this, &WelcomePage::practiceToggled);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT recentChosen(item->data(Qt::UserRole).toString()); });
    retranslate();
}

void WelcomePage::choosePractice(bool practice)
{
    (practice ? m_practice : m_mine)->setChecked(true);
}

bool WelcomePage::practiceChosen() const
{
    return m_practice->isChecked();
}

void WelcomePage::setRecent(const QList<std::pair<QString, QString>> &files)
{
    m_recent->clear();
    for (const auto &[path, text] : files) {
        auto *item = new QListWidgetItem(text, m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_recentTitle->setVisible(!files.isEmpty());
    m_recent->setVisible(!files.isEmpty());
}

void WelcomePage::setEarlierRuns(const QList<setup::EarlierRun> &runs)
{
    m_earlier->setRuns(runs);
}

QString WelcomePage::helpWhy() const
{
    return tr("Heroku AppLink lets a Heroku app work in a Salesforce org. For that the org needs an External Client "
              "App: an OAuth client with the "
              "right scopes, token policy and users. By hand that is five pages of Setup and a command line; a wrong "
              "letter shows up days later. "
              "Here you see what will change before it changes, and at the end every point is read back and checked.");
}

void WelcomePage::retranslate()
{
    setHeading(tr("Welcome to AppLink Setup"), tr("Creates the External Client App that Heroku AppLink needs, connects "
                                                  "both sides, and proves that it works."));
    m_intro->setText(tr("Five documented steps, one page each. Nothing is written to an org before you have seen the "
                        "plan and pressed Apply."));
    m_mine->setText(tr("&My Salesforce org"));
    m_mine->setAccessibleName(tr("My Salesforce org"));
    m_mineText->setText(
        tr("Production or sandbox. You sign in in your own browser; the program never sees your password."));
    m_practice->setText(tr("&Practice org"));
    m_practice->setAccessibleName(tr("Practice org"));
    m_practiceText->setText(
        tr("A simulator inside this program. Try the whole way without an account; nothing leaves this computer."));
    m_recentTitle->setText(tr("Continue with a setup file"));
    m_recent->setAccessibleName(tr("Setup files opened lately"));
}

} // namespace applink::ui
