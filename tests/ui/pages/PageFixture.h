// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/ComponentTypes.h"
#include "steps/Step.h"
#include "steps/Workflow.h"
#include "ui/PageContext.h"
#include "ui/Surroundings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace applink::test {

using namespace Qt::StringLiterals;

/// A workflow that takes a snapshot made by hand instead of reading an org.
class PageWorkflow : public steps::Workflow
{
public:
    void show(setup::OrgSnapshot snapshot)
    {
        setSnapshot(std::make_shared<const setup::OrgSnapshot>(std::move(snapshot)));
    }
};

/// No browser, no practice org: it remembers what it was asked.
class QuietSurroundings : public ui::Surroundings
{
public:
    [[nodiscard]] bool hasBrowser() const override { return browser; }
    bool openInBrowser(const QUrl &url) override
    {
        opened.append(url);
        return opens;
    }
    void startPractice(const QString &) override {}
    void stopPractice() override {}
    void approveHere(const QUrl &url) override { approvals.append(url); }
    void cancelApproval() override { ++cancelled; }

    bool browser = true;
    bool opens = true;
    QList<QUrl> opened;
    QList<QUrl> approvals;
    int cancelled = 0;
};

inline ui::PageContext context(steps::Workflow &workflow, ui::Surroundings &surroundings)
{
    ui::PageContext context;
    context.workflow = &workflow;
    context.surroundings = &surroundings;
    return context;
}

template <class T>
setup::Read<T> known(T value)
{
    return setup::Read<T>::known(std::move(value), u"SOQL"_s);
}

/// An org on Summer '26 without the app, and an admin who may do everything.
inline setup::OrgSnapshot emptyOrg(setup::OrgKind kind = setup::OrgKind::Sandbox)
{
    setup::OrgSnapshot found;
    found.takenAt = QDateTime::currentDateTimeUtc();
    found.instanceUrl = QUrl(u"https://acme--uat.sandbox.my.salesforce.com"_s);
    found.apiName = u"Heroku_AppLink"_s;
    setup::OrgIdentity identity;
    identity.orgId = u"00DAA0000000001AAA"_s;
    identity.name = u"Acme Trading"_s;
    identity.kind = kind;
    identity.userId = u"005AA0000000001AAA"_s;
    identity.username = u"pat@acme.example"_s;
    identity.email = u"pat@acme.example"_s;
    found.identity = known(identity);
    found.release = known(setup::Release{67.0, u"Summer '26"_s});
    found.permissions = known(QHash<QString, bool>{{u"CustomizeApplication"_s, true},
                                                   {u"ModifyAllData"_s, true},
                                                   {u"ApiEnabled"_s, true},
                                                   {u"ModifyMetadata"_s, true},
                                                   {u"ExternalClientAppAdmin"_s, true},
                                                   {u"ExternalClientAppDeveloper"_s, true}});
    found.appFeature = known(true);
    found.apps = known(QList<setup::AppRecord>{});
    found.connectedAppNames = known(QStringList{});
    found.grants = known(QList<setup::AccessGrant>{});
    found.permissionSets = known(QList<setup::PermissionSetRecord>{});
    found.profiles = known(QList<setup::ProfileRecord>{});
    found.assignedPermissionSets = known(QStringList{});
    found.userProfile = known(u"System Administrator"_s);
    for (const QString &type : setup::type::all())
        found.components[type].metadata = setup::Read<salesforce::MetadataComponent>::absent(u"SOAP"_s);
    return found;
}

/// The same org after the plan for these settings was applied.
inline setup::OrgSnapshot appliedOrg(const setup::SetupFile &wanted, setup::OrgKind kind = setup::OrgKind::Sandbox)
{
    setup::OrgSnapshot found = emptyOrg(kind);
    const setup::Plan plan = steps::makePlan(wanted, found);
    found.apps = known(QList<setup::AppRecord>{{u"0xIAA000000000AAAA"_s, wanted.app.apiName, wanted.app.label,
                                                wanted.app.contactEmail, wanted.app.distributionState}});
    for (const auto &component : plan.components) {
        found.components[component.type()].metadata =
            setup::Read<salesforce::MetadataComponent>::known(component, u"SOAP"_s);
        found.components[component.type()].fullName = component.fullName();
    }
    QList<setup::PermissionSetRecord> sets;
    QList<setup::AccessGrant> grants;
    QStringList names;
    for (const auto &wish : wanted.users.permissionSets) {
        const QString id = u"0PSAA000000000%1AAA"_s.arg(sets.size());
        sets.append({id, wish.name, wish.label});
        grants.append({u"0J0"_s + QString::number(sets.size()), id, wish.name, wish.label, {}});
        names.append(wish.name);
    }
    found.permissionSets = known(sets);
    found.grants = known(grants);
    if (wanted.users.assignSignedInUser)
        found.assignedPermissionSets = known(names);
    return found;
}

/// Settings that lack nothing.
inline setup::SetupFile completeSettings()
{
    setup::SetupFile wanted;
    wanted.app.contactEmail = u"pat@acme.example"_s;
    return wanted;
}

/// Whether some label on the page that is not hidden holds this text.
inline bool says(const QWidget *root, const QString &text)
{
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text().contains(text))
            return true;
    }
    return false;
}

template <class T>
T *part(const QWidget *root, const QString &name)
{
    T *found = root->findChild<T *>(name);
    if (!found)
        qFatal("no %s on the page", qPrintable(name));
    return found;
}

/// What a person does: empties the field and types.
inline void retype(QWidget *field, const QString &text)
{
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

/// Everything a person can reach by Tab has a name for those who can't see it (facts/qt.md 6.2).
inline QStringList namelessWidgets(const QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root) || qobject_cast<QScrollBar *>(widget) ||
            widget->objectName().startsWith("qt_"_L1))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        if (widget->objectName().isEmpty())
            nameless.append(u"no object name: "_s + QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

/// Letters after Alt that two things on a page, or QWizard's own buttons, claim.
inline QStringList mnemonicClashes(const QWidget *root)
{
    QStringList taken{u"ALT+B"_s, u"ALT+N"_s, u"ALT+F"_s};
    QStringList clashes;
    const auto claim = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString().toUpper();
        if (key.isEmpty())
            return;
        if (taken.contains(key))
            clashes.append(key + u": "_s + text);
        taken.append(key);
    };
    for (const auto *button : root->findChildren<QAbstractButton *>())
        claim(button->text());
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (label->buddy())
            claim(label->text());
    }
    return clashes;
}

} // namespace applink::test
