# SPDX-License-Identifier: GPL-3.0-or-later
applink_test(CliAuthTest SOURCES CliAuthTest.cpp FakeOrg.h HerokuCalls.h LIBS applink_practice)
applink_test(PlatformAccountTest SOURCES PlatformAccountTest.cpp FakeOrg.h HerokuCalls.h LIBS applink_practice)
applink_test(PlatformApiTest SOURCES PlatformApiTest.cpp FakeOrg.h HerokuCalls.h LIBS applink_practice)
