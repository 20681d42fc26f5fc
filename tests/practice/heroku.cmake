# SPDX-License-Identifier: GPL-3.0-or-later
applink_test(PlatformApiTest SOURCES PlatformApiTest.cpp FakeOrg.h HerokuCalls.h LIBS applink_practice)
