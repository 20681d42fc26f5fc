// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/Services.h"

namespace applink::steps {

void Services::useAddon(const heroku::AppLinkAddon &found)
{
    addon = found;
    if (appLink) {
        appLink->setAddon(found);
        return;
    }
    appLink = std::make_shared<heroku::AppLinkApi>(found);
    if (prepareAppLink)
        prepareAppLink(appLink.get());
}

} // namespace applink::steps
