# SPDX-License-Identifier: GPL-3.0-or-later
applink_test(ApiNameTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/ApiNameTest.cpp LIBS applink_salesforce)
applink_test(AuthorizeProbeTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/AuthorizeProbeTest.cpp LIBS applink_salesforce applink_scripted)
applink_test(DeployPackageTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/DeployPackageTest.cpp LIBS applink_salesforce PkgConfig::LIBZIP)
applink_test(MetadataComponentTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/MetadataComponentTest.cpp LIBS applink_salesforce)
applink_test(MetadataDeployTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/MetadataDeployTest.cpp LIBS applink_salesforce)
applink_test(MetadataSoapTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/MetadataSoapTest.cpp LIBS applink_salesforce)
applink_test(ScopesTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/ScopesTest.cpp LIBS applink_salesforce)
