// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AssignUsersPage.h"

#include "setup/ComponentTypes.h"
#include "setup/OrgSpelling.h"
#include "steps/Suggestions.h"
#include "steps/Workflow.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/PickList.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace applink::ui {

using namespace Qt::StringLiterals;
using setup::PermissionSetWish;
using setup::SetupFile;
using Permitted = setup::SetupFile::PermittedUsers;
namespace type = setup::type;

namespace {

constexpr int permissionSetGroup = 0;
constexpr int profileGroup = 1;

QString setId(const QString &name)
{
    return u"set:"_s + name;
}
QString profileId(const QString &name)
{
    return u"profile:"_s + name;
}

} // namespace

AssignUsersPage::AssignUsersPage(const PageContext &context, QWidget *parent)
    : StepPage(4, context, parent)
    , m_lists(workflow())
    , m_group(new QGroupBox)
    , m_buttons(new QButtonGroup(this))
    , m_adminApproved(new QRadioButton)
    , m_selfAuthorize(new QRadioButton)
    , m_list(new PickList(PickListModel::Mode::Many, u"accessList"_s))
    , m_busy(new BusyRow)
    , m_reload(new QPushButton)
    , m_create(new QCheckBox)
    , m_newLabel(new QLineEdit)
    , m_newName(new QLineEdit)
    , m_assign(new QCheckBox)
{
    setObjectName(u"assignUsersPage"_s);
    m_group->setObjectName(u"permittedUsersGroup"_s);
    m_adminApproved->setObjectName(u"adminApprovedRadio"_s);
    m_selfAuthorize->setObjectName(u"selfAuthorizeRadio"_s);
    m_reload->setObjectName(u"accessListReloadButton"_s);
    m_reload->setAutoDefault(false);
    m_create->setObjectName(u"createPermissionSetCheck"_s);
    m_newLabel->setObjectName(u"newPermissionSetLabelEdit"_s);
    m_newName->setObjectName(u"newPermissionSetNameEdit"_s);
    m_assign->setObjectName(u"assignSignedInUserCheck"_s);
    auto *choices = new QVBoxLayout(m_group);
    choices->addWidget(m_adminApproved);
    choices->addWidget(m_selfAuthorize);
    m_buttons->addButton(m_adminApproved, static_cast<int>(Permitted::AdminApproved));
    m_buttons->addButton(m_selfAuthorize, static_cast<int>(Permitted::SelfAuthorize));

    m_groupRow = addField(m_group);
    m_newLabelRow = addField(m_newLabel);
    m_newNameRow = addField(m_newName);
    m_assignRow = addField(m_assign);
    auto *listBox = new QWidget;
    listBox->setObjectName(u"accessListBox"_s);
    auto *listLayout = new QVBoxLayout(listBox);
    listLayout->setContentsMargins({});
    listLayout->addWidget(m_list, 1);
    listLayout->addWidget(m_reload, 0, Qt::AlignLeading);
    m_listRow = addField(listBox);
    showProblemsOf(u"accessList"_s, m_listRow);
    body()->addWidget(m_groupRow);
    body()->addWidget(m_create);
    body()->addWidget(m_newLabelRow);
    body()->addWidget(m_newNameRow);
    body()->addWidget(m_assignRow);
    body()->addWidget(m_listRow, 1);
    m_busy->setObjectName(u"accessListBusyRow"_s);
    foot()->addWidget(m_busy);

    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        edit([&](SetupFile &wanted) { wanted.users.permittedUsers = static_cast<Permitted>(id); });
    });
    connect(m_list, &PickList::chosenChanged, this, &AssignUsersPage::chosen);
    connect(m_reload, &QPushButton::clicked, this, [this] {
        m_loaded = false;
        entered();
    });
    connect(m_busy, &BusyRow::cancelRequested, this, [this] {
        m_lists.cancel();
        m_busy->stop();
        m_list->setNote(tr("You stopped it: the list is not complete."));
        showMissing();
    });
    connect(m_create, &QCheckBox::clicked, this, &AssignUsersPage::setCreate);
    connect(m_newLabel, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([&](SetupFile &wanted) {
            auto &wish = wanted.users.permissionSets[newSetIndex()];
            if (wish.name.isEmpty() || wish.name == steps::suggestedApiName(wish.label))
                wish.name = steps::suggestedApiName(text);
            wish.label = text;
        });
    });
    connect(m_newName, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([&](SetupFile &wanted) { wanted.users.permissionSets[newSetIndex()].name = text.trimmed(); });
    });
    connect(m_assign, &QCheckBox::clicked, this,
            [this](bool on) { edit([&](SetupFile &wanted) { wanted.users.assignSignedInUser = on; }); });
    connectLists();
    retranslate();
    refresh();
}

void AssignUsersPage::connectLists()
{
    connect(&m_lists, &steps::AccessLists::permissionSetsArrived, this,
            [this](const QList<setup::PermissionSetRecord> &page) {
                QList<PickItem> items;
                for (const auto &set : page)
                    items.append({setId(set.name), set.label, set.name, permissionSetGroup, tr("permission set")});
                m_list->append(items);
                refresh();
            });
    connect(&m_lists, &steps::AccessLists::profilesArrived, this, [this](const QList<setup::ProfileRecord> &page) {
        QList<PickItem> items;
        for (const auto &profile : page) {
            items.append({profileId(profile.name), profile.name,
                          profile.license.isEmpty() ? tr("Profile") : tr("Profile, %1").arg(profile.license),
                          profileGroup, tr("profile")});
        }
        m_list->append(items);
    });
    connect(&m_lists, &steps::AccessLists::ended, this, [this](const std::optional<Error> &error) {
        m_busy->stop();
        m_loaded = !error;
        m_list->setNote(error ? tr("The list is not complete: %1").arg(error->summary) : QString());
        if (!error)
            showMissing();
    });
    // Lists of another org, or as another user sees them, are of no use.
    connect(workflow(), &steps::Workflow::sessionAboutToChange, this, [this] {
        m_busy->stop();
        m_loaded = false;
        m_list->clear();
    });
}

void AssignUsersPage::entered()
{
    StepPage::entered();
    if (m_loaded || m_lists.isLoading() || !workflow()->org())
        return;
    m_list->clear();
    m_list->setNote(tr("Reading permission sets and profiles …"));
    m_busy->startSoon(tr("Reading permission sets and profiles"));
    m_lists.load();
}

SetupFile::Users AssignUsersPage::wantedUsers() const
{
    const auto snapshot = found();
    return snapshot ? setup::asTheOrgSpells(wanted().users, *snapshot) : wanted().users;
}

int AssignUsersPage::newSetIndex() const
{
    const auto &sets = wanted().users.permissionSets;
    const auto found =
        std::find_if(sets.begin(), sets.end(), [](const PermissionSetWish &wish) { return wish.create; });
    return found == sets.end() ? -1 : static_cast<int>(found - sets.begin());
}

void AssignUsersPage::setCreate(bool create)
{
    edit([&](SetupFile &wanted) {
        auto &sets = wanted.users.permissionSets;
        if (create) {
            // The first one is what the signed-in user gets.
            sets.prepend(m_untickedSet.value_or(SetupFile().users.permissionSets.first()));
            return;
        }
        if (const int index = newSetIndex(); index >= 0)
            m_untickedSet = sets.at(index);
        sets.removeIf([](const PermissionSetWish &wish) { return wish.create; });
    });
    if (create)
        m_newLabel->setFocus(Qt::OtherFocusReason);
}

void AssignUsersPage::chosen(const QStringList &ids)
{
    edit([&](SetupFile &wanted) {
        auto &users = wanted.users;
        users.profiles.clear();
        QStringList names;
        for (const QString &id : ids) {
            if (id.startsWith("profile:"_L1))
                users.profiles.append(id.mid(8));
            else
                names.append(id.mid(4));
        }
        // The set to be created keeps its place and its wish, unless the org has it and it was unticked in the list.
        users.permissionSets.removeIf([&](const PermissionSetWish &wish) {
            const bool listed = m_list->model()->item(setId(wish.name)) != nullptr;
            return !names.contains(wish.name, Qt::CaseInsensitive) && (listed || !wish.create);
        });
        for (const QString &name : std::as_const(names)) {
            const bool there = std::any_of(
                users.permissionSets.begin(), users.permissionSets.end(),
                [&](const PermissionSetWish &wish) { return wish.name.compare(name, Qt::CaseInsensitive) == 0; });
            if (!there)
                users.permissionSets.append({name, {}, false});
        }
    });
}

void AssignUsersPage::showWanted()
{
    const auto users = wantedUsers();
    const bool adminApproved = users.permittedUsers == Permitted::AdminApproved;
    m_buttons->button(static_cast<int>(users.permittedUsers))->setChecked(true);
    showNow(m_groupRow, type::oauthPolicies, u"permittedUsersPolicyType"_s);
    QStringList ids;
    for (const auto &wish : users.permissionSets) {
        if (!wish.create || m_list->model()->item(setId(wish.name)))
            ids.append(setId(wish.name));
    }
    for (const QString &profile : users.profiles)
        ids.append(profileId(profile));
    m_list->setChosen(ids);

    const int index = newSetIndex();
    const PermissionSetWish fresh = index >= 0 ? users.permissionSets.at(index) : PermissionSetWish{};
    m_create->setChecked(index >= 0);
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text && edit->text().trimmed() != text)
            edit->setText(text);
    };
    show(m_newLabel, fresh.label);
    show(m_newName, fresh.name);
    const bool exists = index >= 0 && m_list->model()->item(setId(fresh.name));
    m_newNameRow->setNow(exists ? tr("The org has this permission set already; it is used as it is.") : QString());
    m_newLabelRow->setVisible(index >= 0);
    m_newNameRow->setVisible(index >= 0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_newLabelRow), static_cast<QWidget *>(m_newNameRow),
          static_cast<QWidget *>(m_listRow), static_cast<QWidget *>(m_assignRow)})
        part->setEnabled(adminApproved);
    m_assign->setChecked(users.assignSignedInUser);
    showAssign();
}

void AssignUsersPage::showAssign()
{
    const auto snapshot = found();
    const auto sets = wantedUsers().permissionSets;
    const QString who = snapshot && snapshot->identity.isKnown() ? snapshot->identity.value().username : QString();
    if (who.isEmpty() || sets.isEmpty())
        m_assignRow->setNow({});
    else if (snapshot->assignedPermissionSets.value().contains(sets.first().name))
        m_assignRow->setNow(tr("%1 has %2 already.").arg(who, sets.first().name));
    else
        m_assignRow->setNow(tr("%1 would get: %2").arg(who, sets.first().name));
}

void AssignUsersPage::showMissing()
{
    // What a setup file names and this org lacks gets a row, too, so that it can be seen and unticked.
    QList<PickItem> missing;
    const auto users = wantedUsers();
    for (const auto &wish : users.permissionSets) {
        if (!wish.create && !m_list->model()->item(setId(wish.name)))
            missing.append(
                {setId(wish.name), wish.name, tr("not in this org"), permissionSetGroup, tr("permission set")});
    }
    for (const QString &profile : users.profiles) {
        if (!m_list->model()->item(profileId(profile)))
            missing.append({profileId(profile), profile, tr("not in this org"), profileGroup, tr("profile")});
    }
    m_list->append(missing);
}

void AssignUsersPage::retranslate()
{
    StepPage::retranslate();
    m_group->setTitle(tr("Permitted users"));
    m_adminApproved->setText(tr("&Admin approved users are pre-authorized"));
    m_selfAuthorize->setText(tr("All &users may self-authorize"));
    m_create->setText(tr("&Create a permission set of its own for this app"));
    m_newLabelRow->setLabel(tr("&Label"));
    m_newLabel->setAccessibleName(tr("Label of the new permission set"));
    m_newNameRow->setLabel(tr("API na&me"));
    m_newName->setAccessibleName(tr("API name of the new permission set"));
    m_assign->setText(tr("Assi&gn the first permission set to me"));
    m_listRow->setLabel(tr("Permission sets and profiles with access"));
    m_list->setLabel(tr("Permission sets and profiles with access"));
    m_list->setGroups({tr("Permission sets"), tr("Profiles")});
    m_reload->setText(tr("&Read the list again"));
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_adminApproved), static_cast<QAbstractButton *>(m_selfAuthorize),
          static_cast<QAbstractButton *>(m_create), static_cast<QAbstractButton *>(m_assign),
          static_cast<QAbstractButton *>(m_reload)})
        button->setAccessibleName(QString(button->text()).remove(u'&'));
}

} // namespace applink::ui
