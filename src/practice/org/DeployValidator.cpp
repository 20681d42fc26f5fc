// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/DeployValidator.h"

#include "practice/org/MetadataSchema.h"

#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;

namespace {

const QString metadataNamespace = u"http://soap.sforce.com/2006/04/metadata"_s;
const QString application = u"ExternalClientApplication"_s;

struct Manifest
{
    QMap<QString, QStringList> members; ///< by type
    int version = 0;
    QString error;
};

Manifest readManifest(const QByteArray &xml)
{
    Manifest manifest;
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.name() != "Package"_L1 || reader.namespaceUri() != metadataNamespace) {
        manifest.error = u"package.xml is not a Package of the metadata namespace"_s;
        return manifest;
    }
    while (reader.readNextStartElement()) {
        if (reader.name() == "version"_L1) {
            manifest.version = int(reader.readElementText().toDouble());
        } else if (reader.name() == "types"_L1) {
            QString type;
            QStringList members;
            while (reader.readNextStartElement()) {
                const QString name = reader.name().toString();
                const QString text = reader.readElementText();
                if (name == "name"_L1)
                    type = text;
                else if (name == "members"_L1)
                    members.append(text);
            }
            manifest.members[type] += members;
        } else {
            reader.skipCurrentElement();
        }
    }
    if (reader.hasError())
        manifest.error = u"Error parsing package.xml: "_s + reader.errorString();
    return manifest;
}

const SchemaType *typeOfFile(const QString &path, QString *fullName)
{
    for (const SchemaType &type : metadataTypes()) {
        if (!path.startsWith(type.folder + u'/'))
            continue;
        QString name = path.mid(type.folder.size() + 1);
        if (name.endsWith("-meta.xml"_L1)) // both forms are taken (facts/salesforce.md 1.1)
            name.chop(9);
        if (!name.endsWith(u'.' + type.suffix))
            return nullptr;
        *fullName = name.chopped(type.suffix.size() + 1);
        return &type;
    }
    return nullptr;
}

bool isDeveloperName(const QString &name)
{
    static const QRegularExpression legal(u"^[A-Za-z](?:[A-Za-z0-9]|_(?!_|$))*$"_s);
    return legal.match(name).hasMatch();
}

} // namespace

bool DeployReading::failed() const
{
    return !errorCode.isEmpty() || std::any_of(messages.begin(), messages.end(),
                                               [](const DeployProblem &message) { return !message.problem.isEmpty(); });
}

DeployReading DeployValidator::read(const QMap<QString, QByteArray> &files)
{
    DeployReading reading;
    if (!files.contains(u"package.xml"_s)) {
        reading.errorCode = u"INVALID_ZIP_FILE"_s;
        reading.errorMessage = u"No package.xml found"_s;
        return reading;
    }
    Manifest manifest = readManifest(files[u"package.xml"_s]);
    if (manifest.error.isEmpty() && (manifest.version < 59 || manifest.version > m_state->settings().maxApiVersion))
        manifest.error = u"The version in package.xml is not supported: %1"_s.arg(manifest.version);
    reading.messages.append({{}, u"package.xml"_s, u"package.xml"_s, manifest.error});
    if (!manifest.error.isEmpty())
        return reading;
    m_version = manifest.version;

    QMap<QString, QStringList> found;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QString fullName;
        const SchemaType *type = typeOfFile(file.key(), &fullName);
        if (!type)
            continue;
        EcaComponent component;
        component.type = type->name;
        component.fullName = fullName;
        found[type->name].append(fullName);
        QString problem;
        if (!manifest.members.value(type->name).contains(fullName) &&
            !manifest.members.value(type->name).contains(u"*"_s))
            problem =
                u"An object '%1' of type %2 was found in zipped directory, but was not named in package.xml"_s.arg(
                    fullName, type->name);
        else
            problem = readFile(file.value(), component);
        reading.messages.append({type->name, fullName, file.key(), problem});
        if (problem.isEmpty())
            reading.components.append(component);
    }
    for (auto type = manifest.members.cbegin(); type != manifest.members.cend(); ++type) {
        for (const QString &member : type.value()) {
            if (member != "*"_L1 && !found.value(type.key()).contains(member))
                reading.messages.append(
                    {type.key(), member, u"package.xml"_s,
                     u"An object '%1' of type %2 was named in package.xml, but was not found in zipped directory"_s.arg(
                         member, type.key())});
        }
    }
    if (files.contains(u"destructiveChanges.xml"_s))
        reading.deletions = readManifest(files[u"destructiveChanges.xml"_s]).members.value(application);
    for (DeployProblem &message : reading.messages) {
        if (!message.problem.isEmpty() || message.type.isEmpty())
            continue;
        for (const EcaComponent &component : reading.components) {
            if (component.type == message.type && component.fullName == message.fullName)
                message.problem = judge(component, reading.components);
        }
    }
    return reading;
}

QString DeployValidator::readFile(const QByteArray &xml, EcaComponent &component) const
{
    const SchemaType *schema = metadataType(component.type);
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement())
        return u"Error parsing file: "_s + reader.errorString();
    if (reader.name() != component.type || reader.namespaceUri() != metadataNamespace)
        return u"Error parsing file: Element {%1}%2 invalid at this location"_s.arg(reader.namespaceUri().toString(),
                                                                                    reader.name().toString());
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        const SchemaElement *element = schema->element(name);
        if (!element || element->since > m_state->settings().maxApiVersion)
            return u"Element {%1}%2 invalid at this location in type %3"_s.arg(metadataNamespace, name, component.type);
        if (element->since > m_version)
            return u"Property '%1' not valid in version %2.0"_s.arg(name).arg(m_version);
        if (element->kind == SchemaElement::Kind::Group) {
            EcaComponent::Group group{name, {}};
            while (reader.readNextStartElement())
                group.values.append(
                    {reader.name().toString(), reader.readElementText(QXmlStreamReader::IncludeChildElements)});
            component.groups.append(group);
            continue;
        }
        const QString text = reader.readElementText();
        if (component.values.contains(name))
            return u"Error parsing file: Element %1 is duplicated"_s.arg(name);
        const bool boolean = text == "true"_L1 || text == "false"_L1;
        bool isNumber = false;
        text.toInt(&isNumber);
        if ((element->kind == SchemaElement::Kind::Boolean && !boolean) ||
            (element->kind == SchemaElement::Kind::Number && !isNumber))
            return u"'%1' is not a valid value for the type xsd:%2"_s.arg(
                text, element->kind == SchemaElement::Kind::Boolean ? u"boolean"_s : u"int"_s);
        if (element->kind == SchemaElement::Kind::Enumeration && !element->values.contains(text, Qt::CaseInsensitive))
            return u"'%1' is not a valid value for the enum '%2'"_s.arg(text, name);
        component.values.insert(name, text);
    }
    return reader.hasError() ? u"Error parsing file: "_s + reader.errorString() : QString();
}

QString DeployValidator::judge(const EcaComponent &component, const QList<EcaComponent> &package) const
{
    const bool policies = component.type.endsWith("ConfigurablePolicies"_L1);
    const bool all = m_state->userHolds(m_userId, u"ModifyAllData"_s);
    const bool mayBuild = m_state->userHolds(m_userId, u"CustomizeApplication"_s) &&
                          (all || m_state->userHolds(m_userId, u"ExternalClientAppDeveloper"_s));
    const bool mayRule = all || m_state->userHolds(m_userId, u"ExternalClientAppAdmin"_s);
    if (!m_state->settings().knowsExternalClientApps)
        return u"Unknown type name '%1' specified in package.xml"_s.arg(component.type);
    if (policies ? !mayRule : !mayBuild)
        return u"insufficient access rights on cross-reference id"_s;
    if (!isDeveloperName(component.fullName))
        return u"The API name can only contain underscores and alphanumeric characters. It must be unique, begin with "
               u"a letter, not include spaces, not end "
               "with an underscore, and not contain two consecutive underscores."_s;
    if (component.type == application)
        return judgeApp(component);
    const QString parent = component.values.value(u"externalClientApplication"_s);
    if (parent.isEmpty())
        return u"Required fields are missing: [externalClientApplication]"_s;
    const bool inPackage = std::any_of(package.begin(), package.end(), [&](const EcaComponent &one) {
        return one.type == application && one.fullName == parent;
    });
    if (!inPackage && !m_store->has(parent))
        return u"In field: externalClientApplication - no ExternalClientApplication named %1 found"_s.arg(parent);
    // One of a kind for each app (facts/salesforce.md 1.9).
    const EcaComponent *holder = m_store->partOf(component.type, parent);
    if (holder && holder->fullName != component.fullName)
        return u"duplicate value found: ExternalClientApplicationId duplicates value on record with id: %1"_s.arg(
            holder->id);
    const auto twins = std::count_if(package.begin(), package.end(), [&](const EcaComponent &one) {
        return one.type == component.type && one.app() == parent;
    });
    if (twins > 1)
        return u"duplicate value found: ExternalClientApplicationId duplicates value on record with id: 0yO000000000000"_s;
    if (component.type == "ExtlClntAppGlobalOauthSettings"_L1) {
        // Global settings without OAuth settings fail (facts/real-clients.md line 16).
        const bool withOauth = m_store->partOf(u"ExtlClntAppOauthSettings"_s, parent) ||
                               std::any_of(package.begin(), package.end(), [&](const EcaComponent &one) {
                                   return one.type == "ExtlClntAppOauthSettings"_L1 && one.app() == parent;
                               });
        return withOauth ? judgeGlobal(component) : u"Required fields are missing: [ExtlClntAppOauthSettings]"_s;
    }
    if (component.type == "ExtlClntAppOauthSettings"_L1)
        return judgeScopes(component);
    if (component.type == "ExtlClntAppOauthConfigurablePolicies"_L1)
        return judgePolicies(component);
    return {};
}

QString DeployValidator::judgeApp(const EcaComponent &component) const
{
    if (component.values.value(u"contactEmail"_s).isEmpty())
        return u"Required fields are missing: [contactEmail]"_s;
    if (component.values.value(u"label"_s).isEmpty())
        return u"Required fields are missing: [label]"_s;
    if (!m_store->has(component.fullName) && m_store->hasIgnoringCase(component.fullName))
        return u"duplicate value found: DeveloperName duplicates value on record with id: 0xI"_s;
    if (!m_store->has(component.fullName) &&
        m_state->settings().connectedApps.contains(component.fullName, Qt::CaseInsensitive))
        return u"The name %1 is already in use by a connected app"_s.arg(component.fullName);
    return {};
}

QString DeployValidator::judgeGlobal(const EcaComponent &component) const
{
    static const QRegularExpression lineBreak(u"\\s+"_s);
    const QString callbacks = component.values.value(u"callbackUrl"_s);
    if (callbacks.trimmed().isEmpty())
        return u"Required fields are missing: [callbackUrl]"_s;
    if (callbacks.size() > 2000)
        return u"Callback URL: data value too large (max length=2000)"_s;
    for (const QString &line : callbacks.split(lineBreak, Qt::SkipEmptyParts)) {
        const QUrl url(line, QUrl::StrictMode);
        const bool local = url.scheme() == "http"_L1 && url.host() == "localhost"_L1;
        if (!url.isValid() || url.scheme().isEmpty() || (url.scheme() == "http"_L1 && !local))
            return u"Invalid callback URL: %1"_s.arg(line);
    }
    return {};
}

QString DeployValidator::judgeScopes(const EcaComponent &component) const
{
    QStringList valid;
    for (const ScopeToken &scope : scopeTokens())
        valid.append(scope.token);
    for (const QString &token : commaList(component.values.value(u"commaSeparatedOauthScopes"_s))) {
        if (!valid.contains(token))
            return u"%1 is not a valid scope. Valid scopes: %2"_s.arg(token, valid.join(u", "_s));
    }
    return {};
}

QString DeployValidator::judgePolicies(const EcaComponent &component) const
{
    const QString policy = component.values.value(u"refreshTokenPolicyType"_s);
    const QString unit = component.values.value(u"refreshTokenValidityUnit"_s);
    const bool specific = policy.startsWith("Specific"_L1);
    if (specific && component.values.value(u"refreshTokenValidityPeriod"_s).toInt() <= 0)
        return u"Required fields are missing: [refreshTokenValidityPeriod]"_s;
    if ((specific || component.values.contains(u"refreshTokenValidityPeriod"_s)) && unit != "Days"_L1 &&
        unit != "Hours"_L1 && unit != "Months"_L1)
        return u"Set the refresh token validity unit to Days, Hours, Months"_s;
    for (const QString &name : commaList(component.values.value(u"commaSeparatedPermissionSet"_s))) {
        const auto *set = m_state->permissionSetByName(name);
        if (!set)
            return u"In field: commaSeparatedPermissionSet - no PermissionSet named %1 found"_s.arg(name);
        // Seen in one org: the set must be assigned to who deploys (facts/salesforce.md 1.9).
        const bool grantedAlready =
            m_store->has(component.app()) && m_state->hasGrant(set->id, m_store->appId(component.app()));
        if (!grantedAlready && !m_state->isAssigned(m_userId, set->id))
            return u"You do not have the level of access necessary: permission set %1 is not assigned to you"_s.arg(
                name);
    }
    for (const QString &name : commaList(component.values.value(u"commaSeparatedProfile"_s))) {
        if (!m_state->profileByName(name))
            return u"In field: commaSeparatedProfile - no Profile named %1 found"_s.arg(name);
    }
    return {};
}

} // namespace applink::practice
