// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeHost.h"
#include "practice/PracticePerson.h"
#include "ui/Surroundings.h"

namespace applink::app {

/// The real world for the windows: the desktop's browser, and the practice org in a thread of this program.
class DesktopSurroundings : public ui::Surroundings
{
    Q_OBJECT

public:
    /// `options` are those of the command line; startPractice() takes its scenario from there when it is given none.
    explicit DesktopSurroundings(practice::PracticeOptions options, QObject *parent = nullptr);

    [[nodiscard]] bool hasBrowser() const override;
    bool openInBrowser(const QUrl &url) override;
    void startPractice(const QString &scenario = {}) override;
    void stopPractice() override;
    void approveHere(const QUrl &url) override;
    void cancelApproval() override;

private:
    [[nodiscard]] ui::PracticeOrg practiceOrg() const;

    const practice::PracticeOptions m_options;
    practice::PracticeHost m_host;
    practice::PracticePerson m_person;
};

} // namespace applink::app
