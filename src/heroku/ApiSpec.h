// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Task.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace applink::heroku {

/// Something the linter says about an API spec (facts/heroku-applink.md 5.5).
struct SpecFinding
{
    enum class Severity { Error, Warning };
    enum class Rule {
        NoPaths,
        NoOperations,
        UnsupportedVersion,
        DuplicateKey,
        DuplicateOperationId,
        MissingOperationId,
        GetWithBody,
        BadNesting,
        BadKeyCase,
        BadValue, ///< the extension's value is not a text
        BothAppKinds,
        ConnectedAppUsed,
        NoExtension,
        NoApp,             ///< an authorization block that names neither kind of app
        NoPermissionSet,   ///< an app is named, and no permission set for its calls
        OperationIdNoApex, ///< External Services makes a method of it
        TooManyOperations,
        LooksGenerated,
        DifferentApps,
        SeveralDocuments,
        NameCase, ///< lintApiSpec(): the right letters, but capitals or blanks differ
        NameDiffers,
        NameNowhere,
    };

    Severity severity = Severity::Error;
    Rule rule = Rule::NoPaths;
    int line = 0;    ///< 1-based; 0 when it is about the whole file
    QString message; ///< translated
};

/// One operation and its `x-sfdc.heroku.authorization` (5.1).
struct SpecOperation
{
    QString path;
    QString method; ///< upper case
    QString operationId;
    QString externalClientApp;
    QString connectedApp;
    QString permissionSet;
    int line = 0;                  ///< of the method's key
    int externalClientAppLine = 0; ///< of the name; 0 when there is none
    bool hasExtension = false;     ///< an authorization block is there, whatever it holds
};

/// An API spec as far as AppLink's authorization is concerned.
struct ApiSpec
{
    enum class Format { Yaml, Json };

    Format format = Format::Yaml;
    QString fileName;
    QString openapi; ///< the version; that of `swagger` for 2.0
    QString title;   ///< info.title
    QList<SpecOperation> operations;
    QList<SpecFinding> findings; ///< what is wrong whatever the app is called; by line

    /// Distinct names, in order of first use.
    [[nodiscard]] QStringList externalClientApps() const;
    [[nodiscard]] QStringList permissionSets() const;
    [[nodiscard]] bool hasErrors() const;
};

/// Reads an OpenAPI file: JSON when its first character says so, YAML otherwise. Anchors, aliases, merge keys, comments
/// and any order of keys are fine. What can't be read is an InvalidInput error that names the line: broken syntax, not
/// UTF-8, above External Services' size limits (5.2), nested or branched beyond reason. Hostile files end in such an
/// error quickly: nothing is ever expanded.
[[nodiscard]] Result<ApiSpec> parseApiSpec(const QByteArray &bytes, const QString &fileName);

/// `spec.findings` and those that depend on the app's API name, by line. An error among them means that E3 fails.
[[nodiscard]] QList<SpecFinding> lintApiSpec(const ApiSpec &spec, const QString &expectedApiName);

/// The right letters, but other capitals or blanks: the mistake that AppLink punishes and people do not see.
[[nodiscard]] bool differsInCaseOnly(const QString &name, const QString &apiName);

/// Reads and parses the file on a worker thread. Destroying the task abandons the result.
Task<Result<ApiSpec>> readApiSpec(QString path);

} // namespace applink::heroku
