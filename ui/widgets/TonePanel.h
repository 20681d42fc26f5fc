// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Theme.h"

#include <QFrame>

namespace applink::ui {

/// A frame with a background of a meaning and a bar of its colour at the leading edge: the ground of message bars,
/// error panels and cards.
class TonePanel : public QFrame
{
    Q_OBJECT

public:
    explicit TonePanel(QWidget *parent = nullptr);

    void setTone(Theme::Tone tone);
    [[nodiscard]] Theme::Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme::Tone m_tone = Theme::Tone::Neutral;
};

} // namespace applink::ui
