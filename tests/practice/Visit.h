// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticePerson.h"

#include <QSignalSpy>
#include <QTest>

/// A visit of the practice person, waited for.
struct Visit
{
    using Person = applink::practice::PracticePerson;

    Visit(const QUrl &url, const QString &user, const QString &password, Person::Choice choice = Person::Choice::Allow)
    {
        Person person;
        QSignalSpy finished(&person, &Person::finished);
        QSignalSpy failed(&person, &Person::failed);
        person.visit(url, user, password, choice);
        (void)QTest::qWaitFor([&] { return finished.size() + failed.size() > 0; }, 15'000);
        ended = finished.size() + failed.size() == 1;
        if (!failed.isEmpty())
            why = failed[0][0].toString();
        if (!finished.isEmpty()) {
            scopes = finished[0][0].toStringList();
            consentShown = finished[0][1].toBool();
        }
    }

    bool ended = false;
    QString why; ///< empty: it finished
    QStringList scopes;
    bool consentShown = false;
};
