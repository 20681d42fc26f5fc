# SPDX-License-Identifier: GPL-3.0-or-later
applink_test(AppLinkPluginTest SOURCES AppLinkPluginTest.cpp LIBS applink_practice PkgConfig::LIBZIP)
