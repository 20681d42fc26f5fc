// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReportExport.h"

#include "report/ReportKind.h"
#include "report/pdf/PdfReport.h"
#include "steps/Step.h"
#include "steps/Workflow.h"
#include "storage/FileAccess.h"
#include "storage/Preferences.h"
#include "ui/LanguageSwitcher.h"

#include <QFileDialog>
#include <QFileInfo>

namespace applink::ui {

using namespace Qt::StringLiterals;

ReportExport::ReportExport(steps::Workflow *workflow, const LanguageSwitcher *languages,
                           storage::Preferences *preferences, QWidget *window)
    : QObject(window)
    , m_workflow(workflow)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_window(window)
{}

report::Report ReportExport::current() const
{
    report::Report report;
    report.madeAt = QDateTime::currentDateTimeUtc();
    report.practice = m_workflow->isPractice();
    report.language = m_languages->current();
    for (const auto &step : steps::allSteps())
        report.steps.append({step->number(), step->title()});
    report.wanted = m_workflow->wanted();
    report.snapshot = m_workflow->snapshot();
    report.plan = m_workflow->appliedPlan();
    if (!report.plan && m_workflow->snapshot())
        report.plan = m_workflow->plan();
    report.applied = m_workflow->applyOutcome();
    report.verification = m_workflow->verification();
    report.notes = m_workflow->remarksOnVerification();
    return report;
}

void ReportExport::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Export report"), m_preferences->lastFolder);
    dialog->setObjectName(u"exportReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page, one file (*.html)"), tr("PDF (*.pdf)"), tr("JSON (*.json)"),
                            tr("Markdown (*.md)"), tr("JUnit (*.xml)")});
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.indexOf("(*."_L1);
        dialog->setDefaultSuffix(filter.mid(dot + 3).chopped(1));
    });
    dialog->selectFile(u"applink-setup-%1"_s.arg(m_workflow->wanted().app.apiName));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportExport::write);
    dialog->open();
}

void ReportExport::write(const QString &path)
{
    const auto kind = report::reportKindFor(path);
    if (!kind) {
        Q_EMIT failed(Error::make(ErrorKind::InvalidInput,
                                  tr("A report ends in one of %1.").arg(report::knownReportEndings()),
                                  ErrorAction::ChooseFile));
        return;
    }
    const auto report = current();
    const QByteArray content =
        *kind == report::ReportKind::Pdf ? report::PdfReport::write(report) : report::render(*kind, report);
    const auto written = storage::writeFile(path, content, storage::Access::Shared);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_preferences->lastFolder = QFileInfo(path).absolutePath();
    Q_EMIT noted(tr("The report is in %1").arg(path));
}

} // namespace applink::ui
