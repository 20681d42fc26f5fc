// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Html.h"

#include "base/Redaction.h"

namespace applink::report {

using namespace Qt::StringLiterals;

QString html(const QString &text)
{
    return base::redacted(text).toHtmlEscaped();
}

QString tag(const char *name, const char *cls, const QString &inner)
{
    // Put together by hand: QString::arg() would also replace a %1 that stands in the text.
    const QString element = QString::fromLatin1(name);
    const QString attribute = *cls ? u" class=\""_s + QString::fromLatin1(cls) + u'"' : QString();
    return u'<' + element + attribute + u'>' + inner + u"</"_s + element + u'>';
}

} // namespace applink::report
