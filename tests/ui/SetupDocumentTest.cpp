// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was typed is lost without a question, and a bad file changes nothing.
#include "ui/SetupDocument.h"

#include "steps/Workflow.h"
#include "storage/Preferences.h"
#include "storage/SetupFileJson.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace applink;

class SetupDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("APPLINK_SETUP_HOME", m_home->path().toUtf8());
        m_window = std::make_unique<QWidget>();
        m_workflow = std::make_unique<steps::Workflow>();
        m_document = new ui::SetupDocument(m_workflow.get(), &m_preferences, m_window.get());
    }
    void cleanup()
    {
        m_window.reset(); // takes the document and its dialogs along
        m_workflow.reset();
    }

    void openingAGoodFileShowsItUnchanged()
    {
        QSignalSpy opened(m_document, &ui::SetupDocument::opened);
        m_document->open(fileNamed(u"Quotes"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(m_workflow->wanted().app.label, u"Quotes"_s);
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_document->recent().size(), 1);
        QVERIFY(m_document->recent().first().second.contains(u"Quotes"_s));
    }

    void filesAreStillFoundFromAnotherFolder()
    {
        const QString path = m_home->filePath(u"one/setup.json"_s);
        QVERIFY(QDir(m_home->path()).mkpath(u"one"_s) && QDir(m_home->path()).mkpath(u"two"_s));
        write(m_home->filePath(u"one/api-spec.yaml"_s), "openapi: 3.0.0");
        write(path, R"({"schema":1,"app":{"label":"Quotes"},"appLink":{"app":"quotes","apiSpec":"api-spec.yaml"}})");
        m_document->open(path);
        const QString spec = m_workflow->apiSpecPath();
        QVERIFY(QFile::exists(spec));
        saveAs(m_home->filePath(u"two/setup.json"_s));
        QCOMPARE(QFileInfo(m_workflow->apiSpecPath()).canonicalFilePath(), QFileInfo(spec).canonicalFilePath());
        const auto saved = storage::SetupFileJson::readFile(m_home->filePath(u"two/setup.json"_s));
        QCOMPARE(saved->appLink->apiSpec, u"../one/api-spec.yaml"_s);
        QVERIFY(!m_document->isModified());
    }

    void theExampleSpecBecomesAFile()
    {
        write(m_home->filePath(u"api-spec.yaml"_s), "mine"); // stays as it is
        auto wanted = m_workflow->wanted();
        wanted.appLink.emplace();
        wanted.appLink->app = u"quotes"_s;
        wanted.appLink->apiSpec = u":/example/api-spec.yaml"_s;
        m_workflow->setWanted(wanted);
        saveAs(m_home->filePath(u"setup.json"_s));
        QCOMPARE(m_workflow->wanted().appLink->apiSpec, u"api-spec-2.yaml"_s);
        QFile copy(m_home->filePath(u"api-spec-2.yaml"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly) && copy.readAll().contains("openapi"));
        QFile mine(m_home->filePath(u"api-spec.yaml"_s));
        QVERIFY(mine.open(QIODevice::ReadOnly) && mine.readAll() == "mine");
        saveAs(m_home->filePath(u"setup.json"_s)); // once is enough
        QVERIFY(!QFile::exists(m_home->filePath(u"api-spec-3.yaml"_s)));
    }

    void badFileLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("unknown key") << QByteArray(R"({"schema":1,"colour":1})");
        QTest::newRow("not there") << QByteArray();
    }
    void badFileLeavesEverythingAsItWas()
    {
        QFETCH(QByteArray, bytes);
        m_document->open(fileNamed(u"Quotes"_s));
        const QString path = m_home->filePath(u"bad.json"_s);
        if (!bytes.isEmpty())
            write(path, bytes);
        QSignalSpy failed(m_document, &ui::SetupDocument::failed);
        m_document->open(path);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().summary.contains(path));
        QCOMPARE(m_workflow->wanted().app.label, u"Quotes"_s);
        QVERIFY(m_document->path().endsWith(u"Quotes.json"_s));
    }

    void changesAreNotLostByOpeningAnother_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("onDisk");
        QTest::newRow("cancel") << QMessageBox::Cancel << u"Changed"_s << u"Quotes"_s;
        QTest::newRow("discard") << QMessageBox::Discard << u"Other"_s << u"Quotes"_s;
        QTest::newRow("save") << QMessageBox::Save << u"Other"_s << u"Changed"_s;
    }
    void changesAreNotLostByOpeningAnother()
    {
        QFETCH(QMessageBox::StandardButton, answer);
        QFETCH(QString, label);
        QFETCH(QString, onDisk);
        const QString first = fileNamed(u"Quotes"_s);
        const QString other = fileNamed(u"Other"_s);
        m_document->open(first);
        change(u"Changed"_s);
        QVERIFY(m_document->isModified());
        m_document->open(other);
        QCOMPARE(m_workflow->wanted().app.label, u"Changed"_s); // it asks before it does anything
        this->answer(answer);
        QTRY_COMPARE(m_workflow->wanted().app.label, label);
        QCOMPARE(storage::SetupFileJson::readFile(first)->app.label, onDisk);
    }

    void whatCannotBeSavedIsNotLeft()
    {
        const QString path = fileNamed(u"Quotes"_s);
        m_document->open(path);
        change(u"Changed"_s);
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkpath(path)); // a folder where the file was: writing fails for root as well
        QSignalSpy failed(m_document, &ui::SetupDocument::failed);
        bool went = false;
        m_document->whenNothingIsLost([&went] { went = true; });
        answer(QMessageBox::Save);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!went);
        QVERIFY(m_document->isModified());
        // A later save does not do what was given up.
        QVERIFY(QDir().rmdir(path));
        m_document->save();
        QVERIFY(!m_document->isModified());
        QVERIFY(!went);
    }

    void practiceIsNotWorthAQuestion()
    {
        m_workflow->setPractice(true);
        change(u"Changed"_s);
        QVERIFY(!m_document->isModified());
        bool went = false;
        m_document->whenNothingIsLost([&went] { went = true; });
        QVERIFY(went);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QString fileNamed(const QString &label)
    {
        setup::SetupFile file;
        file.app.label = label;
        file.app.apiName = label;
        const QString path = m_home->filePath(label + u".json"_s);
        write(path, storage::SetupFileJson::write(file));
        return path;
    }
    void saveAs(const QString &path)
    {
        m_document->saveAs();
        auto *dialog = m_window->findChild<QFileDialog *>(u"saveSetupDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
    void change(const QString &label)
    {
        auto wanted = m_workflow->wanted();
        wanted.app.label = label;
        m_workflow->setWanted(wanted);
    }
    void answer(QMessageBox::StandardButton button)
    {
        auto *box = m_window->findChild<QMessageBox *>(u"unsavedBox"_s);
        QVERIFY(box);
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    storage::Preferences m_preferences;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<steps::Workflow> m_workflow;
    ui::SetupDocument *m_document = nullptr;
};

QTEST_MAIN(SetupDocumentTest)
#include "SetupDocumentTest.moc"
