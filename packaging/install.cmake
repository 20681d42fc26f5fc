# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, for packagers. Included last, when every target is known.
include(GNUInstallDirs)

if(TARGET applink-setup)
    install(TARGETS applink-setup RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES packaging/io.github.applink_setup.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/io.github.applink_setup.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/schema/setup-file.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/applink-setup)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(EXISTS ${CMAKE_SOURCE_DIR}/resources/icons/applink-setup.svg)
    install(FILES resources/icons/applink-setup.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME io.github.applink_setup.svg)
endif()

if(BUILD_TESTING)
    find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
    find_program(APPSTREAMCLI appstreamcli)
    if(DESKTOP_FILE_VALIDATE)
        add_test(NAME DesktopFile
            COMMAND ${DESKTOP_FILE_VALIDATE} ${CMAKE_SOURCE_DIR}/packaging/io.github.applink_setup.desktop)
    endif()
    if(APPSTREAMCLI)
        add_test(NAME Metainfo
            COMMAND ${APPSTREAMCLI} validate --no-net ${CMAKE_SOURCE_DIR}/packaging/io.github.applink_setup.metainfo.xml)
    endif()
endif()
