# SPDX-License-Identifier: GPL-3.0-or-later
applink_test(HttpServerTest SOURCES HttpServerTest.cpp LIBS applink_practice)
