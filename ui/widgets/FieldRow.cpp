// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldRow.h"

#include "ui/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *sentence(QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->hide();
    return label;
}

void colour(QLabel *label, Theme::Tone tone)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::ink(tone));
    label->setPalette(palette);
}

} // namespace

FieldRow::FieldRow(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(sentence(this))
    , m_hint(sentence(this))
    , m_problem(sentence(this))
    , m_now(sentence(this))
{
    m_problem->setObjectName(field->objectName() + u"Problem"_s);
    m_now->setObjectName(field->objectName() + u"Now"_s);
    QFont bold = m_label->font();
    bold.setWeight(QFont::DemiBold);
    m_label->setFont(bold);
    m_label->setBuddy(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space(1) / 2 + 1);
    layout->addWidget(m_label);
    layout->addWidget(field, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_hint);
    layout->addWidget(m_now);
    showColours();
}

void FieldRow::showColours()
{
    colour(m_hint, Theme::Tone::Neutral);
    colour(m_now, Theme::Tone::Info);
    colour(m_problem, m_blocks ? Theme::Tone::Bad : Theme::Tone::Warning);
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
    m_label->setVisible(!text.isEmpty());
}

void FieldRow::setHint(const QString &text)
{
    m_hintText = text;
    showTexts();
}

void FieldRow::setProblem(const QString &text, bool blocks)
{
    m_problemText = text;
    m_blocks = blocks;
    showTexts();
}

void FieldRow::clearProblem()
{
    setProblem({}, false);
}

void FieldRow::setNow(const QString &text)
{
    m_now->setText(text);
    m_now->setVisible(!text.isEmpty());
}

void FieldRow::showTexts()
{
    // The problem stands where the hint was, so that rows below do not jump while somebody types.
    m_problem->setText(m_problemText);
    m_problem->setVisible(!m_problemText.isEmpty());
    m_hint->setText(m_hintText);
    m_hint->setVisible(m_problemText.isEmpty() && !m_hintText.isEmpty());
    colour(m_problem, m_blocks ? Theme::Tone::Bad : Theme::Tone::Warning);
    // A screen reader says it with the field.
    m_field->setAccessibleDescription(m_problemText.isEmpty() ? m_hintText : m_problemText);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not PaletteChange: that follows from our own colours. Later, because the labels hear of the change after this
    // widget, and take the application's colours then.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &FieldRow::showColours, Qt::QueuedConnection);
}

} // namespace applink::ui
