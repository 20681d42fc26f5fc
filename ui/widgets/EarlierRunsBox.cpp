// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EarlierRunsBox.h"

#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace applink::ui {

using namespace Qt::StringLiterals;

EarlierRunsBox::EarlierRunsBox(const QString &prefix, QWidget *parent)
    : TonePanel(parent)
    , m_prefix(prefix)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(prefix + u"Box"_s);
    setTone(Theme::Tone::Warning);
    m_layout->setContentsMargins(Theme::space(2), Theme::space(1), Theme::space(2), Theme::space(1));
    hide();
}

void EarlierRunsBox::setRuns(const QList<setup::EarlierRun> &runs)
{
    m_runs = runs;
    build();
    setVisible(!m_runs.isEmpty());
}

QString EarlierRunsBox::text(const setup::EarlierRun &run) const
{
    const QString when = QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
    const QString org = run.orgName.isEmpty() ? run.orgId : run.orgName;
    if (!run.readable)
        return tr("On %1, setting up %2 in %3 did not end, and how far it came can't be read from its journal.",
                  "time, app, org")
            .arg(when, run.apiName, org);
    return tr("On %1, setting up %2 in %3 did not end: %4.", "time, app, org, how each step stands")
        .arg(when, run.apiName, org, setup::EarlierRun::inWords(run.steps()));
}

void EarlierRunsBox::build()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (item->widget())
            item->widget()->deleteLater();
    }
    int number = 0;
    for (const auto &run : std::as_const(m_runs)) {
        ++number;
        const QString suffix = number == 1 ? QString() : QString::number(number);
        auto *row = new QWidget;
        auto *layout = new QVBoxLayout(row);
        layout->setContentsMargins({});
        auto *label = new TextLabel(text(run));
        label->setObjectName(m_prefix + u"Label"_s + suffix);
        auto *go = new QPushButton(tr("Continue"));
        go->setObjectName(m_prefix + u"ContinueButton"_s + suffix);
        go->setAccessibleName(tr("Continue with %1").arg(run.apiName));
        go->setEnabled(run.wanted.has_value());
        auto *forget = new QPushButton(tr("Don't show again"));
        forget->setObjectName(m_prefix + u"ForgetButton"_s + suffix);
        forget->setAccessibleName(tr("Don't show %1 again").arg(run.apiName));
        for (QPushButton *button : {go, forget})
            button->setAutoDefault(false);
        connect(go, &QPushButton::clicked, this, [this, path = run.path] { Q_EMIT continueChosen(path); });
        connect(forget, &QPushButton::clicked, this, [this, path = run.path] { Q_EMIT forgetChosen(path); });
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(go);
        buttons->addWidget(forget);
        buttons->addStretch(1);
        layout->addWidget(label);
        layout->addLayout(buttons);
        m_layout->addWidget(row);
    }
}

void EarlierRunsBox::changeEvent(QEvent *event)
{
    TonePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace applink::ui
