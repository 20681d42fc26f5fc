# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package, made by packaging/deb. Included after everything that is installed.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME applink-setup)
set(CPACK_PACKAGE_VENDOR "The AppLink Setup authors")
set(CPACK_PACKAGE_CONTACT "The AppLink Setup authors <applink-setup@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"A wizard leads a Salesforce admin through the steps that Heroku AppLink documents: create the External Client App,
enable OAuth, choose the refresh token policy, assign users, connect the org to a Heroku app. It shows what will change
before anything is written, and proves by reading everything back that it works.

A practice org is built in. The same works without a window, with JSON output and exit codes.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened at run time and so has no library dependency: drawing of SVG icons, Qt's own texts, the certificates that
# a TLS handshake is checked against.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, libsecret-1-0")
include(CPack)
