# SPDX-License-Identifier: GPL-3.0-or-later
applink_test(OrgDeployTest SOURCES OrgDeployTest.cpp OrgCalls.h LIBS applink_practice)
applink_test(OrgOAuthTest SOURCES OrgOAuthTest.cpp OrgCalls.h LIBS applink_practice)
applink_test(OrgRestTest SOURCES OrgRestTest.cpp OrgCalls.h LIBS applink_practice)
applink_test(OrgSoapTest SOURCES OrgSoapTest.cpp OrgCalls.h LIBS applink_practice)
applink_test(ScenarioTest SOURCES ScenarioTest.cpp OrgCalls.h LIBS applink_practice)
applink_test(OrgJwtTest SOURCES OrgJwtTest.cpp JwtOrg.h TestKeys.h LIBS applink_practice applink_keys)
applink_test(OrgJwtTokenTest SOURCES OrgJwtTokenTest.cpp JwtOrg.h OrgCalls.h TestKeys.h LIBS applink_practice OpenSSL::Crypto)
