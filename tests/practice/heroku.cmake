# SPDX-License-Identifier: GPL-3.0-or-later
applink_test(AppLinkApiTest SOURCES AppLinkApiTest.cpp FakeOrg.h HerokuCalls.h TestKeys.h LIBS applink_practice)
applink_test(AppLinkPublishTest SOURCES AppLinkPublishTest.cpp FakeOrg.h HerokuCalls.h PublishForm.h
    LIBS applink_practice PkgConfig::LIBZIP)
applink_test(CliAuthTest SOURCES CliAuthTest.cpp FakeOrg.h HerokuCalls.h LIBS applink_practice)
applink_test(PlatformAccountTest SOURCES PlatformAccountTest.cpp FakeOrg.h HerokuCalls.h LIBS applink_practice)
applink_test(PlatformApiTest SOURCES PlatformApiTest.cpp FakeOrg.h HerokuCalls.h LIBS applink_practice)
applink_test(HerokuScenarioTest SOURCES HerokuScenarioTest.cpp HerokuOverHttp.h PublishForm.h RawHttp.h Visit.h
    LIBS applink_practice PkgConfig::LIBZIP)
applink_test(PracticePersonTest SOURCES PracticePersonTest.cpp HerokuOverHttp.h RawHttp.h Visit.h LIBS applink_practice)
