// SPDX-License-Identifier: GPL-3.0-or-later
// Which permission sets callers are given, and what E9 says of them (facts/heroku-applink.md 5.4).
#include "steps/CallerAccess.h"
#include "steps/PublishChecks.h"
#include "support/PracticeOrg.h"

using namespace Qt::StringLiterals;
using namespace applink;
using test::finish;
using test::PracticeOrg;
using verify::Fix;
using verify::Status;

namespace {

const QString setName = u"Quote_Manager"_s;

QJsonObject permissionSet(const QString &name, const QString &prefix = {}, bool assigned = false)
{
    QJsonObject set{{u"name"_s, name}, {u"namespace"_s, prefix}};
    if (assigned)
        set.insert(u"assignedTo"_s, QJsonArray{u"admin@practice.example"_s});
    return set;
}

QJsonObject scenario(const QJsonArray &sets)
{
    return {{u"namedPermissionSets"_s, sets}};
}

} // namespace

class CallerAccessTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeOrg> m_org;
    std::unique_ptr<steps::Workflow> m_workflow;

    void start(const QJsonArray &sets, const QString &wantedName = setName)
    {
        m_workflow.reset();
        m_org = std::make_unique<PracticeOrg>(scenario(sets));
        m_workflow = m_org->workflow();
        auto wanted = m_org->wanted();
        wanted.appLink = setup::SetupFile::AppLink();
        wanted.appLink->clientName = wantedName;
        m_workflow->setWanted(wanted);
        QVERIFY(finish(m_workflow->readOrg()));
    }
    /// Full names of the sets that the signed-in user holds.
    [[nodiscard]] QStringList held() const
    {
        QStringList names;
        for (const auto &assignment : m_org->state().assignments()) {
            const auto *set = m_org->state().permissionSetById(assignment.permissionSetId);
            if (set && assignment.userId == m_org->state().users().first().id && set->profileId.isEmpty())
                names.append(set->fullName());
        }
        names.sort();
        return names;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_workflow.reset();
        m_org.reset();
    }

    void onlyTheSetOfThatVeryNameIsGiven_data()
    {
        QTest::addColumn<QJsonArray>("sets");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("given");
        const QJsonObject own = permissionSet(setName);
        const QJsonObject packaged = permissionSet(setName, u"pkg"_s);
        QTest::newRow("the org's own") << QJsonArray{own} << setName << QStringList{setName};
        QTest::newRow("its name in other letters")
            << QJsonArray{own} << setName.toLower() << QStringList{setName}; // Salesforce ignores case in names
        QTest::newRow("beside a package's") << QJsonArray{packaged, own} << setName << QStringList{setName};
        QTest::newRow("a package's only") << QJsonArray{packaged} << setName << QStringList{};
        QTest::newRow("a package's, by its full name")
            << QJsonArray{packaged, own} << u"pkg__Quote_Manager"_s << QStringList{u"pkg__Quote_Manager"_s};
        QTest::newRow("held already") << QJsonArray{permissionSet(setName, {}, true)} << setName << QStringList{};
        QTest::newRow("a package's is held")
            << QJsonArray{permissionSet(setName, u"pkg"_s, true), own} << setName << QStringList{setName};
        QTest::newRow("none is there") << QJsonArray{} << setName << QStringList{};
    }

    void onlyTheSetOfThatVeryNameIsGiven()
    {
        QFETCH(QJsonArray, sets);
        QFETCH(QString, wanted);
        QFETCH(QStringList, given);
        start(sets, wanted);
        QStringList expected = held() + given;
        expected.sort();
        const auto assigned = finish(steps::assignCallerPermissionSets(m_workflow->services()));
        QVERIFY2(assigned, assigned ? "" : qPrintable(assigned.error().summary));
        QCOMPARE(*assigned, given);
        QCOMPARE(held(), expected);
    }

    void theCheckTellsThemApart_data()
    {
        QTest::addColumn<QJsonArray>("sets");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Fix>("fix");
        const QJsonArray own{permissionSet(setName, {}, true)};
        const QJsonArray packaged{permissionSet(setName, u"pkg"_s, true), permissionSet(setName)};
        QTest::newRow("held") << own << setName << Status::Passed << Fix::None;
        QTest::newRow("held, in other letters") << own << setName.toUpper() << Status::Passed << Fix::None;
        QTest::newRow("a package's is held") << packaged << setName << Status::Warning << Fix::AssignPermissionSets;
        QTest::newRow("a package's is wanted and held")
            << packaged << u"pkg__Quote_Manager"_s << Status::Passed << Fix::None;
        QTest::newRow("nobody holds it") << QJsonArray{permissionSet(setName)} << setName << Status::Warning
                                         << Fix::AssignPermissionSets;
        // Nothing that could be assigned: the button would end without a word.
        QTest::newRow("none is there") << QJsonArray{} << setName << Status::Warning << Fix::Publish;
        QTest::newRow("a package's only")
            << QJsonArray{permissionSet(setName, u"pkg"_s)} << setName << Status::Warning << Fix::Publish;
    }

    void theCheckTellsThemApart()
    {
        QFETCH(QJsonArray, sets);
        QFETCH(QString, wanted);
        QFETCH(Status, status);
        QFETCH(Fix, fix);
        start(sets, wanted);
        const auto finding = finish(steps::lookAtCallers(m_workflow->services()));
        QVERIFY2(finding.status == status, qPrintable(finding.reason));
        QVERIFY2(finding.fix == fix, qPrintable(finding.remedy));
        QCOMPARE(finding.reason.contains(u"The org has no permission set Quote_Manager."_s), fix == Fix::Publish);
        QCOMPARE(finding.evidence.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CallerAccessTest)
#include "CallerAccessTest.moc"
