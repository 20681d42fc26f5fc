// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace applink::heroku {

/// A YAML or JSON document as a tree whose nodes know their line. An alias is the very node it refers to: nothing is
/// ever expanded, so that a bomb of aliases stays as small as its file.
struct SpecNode
{
    enum class Kind { Map, List, Scalar };
    using Ref = std::shared_ptr<const SpecNode>;
    struct Entry
    {
        QString key;
        int keyLine = 0;
        Ref value;
    };

    Kind kind = Kind::Scalar;
    int line = 0;         ///< 1-based
    QString text;         ///< of a scalar
    bool isText = true;   ///< false for JSON's and bare YAML's null, booleans and numbers
    QList<Entry> entries; ///< of a map, in their order, duplicates included
    QList<Ref> items;     ///< of a list

    /// The value of a key, looking through YAML merge keys; null when there is none.
    [[nodiscard]] const Entry *find(const QString &key) const;
};

struct SpecTree
{
    SpecNode::Ref root; ///< never null
    bool isJson = false;
    int documents = 1;     ///< of a YAML file; only the first is read
    int generatorLine = 0; ///< of a comment near the top that says a program wrote the file; 0: none
    QString generatorText; ///< that comment
};

/// Errors are InvalidInput and name the line. Limits of size (facts/heroku-applink.md 5.2), depth and number of nodes
/// keep a hostile file from taking time or memory.
[[nodiscard]] Result<SpecTree> readSpecTree(const QByteArray &bytes);

} // namespace applink::heroku
