// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>
#include <QList>

#include <memory>

class QTextLayout;

namespace applink::ui {

/// A label for sentences: it breaks its lines, and never takes them for rich text. It is as large as QLabel would make
/// it and draws the same, but shapes its text once: QLabel does that anew for each width that a layout asks about, five
/// times before it has said what it would like to be, and each time it draws.
class TextLabel : public QLabel
{
public:
    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);
    ~TextLabel() override;

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Widths at which the text breaks into the same lines.
    struct Broken
    {
        int from;
        int to;
        QSize size; ///< of the text; of the whole label where it is not plain
    };

    /// False where QLabel has ways of its own to draw the text, and so has to measure it, too.
    [[nodiscard]] bool isPlain() const;
    /// The same, having forgotten what holds no more: QLabel's setters are not virtual, so what they may have changed
    /// is compared.
    [[nodiscard]] bool plainNow() const;
    /// Of the whole label; a width below 0 asks for a good one.
    [[nodiscard]] QSize sizeForWidth(int width) const;
    /// Of the text alone, broken at that width.
    [[nodiscard]] QSize textSize(int width) const;
    /// Breaks the text at that width, unless it is broken so already.
    Broken breakAt(int width) const;
    [[nodiscard]] const Broken *known(int width) const;
    void forget() const;

    mutable std::unique_ptr<QTextLayout> m_shaped;
    mutable QList<Broken> m_known;
    mutable Broken m_broken{}; ///< how m_shaped is broken now
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable bool m_measuredPlain = false;
};

/// One of that object name whose text can be copied by mouse.
[[nodiscard]] TextLabel *copyableLabel(const QString &name, QWidget *parent = nullptr);

} // namespace applink::ui
