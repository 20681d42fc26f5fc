# SPDX-License-Identifier: GPL-3.0-or-later
applink_test(OrgAddressTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/OrgAddressTest.cpp LIBS applink_salesforce)
applink_test(SoqlTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/SoqlTest.cpp LIBS applink_salesforce)
applink_test(QueryAnswersTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/QueryAnswersTest.cpp LIBS applink_salesforce)
applink_test(SignInTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/SignInTest.cpp ${CMAKE_CURRENT_LIST_DIR}/SignInFixture.h LIBS applink_salesforce applink_scripted)
applink_test(TokenRefreshTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/TokenRefreshTest.cpp LIBS applink_salesforce applink_scripted)
applink_test(SalesforceClientTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/SalesforceClientTest.cpp LIBS applink_salesforce applink_scripted)
applink_test(SalesforceErrorTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/SalesforceErrorTest.cpp LIBS applink_salesforce)
applink_test(SignInFailureTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/SignInFailureTest.cpp ${CMAKE_CURRENT_LIST_DIR}/SignInFixture.h LIBS applink_salesforce applink_scripted)
# It drives the whole workflow over the practice org, so it needs more than its room.
applink_test(OrgFaultTableTest TIMEOUT 400 SOURCES ${CMAKE_CURRENT_LIST_DIR}/OrgFaultTableTest.cpp LIBS applink_steps applink_practice applink_scripted)
