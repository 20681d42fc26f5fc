// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixedReport.h"

#include "report/pdf/PdfReport.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace applink;

/// PDFs differ in each run (dates, ids), so pdftotext reads them back (facts/qt.md section 9).
class PdfReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheReportSays();
    void turnsThePage();

private:
    static QString textOf(const report::Report &report);
};

QString PdfReportTest::textOf(const report::Report &report)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(report::PdfReport::write(report)) <= 0)
        return {};
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return u"pdftotext: "_s + reader.errorString();
    // Lines wrap where the page is narrow; a form feed ends each page.
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    return text.replace(u'\n', u' ');
}

void PdfReportTest::saysWhatTheReportSays()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(), "poppler-utils is missing");
    const QString text = textOf(test::fixedReport());
    for (const auto &expected :
         {u"AppLink Setup report"_s, u"Practice org"_s, u"Acme & Söhne <b>GmbH</b>"_s, u"Not ready"_s, u"O5"_s,
          u"Could not tell"_s, u"Waiting for you"_s, u"Api, Basic, RefreshToken"_s, u"Page 1 of"_s,
          u"Heroku_AppLink_global"_s, u"0Afxx0000000001"_s, u"Sign-in and consent were played"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\nnot in\n"_s + text));
    QVERIFY(!text.contains(QLatin1String(test::plantedSecret)));
    QVERIFY(!text.contains(u"plantedSession"_s));
    QVERIFY(textOf(test::failedRun()).contains(u"can't be reached"_s));
}

void PdfReportTest::turnsThePage()
{
    report::Report report = test::readyReport();
    for (int i = 0; i < 200; ++i)
        report.verification->results.append(
            {u"X%1"_s.arg(i), 2, u"A check that exists for its length"_s, verify::Finding::passed({})});
    const QString text = textOf(report);
    QVERIFY(text.contains(u"X0 "_s) && text.contains(u"X199 "_s));
    QVERIFY(text.count(QChar(u'\f')) > 3);
    // The head of the table repeats on each of its pages.
    QVERIFY2(text.count(u"Found"_s) > 2, qPrintable(text));
}

QTEST_MAIN(PdfReportTest)
#include "PdfReportTest.moc"
