// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/MeasuredChild.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QProcessEnvironment>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace applink::bench {

namespace {

/// The form that exec wants; the byte arrays own the texts.
struct Pointers
{
    explicit Pointers(const QStringList &texts)
    {
        for (const QString &text : texts)
            bytes.push_back(text.toLocal8Bit());
        for (QByteArray &one : bytes)
            list.push_back(one.data());
        list.push_back(nullptr);
    }
    std::vector<QByteArray> bytes;
    std::vector<char *> list;
};

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

Cost runMeasured(const QStringList &command, const QList<std::pair<QString, QString>> &environment,
                 const QString &outputFile)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    const Pointers arguments(command);
    const Pointers surroundings(variables.toStringList());

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    const QByteArray output = outputFile.toLocal8Bit();
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);

    Cost cost;
    QElapsedTimer clock;
    clock.start();
    pid_t child = 0;
    cost.started = posix_spawn(&child, arguments.list.front(), &files, nullptr, arguments.list.data(),
                               surroundings.list.data()) == 0;
    posix_spawn_file_actions_destroy(&files);
    if (!cost.started)
        return cost;
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    cost.wallSeconds = double(clock.nsecsElapsed()) / 1e9;
    cost.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    cost.peakMiB = double(usage.ru_maxrss) / 1024; // Linux counts it in KiB
    cost.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return cost;
}

} // namespace applink::bench
