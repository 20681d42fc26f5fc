// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace applink::ui {

/// Where the practice org listens and who may sign in there. Shown to the person; these are no secrets of anybody.
struct PracticeOrg
{
    QUrl salesforceUrl;
    QUrl herokuUrl;
    QString username;
    QString password;
    QString herokuApiKey;
    QString herokuApp;
    QString apiSpecPath; ///< of the built-in example
};

/// What the windows need of the world outside: a browser, and the practice org. app implements it with the real things,
/// tests with fakes. It knows no page. All signals come on the GUI thread.
class Surroundings : public QObject
{
    Q_OBJECT

public:
    explicit Surroundings(QObject *parent = nullptr) : QObject(parent)
    {
        // Before anybody else hears of it, so that a page made later can ask.
        connect(this, &Surroundings::practiceStarted, this,
                [this](const PracticeOrg &practice) { m_practice = practice; });
    }

    /// Whether a browser is likely to open; false on a machine without a display manager or registered handler.
    [[nodiscard]] virtual bool hasBrowser() const = 0;
    /// Asks the system to open it; false when that failed at once.
    virtual bool openInBrowser(const QUrl &url) = 0;

    /// Starts the practice org if it is not running; practiceStarted() or practiceFailed() follows.
    virtual void startPractice(const QString &scenario = {}) = 0;
    virtual void stopPractice() = 0;
    /// The practice org that was started last; whether it is in use, the workflow says.
    [[nodiscard]] const std::optional<PracticeOrg> &practice() const { return m_practice; }
    /// Does over HTTP what a person would do in a browser at a page of the practice org: sign in and press Allow.
    /// approved() or approvalFailed() follows. Refuses any address that is not the practice org's.
    virtual void approveHere(const QUrl &url) = 0;
    virtual void cancelApproval() = 0;

Q_SIGNALS:
    void practiceStarted(const applink::ui::PracticeOrg &practice);
    void practiceFailed(const QString &why);
    /// `scopesSeen` are the OAuth keys listed on the consent page, if one was shown.
    void approved(const QStringList &scopesSeen);
    void approvalFailed(const QString &why);

private:
    std::optional<PracticeOrg> m_practice;
};

} // namespace applink::ui
