// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Example.h"

#include "storage/SetupFileJson.h"

namespace applink::app {

using namespace Qt::StringLiterals;

Result<setup::SetupFile> exampleSetup()
{
    return storage::SetupFileJson::readFile(exampleFolder() + u"/setup.json"_s);
}

QString exampleFolder()
{
    return u":/example"_s;
}

} // namespace applink::app
