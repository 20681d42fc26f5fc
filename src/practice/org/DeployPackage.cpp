// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/org/DeployPackage.h"

#include "practice/org/MetadataSchema.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace applink::practice {

using namespace Qt::StringLiterals;
using Kind = SchemaElement::Kind;

namespace {

constexpr int mostInList = 128; // of trustedIpRanges and customAttributes

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
        manifest.error = u"Error parsing file: package.xml is not a Package of the namespace "_s + metadataNamespace;
        return manifest;
    }
    const MetadataNode root = readNode(reader);
    for (const MetadataNode &node : root.children) {
        if (node.name == "version"_L1) {
            manifest.version = int(node.text.toDouble());
        } else if (node.name == "types"_L1) {
            const QString type = node.childText(u"name"_s);
            for (const MetadataNode &child : node.children) {
                if (child.name == "members"_L1)
                    manifest.members[type].append(child.text.trimmed());
            }
            if (type.isEmpty())
                manifest.error = u"Required field is missing: name"_s;
        }
    }
    if (reader.hasError())
        manifest.error = u"Error parsing file: "_s + reader.errorString();
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

/// The element as this org knows it, also when the fact sheet does not.
std::optional<SchemaElement> elementOf(const SchemaType &type, const QString &name, const OrgSettings &settings)
{
    if (const SchemaElement *element = type.element(name))
        return *element;
    for (const NewerElement &newer : settings.newerElements) {
        if (newer.type == type.name && newer.name == name)
            return SchemaElement{name, Kind::Text, newer.defaultValue, newer.since, {}, false};
    }
    return {};
}

/// What is wrong with a leaf; empty when nothing is.
QString judgeValue(const SchemaElement &element, const QString &text)
{
    const auto invalid = [&](const QString &type) {
        return u"'%1' is not a valid value for the type xsd:%2"_s.arg(text, type);
    };
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    switch (element.kind) {
    case Kind::Boolean:
        return text == "true"_L1 || text == "false"_L1 ? QString() : invalid(u"boolean"_s);
    case Kind::Number:
        if (!isNumber)
            return invalid(u"int"_s);
        return number < 0 ? u"%1: value must not be negative"_s.arg(element.name) : QString();
    case Kind::Enumeration:
        return element.values.contains(text) ? QString()
                                             : u"'%1' is not a valid value for the enum '%2'"_s.arg(text, element.name);
    case Kind::Text:
    case Kind::Group:
        break;
    }
    return {};
}

class FileReader
{
public:
    FileReader(const QByteArray &xml, const SchemaType &type, int version, const OrgSettings &settings)
        : m_reader(xml)
        , m_type(type)
        , m_version(version)
        , m_settings(settings)
    {}

    void read(EcaComponent &component, DeployMessage &message)
    {
        const QString problem = readRoot(component);
        if (problem.isEmpty())
            return;
        message.problem = problem;
        message.line = int(m_reader.lineNumber());
        message.column = int(m_reader.columnNumber());
    }

private:
    QString invalidHere(const QString &name) const
    {
        return u"Element {%1}%2 invalid at this location in type %3"_s.arg(metadataNamespace, name, m_type.root());
    }
    QString parseError() const { return u"Error parsing file: "_s + m_reader.errorString(); }

    QString readRoot(EcaComponent &component)
    {
        if (!m_reader.readNextStartElement())
            return parseError();
        if (m_reader.name() != m_type.root() || m_reader.namespaceUri() != metadataNamespace)
            return u"Error parsing file: Element {%1}%2 invalid at this location"_s.arg(
                m_reader.namespaceUri().toString(), m_reader.name().toString());
        while (m_reader.readNextStartElement()) {
            if (const QString problem = readElement(component); !problem.isEmpty())
                return problem;
        }
        return m_reader.hasError() ? parseError() : QString();
    }

    QString readElement(EcaComponent &component)
    {
        const QString name = m_reader.name().toString();
        const auto element = elementOf(m_type, name, m_settings);
        if (!element || element->since > m_settings.maxApiVersion || m_reader.namespaceUri() != metadataNamespace)
            return invalidHere(name);
        if (element->since > m_version)
            return u"Property '%1' not valid in version %2.0"_s.arg(name).arg(m_version);
        const MetadataNode node = readNode(m_reader);
        if (m_reader.hasError())
            return parseError();
        if (element->kind == Kind::Group)
            return readGroup(component, *element, node);
        if (!node.children.isEmpty())
            return invalidHere(node.children.first().name);
        if (component.values.contains(name))
            return u"Error parsing file: Element %1 is duplicated"_s.arg(name);
        if (const QString problem = judgeValue(*element, node.text); !problem.isEmpty())
            return problem;
        component.values.insert(name, node.text);
        return {};
    }

    QString readGroup(EcaComponent &component, const SchemaElement &element, const MetadataNode &node)
    {
        for (const MetadataNode &child : node.children) {
            if (!element.values.contains(child.name))
                return u"Element {%1}%2 invalid at this location in type %3"_s.arg(metadataNamespace, child.name,
                                                                                   node.name);
        }
        const auto before = std::count_if(component.groups.begin(), component.groups.end(),
                                          [&](const MetadataNode &group) { return group.name == node.name; });
        if (before >= mostInList)
            return u"%1: at most %2 are allowed"_s.arg(node.name).arg(mostInList);
        if (before > 0 && node.name == "idTokenConfig"_L1)
            return u"Error parsing file: Element idTokenConfig is duplicated"_s;
        const QString minutes = node.childText(u"idTokenValidityInMinutes"_s);
        bool isNumber = false;
        const int number = minutes.toInt(&isNumber);
        if (!minutes.isEmpty() && (!isNumber || number < 1 || number > 720))
            return u"idTokenValidityInMinutes: value must be between 1 and 720"_s;
        component.groups.append(node);
        return {};
    }

    QXmlStreamReader m_reader;
    const SchemaType &m_type;
    int m_version;
    const OrgSettings &m_settings;
};

DeployPackage broken(const QString &code, const QString &text)
{
    DeployPackage package;
    package.errorCode = code;
    package.errorMessage = text;
    return package;
}

QMap<QString, QByteArray> withoutFolder(const QMap<QString, QByteArray> &files)
{
    QMap<QString, QByteArray> inner;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        inner.insert(file.key().section(u'/', 1), file.value());
    return inner;
}

void readDeletions(DeployPackage &package, const QMap<QString, QByteArray> &files)
{
    for (const QString &name :
         {u"destructiveChanges.xml"_s, u"destructiveChangesPre.xml"_s, u"destructiveChangesPost.xml"_s}) {
        if (!files.contains(name))
            continue;
        const Manifest manifest = readManifest(files[name]);
        DeployMessage about;
        about.fullName = name;
        about.fileName = name;
        about.problem = manifest.error;
        package.messages.append(about);
        for (auto type = manifest.members.cbegin(); type != manifest.members.cend(); ++type) {
            for (const QString &member : type.value())
                package.deletions.append({type.key(), member, name});
        }
    }
}

} // namespace

bool DeployPackage::failed() const
{
    return !errorCode.isEmpty() || std::any_of(messages.begin(), messages.end(),
                                               [](const DeployMessage &message) { return message.isError(); });
}

DeployMessage *DeployPackage::messageFor(const QString &type, const QString &fullName)
{
    const auto found = std::find_if(messages.begin(), messages.end(), [&](const DeployMessage &message) {
        return message.type == type && message.fullName == fullName;
    });
    return found == messages.end() ? nullptr : &*found;
}

DeployPackage readPackage(const QMap<QString, QByteArray> &zipped, bool singlePackage, const OrgSettings &settings)
{
    const QMap<QString, QByteArray> files = singlePackage ? zipped : withoutFolder(zipped);
    if (!files.contains(u"package.xml"_s))
        return broken(u"INVALID_ZIP_FILE"_s, u"No package.xml found"_s);
    DeployPackage package;
    package.fileCount = int(files.size());
    Manifest manifest = readManifest(files[u"package.xml"_s]);
    if (manifest.error.isEmpty() && (manifest.version < 31 || manifest.version > settings.maxApiVersion))
        manifest.error = u"The version in package.xml is not supported: %1.0"_s.arg(manifest.version);
    for (auto type = manifest.members.cbegin(); manifest.error.isEmpty() && type != manifest.members.cend(); ++type) {
        const SchemaType *known = metadataType(type.key());
        if (!known || known->since > manifest.version || !settings.knowsExternalClientApps)
            manifest.error = u"Unknown type name '%1' specified in package.xml"_s.arg(type.key());
    }
    DeployMessage about;
    about.fullName = about.fileName = u"package.xml"_s;
    about.problem = manifest.error;
    package.messages.append(about);
    if (!manifest.error.isEmpty())
        return package;
    package.version = manifest.version;

    QMap<QString, QStringList> found;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        EcaComponent component;
        const SchemaType *type = typeOfFile(file.key(), &component.fullName);
        if (!type)
            continue;
        component.type = type->name;
        found[type->name].append(component.fullName);
        DeployMessage message;
        message.type = type->name;
        message.fullName = component.fullName;
        message.fileName = file.key();
        const QStringList named = manifest.members.value(type->name);
        if (!named.contains(component.fullName) && !named.contains(u"*"_s))
            message.problem =
                u"An object '%1' of type %2 was found in zipped directory, but was not named in package.xml"_s.arg(
                    component.fullName, type->name);
        else if (type->name != "ConnectedApp"_L1)
            FileReader(file.value(), *type, manifest.version, settings).read(component, message);
        package.messages.append(message);
        if (message.problem.isEmpty())
            package.components.append(component);
    }
    for (auto type = manifest.members.cbegin(); type != manifest.members.cend(); ++type) {
        for (const QString &member : type.value()) {
            if (member == "*"_L1 || found.value(type.key()).contains(member))
                continue;
            DeployMessage message;
            message.type = type.key();
            message.fullName = member;
            message.fileName = u"package.xml"_s;
            message.problem =
                u"An object '%1' of type %2 was named in package.xml, but was not found in zipped directory"_s.arg(
                    member, type.key());
            package.messages.append(message);
        }
    }
    readDeletions(package, files);
    return package;
}

} // namespace applink::practice
