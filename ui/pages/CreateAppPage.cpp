// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CreateAppPage.h"

#include "setup/ComponentTypes.h"
#include "steps/Suggestions.h"
#include "steps/Workflow.h"
#include "ui/pages/ConnectedAppBox.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using setup::SetupFile;
namespace type = setup::type;

CreateAppPage::CreateAppPage(const PageContext &context, QWidget *parent)
    : StepPage(1, context, parent)
    , m_label(new QLineEdit)
    , m_apiName(new QLineEdit)
    , m_email(new QLineEdit)
    , m_description(new QLineEdit)
    , m_state(new TextLabel)
    , m_useLocal(namedButton(u"useLocalButton"_s))
{
    setObjectName(u"createAppPage"_s);
    m_label->setObjectName(u"appLabelEdit"_s);
    m_apiName->setObjectName(u"apiNameEdit"_s);
    m_email->setObjectName(u"contactEmailEdit"_s);
    m_description->setObjectName(u"descriptionEdit"_s);
    m_state->setObjectName(u"distributionStateLabel"_s);
    m_labelRow = addField(m_label);
    m_apiNameRow = addField(m_apiName);
    m_emailRow = addField(m_email);
    m_descriptionRow = addField(m_description);
    m_stateRow = addField(m_state);
    for (FieldRow *row : {m_labelRow, m_apiNameRow, m_emailRow, m_descriptionRow, m_stateRow})
        body()->addWidget(row);
    auto *connectedApp = new ConnectedAppBox(workflow(), surroundings());
    connect(connectedApp, &ConnectedAppBox::signInRequested, this, [this] { goToSignIn(); });
    body()->insertWidget(body()->indexOf(m_stateRow) + 1, m_useLocal, 0, Qt::AlignLeading);
    body()->addWidget(connectedApp);
    body()->addStretch(1);

    connect(m_label, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([&](SetupFile &wanted) {
            if (nameFollowsLabel())
                wanted.app.apiName = steps::suggestedApiName(text);
            wanted.app.label = text;
        });
    });
    connect(m_apiName, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typedName = text.trimmed();
        edit([&](SetupFile &wanted) { wanted.app.apiName = m_typedName; });
    });
    connect(m_useLocal, &QPushButton::clicked, this,
            [this] { edit([](SetupFile &wanted) { wanted.app.distributionState = u"Local"_s; }); });
    connect(m_email, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([&](SetupFile &wanted) { wanted.app.contactEmail = text.trimmed(); });
    });
    connect(m_description, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&](SetupFile &wanted) { wanted.app.description = text; }); });
    connect(workflow(), &steps::Workflow::snapshotChanged, this, &CreateAppPage::offerEmail);
    retranslate();
    refresh();
    offerEmail(); // the page may be made after the org was read
}

void CreateAppPage::offerEmail()
{
    // The person who sets it up is a good first guess for whom to contact; offered once an org, so that it can be
    // emptied.
    const auto snapshot = found();
    if (!snapshot || !snapshot->identity.isKnown() || m_emailOfferedIn == snapshot->identity.value().orgId ||
        !wanted().app.contactEmail.isEmpty())
        return;
    m_emailOfferedIn = snapshot->identity.value().orgId;
    edit([&](SetupFile &changed) { changed.app.contactEmail = snapshot->identity.value().email; });
}

bool CreateAppPage::nameFollowsLabel() const
{
    const auto &app = wanted().app;
    if (app.apiName.isEmpty())
        return true;
    // An app that the org has keeps its API name when it gets another label (facts/salesforce.md 5.5: no rename).
    const auto snapshot = found();
    const bool there = snapshot && snapshot->app() && snapshot->app()->apiName == app.apiName;
    return !there && app.apiName != m_typedName && app.apiName == steps::suggestedApiName(app.label);
}

void CreateAppPage::showWanted()
{
    const auto &app = wanted().app;
    const auto show = [](QLineEdit *edit, const QString &text) {
        // A space just typed at the end is not in the model; the field must not jump over it.
        if (edit->text() != text && edit->text().trimmed() != text)
            edit->setText(text);
    };
    show(m_label, app.label);
    show(m_apiName, app.apiName);
    show(m_email, app.contactEmail);
    show(m_description, app.description);
    showNow(m_labelRow, type::application, u"label"_s);
    showNow(m_emailRow, type::application, u"contactEmail"_s);
    showNow(m_descriptionRow, type::application, u"description"_s);
    showNow(m_stateRow, type::application, u"distributionState"_s);
    const bool local = app.distributionState == "Local"_L1;
    m_state->setText(local ? tr("Local: the app belongs to this org only.")
                           : tr("%1, as the setup file says. The documented setup is Local, for this org only.")
                                 .arg(app.distributionState));
    m_useLocal->setVisible(!local);
    const auto snapshot = found();
    if (snapshot && snapshot->app() && snapshot->app()->apiName == app.apiName)
        m_apiNameRow->setNow(tr("The org has this app already. What differs will be changed, nothing else."));
    else
        m_apiNameRow->setNow({});
}

void CreateAppPage::retranslate()
{
    StepPage::retranslate();
    m_labelRow->setLabel(tr("Na&me"));
    m_label->setAccessibleName(tr("External Client App Name"));
    m_labelRow->setHint(tr("What people read in Salesforce Setup."));
    m_apiNameRow->setLabel(tr("&API name"));
    m_apiName->setAccessibleName(tr("API name"));
    m_apiNameRow->setHint(
        tr("Must equal externalClientApp in your API spec file, letter for letter. Renaming it later is hard."));
    m_emailRow->setLabel(tr("&Contact email"));
    m_email->setAccessibleName(tr("Contact email"));
    m_descriptionRow->setLabel(tr("&Description"));
    m_description->setAccessibleName(tr("Description"));
    m_descriptionRow->setHint(tr("Left empty, the org keeps the description it has."));
    m_stateRow->setLabel(tr("Distribution state"));
    m_useLocal->setText(tr("Make it Local"));
    m_useLocal->setAccessibleName(tr("Make the distribution state Local"));
}

} // namespace applink::ui
