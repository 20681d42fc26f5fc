// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

#include <memory>

class QTextLayout;

namespace applink::ui {

/// A label for sentences: it breaks its lines, and never takes them for rich text. It is as large as QLabel would make
/// it, but shapes its text once: QLabel does that anew for each width that a layout asks about, five times before it
/// has said what it would like to be.
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

private:
    /// False where QLabel has ways of its own to draw the text, and so has to measure it, too.
    [[nodiscard]] bool isPlain() const;
    /// The same, having forgotten what holds no more: QLabel's setters are not virtual, so what they may have changed
    /// is compared.
    [[nodiscard]] bool plainNow() const;
    /// Of the whole label; a width below 0 asks for a good one.
    [[nodiscard]] QSize sizeForWidth(int width) const;
    /// Of the text alone, broken at that width.
    [[nodiscard]] QSize textSize(int width) const;
    void forget() const;

    mutable std::unique_ptr<QTextLayout> m_shaped;
    mutable QHash<int, QSize> m_sizes; ///< of the text, by width; of the whole label where it is not plain
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable bool m_measuredPlain = false;
};

/// One of that object name whose text can be copied by mouse.
[[nodiscard]] TextLabel *copyableLabel(const QString &name, QWidget *parent = nullptr);

} // namespace applink::ui
