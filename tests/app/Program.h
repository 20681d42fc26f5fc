// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace applink::test {

using namespace Qt::StringLiterals;

/// How a run of the program ended, as a shell sees it.
struct Ended
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QString all() const { return out + u"\n--- standard error:\n"_s + err; }
};

/// Runs the built program in processes of their own, with a home folder for this object alone and an environment that
/// names nobody's tokens.
class Program
{
public:
    Program() : environment(QProcessEnvironment::systemEnvironment())
    {
        for (const auto *name : {"SF_ACCESS_TOKEN", "HEROKU_API_KEY", "HEROKU_API_URL", "BROWSER", "DISPLAY"})
            environment.remove(QLatin1String(name));
        environment.insert(u"APPLINK_SETUP_HOME"_s, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    }

    [[nodiscard]] static QString path() { return QStringLiteral(APPLINK_PROGRAM); }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.start(path(), arguments);
    }

    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            process.kill();
        Ended ended;
        ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        ended.out = QString::fromUtf8(process.readAllStandardOutput());
        ended.err = QString::fromUtf8(process.readAllStandardError());
        if (ended.code == -2 || ended.err.contains("Sanitizer: "_L1))
            qWarning().noquote() << "The program crashed or had to be killed; on standard error:" << ended.err;
        return ended;
    }

    QTemporaryDir home;
    QProcessEnvironment environment;
};

/// "applink-setup practice" in a process of its own, ended with this object.
class PracticeProcess
{
public:
    explicit PracticeProcess(const Program &program, const QStringList &options = {})
    {
        program.start(m_process, QStringList{u"practice"_s} + options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) {
        }
        facts = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~PracticeProcess()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10000))
            m_process.kill();
    }

    [[nodiscard]] QString fact(const char *name) const { return facts[QLatin1String(name)].toString(); }
    /// Lets a program sign in there by environment, with a person at the browser.
    void allow(Program &program) const
    {
        program.environment.insert(u"SF_ACCESS_TOKEN"_s, fact("accessToken"));
        program.environment.insert(u"HEROKU_API_KEY"_s, fact("herokuApiKey"));
        program.environment.insert(u"HEROKU_API_URL"_s, fact("heroku"));
        program.environment.insert(u"PRACTICE_USERNAME"_s, fact("username"));
        program.environment.insert(u"PRACTICE_PASSWORD"_s, fact("password"));
        program.environment.insert(u"BROWSER"_s, QStringLiteral(APPLINK_PRACTICE_BROWSER));
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(10000) ? m_process.exitCode() : -2;
    }
    [[nodiscard]] QByteArray rest() { return m_process.readAllStandardOutput(); }

    QJsonObject facts;

private:
    QProcess m_process;
};

} // namespace applink::test
