// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace applink::storage {

/// Where the program keeps its own files (contracts.md section 6). APPLINK_SETUP_HOME moves all of them to one folder.
/// Nothing here makes a folder; the writers do, when there is something to write.
class Paths
{
public:
    [[nodiscard]] static QString configFolder();
    [[nodiscard]] static QString dataFolder();

    [[nodiscard]] static QString preferencesFile(); ///< how the program looks and behaves
    [[nodiscard]] static QString recentFile();      ///< setup files opened lately
    [[nodiscard]] static QString draftFile(); ///< the wizard's settings as they stand, saved while the person types
    [[nodiscard]] static QString keptSignInsFile(); ///< whose sign-ins the keyring holds; no secret in it
    [[nodiscard]] static QString keptHerokuFile();  ///< whose Heroku token the keyring holds; no secret in it
    [[nodiscard]] static QString journalFolder();   ///< one file for each apply that has not ended well
};

} // namespace applink::storage
