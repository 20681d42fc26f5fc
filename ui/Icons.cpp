// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Icons.h"

#include "ui/Theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

QPixmap drawn(const QByteArray &svg, const QColor &color, int size)
{
    QByteArray tinted = svg;
    tinted.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(tinted);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    const QPalette palette = QApplication::palette();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        icon.addPixmap(drawn(svg, palette.color(QPalette::Active, QPalette::ButtonText), size), QIcon::Normal);
        icon.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), size), QIcon::Disabled);
    }
    return icon;
}

QIcon statusIcon(verify::Status status)
{
    using verify::Status;
    struct Sign
    {
        Theme::Tone tone;
        const char *path; ///< on a field of 16 by 16
    };
    const auto sign = [status]() -> Sign {
        switch (status) {
        case Status::Passed:
            return {Theme::Tone::Good, "M4.5 8.2 7 10.7 11.5 5.6"};
        case Status::Warning:
            return {Theme::Tone::Warning, "M8 4.4 V8.9 M8 11.3 V11.6"};
        case Status::Failed:
            return {Theme::Tone::Bad, "M5.3 5.3 10.7 10.7 M10.7 5.3 5.3 10.7"};
        case Status::CouldNotTell:
            return {Theme::Tone::Warning, "M6 6.4 A2 2 0 1 1 8 8.6 V9.4 M8 11.4 V11.7"};
        case Status::Skipped:
            return {Theme::Tone::Neutral, "M4.8 8 H11.2"};
        case Status::WaitingForYou:
            return {Theme::Tone::Info, "M8 4.6 V8.2 L10.4 9.8"};
        case Status::Running:
            return {Theme::Tone::Info, "M5 8 H5.1 M8 8 H8.1 M11 8 H11.1"};
        default:
            return {Theme::Tone::Neutral, ""};
        }
    }();
    // Passed is the usual case and stays quiet; what needs a look is filled.
    const bool filled = status == Status::Failed || status == Status::Warning;
    const QString ink = Theme::ink(sign.tone).name();
    const QString inner = filled ? QApplication::palette().color(QPalette::Base).name() : ink;
    const QString svg =
        u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke-linecap='round' "
        "stroke-linejoin='round'><circle cx='8' cy='8' r='6.6' fill='%1' stroke='%2' stroke-width='1.3'/>"
        "<path d='%3' stroke='%4' stroke-width='1.6'/></svg>"_s.arg(filled ? ink : u"none"_s, ink,
                                                                    QString::fromLatin1(sign.path), inner);
    QIcon icon;
    for (const int size : {16, 32, 48})
        icon.addPixmap(drawn(svg.toUtf8(), Theme::ink(sign.tone), size));
    // On a chosen row the sign's own colour would not stand out.
    const QColor chosen = QApplication::palette().color(QPalette::HighlightedText);
    const QString onRow = QString(svg).replace(inner, u"currentColor"_s).replace(ink, u"currentColor"_s);
    for (const int size : {16, 32, 48}) {
        QString shown = onRow;
        if (filled)
            shown.replace(u"fill='currentColor'"_s, u"fill='none'"_s);
        icon.addPixmap(drawn(shown.toUtf8(), chosen, size), QIcon::Selected);
    }
    return icon;
}

} // namespace applink::ui
