// SPDX-License-Identifier: GPL-3.0-or-later
// What publishing sends: facts/heroku-applink.md 3.7 and 4.4.
#include "heroku/PublishForm.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace applink;
using heroku::PublishRequest;

namespace {

PublishRequest plain()
{
    PublishRequest request;
    request.clientName = u"QuoteApi"_s;
    request.specFileName = u"api-spec.yaml"_s;
    request.specBytes = "openapi: 3.0.0 # ü\r\n";
    return request;
}

/// The entries of a zip by name, and in `order` as they lie in it.
QMap<QString, QByteArray> entries(const QByteArray &zip, QStringList *order = nullptr)
{
    QMap<QString, QByteArray> found;
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive)
        return found;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        found.insert(QString::fromUtf8(stat.name), content);
        if (order)
            order->append(QString::fromUtf8(stat.name));
    }
    zip_discard(archive);
    return found;
}

struct Part
{
    QByteArray head;
    QByteArray content;
};

QList<Part> parts(const heroku::PublishForm &form)
{
    const QByteArray boundary = form.contentType.mid(form.contentType.indexOf("boundary=") + 9);
    QList<Part> found;
    QByteArray rest = form.body;
    const QByteArray opening = "--" + boundary + "\r\n";
    while (rest.startsWith(opening)) {
        rest.remove(0, opening.size());
        const auto headEnd = rest.indexOf("\r\n\r\n");
        const auto end = rest.indexOf("\r\n--" + boundary, headEnd);
        found.append({rest.left(headEnd), rest.mid(headEnd + 4, end - headEnd - 4)});
        rest.remove(0, end + 2);
    }
    if (rest != "--" + boundary + "--\r\n")
        found.clear();
    return found;
}

} // namespace

class PublishFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specEntries_data();
    void specEntries();
    void twoPartsAsTheClientSendsThem();
    void appRequestHasOnlyWhatIsSet_data();
    void appRequestHasOnlyWhatIsSet();
    void permissionSetMetaComesAlong();
    void theSameFilesGiveTheSameZip();
    void largeFilesSurvive();
    void problemsComeBeforeTheNetwork_data();
    void problemsComeBeforeTheNetwork();
    void theBoundaryIsInNoPart();
};

void PublishFormTest::specEntries_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("entry");
    QTest::newRow("yaml") << u"api.yaml"_s << u"api-spec.yaml"_s;
    QTest::newRow("yml") << u"api.yml"_s << u"api-spec.yaml"_s;
    QTest::newRow("capitals") << u"API.YML"_s << u"api-spec.yaml"_s;
    QTest::newRow("json") << u"quotes.v2.Json"_s << u"api-spec.json"_s;
    QTest::newRow("path") << u"/home/ada/x.json/openapi.yaml"_s << u"api-spec.yaml"_s;
    QTest::newRow("another") << u"api.txt"_s << QString();
    QTest::newRow("none") << u"yaml"_s << QString();
    QTest::newRow("backup") << u"api.yaml.bak"_s << QString();
}

void PublishFormTest::specEntries()
{
    QFETCH(QString, file);
    QFETCH(QString, entry);
    QCOMPARE(heroku::specEntryName(file), entry);
    PublishRequest request = plain();
    request.specFileName = file;
    QCOMPARE(heroku::publishRequestProblem(request).has_value(), entry.isEmpty());
    if (entry.isEmpty())
        return;
    const auto zip = heroku::publishZip(request);
    QVERIFY(zip.ok());
    QCOMPARE(entries(*zip), (QMap<QString, QByteArray>{{entry, request.specBytes}}));
}

void PublishFormTest::twoPartsAsTheClientSendsThem()
{
    const auto form = heroku::publishForm(plain());
    QVERIFY(form.ok());
    QVERIFY(form->contentType.startsWith("multipart/form-data; boundary="));
    const auto found = parts(*form);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).head, QByteArray("Content-Disposition: form-data; name=\"metadata\"; filename=\"blob\"\r\n"
                                          "Content-Type: application/zip"));
    QCOMPARE(found.at(1).head, QByteArray("Content-Disposition: form-data; name=\"app_request\"; filename=\"blob\"\r\n"
                                          "Content-Type: application/json"));
    QCOMPARE(entries(found.at(0).content), (QMap<QString, QByteArray>{{u"api-spec.yaml"_s, plain().specBytes}}));
    QCOMPARE(found.at(1).content, QByteArray(R"({"client_name":"QuoteApi"})"));
}

void PublishFormTest::appRequestHasOnlyWhatIsSet_data()
{
    QTest::addColumn<QString>("eca");
    QTest::addColumn<QString>("permissionSet");
    QTest::addColumn<QString>("connectedApp");
    QTest::addColumn<QStringList>("keys");
    const QString client = u"client_name"_s;
    QTest::newRow("the app exists: no flag") << QString() << QString() << QString() << QStringList{client};
    QTest::newRow("Heroku creates the app")
        << u"QuoteEca"_s << QString() << QString() << QStringList{u"authorization_external_client_app_name"_s, client};
    QTest::newRow("Heroku creates the permission set")
        << QString() << u"QuotePerms"_s << QString() << QStringList{u"authorization_permission_set_name"_s, client};
    QTest::newRow("the deprecated one") << QString() << QString() << u"Old"_s
                                        << QStringList{u"authorization_connected_app_name"_s, client};
}

void PublishFormTest::appRequestHasOnlyWhatIsSet()
{
    QFETCH(QString, eca);
    QFETCH(QString, permissionSet);
    QFETCH(QString, connectedApp);
    QFETCH(QStringList, keys);
    PublishRequest request = plain();
    request.externalClientAppName = eca;
    request.permissionSetName = permissionSet;
    request.connectedAppName = connectedApp;
    const auto form = heroku::publishForm(request);
    QVERIFY(form.ok());
    const QJsonObject json = QJsonDocument::fromJson(parts(*form).value(1).content).object();
    QCOMPARE(json.keys(), keys);
    QCOMPARE(json["client_name"_L1].toString(), u"QuoteApi"_s);
}

void PublishFormTest::permissionSetMetaComesAlong()
{
    PublishRequest request = plain();
    request.permissionSetMeta = QByteArray("<PermissionSet/>");
    QVERIFY(!heroku::publishRequestProblem(request));
    QStringList order;
    const auto zip = heroku::publishZip(request);
    QVERIFY(zip.ok());
    const auto found = entries(*zip, &order);
    QCOMPARE(order, (QStringList{u"api-spec.yaml"_s, u"permissionset-meta.xml"_s}));
    QCOMPARE(found[u"permissionset-meta.xml"_s], QByteArray("<PermissionSet/>"));
    // The file and the flag for the same purpose exclude each other (3.7).
    request.permissionSetName = u"QuotePerms"_s;
    const auto problem = heroku::publishRequestProblem(request);
    QVERIFY(problem);
    QCOMPARE(problem->kind, ErrorKind::InvalidInput);
}

void PublishFormTest::theSameFilesGiveTheSameZip()
{
    const auto first = heroku::publishZip(plain());
    const auto second = heroku::publishZip(plain());
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first.value(), second.value());
}

void PublishFormTest::largeFilesSurvive()
{
    PublishRequest request = plain();
    request.specBytes = QByteArray("description: a line of a long API spec\n").repeated(100000);
    const auto zip = heroku::publishZip(request);
    QVERIFY(zip.ok());
    QCOMPARE(entries(*zip)[u"api-spec.yaml"_s], request.specBytes);
}

void PublishFormTest::problemsComeBeforeTheNetwork_data()
{
    QTest::addColumn<PublishRequest>("request");
    QTest::addColumn<QString>("says");
    PublishRequest request = plain();
    request.specFileName = u"api.doc"_s;
    QTest::newRow("extension") << request << u"api.doc"_s;
    request = plain();
    request.specBytes.clear();
    QTest::newRow("empty file") << request << u"empty"_s;
    request = plain();
    request.clientName.clear();
    QTest::newRow("no client name") << request << u"Name the client"_s;
    request.clientName = u"quote-api"_s;
    QTest::newRow("hyphen in the client name") << request << u"“-”"_s;
    const auto meta = [](const char *name, const QByteArray &content, const QString &says) {
        PublishRequest with = plain();
        with.permissionSetMeta = content;
        QTest::newRow(name) << with << says;
    };
    meta("permission set file of something else", "<Profile/>", u"describes a Profile"_s);
    meta("permission set file cut off", "<PermissionSet><label>x", u"no XML: line 1"_s);
    meta("permission set file is empty", QByteArray(), u"no XML"_s);
    meta("permission set file with a bomb",
         "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><PermissionSet>&b;</PermissionSet>",
         u"document type"_s);
    meta("permission set file too large", QByteArray(5 * 1024 * 1024, 'x'), u"too large"_s);
}

void PublishFormTest::problemsComeBeforeTheNetwork()
{
    QFETCH(PublishRequest, request);
    QFETCH(QString, says);
    const auto problem = heroku::publishRequestProblem(request);
    QVERIFY(problem);
    QCOMPARE(problem->kind, ErrorKind::InvalidInput);
    QVERIFY2(problem->summary.contains(says), qPrintable(problem->summary));
}

void PublishFormTest::theBoundaryIsInNoPart()
{
    PublishRequest request = plain();
    request.specBytes = "--applink-setup-\r\n--applink-setup-0--\r\n";
    QByteArrayList boundaries;
    for (int i = 0; i < 20; ++i) {
        const auto form = heroku::publishForm(request);
        QVERIFY(form.ok());
        QCOMPARE(parts(*form).size(), 2);
        QVERIFY(!boundaries.contains(form->contentType));
        boundaries.append(form->contentType);
    }
}

QTEST_GUILESS_MAIN(PublishFormTest)
#include "PublishFormTest.moc"
