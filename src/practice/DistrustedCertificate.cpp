// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/DistrustedCertificate.h"

#include <QSslCertificate>
#include <QSslKey>

namespace applink::practice {

namespace {
// Made for this file alone; it opens nothing.
constexpr auto key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgQsUZscVUPOIrxWCI
vAQmb92cDxWkOT+7nKNe3XqACQehRANCAAS998ZpBMVd9qVswFqJ/pLS1mAv52/u
lo7fWpCO2D7xN83FqlgrpcfXoCQuTHfJ1y3065HK96oKG6sE8s3m1rsM
-----END PRIVATE KEY-----
)";
constexpr auto certificate = R"(-----BEGIN CERTIFICATE-----
MIIBqjCCAVCgAwIBAgIUfzsgPuYpnJ3yWywKQW4bbgkYZSIwCgYIKoZIzj0EAwIw
GzEZMBcGA1UEAwwQcHJhY3RpY2UuaW52YWxpZDAgFw0yNjExMjcwMDAwMjNaGA8y
MTI2MTEwMzAwMDAyM1owGzEZMBcGA1UEAwwQcHJhY3RpY2UuaW52YWxpZDBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABL33xmkExV32pWzAWon+ktLWYC/nb+6Wjt9a
kI7YPvE3zcWqWCulx9egJC5Md8nXLfTrkcr3qgobqwTyzebWuwyjcDBuMB0GA1Ud
DgQWBBS2Il8sSCeQjXvNe9CcTshmZNAMMzAfBgNVHSMEGDAWgBS2Il8sSCeQjXvN
e9CcTshmZNAMMzAPBgNVHRMBAf8EBTADAQH/MBsGA1UdEQQUMBKCEHByYWN0aWNl
LmludmFsaWQwCgYIKoZIzj0EAwIDSAAwRQIhAIzs34V7u9WQHFk/iLWfXkPmRilP
LMxewFB+DP/d3X8fAiA53fOM/tVwdglcjvOWrPLd7/KguNXPvcvyMXs7XXNJQw==
-----END CERTIFICATE-----
)";
} // namespace

QSslConfiguration distrustedTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(QByteArray(certificate), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(QByteArray(key), QSsl::Ec));
    return configuration;
}

} // namespace applink::practice
