# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, for packagers. Included last, when every target is known.
include(GNUInstallDirs)

if(TARGET applink-setup)
    install(TARGETS applink-setup RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES packaging/io.github.applink_setup.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/io.github.applink_setup.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/schema/setup-file.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/applink-setup)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/applink-setup RENAME copyright)
# Debian wants these two compressed, and without a time stamp, so that a package can be built twice alike.
find_program(GZIP_PROGRAM gzip REQUIRED)
foreach(pair "packaging/applink-setup.1|applink-setup.1|${CMAKE_INSTALL_MANDIR}/man1"
             "CHANGELOG.md|changelog|${CMAKE_INSTALL_DATADIR}/doc/applink-setup")
    string(REPLACE "|" ";" pair ${pair})
    list(POP_FRONT pair source name destination)
    set(compressed ${CMAKE_BINARY_DIR}/installed/${name}.gz)
    add_custom_command(OUTPUT ${compressed} DEPENDS ${CMAKE_SOURCE_DIR}/${source} VERBATIM
        COMMAND sh -c "mkdir -p installed && gzip -9nc '${CMAKE_SOURCE_DIR}/${source}' >'${compressed}'"
        WORKING_DIRECTORY ${CMAKE_BINARY_DIR})
    list(APPEND compressed_files ${compressed})
    install(FILES ${compressed} DESTINATION ${destination})
endforeach()
add_custom_target(compressed_documents ALL DEPENDS ${compressed_files})
if(TARGET applink-setup)
    add_dependencies(applink-setup compressed_documents)
endif()
if(EXISTS ${CMAKE_SOURCE_DIR}/resources/icons/applink-setup.svg)
    install(FILES resources/icons/applink-setup.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME io.github.applink_setup.svg)
endif()

if(BUILD_TESTING)
    find_program(GROFF groff)
    if(GROFF)
        add_test(NAME ManPage COMMAND sh -c "test -z \"$('${GROFF}' -man -ww -z '${CMAKE_SOURCE_DIR}/packaging/applink-setup.1' 2>&1)\"")
    endif()
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
