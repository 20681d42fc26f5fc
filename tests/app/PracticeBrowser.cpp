// SPDX-License-Identifier: GPL-3.0-or-later
// What $BROWSER names in ProcessTest: opens the address it is given and is the person there. The password comes through
// the environment, as secrets do not belong in arguments.
#include "practice/PracticePerson.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QUrl>

using applink::practice::PracticePerson;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    // How it was called, for those who search it for secrets.
    if (QFile log(qEnvironmentVariable("PRACTICE_BROWSER_LOG"));
        !log.fileName().isEmpty() && log.open(QIODevice::Append)) {
        for (int i = 0; i < argc; ++i)
            log.write(QByteArray(argv[i]) + '\n');
    }
    PracticePerson person;
    QObject::connect(&person, &PracticePerson::finished, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&person, &PracticePerson::failed, &application, [](const QString &why) {
        QTextStream(stderr) << "browser: " << why << '\n';
        QCoreApplication::exit(1);
    });
    const bool deny = qEnvironmentVariableIsSet("PRACTICE_DENY");
    person.visit(QUrl(QString::fromLocal8Bit(argv[argc - 1])), qEnvironmentVariable("PRACTICE_USERNAME"),
                 qEnvironmentVariable("PRACTICE_PASSWORD"),
                 deny ? PracticePerson::Choice::Deny : PracticePerson::Choice::Allow);
    return QCoreApplication::exec();
}
