// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageFixture.h"

#include "ui/pages/AssignUsersPage.h"
#include "ui/widgets/PickList.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>

using namespace applink;
using namespace applink::test;
using namespace Qt::StringLiterals;
using Permitted = setup::SetupFile::PermittedUsers;

/// Step 4: who may use the app. The lists themselves come from the org; here they are put in by hand.
class AssignUsersPageTest : public QObject
{
    Q_OBJECT

    PageWorkflow m_workflow;
    QuietSurroundings m_surroundings;
    std::unique_ptr<ui::AssignUsersPage> m_page;

    [[nodiscard]] ui::PickList *list() const { return m_page->findChild<ui::PickList *>(); }
    static QList<ui::PickItem> rows()
    {
        return {{u"set:Sales"_s, u"Sales"_s, u"Sales"_s, 0, {}},
                {u"set:Service"_s, u"Service"_s, u"Service"_s, 0, {}},
                {u"profile:System Administrator"_s, u"System Administrator"_s, u"Salesforce"_s, 1, {}}};
    }
    [[nodiscard]] QStringList setNames() const
    {
        QStringList names;
        for (const auto &wish : m_workflow.wanted().users.permissionSets)
            names.append(wish.name);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_workflow.setWanted(completeSettings());
        m_page = std::make_unique<ui::AssignUsersPage>(context(m_workflow, m_surroundings));
        m_page->show();
        list()->append(rows());
    }
    void cleanup() { m_page.reset(); }

    void ticksBecomeWishesAndUnticksTakeThemAway()
    {
        list()->model()->choose(u"set:Service"_s, true);
        list()->model()->choose(u"profile:System Administrator"_s, true);
        QCOMPARE(setNames(), (QStringList{u"Heroku_AppLink_Users"_s, u"Service"_s}));
        QVERIFY(!m_workflow.wanted().users.permissionSets.at(1).create);
        QCOMPARE(m_workflow.wanted().users.profiles, QStringList{u"System Administrator"_s});
        list()->model()->choose(u"set:Service"_s, false);
        QCOMPARE(setNames(), QStringList{u"Heroku_AppLink_Users"_s});
        QCOMPARE(m_workflow.wanted().users.profiles, QStringList{u"System Administrator"_s});
    }

    void aNewSetComesBackAsItWasTyped()
    {
        auto *label = part<QLineEdit>(m_page.get(), u"newPermissionSetLabelEdit"_s);
        auto *create = part<QCheckBox>(m_page.get(), u"createPermissionSetCheck"_s);
        label->selectAll();
        QTest::keyClicks(label, u"Quote people"_s);
        QCOMPARE(setNames(), QStringList{u"Quote_people"_s});
        create->click();
        QVERIFY(setNames().isEmpty());
        create->click();
        QCOMPARE(setNames(), QStringList{u"Quote_people"_s});
        QCOMPARE(label->text(), u"Quote people"_s);
    }

    void settingsFromAFileAreTickedEvenBeforeTheirRowsCome()
    {
        auto wanted = completeSettings();
        wanted.users.permissionSets = {{u"Sales"_s, {}, false}, {u"Late"_s, {}, false}};
        m_workflow.setWanted(wanted);
        QVERIFY(list()->model()->isChosen(u"set:Sales"_s));
        list()->model()->choose(u"set:Service"_s, true); // must not lose the one whose row is still to come
        QCOMPARE(setNames(), (QStringList{u"Sales"_s, u"Late"_s, u"Service"_s}));
        list()->append({{u"set:Late"_s, u"Late"_s, u"Late"_s, 0, {}}});
        QVERIFY(list()->model()->isChosen(u"set:Late"_s));
    }

    void aFileInOtherCapitalsMeansTheSetOfTheOrg()
    {
        auto wanted = completeSettings();
        wanted.users.permissionSets = {{u"SALES"_s, {}, false}};
        m_workflow.setWanted(wanted);
        auto found = emptyOrg();
        found.permissionSets = known(QList<setup::PermissionSetRecord>{{u"0PS"_s, u"Sales"_s, u"Sales"_s}});
        m_workflow.show(found);
        QCOMPARE(list()->model()->chosen(), QStringList{u"set:Sales"_s});
        list()->model()->choose(u"set:Service"_s, true);
        QCOMPARE(setNames(), (QStringList{u"SALES"_s, u"Service"_s}));
        list()->model()->choose(u"set:Sales"_s, false);
        QCOMPARE(setNames(), QStringList{u"Service"_s});
    }

    void theNewPermissionSetIsNamedFromItsLabel()
    {
        auto *label = part<QLineEdit>(m_page.get(), u"newPermissionSetLabelEdit"_s);
        auto *name = part<QLineEdit>(m_page.get(), u"newPermissionSetNameEdit"_s);
        retype(label, u"Quote Users"_s);
        QCOMPARE(name->text(), u"Quote_Users"_s);
        QVERIFY(m_page->isComplete());
        retype(name, u"1wrong"_s);
        QVERIFY(!m_page->isComplete());
        QVERIFY(says(m_page.get(), u"1wrong is not a legal API name"_s));
    }

    void withoutAnybodyNextIsHeldBack()
    {
        part<QCheckBox>(m_page.get(), u"createPermissionSetCheck"_s)->click();
        QVERIFY(m_workflow.wanted().users.permissionSets.isEmpty());
        QVERIFY(!m_page->isComplete());
        QVERIFY(says(m_page.get(), u"Nobody could use the app"_s));
        QVERIFY(part<QLineEdit>(m_page.get(), u"newPermissionSetNameEdit"_s)->isHidden() ||
                !part<QLineEdit>(m_page.get(), u"newPermissionSetNameEdit"_s)->isVisible());
        part<QCheckBox>(m_page.get(), u"createPermissionSetCheck"_s)->click();
        QCOMPARE(setNames(), QStringList{u"Heroku_AppLink_Users"_s});
        QVERIFY(m_page->isComplete());
    }

    void everybodyNeedsNoList()
    {
        part<QRadioButton>(m_page.get(), u"selfAuthorizeRadio"_s)->click();
        QCOMPARE(m_workflow.wanted().users.permittedUsers, Permitted::SelfAuthorize);
        QVERIFY(!list()->isEnabled());
        QVERIFY(m_page->isComplete());
        QVERIFY(says(m_page.get(), u"Every user of the org may then authorize"_s));
    }

    void whoGetsWhatIsSaid()
    {
        m_workflow.show(emptyOrg());
        QVERIFY(says(m_page.get(), u"pat@acme.example would get: Heroku_AppLink_Users"_s));
        m_workflow.show(appliedOrg(completeSettings()));
        QVERIFY(says(m_page.get(), u"pat@acme.example has Heroku_AppLink_Users already"_s));
        m_workflow.show(emptyOrg());
        part<QCheckBox>(m_page.get(), u"assignSignedInUserCheck"_s)->click();
        QVERIFY(!m_workflow.wanted().users.assignSignedInUser);
        QVERIFY(says(m_page.get(), u"You yourself would not be able to connect"_s));
    }

    void everythingHasANameAndItsOwnMnemonic()
    {
        QCOMPARE(namelessWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(mnemonicClashes(m_page.get()).join(u"; "_s), QString());
    }
};

QTEST_MAIN(AssignUsersPageTest)
#include "AssignUsersPageTest.moc"
