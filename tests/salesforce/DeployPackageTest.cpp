// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesforce/DeployPackage.h"
#include "salesforce/EcaSchema.h"

#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace applink::salesforce;

namespace {

const QStringList types{u"ExternalClientApplication"_s, u"ExtlClntAppGlobalOauthSettings"_s,
                        u"ExtlClntAppOauthSettings"_s, u"ExtlClntAppOauthConfigurablePolicies"_s,
                        u"ExtlClntAppConfigurablePolicies"_s};

QList<MetadataComponent> wholeApp()
{
    QList<MetadataComponent> components;
    for (const QString &type : types)
        components.append(freshComponent(type, u"Heroku_AppLink"_s, u"Heroku AppLink"_s));
    return components;
}

} // namespace

class DeployPackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesLieWhereTheOrgLooksForThem();
    void everyFileIsWellFormedAndSorted();
    void specialCharactersSurvive();
    void zipHoldsTheFilesAtItsRoot();
    void anEmptyListIsStillAZip();
};

void DeployPackageTest::filesLieWhereTheOrgLooksForThem()
{
    QStringList paths;
    for (const PackageFile &file : packageFiles(wholeApp(), u"67.0"_s))
        paths.append(file.path);
    // facts/salesforce.md 1.10; the folder of the global settings really ends in "Sets".
    QCOMPARE(paths, (QStringList{u"package.xml"_s, u"externalClientApps/Heroku_AppLink.eca"_s,
                                 u"extlClntAppGlobalOauthSets/Heroku_AppLink_glbloauth.ecaGlblOauth"_s,
                                 u"extlClntAppOauthSettings/Heroku_AppLink_oauth.ecaOauth"_s,
                                 u"extlClntAppOauthPolicies/Heroku_AppLink_oauthPlcy.ecaOauthPlcy"_s,
                                 u"extlClntAppPolicies/Heroku_AppLink_plcy.ecaPlcy"_s}));
}

void DeployPackageTest::everyFileIsWellFormedAndSorted()
{
    for (const PackageFile &file : packageFiles(wholeApp(), u"67.0"_s)) {
        QXmlStreamReader reader(file.content);
        QStringList names;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                names.append(reader.name().toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(file.path + u": "_s + reader.errorString()));
        if (file.path == u"package.xml"_s) {
            QVERIFY(file.content.contains("<version>67.0</version>"));
            QCOMPARE(names.count(u"members"_s), 5);
            continue;
        }
        QStringList sorted = names.mid(1);
        sorted.sort();
        QCOMPARE(names.mid(1), sorted);
        QVERIFY(file.content.contains("http://soap.sforce.com/2006/04/metadata"));
        QVERIFY(!file.content.contains("fullName")); // it is the file's name
    }
}

void DeployPackageTest::specialCharactersSurvive()
{
    MetadataComponent app(u"ExternalClientApplication"_s, u"A"_s);
    const QString label = u"Müller & Söhne <\"quoted\"> 日本"_s;
    app.set(u"label"_s, label);
    QXmlStreamReader reader(app.toXml());
    QString read;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"label"_s)
            read = reader.readElementText();
    }
    QCOMPARE(read, label);
}

void DeployPackageTest::zipHoldsTheFilesAtItsRoot()
{
    const auto files = packageFiles(wholeApp(), u"67.0"_s);
    const auto bytes = zipped(files);
    QVERIFY(bytes);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes->constData(), zip_uint64_t(bytes->size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    QVERIFY(archive);
    QCOMPARE(zip_get_num_entries(archive, 0), zip_int64_t(files.size()));
    for (const PackageFile &file : files) {
        zip_file_t *entry = zip_fopen(archive, file.path.toUtf8().constData(), 0);
        QVERIFY2(entry, qPrintable(file.path));
        QByteArray content(file.content.size() + 1, '\0');
        QCOMPARE(zip_fread(entry, content.data(), zip_uint64_t(content.size())), zip_int64_t(file.content.size()));
        content.chop(1);
        QCOMPARE(content, file.content);
        zip_fclose(entry);
    }
    zip_discard(archive);
}

void DeployPackageTest::anEmptyListIsStillAZip()
{
    const auto bytes = zipped(packageFiles({}, u"67.0"_s));
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("PK"));
}

QTEST_GUILESS_MAIN(DeployPackageTest)
#include "DeployPackageTest.moc"
