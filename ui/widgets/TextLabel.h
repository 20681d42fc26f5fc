// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace applink::ui {

/// A label for sentences: it breaks its lines, and never takes them for rich text. It remembers how high it is for each
/// width: a layout asks each label again whenever anything on the page changes, and QLabel then measures its text anew,
/// which took a quarter of the time that a page needed to appear.
class TextLabel : public QLabel
{
public:
    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QHash<int, int> m_heights; ///< by width, for what the next two say
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
};

/// One of that object name whose text can be copied by mouse.
[[nodiscard]] TextLabel *copyableLabel(const QString &name, QWidget *parent = nullptr);

} // namespace applink::ui
