// SPDX-License-Identifier: GPL-3.0-or-later
#include "heroku/ApiSpec.h"

#include "base/Ascii.h"
#include "heroku/NameDifference.h"
#include "heroku/SpecTree.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace applink::heroku {

using namespace Qt::StringLiterals;
using Severity = SpecFinding::Severity;
using Rule = SpecFinding::Rule;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(applink::heroku::ApiSpec)
};

/// Of one org, over all its registrations (facts/heroku-applink.md 5.2).
constexpr qsizetype mostOperations = 10'000;
constexpr qsizetype mostActiveOperations = 3'000;

bool isApexName(const QString &name)
{
    if (name.isEmpty() || !base::isAsciiLetter(name.front()) || name.endsWith(u'_') || name.contains("__"_L1))
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) { return base::isAsciiAlphanumeric(c) || c == u'_'; });
}

/// Reads operations out of a tree and notes what is wrong whatever the app is called.
class SpecReading
{
public:
    SpecReading(const SpecTree &tree, ApiSpec &spec) : m_tree(tree), m_spec(spec) {}

    void run()
    {
        const SpecNode &root = *m_tree.root;
        m_spec.format = m_tree.isJson ? ApiSpec::Format::Json : ApiSpec::Format::Yaml;
        if (m_tree.documents > 1)
            note(Severity::Warning, Rule::SeveralDocuments, 0,
                 Text::tr("The file holds several YAML documents; only the first counts."));
        readVersion(root);
        if (const auto *info = root.find(u"info"_s)) {
            if (const auto *title = info->value->find(u"title"_s))
                m_spec.title = title->value->text;
        }
        findDuplicateKeys(root);
        const auto *paths = root.find(u"paths"_s);
        if (!paths || paths->value->kind != SpecNode::Kind::Map) {
            note(Severity::Error, Rule::NoPaths, 0, Text::tr("The file has no paths, so it is no API spec."));
            return;
        }
        for (const auto &path : paths->value->entries)
            readPath(path);
        if (m_spec.operations.isEmpty())
            note(Severity::Error, Rule::NoOperations, paths->keyLine, Text::tr("No path has an operation."));
        countOperations();
        compareApps();
        findGenerator(root);
        std::stable_sort(m_spec.findings.begin(), m_spec.findings.end(),
                         [](const SpecFinding &a, const SpecFinding &b) { return a.line < b.line; });
    }

private:
    void note(Severity severity, Rule rule, int line, const QString &message)
    {
        m_spec.findings.append({severity, rule, line, message});
    }

    void readVersion(const SpecNode &root)
    {
        const auto *version = root.find(u"openapi"_s);
        if (!version)
            version = root.find(u"swagger"_s);
        if (version)
            m_spec.openapi = version->value->text;
        if (!m_spec.openapi.startsWith("3.0"_L1))
            note(Severity::Warning, Rule::UnsupportedVersion, version ? version->keyLine : 0,
                 m_spec.openapi.isEmpty() ? Text::tr("The file does not say which version of OpenAPI it is.")
                                          : Text::tr("OpenAPI %1 may not be understood; 3.0 is.").arg(m_spec.openapi));
    }

    void findDuplicateKeys(const SpecNode &root)
    {
        // Only down the way to the authorization: elsewhere it is no business of ours.
        const auto check = [this](const SpecNode &node) {
            QHash<QString, int> seen;
            for (const auto &entry : node.entries) {
                if (const auto first = seen.constFind(entry.key); first != seen.cend())
                    note(Severity::Error, Rule::DuplicateKey, entry.keyLine,
                         Text::tr("“%1” stands here a second time, first in line %2.").arg(entry.key).arg(*first));
                else
                    seen.insert(entry.key, entry.keyLine);
            }
        };
        check(root);
        const auto *paths = root.find(u"paths"_s);
        if (!paths)
            return;
        check(*paths->value);
        for (const auto &path : paths->value->entries) {
            check(*path.value);
            for (const auto &method : path.value->entries)
                check(*method.value);
        }
    }

    void readPath(const SpecNode::Entry &path)
    {
        static const QStringList methods{u"get"_s, u"put"_s, u"post"_s, u"patch"_s, u"delete"_s};
        for (const QString &method : methods) {
            const auto *entry = path.value->find(method);
            if (!entry || entry->value->kind != SpecNode::Kind::Map)
                continue;
            SpecOperation operation;
            operation.path = path.key;
            operation.method = method.toUpper();
            operation.line = entry->keyLine;
            readOperation(*entry->value, operation);
            m_spec.operations.append(operation);
        }
    }

    void readOperation(const SpecNode &node, SpecOperation &operation)
    {
        const QString name = operation.method + u' ' + operation.path;
        if (const auto *id = node.find(u"operationId"_s); id && !id->value->text.isEmpty()) {
            operation.operationId = id->value->text;
            if (const auto first = m_operationIds.constFind(operation.operationId); first != m_operationIds.cend())
                note(Severity::Error, Rule::DuplicateOperationId, id->keyLine,
                     Text::tr("The operationId %1 is used in line %2 already.").arg(operation.operationId).arg(*first));
            else
                m_operationIds.insert(operation.operationId, id->keyLine);
            if (!isApexName(operation.operationId))
                note(Severity::Warning, Rule::OperationIdNoApex, id->keyLine,
                     Text::tr("The operationId %1 is no legal name in Apex; Salesforce will call it differently.")
                         .arg(operation.operationId));
        } else {
            note(Severity::Warning, Rule::MissingOperationId, operation.line,
                 Text::tr("%1 has no operationId.").arg(name));
        }
        if (operation.method == "GET"_L1 && node.find(u"requestBody"_s))
            note(Severity::Error, Rule::GetWithBody, operation.line,
                 Text::tr("%1 has a request body, which Salesforce refuses.").arg(name));
        readExtension(node, operation);
        if (!operation.hasExtension)
            note(Severity::Warning, Rule::NoExtension, operation.line,
                 Text::tr("%1 has no x-sfdc.heroku.authorization, so it is published without the app.").arg(name));
    }

    /// The value under exactly this key; another case of its letters is noted.
    const SpecNode::Entry *child(const SpecNode &node, const QString &key)
    {
        if (const auto *entry = node.find(key))
            return entry;
        for (const auto &entry : node.entries) {
            if (entry.key.compare(key, Qt::CaseInsensitive) == 0)
                note(Severity::Error, Rule::BadKeyCase, entry.keyLine,
                     QCoreApplication::translate("applink::heroku::ApiSpec", "“%1” is not known; write “%2”.")
                         .arg(entry.key, key));
        }
        return nullptr;
    }

    void badNesting(int line)
    {
        note(Severity::Error, Rule::BadNesting, line,
             Text::tr("The authorization is at the wrong place: it belongs under x-sfdc, heroku, authorization of the "
                      "operation."));
    }

    void readExtension(const SpecNode &node, SpecOperation &operation)
    {
        if (const auto *stray = node.find(u"x-heroku"_s))
            badNesting(stray->keyLine);
        const auto *sfdc = child(node, u"x-sfdc"_s);
        if (!sfdc)
            return;
        if (const auto *stray = sfdc->value->find(u"authorization"_s))
            badNesting(stray->keyLine);
        const auto *heroku = child(*sfdc->value, u"heroku"_s);
        if (!heroku)
            return;
        if (const auto *stray = heroku->value->find(u"externalClientApp"_s))
            badNesting(stray->keyLine);
        const auto *authorization = child(*heroku->value, u"authorization"_s);
        if (!authorization)
            return;
        operation.hasExtension = true;
        const auto read = [this](const SpecNode::Entry *entry) {
            if (!entry)
                return QString();
            if (entry->value->kind != SpecNode::Kind::Scalar || !entry->value->isText || entry->value->text.isEmpty()) {
                note(Severity::Error, Rule::BadValue, entry->keyLine, Text::tr("“%1” needs a name.").arg(entry->key));
                return QString();
            }
            return entry->value->text;
        };
        const auto *app = child(*authorization->value, u"externalClientApp"_s);
        const auto *connected = child(*authorization->value, u"connectedApp"_s);
        operation.externalClientApp = read(app);
        operation.connectedApp = read(connected);
        operation.permissionSet = read(child(*authorization->value, u"permissionSet"_s));
        if (app)
            operation.externalClientAppLine = app->value->line;
        // Another case of the key has been noted already.
        const auto &keys = authorization->value->entries;
        const bool namesApp = std::any_of(keys.begin(), keys.end(), [](const SpecNode::Entry &entry) {
            return entry.key.compare("externalClientApp"_L1, Qt::CaseInsensitive) == 0 ||
                   entry.key.compare("connectedApp"_L1, Qt::CaseInsensitive) == 0;
        });
        if (!namesApp)
            note(Severity::Error, Rule::NoApp, operation.line,
                 Text::tr("The authorization of %1 names no externalClientApp.")
                     .arg(operation.method + u' ' + operation.path));
        else if (app && connected)
            note(Severity::Error, Rule::BothAppKinds, connected->keyLine,
                 Text::tr("An operation names either an externalClientApp or a connectedApp, not both."));
        else if (!operation.externalClientApp.isEmpty() && operation.permissionSet.isEmpty())
            note(Severity::Warning, Rule::NoPermissionSet, app->keyLine,
                 Text::tr(
                     "No permissionSet stands beside the app, so calls can't run with more rights than the user's."));
        else if (connected)
            note(Severity::Warning, Rule::ConnectedAppUsed, connected->keyLine,
                 Text::tr("A connected app is named here; new ones can no longer be made."));
    }

    void compareApps()
    {
        const QStringList apps = m_spec.externalClientApps();
        if (apps.size() > 1)
            note(Severity::Warning, Rule::DifferentApps, 0,
                 Text::tr("The operations name different apps: %1.").arg(apps.join(u", "_s)));
    }

    void countOperations()
    {
        const auto count = m_spec.operations.size();
        if (count > mostOperations)
            note(Severity::Error, Rule::TooManyOperations, 0,
                 Text::tr("The file has %1 operations; an org takes %2 at most.").arg(count).arg(mostOperations));
        else if (count > mostActiveOperations)
            note(Severity::Warning, Rule::TooManyOperations, 0,
                 Text::tr("The file has %1 operations; at most %2 can be active in an org.")
                     .arg(count)
                     .arg(mostActiveOperations));
    }

    /// Signs that a build writes the file anew (5.2): the correction would be gone with the next build.
    void findGenerator(const SpecNode &root)
    {
        const auto warn = [this](int line, const QString &sign) {
            note(Severity::Warning, Rule::LooksGenerated, line,
                 Text::tr("The file looks generated (“%1”). Change what it is made from as well, or the next build "
                          "undoes a correction.")
                     .arg(sign.left(60)));
        };
        for (const QString &key : {u"x-generator"_s, u"x-generated-by"_s, u"x-generated"_s}) {
            if (const auto *entry = root.find(key))
                return warn(entry->keyLine, key);
        }
        if (m_tree.generatorLine > 0)
            return warn(m_tree.generatorLine, m_tree.generatorText);
        const auto *servers = root.find(u"servers"_s);
        if (!servers)
            return;
        for (const auto &server : servers->value->items) {
            // What springdoc, which the Java samples use, writes of itself.
            const auto *text = server->find(u"description"_s);
            if (text && text->value->text == "Generated server url"_L1)
                return warn(text->keyLine, text->value->text);
        }
    }

    const SpecTree &m_tree;
    ApiSpec &m_spec;
    QHash<QString, int> m_operationIds;
};

} // namespace

QStringList ApiSpec::externalClientApps() const
{
    QStringList names;
    for (const SpecOperation &operation : operations) {
        if (!operation.externalClientApp.isEmpty() && !names.contains(operation.externalClientApp))
            names.append(operation.externalClientApp);
    }
    return names;
}

QStringList ApiSpec::permissionSets() const
{
    QStringList names;
    for (const SpecOperation &operation : operations) {
        if (!operation.permissionSet.isEmpty() && !names.contains(operation.permissionSet))
            names.append(operation.permissionSet);
    }
    return names;
}

bool ApiSpec::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const SpecFinding &finding) { return finding.severity == Severity::Error; });
}

Result<ApiSpec> parseApiSpec(const QByteArray &bytes, const QString &fileName)
{
    const auto tree = readSpecTree(bytes);
    if (!tree)
        return tree.error();
    ApiSpec spec;
    spec.fileName = fileName;
    SpecReading(*tree, spec).run();
    return spec;
}

bool differsInCaseOnly(const QString &name, const QString &apiName)
{
    return name != apiName && name.simplified().compare(apiName, Qt::CaseInsensitive) == 0;
}

QList<SpecFinding> lintApiSpec(const ApiSpec &spec, const QString &expectedApiName)
{
    QList<SpecFinding> findings = spec.findings;
    for (const SpecOperation &operation : spec.operations) {
        const QString &name = operation.externalClientApp;
        if (name.isEmpty() || name == expectedApiName)
            continue;
        if (differsInCaseOnly(name, expectedApiName))
            findings.append({Severity::Error, Rule::NameCase, operation.externalClientAppLine,
                             Text::tr("The file says “%1”, the app is called “%2”. Capital letters and blanks count.")
                                     .arg(name, expectedApiName) +
                                 u' ' + nameDifference(name, expectedApiName)});
        else
            findings.append({Severity::Error, Rule::NameDiffers, operation.externalClientAppLine,
                             Text::tr("The file says “%1”, the app is called “%2”.").arg(name, expectedApiName)});
    }
    if (!spec.operations.isEmpty() && spec.externalClientApps().isEmpty())
        findings.append({Severity::Error, Rule::NameNowhere, 0,
                         Text::tr("No operation names the app %1 as its externalClientApp.").arg(expectedApiName)});
    std::stable_sort(findings.begin(), findings.end(),
                     [](const SpecFinding &a, const SpecFinding &b) { return a.line < b.line; });
    return findings;
}

} // namespace applink::heroku
