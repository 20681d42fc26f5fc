// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectedAppBox.h"

#include "setup/ComponentTypes.h"
#include "steps/Step.h"
#include "steps/Suggestions.h"
#include "steps/Workflow.h"
#include "ui/Surroundings.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace applink::ui {

using namespace Qt::StringLiterals;
using steps::ConnectedApps;

namespace {

QLabel *textLabel(const QString &name)
{
    auto *label = new TextLabel;
    label->setObjectName(name);
    return label;
}

/// A heading and its lines; nothing where there are none.
void addLines(QStringList &text, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    text.append(heading);
    for (const QString &line : lines)
        text.append(u"• "_s + line);
}

} // namespace

ConnectedAppBox::ConnectedAppBox(steps::Workflow *workflow, Surroundings *surroundings, QWidget *parent)
    : QWidget(parent)
    , m_workflow(workflow)
    , m_surroundings(surroundings)
    , m_apps(workflow)
    , m_have(new QCheckBox)
    , m_group(new QGroupBox)
    , m_listLabel(new QLabel)
    , m_list(new QComboBox)
    , m_use(namedButton(u"useConnectedAppButton"_s))
    , m_reload(namedButton(u"connectedAppReloadButton"_s))
    , m_busy(new BusyRow)
    , m_error(new ErrorPanel)
    , m_result(textLabel(u"connectedAppResultLabel"_s))
    , m_migration(textLabel(u"migrationLabel"_s))
    , m_openSetup(namedButton(u"openAppManagerButton"_s))
    , m_look(namedButton(u"lookForMigratedButton"_s))
    , m_lookedLabel(textLabel(u"migratedLabel"_s))
{
    setObjectName(u"connectedAppBox"_s);
    m_have->setObjectName(u"haveConnectedAppCheck"_s);
    m_group->setObjectName(u"connectedAppGroup"_s);
    m_list->setObjectName(u"connectedAppCombo"_s);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(20);
    m_listLabel->setBuddy(m_list);
    m_error->setObjectName(u"connectedAppError"_s);
    m_busy->setObjectName(u"connectedAppBusy"_s);
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_have);
    layout->addWidget(m_group);
    auto *inner = new QVBoxLayout(m_group);
    inner->addWidget(m_listLabel);
    inner->addWidget(m_list);
    inner->addWidget(m_use, 0, Qt::AlignLeading);
    inner->addWidget(m_reload, 0, Qt::AlignLeading);
    inner->addWidget(m_busy);
    inner->addWidget(m_error);
    inner->addWidget(m_result);
    inner->addWidget(m_migration);
    inner->addWidget(m_openSetup, 0, Qt::AlignLeading);
    inner->addWidget(m_look, 0, Qt::AlignLeading);
    inner->addWidget(m_lookedLabel);

    connect(m_have, &QCheckBox::toggled, this, &ConnectedAppBox::open);
    connect(m_reload, &QPushButton::clicked, this, [this] { open(true); });
    connect(m_list, &QComboBox::currentIndexChanged, this, &ConnectedAppBox::showButtons);
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_error->hide();
        m_busy->start(tr("Reading the connected app %1").arg(chosen()));
        m_apps.read(chosen());
        showButtons();
    });
    connect(m_busy, &BusyRow::cancelRequested, this, [this] {
        m_apps.cancel();
        m_reading.reset();
        m_busy->stop();
        showButtons();
    });
    connect(&m_apps, &ConnectedApps::listed, this, &ConnectedAppBox::listArrived);
    connect(&m_apps, &ConnectedApps::patternArrived, this, &ConnectedAppBox::usePattern);
    connect(&m_apps, &ConnectedApps::failed, this, [this](const Error &error) {
        m_busy->stop();
        m_error->showError(error);
        showButtons();
    });
    for (const ErrorAction action : {ErrorAction::Retry, ErrorAction::WaitAndRetry, ErrorAction::CheckNetwork})
        m_error->offer(action, [this] { open(true); });
    m_error->offer(ErrorAction::SignInAgain, [this] { Q_EMIT signInRequested(); });
    connect(m_openSetup, &QPushButton::clicked, this, [this] {
        if (const auto snapshot = m_workflow->snapshot())
            m_surroundings->openInBrowser(steps::connectedAppsPageUrl(snapshot->instanceUrl));
    });
    connect(m_look, &QPushButton::clicked, this, &ConnectedAppBox::lookForMigrated);
    connect(workflow, &steps::Workflow::sessionAboutToChange, this, [this] {
        m_reading.reset();
        m_list->clear();
        lookedAt(Looked::Nothing);
    });
    connect(workflow, &steps::Workflow::snapshotChanged, this, &ConnectedAppBox::showButtons);
    m_group->hide();
    retranslate();
}

ConnectedAppBox::~ConnectedAppBox() = default;

QString ConnectedAppBox::chosen() const
{
    return m_list->currentText();
}

void ConnectedAppBox::open(bool on)
{
    m_group->setVisible(on);
    if (!on || m_apps.isBusy())
        return;
    m_error->hide();
    if (m_workflow->isSignedIn()) {
        m_busy->start(tr("Reading the connected apps of the org"));
        m_apps.list();
    }
    showButtons();
}

void ConnectedAppBox::listArrived(const QStringList &names)
{
    const QString before = chosen();
    m_busy->stop();
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentIndex(std::max(0, m_list->findText(before)));
    if (names.isEmpty())
        m_result->setText(tr("The org has no connected app."));
    else
        showPattern();
    showButtons();
}

void ConnectedAppBox::usePattern(const QString &fullName, const setup::ConnectedAppPattern &pattern)
{
    m_busy->stop();
    m_patternOf = fullName;
    m_pattern = pattern;
    m_workflow->setWanted(pattern.settings);
    showPattern();
    showButtons();
    bringIntoView(m_result);
}

void ConnectedAppBox::lookForMigrated()
{
    m_error->hide();
    m_looked = Looked::Nothing;
    m_lookedFor = chosen();
    showLooked();
    m_busy->start(tr("Reading the org"));
    m_reading = m_workflow->readOrg();
    m_reading.start([this] {
        const auto read = m_reading.take();
        const auto snapshot = m_workflow->snapshot();
        const bool isThere = read && std::any_of(snapshot->apps.value().begin(), snapshot->apps.value().end(),
                                                 [this](const auto &app) { return app.apiName == m_lookedFor; });
        if (isThere)
            readMigrated();
        else if (!read)
            lookedAt(read.error());
        else
            lookedAt(snapshot->apps.couldNotBeRead() ? Looked::Unreadable : Looked::NotThere);
    });
    showButtons();
}

void ConnectedAppBox::readMigrated()
{
    // Setup keeps the name: the app to go on with is the one of that name.
    auto wanted = m_workflow->wanted();
    wanted.app.apiName = m_lookedFor;
    m_workflow->setWanted(wanted);
    m_reading = m_workflow->readOrg();
    m_reading.start([this] {
        const auto read = m_reading.take();
        if (!read) {
            lookedAt(read.error());
            return;
        }
        takeNames();
        const auto plan = m_workflow->plan();
        const int differing = plan.count(setup::Action::Create) + plan.count(setup::Action::Update);
        lookedAt(differing == 0 ? Looked::AsNeeded : Looked::Differs);
    });
}

void ConnectedAppBox::lookedAt(const Error &error)
{
    m_error->showError(error);
    lookedAt(Looked::Nothing);
}

void ConnectedAppBox::lookedAt(Looked looked)
{
    m_busy->stop();
    m_looked = looked;
    showLooked();
    showButtons();
    if (looked != Looked::Nothing)
        bringIntoView(m_lookedLabel);
}

void ConnectedAppBox::takeNames()
{
    const auto snapshot = m_workflow->snapshot();
    auto wanted = m_workflow->wanted();
    const auto keep = [&](const QString &element, QString &field) {
        if (const auto found = snapshot->field(setup::type::application, element); found.isKnown())
            field = found.value();
    };
    keep(u"label"_s, wanted.app.label);
    keep(u"contactEmail"_s, wanted.app.contactEmail);
    keep(u"description"_s, wanted.app.description);
    m_workflow->setWanted(wanted);
}

void ConnectedAppBox::showLooked()
{
    QString text;
    switch (m_looked) {
    case Looked::Nothing:
        break;
    case Looked::Unreadable:
        text = tr("Whether %1 was migrated could not be read.").arg(m_lookedFor);
        break;
    case Looked::NotThere:
        text = tr("The org has no External Client App named %1 yet. Migrate it in Setup first, or use its settings for "
                  "a new app.")
                   .arg(m_lookedFor);
        break;
    case Looked::AsNeeded:
        text = tr("%1 was migrated: it is an External Client App now, and as AppLink needs it.").arg(m_lookedFor);
        break;
    case Looked::Differs:
        text = tr("%1 was migrated: it is an External Client App now. The next pages and the plan show what AppLink "
                  "needs otherwise.")
                   .arg(m_lookedFor);
        break;
    }
    m_lookedLabel->setText(text);
    m_lookedLabel->setVisible(!text.isEmpty());
}

void ConnectedAppBox::bringIntoView(QWidget *widget)
{
    // Queued: the layout has to know about it first.
    QMetaObject::invokeMethod(
        widget,
        [widget] {
            for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(up))
                    area->ensureWidgetVisible(widget);
            }
        },
        Qt::QueuedConnection);
}

void ConnectedAppBox::showPattern()
{
    if (!m_pattern) {
        m_result->setText({});
    } else {
        QStringList text;
        addLines(text, tr("Taken over from %1:").arg(m_patternOf), m_pattern->taken);
        addLines(text, tr("Different, because AppLink needs it so:"), m_pattern->adapted);
        QStringList behind;
        for (const auto &one : m_pattern->notTaken)
            behind.append(one.text);
        addLines(text, tr("Not taken over:"), behind);
        m_result->setText(text.join(u'\n'));
    }
    m_result->setVisible(!m_result->text().isEmpty());
}

void ConnectedAppBox::showButtons()
{
    const bool busy = m_busy->isRunning();
    m_use->setEnabled(!busy && !chosen().isEmpty());
    m_look->setEnabled(!busy && !chosen().isEmpty());
    m_list->setEnabled(!busy && m_list->count() > 0);
    m_reload->setEnabled(!busy && m_workflow->isSignedIn());
    m_openSetup->setEnabled(m_workflow->snapshot() != nullptr);
    m_result->setVisible(!m_result->text().isEmpty());
}

void ConnectedAppBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectedAppBox::retranslate()
{
    m_have->setText(tr("I &have a connected app for this already"));
    m_have->setAccessibleName(tr("I have a connected app for this already"));
    m_group->setTitle(tr("Connected app"));
    m_listLabel->setText(tr("Connected app to &take as the pattern"));
    m_list->setAccessibleName(tr("Connected app to take as the pattern"));
    m_use->setText(tr("&Use its settings for the new app"));
    m_use->setAccessibleName(tr("Use its settings for the new app"));
    m_use->setToolTip(tr("Fills in the wizard. The connected app stays as it is; nothing is written to the org."));
    m_reload->setText(tr("Read the &list again"));
    m_reload->setAccessibleName(tr("Read the list again"));
    m_migration->setText(tr(
        "Or migrate it, with its key and secret. Only Setup can do that: Setup → App Manager → your app → Migrate to "
        "External Client App. It works for apps of this org only, without the username-password flow, and takes the "
        "permission to create, edit, and delete External Client Apps. The connected app is read-only then, and comes "
        "back if the External Client App is deleted. Afterwards choose it above and have this program look."));
    m_openSetup->setText(tr("&Open App Manager in Setup"));
    m_openSetup->setAccessibleName(tr("Open App Manager in Setup"));
    m_look->setText(tr("It is migrated: loo&k at it"));
    m_look->setAccessibleName(tr("It is migrated: look at it"));
    showLooked();
    showPattern();
    showButtons();
}

} // namespace applink::ui
