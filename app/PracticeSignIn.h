// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "salesforce/SignIn.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace applink::app {

class PracticeStage;

/// The sign-in of the window, played without one (contracts.md 1): the same link, opened by the practice person instead
/// of a browser. Owns nothing it is given; destroying it ends the sign-in and frees the port.
class PracticeSignIn : public QObject
{
    Q_OBJECT

public:
    explicit PracticeSignIn(PracticeStage *stage, QObject *parent = nullptr);

    /// Signs in at the practice org. The port of the callback belongs to the whole computer, so where another program
    /// is signing in right now this waits for it a while. An error when it does not end, or when the org turns the
    /// person away.
    Task<Result<salesforce::Session>> run(QUrl loginUrl);

Q_SIGNALS:
    void ended(); ///< internal: there is a result

private:
    void end(Result<salesforce::Session> result);

    PracticeStage *m_stage;
    salesforce::SignIn m_signIn;
    std::optional<Result<salesforce::Session>> m_result;
};

} // namespace applink::app
