// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/JwtBox.h"

#include "steps/JwtCertificate.h"
#include "steps/Step.h"
#include "steps/Workflow.h"
#include "ui/widgets/BusyRow.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/NamedButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;
using setup::SetupFile;
using steps::JwtCertificate;

namespace {

SetupFile::Jwt jwtOf(const SetupFile &wanted)
{
    return wanted.appLink ? wanted.appLink->jwt.value_or(SetupFile::Jwt{}) : SetupFile::Jwt{};
}

} // namespace

JwtBox::JwtBox(steps::Workflow *workflow, QWidget *parent)
    : QGroupBox(parent)
    , m_workflow(workflow)
    , m_browser(new QRadioButton(this))
    , m_jwt(new QRadioButton(this))
    , m_panel(new QWidget(this))
    , m_explanation(copyableLabel(u"jwtExplanationLabel"_s, m_panel))
    , m_user(new QLineEdit(m_panel))
    , m_key(new QLineEdit(m_panel))
    , m_choose(namedButton(u"jwtChooseKeyButton"_s, m_panel))
    , m_make(namedButton(u"jwtMakeKeyButton"_s, m_panel))
    , m_busy(new BusyRow(m_panel))
    , m_keyState(copyableLabel(u"jwtKeyLabel"_s, m_panel))
    , m_certificateState(copyableLabel(u"jwtCertificateLabel"_s, m_panel))
    , m_replace(new QCheckBox(m_panel))
    , m_review(namedButton(u"jwtReviewButton"_s, m_panel))
{
    setObjectName(u"jwtBox"_s);
    m_browser->setObjectName(u"connectInBrowserRadio"_s);
    m_jwt->setObjectName(u"connectByJwtRadio"_s);
    m_user->setObjectName(u"jwtUsernameEdit"_s);
    m_key->setObjectName(u"jwtKeyEdit"_s);
    m_busy->setObjectName(u"jwtBusyRow"_s);
    m_replace->setObjectName(u"jwtReplaceCheck"_s);
    m_userRow = new FieldRow(m_user, m_panel);
    m_keyRow = new FieldRow(m_key, m_panel);
    layOut();
    wire();
    retranslate();
    showWanted();
}

JwtBox::~JwtBox() = default;

void JwtBox::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_make);
    buttons->addStretch(1);
    auto *inner = new QVBoxLayout(m_panel);
    inner->setContentsMargins({});
    inner->addWidget(m_explanation);
    inner->addWidget(m_userRow);
    inner->addWidget(m_keyRow);
    inner->addLayout(buttons);
    inner->addWidget(m_busy);
    inner->addWidget(m_keyState);
    inner->addWidget(m_certificateState);
    inner->addWidget(m_replace);
    inner->addWidget(m_review, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    layout->addWidget(m_jwt);
    layout->addWidget(m_panel);
}

void JwtBox::wire()
{
    connect(m_jwt, &QRadioButton::clicked, this, [this] { setByJwt(true); });
    connect(m_browser, &QRadioButton::clicked, this, [this] { setByJwt(false); });
    connect(m_user, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([&](SetupFile &wanted) { wanted.appLink->jwt->username = text.trimmed(); });
    });
    connect(m_key, &QLineEdit::editingFinished, this, [this] {
        if (const QString path = m_key->text().trimmed(); path != jwtOf(m_workflow->wanted()).keyFile)
            takeKey(path);
    });
    connect(m_choose, &QPushButton::clicked, this, &JwtBox::chooseKey);
    connect(m_make, &QPushButton::clicked, this, &JwtBox::askWhereToMakeKey);
    connect(m_busy, &BusyRow::cancelRequested, this, &JwtBox::cancel);
    connect(m_replace, &QCheckBox::clicked, this,
            [this](bool on) { edit([&](SetupFile &wanted) { wanted.appLink->jwt->replaceCertificate = on; }); });
    connect(m_review, &QPushButton::clicked, this, &JwtBox::reviewRequested);
    connect(m_workflow, &steps::Workflow::wantedChanged, this, &JwtBox::showWanted);
    connect(m_workflow, &steps::Workflow::snapshotChanged, this, &JwtBox::showWanted);
}

bool JwtBox::isByJwt() const
{
    return JwtCertificate::isWanted(m_workflow->wanted());
}

bool JwtBox::isReady() const
{
    if (!isByJwt())
        return true;
    const auto found = m_workflow->snapshot();
    if (!found || !m_found || !*m_found)
        return false;
    const auto state = JwtCertificate::of(m_workflow->wanted(), *found).state;
    return state == JwtCertificate::State::Ready || state == JwtCertificate::State::Renewal;
}

void JwtBox::edit(const std::function<void(SetupFile &)> &change)
{
    auto wanted = m_workflow->wanted();
    if (!wanted.appLink || !wanted.appLink->jwt)
        return;
    change(wanted);
    m_workflow->setWanted(wanted);
}

void JwtBox::setByJwt(bool byJwt)
{
    auto wanted = m_workflow->wanted();
    if (!wanted.appLink)
        wanted.appLink.emplace();
    if (wanted.appLink->jwt.has_value() == byJwt)
        return;
    cancel();
    m_found.reset();
    m_reviewedPath.clear();
    if (byJwt)
        wanted.appLink->jwt.emplace();
    else
        wanted.appLink->jwt.reset();
    m_workflow->setWanted(wanted);
}

QString JwtBox::suggestedPath() const
{
    const QString folder = m_workflow->baseFolder().isEmpty() ? QDir::homePath() : m_workflow->baseFolder();
    return QDir(folder).filePath(m_workflow->wanted().app.apiName + u"-jwt.key"_s);
}

void JwtBox::chooseKey()
{
    const QString now = m_workflow->jwtKeyPath();
    auto *dialog = new QFileDialog(this, tr("Choose the private key"), now.isEmpty() ? suggestedPath() : now,
                                   tr("Private keys (*.key *.pem);;All files (*)"));
    dialog->setObjectName(u"jwtKeyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &JwtBox::takeKey);
    dialog->open();
}

void JwtBox::askWhereToMakeKey()
{
    auto *dialog = new QFileDialog(this, tr("Where shall the new private key lie?"), suggestedPath(),
                                   tr("Private keys (*.key *.pem);;All files (*)"));
    dialog->setObjectName(u"jwtNewKeyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // There is no overwriting to confirm: a key is never written over another file.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, &JwtBox::makeKey);
    dialog->open();
}

void JwtBox::makeKey(const QString &path)
{
    m_chosen = true;
    m_busy->start(tr("Making the key"));
    m_task = steps::makeJwtKey(path, m_workflow->wanted().app.apiName);
    m_task.start([this] { keyEnded(m_task.take()); });
    showKey();
}

void JwtBox::takeKey(const QString &path)
{
    QStringList known;
    if (const auto found = m_workflow->snapshot())
        known.append(JwtCertificate::of(m_workflow->wanted(), *found).found.value());
    known.append(jwtOf(m_workflow->wanted()).certificate);
    m_found.reset();
    m_chosen = true;
    edit([&](SetupFile &wanted) { wanted.appLink->jwt->keyFile = path; });
    m_reviewedPath = m_workflow->jwtKeyPath();
    m_task.reset();
    if (!path.isEmpty()) {
        m_task = steps::takeJwtKey(m_reviewedPath, m_workflow->wanted().app.apiName, known);
        m_task.start([this] { keyEnded(m_task.take()); });
    }
    showKey();
}

void JwtBox::review()
{
    const auto jwt = jwtOf(m_workflow->wanted());
    if (m_task.isValid() && !m_task.done())
        return;
    m_reviewedPath = m_workflow->jwtKeyPath();
    m_found.reset();
    m_chosen = jwt.certificate.isEmpty();
    if (!m_reviewedPath.isEmpty()) {
        m_task = steps::takeJwtKey(m_reviewedPath, m_workflow->wanted().app.apiName, {jwt.certificate});
        m_task.start([this] { keyEnded(m_task.take()); });
    }
    showKey();
}

void JwtBox::keyEnded(const Result<steps::JwtKey> &key)
{
    m_busy->stop();
    m_found = key;
    if (key && m_chosen) {
        const bool isNew = m_workflow->jwtKeyPath() != key->path;
        edit([&](SetupFile &wanted) {
            if (isNew)
                wanted.appLink->jwt->keyFile = key->path;
            wanted.appLink->jwt->certificate = key->certificate;
        });
        m_reviewedPath = m_workflow->jwtKeyPath();
    }
    m_chosen = false;
    showKey();
}

void JwtBox::cancel()
{
    m_task.reset();
    m_chosen = false;
    m_busy->stop();
    showKey();
}

void JwtBox::showWanted()
{
    const auto &wanted = m_workflow->wanted();
    const auto jwt = jwtOf(wanted);
    (isByJwt() ? m_jwt : m_browser)->setChecked(true);
    m_panel->setVisible(isByJwt());
    if (m_user->text().trimmed() != jwt.username)
        m_user->setText(jwt.username);
    if (const auto found = m_workflow->snapshot())
        m_user->setPlaceholderText(found->identity.value().username);
    if (m_key->text().trimmed() != jwt.keyFile)
        m_key->setText(jwt.keyFile);
    m_keyRow->clearProblem();
    for (const auto &problem : steps::step(5).problems(wanted, m_workflow->snapshot().get())) {
        if (problem.field == m_key->objectName())
            m_keyRow->setProblem(problem.text, problem.blocks);
    }
    // Another file was opened while the page is up; what the person chooses here is looked at already.
    if (isByJwt() && isVisible() && !m_chosen && m_workflow->jwtKeyPath() != m_reviewedPath)
        review();
    showKey();
}

void JwtBox::showKey()
{
    const bool running = m_task.isValid() && !m_task.done();
    m_choose->setEnabled(!running);
    m_make->setEnabled(!running);
    m_key->setEnabled(!running);
    QStringList lines;
    if (m_found && !*m_found)
        lines.append(m_found->error().summary);
    if (m_found && *m_found) {
        const steps::JwtKey &key = **m_found;
        lines.append(tr("RSA key, %1 bits.").arg(key.bits));
        if (key.readableByOthers)
            lines.append(
                tr("Other people on this computer can read the file. Take that right away from them (chmod 600)."));
        if (key.madeCertificate && key.certificate != jwtOf(m_workflow->wanted()).certificate)
            lines.append(
                tr("The certificate in the setup does not belong to this key, or ends soon. Choose the key again "
                   "to have a new one made."));
    }
    m_keyState->setText(lines.join(u' '));
    m_keyState->setVisible(!lines.isEmpty());
    showCertificate();
    Q_EMIT readyChanged();
}

void JwtBox::showCertificate()
{
    using State = JwtCertificate::State;
    const auto found = m_workflow->snapshot();
    const auto certificate = found ? JwtCertificate::of(m_workflow->wanted(), *found) : JwtCertificate();
    const QString ours = certificate.wanted ? JwtCertificate::inWords(certificate.wanted->pem()) : QString();
    QString text;
    switch (certificate.state) {
    case State::NotWanted:
    case State::NotChosen:
        break;
    case State::Unusable:
        text = tr("What the setup names as the certificate is none. Choose the key again.");
        break;
    case State::CouldNotSee:
        text = tr("The org does not show which certificate the app holds.");
        break;
    case State::Missing:
        text = tr("The app does not hold the certificate yet: %1. The plan puts it there.").arg(ours);
        break;
    case State::Renewal:
        text = tr("The app holds a certificate of this key. The plan renews it: %1.").arg(ours);
        break;
    case State::Ready:
        text = tr("The app holds the certificate: %1.").arg(JwtCertificate::inWords(certificate.found.value()));
        break;
    case State::Other:
        text = tr("The app holds a certificate of another key: %1. Whoever signs in with that key can no longer do so "
                  "when "
                  "it is replaced.")
                   .arg(JwtCertificate::inWords(certificate.found.value()));
        break;
    }
    m_certificateState->setText(text);
    m_certificateState->setVisible(!text.isEmpty());
    const bool replace = jwtOf(m_workflow->wanted()).replaceCertificate;
    m_replace->setVisible(certificate.state == State::Other || (replace && certificate.state != State::NotWanted));
    m_replace->setChecked(replace);
    m_review->setVisible(certificate.state == State::Missing || certificate.state == State::Renewal ||
                         (certificate.state == State::Other && replace));
}

void JwtBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

void JwtBox::retranslate()
{
    setTitle(tr("How AppLink signs in to the org"));
    m_browser->setText(tr("In the browser, where you allow it"));
    m_browser->setAccessibleName(tr("In the browser, where you allow it"));
    m_jwt->setText(tr("By JWT, for unattended setups"));
    m_jwt->setAccessibleName(tr("By JWT, for unattended setups"));
    m_explanation->setText(
        tr("AppLink signs in by itself, with a private key: no browser, and nobody is asked. That suits pipelines and "
           "servers. The app holds the certificate of the key, and the user must be pre-authorized in step 4. When you "
           "connect, the private key is sent to AppLink, which keeps it. Whoever has the key can act as this user, so "
           "keep its file to yourself."));
    m_userRow->setLabel(tr("Salesforce user"));
    m_userRow->setHint(tr("The user that AppLink acts as. Left empty: you."));
    m_user->setAccessibleName(tr("Salesforce user that AppLink acts as"));
    m_keyRow->setLabel(tr("Private key file"));
    m_keyRow->setHint(tr("RSA, 2048 bits or more, PEM, without a passphrase. The file stays where it is."));
    m_key->setAccessibleName(tr("Private key file"));
    m_choose->setText(tr("Choose a key …"));
    m_choose->setAccessibleName(tr("Choose a private key file"));
    m_make->setText(tr("Make a new key …"));
    m_make->setAccessibleName(tr("Make a new private key"));
    m_replace->setText(tr("Replace the certificate of the other key"));
    m_replace->setAccessibleName(tr("Replace the certificate of the other key"));
    m_review->setText(tr("Review and apply the plan"));
    m_review->setAccessibleName(tr("Review and apply the plan"));
    showKey();
}

} // namespace applink::ui
