// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Clock.h"
#include "practice/org/SalesforceOrg.h"
#include "practice/org/ZipWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

/// A practice org without a network, and calls to it as real clients make them.
struct OrgCalls
{
    using Response = applink::practice::HttpResponse;
    using Headers = applink::practice::HttpHeaders;
    using Files = QMap<QString, QByteArray>;

    explicit OrgCalls(const applink::practice::OrgSettings &settings = applink::practice::OrgSettings::standard())
        : org(settings, &clock)
    {
        org.setBaseUrl(QUrl(QStringLiteral("http://127.0.0.1:4000")));
        token = org.issueAccessToken(QStringLiteral("admin@practice.example")).toUtf8();
    }

    static QJsonObject object(const Response &response) { return QJsonDocument::fromJson(response.body).object(); }
    static QJsonArray array(const Response &response) { return QJsonDocument::fromJson(response.body).array(); }
    /// errorCode of the array form.
    static QString errorCode(const Response &response)
    {
        return array(response).at(0).toObject().value(QLatin1String("errorCode")).toString();
    }
    static QString header(const Response &response, const QByteArray &name)
    {
        for (const auto &[key, value] : response.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return QString::fromUtf8(value);
        }
        return {};
    }

    Response send(const QByteArray &method, const QByteArray &target, const Headers &headers = {},
                  const QByteArray &body = {})
    {
        return org.handle({method, QUrl::fromEncoded(target, QUrl::StrictMode), headers, body});
    }
    /// `path` begins after the version.
    Response rest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                  const Headers &more = {})
    {
        Headers headers{{"Authorization", "Bearer " + token}};
        if (!body.isEmpty())
            headers.emplaceBack("Content-Type", "application/json");
        headers += more;
        return send(method, "/services/data/v" + version + path, headers, body);
    }
    Response query(const QString &soql, const QByteArray &api = "/query")
    {
        return rest("GET", api + "?q=" + QUrl::toPercentEncoding(soql));
    }
    QJsonArray records(const QString &soql) { return object(query(soql)).value(QLatin1String("records")).toArray(); }
    QJsonObject record(const QString &soql) { return records(soql).at(0).toObject(); }

    /// A call of the Metadata API as jsforce wraps it; `operation` is the XML in the body.
    Response soap(const QByteArray &operation, const QByteArray &session = {})
    {
        const QByteArray body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><soapenv:Envelope "
                                "xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Header "
                                "xmlns=\"http://soap.sforce.com/2006/04/metadata\"><SessionHeader><sessionId>" +
                                (session.isEmpty() ? token : session) +
                                "</sessionId></SessionHeader></soapenv:Header><soapenv:Body "
                                "xmlns=\"http://soap.sforce.com/2006/04/metadata\">" +
                                operation + "</soapenv:Body></soapenv:Envelope>";
        return send("POST", "/services/Soap/m/67.0", {{"Content-Type", "text/xml"}, {"SOAPAction", "\"\""}}, body);
    }
    Response readMetadata(const QByteArray &type, const QByteArray &fullName)
    {
        return soap("<readMetadata><type>" + type + "</type><fullNames>" + fullName + "</fullNames></readMetadata>");
    }
    /// The text of the first element of that name; empty when there is none.
    static QString element(const Response &response, const QByteArray &name)
    {
        const QByteArray open = '<' + name + '>';
        const qsizetype from = response.body.indexOf(open);
        const qsizetype to = response.body.indexOf("</" + name + '>', from);
        return from < 0 || to < 0 ? QString()
                                  : QString::fromUtf8(response.body.mid(from + open.size(), to - from - open.size()));
    }

    static QByteArray file(const QByteArray &root, const QByteArray &content)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root +
               " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + content + "\n</" + root + ">\n";
    }
    static QByteArray manifest(const QList<std::pair<QByteArray, QByteArray>> &members,
                               const QByteArray &version = "67.0")
    {
        QByteArray types;
        for (const auto &[type, name] : members)
            types += "<types><members>" + name + "</members><name>" + type + "</name></types>";
        return file("Package", types + "<version>" + version + "</version>");
    }
    /// The reference package of facts/salesforce.md 1.10 without step 4, for an app of that name.
    static Files package(const QByteArray &app = "Heroku_AppLink", const QByteArray &version = "67.0")
    {
        const QByteArray parent = "<externalClientApplication>" + app + "</externalClientApplication>";
        const QString name = QString::fromUtf8(app);
        return {{QStringLiteral("package.xml"), manifest({{"ExternalClientApplication", app},
                                                          {"ExtlClntAppGlobalOauthSettings", app + "_glbloauth"},
                                                          {"ExtlClntAppOauthSettings", app + "_oauth"},
                                                          {"ExtlClntAppOauthConfigurablePolicies", app + "_oauthPlcy"}},
                                                         version)},
                {QStringLiteral("externalClientApps/%1.eca").arg(name),
                 file("ExternalClientApplication",
                      "<contactEmail>owner@example.com</contactEmail>"
                      "<distributionState>Local</distributionState><label>Heroku AppLink</label>")},
                {QStringLiteral("extlClntAppGlobalOauthSets/%1_glbloauth.ecaGlblOauth").arg(name),
                 file("ExtlClntAppGlobalOauthSettings", "<callbackUrl>https://localhost</callbackUrl>" + parent +
                                                            "<isPkceRequired>false</isPkceRequired>")},
                {QStringLiteral("extlClntAppOauthSettings/%1_oauth.ecaOauth").arg(name),
                 file("ExtlClntAppOauthSettings",
                      "<commaSeparatedOauthScopes>Basic,Api,RefreshToken</commaSeparatedOauthScopes>" + parent)},
                {QStringLiteral("extlClntAppOauthPolicies/%1_oauthPlcy.ecaOauthPlcy").arg(name),
                 file("ExtlClntAppOauthConfigurablePolicies",
                      parent + "<permittedUsersPolicyType>AllSelfAuthorized</permittedUsersPolicyType>"
                               "<refreshTokenPolicyType>Infinite</refreshTokenPolicyType>")}};
    }
    static QString policyFile()
    {
        return QStringLiteral("extlClntAppOauthPolicies/Heroku_AppLink_oauthPlcy.ecaOauthPlcy");
    }
    static QString globalFile()
    {
        return QStringLiteral("extlClntAppGlobalOauthSets/Heroku_AppLink_glbloauth.ecaGlblOauth");
    }
    static QString appFile() { return QStringLiteral("externalClientApps/Heroku_AppLink.eca"); }
    static QString oauthFile() { return QStringLiteral("extlClntAppOauthSettings/Heroku_AppLink_oauth.ecaOauth"); }

    static QByteArray options(bool checkOnly = false)
    {
        return checkOnly ? "{\"deployOptions\":{\"checkOnly\":true,\"rollbackOnError\":true,\"singlePackage\":true}}"
                         : "{\"deployOptions\":{\"rollbackOnError\":true,\"singlePackage\":true}}";
    }
    Response submit(const QByteArray &zip, const QByteArray &json = options(), const QByteArray &jsonPart = "json")
    {
        const QByteArray body = "--B\r\nContent-Disposition: form-data; name=\"" + jsonPart +
                                "\"\r\nContent-Type: application/json\r\n\r\n" + json +
                                "\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"deploy.zip\"\r\n"
                                "Content-Type: application/zip\r\n\r\n" +
                                zip + "\r\n--B--\r\n";
        return send("POST", "/services/data/v" + version + "/metadata/deployRequest",
                    {{"Authorization", "Bearer " + token}, {"Content-Type", "multipart/form-data; boundary=B"}}, body);
    }
    QJsonObject poll(const QString &id)
    {
        return object(rest("GET", "/metadata/deployRequest/" + id.toUtf8() + "?includeDetails=true"))
            .value(QLatin1String("deployResult"))
            .toObject();
    }
    /// Submits and polls to the end: DeployResult.
    QJsonObject deploy(const Files &files, const QByteArray &json = options())
    {
        const QString id =
            object(submit(applink::practice::writeZip(files), json)).value(QLatin1String("id")).toString();
        QJsonObject result;
        for (int i = 0; i < 100 && !result.value(QLatin1String("done")).toBool(); ++i)
            result = poll(id);
        return result;
    }
    static QStringList problems(const QJsonObject &result)
    {
        QStringList list;
        const QJsonArray failures =
            result.value(QLatin1String("details")).toObject().value(QLatin1String("componentFailures")).toArray();
        for (const QJsonValue &failure : failures)
            list.append(failure[QLatin1String("problem")].toString());
        return list;
    }
    /// The first problem of a DeployResult; empty when there is none.
    static QString problem(const QJsonObject &result) { return problems(result).value(0); }

    applink::practice::Clock clock;
    applink::practice::SalesforceOrg org;
    QByteArray token;
    QByteArray version = "67.0"; ///< of the addresses
};
