// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlanTree.h"
#include "salesforce/MetadataComponent.h"
#include "setup/ComponentTypes.h"
#include "ui/Theme.h"
#include "ui/widgets/PlanText.h"

#include <QApplication>
#include <QTest>

using namespace applink;
using namespace applink::ui;
using namespace Qt::StringLiterals;
namespace type = applink::setup::type;

/// The plan as people see it before they press Apply.
class PlanTreeTest : public QObject
{
    Q_OBJECT

private:
    static setup::Plan plan()
    {
        setup::Plan plan;
        plan.apiName = u"Heroku_AppLink"_s;
        plan.changes = {
            {1, type::application, u"Heroku_AppLink"_s, setup::Action::None, {}, u"As planned."_s},
            {2,
             type::globalOauth,
             u"Heroku_AppLink_glbl"_s,
             setup::Action::Create,
             {{u"callbackUrl"_s, QJsonValue(), u"https://localhost\nhttps://a.example"_s},
              {u"isPkceRequired"_s, QJsonValue(), u"false"_s}},
             {}},
            {3,
             type::oauthPolicies,
             u"Heroku_AppLink_plcy"_s,
             setup::Action::Update,
             {{u"refreshTokenPolicyType"_s, u"SpecificLifetime"_s, u"Infinite"_s},
              {u"refreshTokenValidityPeriod"_s, u"365"_s, QJsonValue()},
              {u"somethingNew"_s, u"a"_s, u"b"_s}},
             {}},
        };
        salesforce::MetadataComponent component(type::globalOauth, u"Heroku_AppLink_glbl"_s);
        component.set(u"callbackUrl"_s, u"https://localhost"_s);
        component.set(u"consumerSecret"_s, u"not-for-eyes"_s);
        plan.components = {component};
        return plan;
    }

private Q_SLOTS:
    void everyFieldStandsWithBeforeAndAfterInTheWordsOfSetup()
    {
        PlanTree tree;
        tree.setPlan(plan());
        QCOMPARE(tree.topLevelItemCount(), 3);
        const auto *create = tree.topLevelItem(1)->child(0);
        QCOMPARE(create->text(PlanTree::WhatColumn), u"Create: OAuth security settings Heroku_AppLink_glbl"_s);
        QCOMPARE(PlanTree::rowText(create->child(0)),
                 u"Callback URL | not there yet | https://localhost, https://a.example"_s);
        QCOMPARE(PlanTree::rowText(create->child(1)), u"Require PKCE | not there yet | no"_s);
        const auto *change = tree.topLevelItem(2)->child(0);
        QCOMPARE(PlanTree::rowText(change->child(0)),
                 u"Refresh token policy | expires after a period | valid until revoked"_s);
        QCOMPARE(PlanTree::rowText(change->child(1)), u"Refresh token period | 365 | removed"_s);
        // What has no word keeps its own name.
        QCOMPARE(PlanTree::rowText(change->child(2)), u"somethingNew | a | b"_s);
    }

    void whatIsRightAlreadyIsShownToo()
    {
        PlanTree tree;
        tree.setPlan(plan());
        const auto *row = tree.topLevelItem(0)->child(0);
        QVERIFY(row->text(PlanTree::WhatColumn).startsWith(u"Right already"_s));
        QCOMPARE(row->childCount(), 0);
        QCOMPARE(row->text(PlanTree::AfterColumn), u"As planned."_s);
    }

    void anotherSchemeRecoloursWhatIsFaintAndKeepsWhatIsOpen()
    {
        Theme::apply(*qApp, Theme::Scheme::Light);
        PlanTree tree;
        tree.setPlan(plan());
        tree.show();
        auto *closed = tree.topLevelItem(2);
        closed->setExpanded(false);
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            Theme::apply(*qApp, scheme);
            QTRY_COMPARE(tree.topLevelItem(0)->child(0)->foreground(PlanTree::WhatColumn).color(),
                         QApplication::palette().color(QPalette::PlaceholderText));
            QCOMPARE(tree.topLevelItem(2), closed);
            QVERIFY(!closed->isExpanded());
        }
    }

    void theSummaryCounts()
    {
        QCOMPARE(PlanText::summary(plan()), u"To create: 1. To change: 1. Right already: 1."_s);
        setup::Plan nothing;
        nothing.changes = {plan().changes.first()};
        QCOMPARE(PlanText::summary(nothing), u"Nothing to do: everything in the org is as planned."_s);
    }

    void theExactMetadataIsWholeButForSecrets()
    {
        const QString text = PlanText::exactMetadata(plan());
        QVERIFY(text.contains(u"<callbackUrl>https://localhost</callbackUrl>"_s));
        QVERIFY(text.contains(type::globalOauth));
        QVERIFY(!text.contains(u"not-for-eyes"_s));
    }
};

QTEST_MAIN(PlanTreeTest)
#include "PlanTreeTest.moc"
