// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PracticeStage.h"

#include "base/SignalAwaiter.h"

namespace applink::app {

PracticeFacts PracticeFacts::from(const QJsonObject &description)
{
    PracticeFacts facts;
    facts.salesforceUrl = QUrl(description.value(u"salesforce").toString());
    facts.herokuUrl = QUrl(description.value(u"heroku").toString());
    facts.accessToken = Secret(description.value(u"accessToken").toString());
    facts.herokuApiKey = Secret(description.value(u"herokuApiKey").toString());
    facts.username = description.value(u"username").toString();
    facts.password = description.value(u"password").toString();
    facts.herokuApp = description.value(u"herokuApp").toString();
    return facts;
}

PracticeStage::PracticeStage(QObject *parent) : QObject(parent)
{
    connect(&m_host, &practice::PracticeHost::started, this, [this](const QJsonObject &description) {
        m_facts = PracticeFacts::from(description);
        Q_EMIT answered();
    });
    connect(&m_host, &practice::PracticeHost::failed, this, [this](const QString &why) {
        m_facts = Error::make(ErrorKind::InvalidInput, why, ErrorAction::EditInput);
        Q_EMIT answered();
    });
    connect(&m_person, &practice::PracticePerson::finished, this,
            [this](const QStringList &scopesSeen, bool consentShown) {
                m_visit = Visit{scopesSeen, consentShown};
                Q_EMIT visited();
            });
    connect(&m_person, &practice::PracticePerson::failed, this, [this](const QString &why) {
        m_visit = Error::make(ErrorKind::UnexpectedAnswer, why);
        Q_EMIT visited();
    });
}

Task<Result<PracticeFacts>> PracticeStage::start(practice::PracticeOptions options)
{
    m_facts.reset();
    m_host.start(options);
    co_await base::SignalAwaiter(this, &PracticeStage::answered, m_facts.has_value());
    co_return *m_facts;
}

void PracticeStage::visit(const QUrl &url)
{
    m_visit.reset();
    if (!m_facts || !*m_facts)
        return;
    const PracticeFacts &facts = **m_facts;
    m_person.visit(url, facts.username, facts.password,
                   m_host.personDenies() ? practice::PracticePerson::Choice::Deny
                                         : practice::PracticePerson::Choice::Allow);
}

} // namespace applink::app
