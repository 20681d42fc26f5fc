// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LanguageSwitcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace applink::ui {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> LanguageSwitcher::languages()
{
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
}

void LanguageSwitcher::use(const QString &code)
{
    QString wanted = code;
    if (wanted.isEmpty())
        wanted = QLocale::system().language() == QLocale::German ? u"de"_s : u"en"_s;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = wanted;
    QLocale::setDefault(QLocale(wanted));
    // Ours last: it is asked first. English has a file, too, for its plurals.
    if (m_qt.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/applink-setup_"_s + wanted))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace applink::ui
