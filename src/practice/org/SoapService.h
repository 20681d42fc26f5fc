// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http/HttpMessage.h"
#include "practice/org/EcaStore.h"

class QXmlStreamReader;
class QXmlStreamWriter;

namespace applink::practice {

/// The SOAP Metadata API of the practice org as far as it reads: readMetadata, listMetadata, describeMetadata
/// (facts/salesforce.md 2.4, 3.1, 3.3).
class SoapService
{
public:
    SoapService(OrgState *state, EcaStore *store) : m_state(state), m_store(store) {}

    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

private:
    struct Call
    {
        QString sessionId;
        QString name;
        QStringList types;
        QStringList fullNames;
    };
    [[nodiscard]] static std::optional<Call> parse(const QByteArray &xml);
    void writeRecords(QXmlStreamWriter &writer, const Call &call) const;
    void writeListing(QXmlStreamWriter &writer, const Call &call) const;

    OrgState *m_state;
    EcaStore *m_store;
};

} // namespace applink::practice
