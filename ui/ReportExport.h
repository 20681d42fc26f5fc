// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "report/Report.h"

#include <QObject>
#include <QString>

class QWidget;

namespace applink::steps {
class Workflow;
}

namespace applink::storage {
struct Preferences;
}

namespace applink::ui {

class LanguageSwitcher;

/// Asks for a file and writes the report of the workflow as it stands into it; the kind follows the ending. Workflow,
/// preferences, languages and window outlive it.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    ReportExport(steps::Workflow *workflow, const LanguageSwitcher *languages, storage::Preferences *preferences,
                 QWidget *window);

    void ask();
    void write(const QString &path);

Q_SIGNALS:
    void failed(const applink::Error &error);
    /// A sentence for the status bar.
    void noted(const QString &text);

private:
    [[nodiscard]] report::Report current() const;

    steps::Workflow *m_workflow;
    const LanguageSwitcher *m_languages;
    storage::Preferences *m_preferences;
    QWidget *m_window;
};

} // namespace applink::ui
