// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SpecBox.h"

#include "steps/Step.h"
#include "steps/Suggestions.h"
#include "steps/Workflow.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

SpecBox::SpecBox(steps::Workflow *workflow, QWidget *parent)
    : QGroupBox(parent)
    , m_workflow(workflow)
    , m_spec(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_correct(new QPushButton(this))
    , m_result(new TextLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_permissionSet(new QLineEdit(this))
    , m_choosePermissionSet(new QPushButton(this))
    , m_client(new QLineEdit(this))
{
    setObjectName(u"specBox"_s);
    m_spec->setObjectName(u"apiSpecEdit"_s);
    m_choose->setObjectName(u"apiSpecChooseButton"_s);
    m_again->setObjectName(u"apiSpecAgainButton"_s);
    m_client->setObjectName(u"clientNameEdit"_s);
    m_choose->setAutoDefault(false);
    m_again->setAutoDefault(false);
    m_correct->setObjectName(u"apiSpecCorrectButton"_s);
    m_correct->setAutoDefault(false);
    m_correct->hide();
    m_result->setObjectName(u"apiSpecResultLabel"_s);
    m_lines->setObjectName(u"apiSpecFindingsView"_s);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 5);
    m_lines->hide();
    m_permissionSet->setObjectName(u"permissionSetMetaEdit"_s);
    m_choosePermissionSet->setObjectName(u"permissionSetMetaChooseButton"_s);
    m_choosePermissionSet->setAutoDefault(false);
    m_specRow = new FieldRow(m_spec, this);
    m_permissionSetRow = new FieldRow(m_permissionSet, this);
    m_clientRow = new FieldRow(m_client, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_again);
    buttons->addWidget(m_correct);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_specRow);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addWidget(m_lines);
    layout->addWidget(m_clientRow);
    layout->addWidget(m_permissionSetRow);
    layout->addWidget(m_choosePermissionSet, 0, Qt::AlignLeading);

    connect(m_choose, &QPushButton::clicked, this, &SpecBox::chooseFile);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_corrected.clear();
        review();
    });
    connect(m_correct, &QPushButton::clicked, this, &SpecBox::askToCorrect);
    connect(m_spec, &QLineEdit::editingFinished, this, [this] { setSpec(m_spec->text().trimmed()); });
    connect(m_permissionSet, &QLineEdit::editingFinished, this,
            [this] { setPermissionSet(m_permissionSet->text().trimmed()); });
    connect(m_choosePermissionSet, &QPushButton::clicked, this, &SpecBox::choosePermissionSet);
    connect(m_client, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_clientEdited = !text.isEmpty();
        setClientName(text.trimmed());
    });
    connect(workflow, &steps::Workflow::wantedChanged, this, &SpecBox::showWanted);
    retranslate();
    showWanted();
}

SpecBox::~SpecBox() = default;

void SpecBox::chooseFile()
{
    // Not modal by exec(): the dialog tells when it is done.
    auto *dialog = new QFileDialog(this, tr("Choose the API spec file"), m_workflow->apiSpecPath(),
                                   tr("OpenAPI files (*.yaml *.yml *.json);;All files (*)"));
    dialog->setObjectName(u"apiSpecDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SpecBox::setSpec);
    dialog->open();
}

void SpecBox::setSpec(const QString &path)
{
    auto wanted = m_workflow->wanted();
    if ((wanted.appLink ? wanted.appLink->apiSpec : QString()) == path)
        return;
    if (!wanted.appLink)
        wanted.appLink.emplace();
    wanted.appLink->apiSpec = path;
    if (wanted.appLink->clientName.isEmpty() && !m_clientEdited && !path.isEmpty())
        wanted.appLink->clientName = steps::suggestedClientName(wanted.appLink->app);
    m_corrected.clear();
    m_workflow->setWanted(wanted);
}

void SpecBox::choosePermissionSet()
{
    auto *dialog = new QFileDialog(this, tr("Choose the permission set file"), m_workflow->permissionSetMetaPath(),
                                   tr("Permission sets (*.xml);;All files (*)"));
    dialog->setObjectName(u"permissionSetMetaDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SpecBox::setPermissionSet);
    dialog->open();
}

void SpecBox::setPermissionSet(const QString &path)
{
    auto wanted = m_workflow->wanted();
    if ((wanted.appLink ? wanted.appLink->permissionSetMeta : QString()) == path)
        return;
    if (!wanted.appLink)
        wanted.appLink.emplace();
    wanted.appLink->permissionSetMeta = path;
    m_workflow->setWanted(wanted);
}

void SpecBox::setClientName(const QString &name)
{
    auto wanted = m_workflow->wanted();
    if (!wanted.appLink)
        wanted.appLink.emplace();
    wanted.appLink->clientName = name;
    m_workflow->setWanted(wanted);
}

void SpecBox::showWanted()
{
    const auto &wanted = m_workflow->wanted();
    const auto appLink = wanted.appLink.value_or(setup::SetupFile::AppLink{});
    if (m_spec->text().trimmed() != appLink.apiSpec)
        m_spec->setText(appLink.apiSpec);
    if (m_permissionSet->text().trimmed() != appLink.permissionSetMeta)
        m_permissionSet->setText(appLink.permissionSetMeta);
    if (m_client->text().trimmed() != appLink.clientName)
        m_client->setText(appLink.clientName);
    if (m_reviewedPath != m_workflow->apiSpecPath() || m_reviewedName != wanted.app.apiName)
        review();
    m_specRow->clearProblem();
    m_clientRow->clearProblem();
    for (const auto &problem : steps::step(5).problems(wanted, m_workflow->snapshot().get())) {
        if (problem.field == m_spec->objectName())
            m_specRow->setProblem(problem.text, problem.blocks);
        if (problem.field == m_client->objectName())
            m_clientRow->setProblem(problem.text, true);
    }
    Q_EMIT readyChanged();
}

void SpecBox::review()
{
    m_task.reset();
    m_review.reset();
    m_reviewedPath = m_workflow->apiSpecPath();
    m_reviewedName = m_workflow->wanted().app.apiName;
    if (!m_reviewedPath.isEmpty()) {
        m_task = steps::reviewApiSpec(m_reviewedPath, m_reviewedName);
        m_task.start([this] {
            m_review = m_task.take();
            showReview();
            Q_EMIT readyChanged();
        });
    }
    showReview();
    Q_EMIT readyChanged();
}

void SpecBox::askToCorrect()
{
    QStringList text{tr("Only the letters of these names change; a copy of the file as it is now stays beside it.")};
    for (const auto &line : m_review->value().correctable)
        text.append(tr("Line %1: %2").arg(QLocale().toString(line.line), line.text));
    if (m_review->value().looksGenerated)
        text.append(
            tr("The file looks generated: change what it is made from as well, or the next build undoes this."));
    auto *box = new QMessageBox(this);
    box->setObjectName(u"correctSpecBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Write %1 into the API spec file?").arg(m_reviewedName));
    box->setInformativeText(text.join("\n\n"_L1));
    box->setStandardButtons(QMessageBox::Yes | QMessageBox::Cancel);
    box->button(QMessageBox::Yes)->setText(tr("&Correct the name"));
    box->setDefaultButton(QMessageBox::Yes);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Yes)
            correct();
    });
    box->open();
}

void SpecBox::correct()
{
    m_correct->setEnabled(false);
    m_correcting = steps::correctSpecName(m_reviewedPath, m_reviewedName);
    m_correcting.start([this] {
        const auto copy = m_correcting.take();
        m_correct->setEnabled(true);
        m_corrected =
            copy ? tr("Corrected. The file as it was is %1.").arg(QFileInfo(*copy).fileName()) : copy.error().summary;
        review();
    });
}

bool SpecBox::isReady() const
{
    if (!m_review || !*m_review || (*m_review)->hasErrors())
        return false;
    for (const auto &problem : steps::step(5).problems(m_workflow->wanted(), m_workflow->snapshot().get())) {
        if (problem.field == m_client->objectName())
            return false;
    }
    return true;
}

void SpecBox::showReview()
{
    m_again->setEnabled(!m_reviewedPath.isEmpty());
    QStringList lines;
    if (m_reviewedPath.isEmpty()) {
        m_result->clear();
    } else if (!m_review) {
        m_result->setText(tr("Reading the file …"));
    } else if (!*m_review) {
        m_result->setText(m_review->error().summary);
    } else {
        const auto &review = m_review->value();
        for (const auto &line : review.lines) {
            const QString kind = line.isError ? tr("Error") : tr("Note");
            lines.append(line.line > 0 ? tr("%1, line %2: %3").arg(kind, QLocale().toString(line.line), line.text)
                                       : tr("%1: %2").arg(kind, line.text));
        }
        if (review.hasErrors())
            m_result->setText(tr("This file does not fit yet. Correct it and read it again."));
        else
            m_result->setText(tr("“%1”, OpenAPI %2, operations: %3, app: %4.")
                                  .arg(review.title, review.version, QLocale().toString(review.operations),
                                       review.appNames.isEmpty() ? tr("none named") : review.appNames.join(u", "_s)));
    }
    if (!m_corrected.isEmpty() && m_review)
        m_result->setText(m_corrected + u'\n' + m_result->text());
    const bool read = m_review && m_review->ok();
    // What the program carries in itself can't be written.
    m_correct->setVisible(read && !m_review->value().correctable.isEmpty() && !m_reviewedPath.startsWith(u':'));
    m_result->setVisible(!m_result->text().isEmpty());
    m_lines->setPlainText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

void SpecBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void SpecBox::retranslate()
{
    setTitle(tr("API spec and publishing"));
    m_specRow->setLabel(tr("&API spec file"));
    m_spec->setAccessibleName(tr("API spec file"));
    m_spec->setPlaceholderText(tr("api-spec.yaml"));
    m_choose->setText(tr("&Choose …"));
    m_choose->setAccessibleName(tr("Choose the API spec file"));
    m_again->setText(tr("Read i&t again"));
    m_again->setAccessibleName(tr("Read the API spec file again"));
    m_correct->setText(tr("Co&rrect the name"));
    m_correct->setAccessibleName(tr("Correct the name in the API spec file"));
    m_lines->setAccessibleName(tr("What was found in the API spec file"));
    m_clientRow->setLabel(tr("C&lient name"));
    m_clientRow->setHint(steps::clientNameRule());
    m_client->setAccessibleName(tr("Client name"));
    m_permissionSetRow->setLabel(tr("Permission set file (optional)"));
    m_permissionSetRow->setHint(
        tr("A permissionset-meta.xml that is published along: the permission set that the calls "
           "of the spec run with. Leave it empty where the org has the set."));
    m_permissionSet->setAccessibleName(tr("Permission set file"));
    m_permissionSet->setPlaceholderText(u"permissionset-meta.xml"_s);
    m_choosePermissionSet->setText(tr("Choose the file …"));
    m_choosePermissionSet->setAccessibleName(tr("Choose the permission set file"));
    showReview();
}

} // namespace applink::ui
