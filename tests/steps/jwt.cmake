# SPDX-License-Identifier: GPL-3.0-or-later
# Connecting by JWT: the certificate in the plan, and the whole way against the practice org.
applink_test(JwtCertificateTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/JwtCertificateTest.cpp ../support/OrgByHand.h LIBS applink_steps)
applink_test(JwtConnectTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/JwtConnectTest.cpp LIBS applink_steps applink_practice TIMEOUT 600)
applink_test(JwtKeyTest SOURCES ${CMAKE_CURRENT_LIST_DIR}/JwtKeyTest.cpp LIBS applink_steps TIMEOUT 300)
