// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <utility>

namespace applink::ui {

/// Changes the program's language while it runs: its own texts, and those of Qt's buttons and dialogs. Widgets hear of
/// it by LanguageChange.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Code and the language's own name.
    [[nodiscard]] static QList<std::pair<QString, QString>> languages();
    /// Empty: the system's language, if there is a translation for it, else English.
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current = QStringLiteral("en");
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace applink::ui
