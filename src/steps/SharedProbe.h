// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Task.h"
#include "salesforce/AuthorizeProbe.h"

#include <QObject>

#include <optional>

namespace applink::steps {

/// One probe, many waiters. It owns the running request, so that a waiter that is cancelled takes nothing from the others.
class SharedProbe : public QObject
{
    Q_OBJECT

public:
    Task<salesforce::ProbeResult> task;
    std::optional<salesforce::ProbeResult> result;

Q_SIGNALS:
    void done();
};

} // namespace applink::steps
