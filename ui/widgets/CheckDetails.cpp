// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CheckDetails.h"

#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using verify::Fix;

namespace {

QLabel *textLabel(QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(0);
    return label;
}

} // namespace

QString fixLabel(Fix fix)
{
    switch (fix) {
    case Fix::None:
        return {};
    case Fix::ApplyPlan:
        return CheckDetails::tr("&Review and apply");
    case Fix::EditSettings:
        return CheckDetails::tr("&Go to the setting");
    case Fix::SignIn:
        return CheckDetails::tr("Sign &in to Salesforce");
    case Fix::SignInToHeroku:
        return CheckDetails::tr("Sign &in to Heroku");
    case Fix::ChooseApp:
        return CheckDetails::tr("&Choose the Heroku app");
    case Fix::ChooseApiSpec:
        return CheckDetails::tr("&Choose the API spec file");
    case Fix::ChooseKey:
        return CheckDetails::tr("&Choose the key");
    case Fix::Connect:
        return CheckDetails::tr("C&onnect AppLink");
    case Fix::ConfirmConsent:
        return CheckDetails::tr("Confir&m what the page listed");
    case Fix::Publish:
        return CheckDetails::tr("P&ublish the API spec");
    case Fix::AssignPermissionSets:
        return CheckDetails::tr("&Assign them to me");
    case Fix::RunAgain:
        return CheckDetails::tr("Check &again");
    case Fix::OpenSetup:
        return CheckDetails::tr("O&pen Salesforce Setup");
    }
    Q_UNREACHABLE();
}

CheckDetails::CheckDetails(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_heading(textLabel(this))
    , m_reason(textLabel(this))
    , m_remedy(textLabel(this))
    , m_evidence(new QWidget(this))
    , m_evidenceGrid(new QGridLayout(m_evidence))
    , m_fix(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(prefix + QStringLiteral("Details"));
    m_heading->setObjectName(prefix + QStringLiteral("HeadingLabel"));
    m_reason->setObjectName(prefix + QStringLiteral("ReasonLabel"));
    m_remedy->setObjectName(prefix + QStringLiteral("RemedyLabel"));
    m_fix->setObjectName(prefix + QStringLiteral("FixButton"));
    m_copy->setObjectName(prefix + QStringLiteral("CopyButton"));
    m_fix->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_evidenceGrid->setContentsMargins({});
    m_evidenceGrid->setColumnStretch(1, 1);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fix);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_reason);
    layout->addWidget(m_remedy);
    layout->addLayout(buttons);
    layout->addWidget(m_evidence);
    layout->addStretch(1);

    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(m_id, m_finding.fix); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText(m_id, m_title, m_finding)); });
    refresh();
}

void CheckDetails::show(const QString &id, const QString &title, const verify::Finding &finding)
{
    m_id = id;
    m_title = title;
    m_finding = finding;
    refresh();
}

void CheckDetails::showNothing()
{
    show({}, {}, {});
}

void CheckDetails::setFixesOffered(bool offered)
{
    m_offersFixes = offered;
    refresh();
}

QString CheckDetails::asText(const QString &id, const QString &title, const verify::Finding &finding)
{
    QStringList lines{tr("%1 %2: %3").arg(id, title, verify::statusLabel(finding.status))};
    for (const QString &text : {finding.reason, finding.remedy}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    for (const auto &evidence : finding.evidence)
        lines.append(tr("%1: %2 (%3)").arg(evidence.what, evidence.value, evidence.source));
    if (!finding.detail.isEmpty())
        lines.append(finding.detail);
    return lines.join(u'\n');
}

void CheckDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void CheckDetails::refresh()
{
    const bool any = !m_id.isEmpty();
    m_heading->setText(any ? tr("%1 %2: %3").arg(m_id, m_title, verify::statusLabel(m_finding.status))
                           : tr("Choose a check to see what was found."));
    m_reason->setText(m_finding.reason);
    m_reason->setVisible(!m_finding.reason.isEmpty());
    m_remedy->setText(m_finding.remedy.isEmpty() ? QString() : tr("What to do: %1").arg(m_finding.remedy));
    m_remedy->setVisible(!m_finding.remedy.isEmpty());
    const QString fix = fixLabel(m_finding.fix);
    m_fix->setText(fix);
    m_fix->setVisible(any && m_offersFixes && !fix.isEmpty());
    m_fix->setAccessibleName(QString(fix).remove(u'&'));
    m_copy->setText(tr("Copy &details"));
    m_copy->setAccessibleName(tr("Copy details"));
    m_copy->setVisible(any);
    fillEvidence();
    updateGeometry();
}

void CheckDetails::fillEvidence()
{
    while (QLayoutItem *item = m_evidenceGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto add = [&](const QString &what, const QString &value, const QString &source) {
        auto *name = textLabel(m_evidence);
        name->setText(what);
        auto *seen = textLabel(m_evidence);
        // Letters matter here: names that differ in one of them are what people come to see.
        seen->setText(source.isEmpty() ? value : tr("%1   (%2)", "value, source").arg(value, source));
        m_evidenceGrid->addWidget(name, row, 0, Qt::AlignTop);
        m_evidenceGrid->addWidget(seen, row, 1);
        ++row;
    };
    for (const auto &evidence : m_finding.evidence)
        add(tr("%1:").arg(evidence.what), evidence.value, evidence.source);
    if (!m_finding.detail.isEmpty())
        add(tr("Details:"), m_finding.detail, {});
    m_evidence->setVisible(row > 0);
}

} // namespace applink::ui
