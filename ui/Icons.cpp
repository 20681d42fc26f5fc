// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Icons.h"

#include "ui/Theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

namespace applink::ui {

using namespace Qt::StringLiterals;
using verify::Status;

namespace {

/// Draws when somebody looks, in the size and with the colours of that moment: most icons are never needed in most
/// sizes, and a start of the program that draws them all ahead is slow for nothing.
class DrawnIcon : public QIconEngine
{
public:
    /// The picture as SVG, in the colours that `mode` has now.
    using Drawing = std::function<QString(QIcon::Mode mode)>;

    explicit DrawnIcon(Drawing drawing) : m_drawing(std::move(drawing)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap pixmap = scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale);
        pixmap.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QString svg = m_drawing(mode);
        const QString key = u"%1x%2 %3"_s.arg(QString::number(size.width()), QString::number(size.height()), svg);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(svg.toUtf8());
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    Drawing m_drawing;
};

/// How a status is drawn on a field of 16 by 16.
struct Sign
{
    Theme::Tone tone;
    const char *path;
};

Sign signOf(Status status)
{
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
}

QString drawnSign(Status status, QIcon::Mode mode)
{
    const Sign sign = signOf(status);
    const QPalette palette = QApplication::palette();
    // On a chosen row the sign's own colour would not stand out.
    const bool onChosen = mode == QIcon::Selected;
    const QString ink = (onChosen ? palette.color(QPalette::HighlightedText) : Theme::ink(sign.tone)).name();
    // Passed is the usual case and stays quiet; what needs a look is filled.
    const bool filled = !onChosen && (status == Status::Failed || status == Status::Warning);
    return u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke-linecap='round' "
           "stroke-linejoin='round'><circle cx='8' cy='8' r='6.6' fill='%1' stroke='%2' stroke-width='1.3'/>"
           "<path d='%3' stroke='%4' stroke-width='1.6'/></svg>"_s.arg(
               filled ? ink : u"none"_s, ink, QString::fromLatin1(sign.path),
               filled ? palette.color(QPalette::Base).name() : ink);
}

} // namespace

QIcon icon(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new DrawnIcon([svg = QString::fromUtf8(file.readAll())](QIcon::Mode mode) {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return QString(svg).replace(u"currentColor"_s,
                                    QApplication::palette().color(group, QPalette::ButtonText).name());
    }));
}

QIcon statusIcon(Status status)
{
    return QIcon(new DrawnIcon([status](QIcon::Mode mode) { return drawnSign(status, mode); }));
}

} // namespace applink::ui
