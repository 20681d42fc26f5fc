# SPDX-License-Identifier: GPL-3.0-or-later
# Applying that outlives kills, lost answers and other people's changes, against the practice org.
applink_test(KilledApplyTest TIMEOUT 400 SOURCES ${CMAKE_CURRENT_LIST_DIR}/KilledApplyTest.cpp LIBS applink_steps applink_storage applink_practice)
applink_test(FaultyApplyTest TIMEOUT 300 SOURCES ${CMAKE_CURRENT_LIST_DIR}/FaultyApplyTest.cpp LIBS applink_steps applink_practice)
applink_test(CallerAccessTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/CallerAccessTest.cpp LIBS applink_steps applink_practice)
applink_test(AccessTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/AccessTest.cpp LIBS applink_steps applink_practice)
applink_test(PublishWaitTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/PublishWaitTest.cpp LIBS applink_steps)
applink_test(ApplyFaultTableTest TIMEOUT 1200 SOURCES ${CMAKE_CURRENT_LIST_DIR}/ApplyFaultTableTest.cpp ../support/WireFaults.h LIBS applink_steps applink_practice)
applink_test(MigrationTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/MigrationTest.cpp LIBS applink_steps applink_practice)
applink_test(OtherwiseTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/OtherwiseTest.cpp LIBS applink_steps applink_practice)
