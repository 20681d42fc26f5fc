# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiles the headers of Qt and the standard library that nearly every file reads: it halves the time of a build.
# Included last, when every target is known. Two sets, so that the core never sees a header of Widgets. Each file still
# includes what it uses: -DAPPLINK_PRECOMPILE=OFF must build too.
option(APPLINK_PRECOMPILE "Precompile the common headers" ON)
if(NOT APPLINK_PRECOMPILE)
    return()
endif()

set(core_headers
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject>
    <QRegularExpression> <QString> <QStringList> <QTimer> <QUrl>
    <algorithm> <chrono> <coroutine> <functional> <memory> <optional> <utility> <variant> <vector>)
set(widgets_headers
    ${core_headers}
    <QApplication> <QBoxLayout> <QButtonGroup> <QCheckBox> <QComboBox> <QDialog> <QGroupBox> <QLabel> <QLineEdit>
    <QListView> <QMainWindow> <QPainter> <QPushButton> <QRadioButton> <QScrollArea> <QToolButton> <QTreeView> <QWizard>)

file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "// nothing but the headers\n")
set(CMAKE_AUTOMOC OFF)
add_library(applink_precompiled_core STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
target_link_libraries(applink_precompiled_core PRIVATE Qt6::Core applink_warnings)
target_precompile_headers(applink_precompiled_core PRIVATE ${core_headers})
add_library(applink_precompiled_widgets STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
target_link_libraries(applink_precompiled_widgets PRIVATE Qt6::Widgets applink_warnings)
target_precompile_headers(applink_precompiled_widgets PRIVATE ${widgets_headers})

function(applink_precompile folder set)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "STATIC_LIBRARY" OR type STREQUAL "EXECUTABLE")
            target_precompile_headers(${target} REUSE_FROM applink_precompiled_${set})
        endif()
    endforeach()
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(inner IN LISTS folders)
        file(RELATIVE_PATH place ${CMAKE_SOURCE_DIR} ${inner})
        if(place MATCHES "^(ui|app|tests/(ui|walks))$")
            applink_precompile(${inner} widgets)
        else()
            applink_precompile(${inner} ${set})
        endif()
    endforeach()
endfunction()
get_property(folders DIRECTORY ${CMAKE_SOURCE_DIR} PROPERTY SUBDIRECTORIES)
foreach(folder IN LISTS folders)
    file(RELATIVE_PATH place ${CMAKE_SOURCE_DIR} ${folder})
    if(place MATCHES "^(ui|app)$")
        applink_precompile(${folder} widgets)
    else()
        applink_precompile(${folder} core)
    endif()
endforeach()
