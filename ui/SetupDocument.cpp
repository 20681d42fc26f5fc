// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SetupDocument.h"

#include "steps/Workflow.h"
#include "storage/FileAccess.h"
#include "storage/Preferences.h"
#include "storage/SetupFileJson.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

/// The built-in example is in no folder: it becomes a file beside the setup file, under a name that nothing there has.
Result<QString> copiedInto(const QDir &folder, const QString &builtIn)
{
    const auto content = storage::readFile(builtIn, 1'000'000);
    if (!content)
        return content.error();
    const QFileInfo info(builtIn);
    QString name = info.fileName();
    for (int number = 2; folder.exists(name); ++number) {
        if (const auto there = storage::readFile(folder.filePath(name), 1'000'000); there && *there == *content)
            return name;
        name = u"%1-%2.%3"_s.arg(info.completeBaseName()).arg(number).arg(info.suffix());
    }
    if (const auto written = storage::writeFile(folder.filePath(name), *content, storage::Access::Shared); !written)
        return written.error();
    return name;
}

/// The settings with the same files as before, named as the setup file means a path: from its folder on.
Result<setup::SetupFile> seenFrom(const QString &folder, setup::SetupFile settings, const QString &before)
{
    if (!settings.appLink)
        return settings;
    // As they really lie: a way through a link does not lead back by "..".
    const QString to = QFileInfo(folder).canonicalFilePath();
    const QString from = QFileInfo(before.isEmpty() ? QDir::currentPath() : before).canonicalFilePath();
    QStringList paths{settings.appLink->apiSpec, settings.appLink->permissionSetMeta,
                      settings.appLink->jwt ? settings.appLink->jwt->keyFile : QString()};
    for (QString &path : paths) {
        if (path.startsWith(":/"_L1)) {
            const auto copied = copiedInto(QDir(folder), path);
            if (!copied)
                return copied.error();
            path = *copied;
        } else if (!path.isEmpty() && QDir::isRelativePath(path) && from != to) {
            path = QDir(to).relativeFilePath(QDir(from).absoluteFilePath(path));
        }
    }
    settings.appLink->apiSpec = paths.at(0);
    settings.appLink->permissionSetMeta = paths.at(1);
    if (settings.appLink->jwt)
        settings.appLink->jwt->keyFile = paths.at(2);
    return settings;
}

} // namespace

SetupDocument::SetupDocument(steps::Workflow *workflow, storage::Preferences *preferences, QWidget *window)
    : QObject(window)
    , m_workflow(workflow)
    , m_preferences(preferences)
    , m_window(window)
    , m_saved(workflow->wanted())
{
    connect(m_workflow, &steps::Workflow::wantedChanged, this, &SetupDocument::stateChanged);
}

bool SetupDocument::isModified() const
{
    return m_workflow->wanted() != m_saved && !m_workflow->isPractice();
}

QList<std::pair<QString, QString>> SetupDocument::recent() const
{
    QList<std::pair<QString, QString>> files;
    for (const auto &entry : m_recent.entries()) {
        const QString name = QFileInfo(entry.path).fileName();
        files.append({entry.path, entry.label.isEmpty() ? name : u"%1 – %2"_s.arg(name, entry.label)});
    }
    return files;
}

void SetupDocument::takeAsSaved()
{
    m_saved = m_workflow->wanted();
    Q_EMIT stateChanged();
}

void SetupDocument::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open setup"), m_preferences->lastFolder,
                                   tr("Setup files (*.json);;All files (*)"));
    dialog->setObjectName(u"openSetupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SetupDocument::open);
    dialog->open();
}

void SetupDocument::open(const QString &path)
{
    whenNothingIsLost([this, path] { load(path); });
}

void SetupDocument::load(const QString &path)
{
    const auto file = storage::SetupFileJson::readFile(path);
    if (!file) {
        Q_EMIT failed(file.error());
        return;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_preferences->lastFolder = QFileInfo(path).absolutePath();
    m_workflow->setBaseFolder(m_preferences->lastFolder);
    m_saved = *file;
    m_workflow->setWanted(*file);
    remember(m_path, file->app.label);
    Q_EMIT opened(*file);
    Q_EMIT stateChanged();
    Q_EMIT noted(tr("Opened %1").arg(m_path));
}

void SetupDocument::save()
{
    if (m_path.isEmpty())
        saveAs();
    else
        saveTo(m_path);
}

void SetupDocument::saveAs()
{
    auto *dialog = new QFileDialog(m_window, tr("Save setup"), m_preferences->lastFolder, tr("Setup files (*.json)"));
    dialog->setObjectName(u"saveSetupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_path.isEmpty() ? u"applink-setup.json"_s : m_path);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveTo(path); });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

bool SetupDocument::saveTo(const QString &path)
{
    const auto then = std::exchange(m_afterSave, {});
    const QString folder = QFileInfo(path).absolutePath();
    const auto wanted = seenFrom(folder, m_workflow->wanted(), m_workflow->baseFolder());
    const auto written = wanted
                             ? storage::writeFile(path, storage::SetupFileJson::write(*wanted), storage::Access::Shared)
                             : Result<Done>(wanted.error());
    if (!written) {
        Q_EMIT failed(written.error());
        return false;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_preferences->lastFolder = folder;
    m_saved = *wanted;
    m_workflow->move(*wanted, folder);
    remember(m_path, wanted->app.label);
    Q_EMIT stateChanged();
    Q_EMIT noted(tr("Saved %1").arg(m_path));
    if (then)
        then();
    return true;
}

void SetupDocument::remember(const QString &path, const QString &label)
{
    if (const auto kept = m_recent.add(path, label, QDateTime::currentDateTimeUtc()); !kept)
        Q_EMIT noted(kept.error().summary);
    Q_EMIT recentChanged();
}

void SetupDocument::whenNothingIsLost(std::function<void()> then)
{
    if (!isModified()) {
        then();
        return;
    }
    auto *box = new QMessageBox(m_window);
    box->setObjectName(u"unsavedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Save the setup first?"));
    box->setInformativeText(
        tr("It holds the choices you made on the pages, no secrets. What is in the org stays as it is."));
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, then = std::move(then)](int answer) {
        if (answer == QMessageBox::Discard) {
            then();
        } else if (answer == QMessageBox::Save) {
            m_afterSave = then;
            save();
        }
    });
    box->open();
}

} // namespace applink::ui
