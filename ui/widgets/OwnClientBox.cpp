// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/OwnClientBox.h"

#include "ui/widgets/CopyField.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace applink::ui {

using namespace Qt::StringLiterals;

OwnClientBox::OwnClientBox(QWidget *parent)
    : QWidget(parent)
    , m_setUp(new TextLabel)
    , m_callback(new CopyField(u"callbackToRegister"_s))
    , m_id(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_port(new QSpinBox)
{
    setObjectName(u"ownClientBox"_s);
    m_id->setObjectName(u"clientIdEdit"_s);
    m_secret->setObjectName(u"clientSecretEdit"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_port->setObjectName(u"callbackPortSpin"_s);
    m_port->setRange(1024, 65535); // below, a listener needs rights that this program has no business to have
    m_port->setValue(salesforce::SignInRequest().callback.port());
    m_port->setGroupSeparatorShown(false);
    m_idRow = new FieldRow(m_id);
    m_secretRow = new FieldRow(m_secret);
    m_portRow = new FieldRow(m_port);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_setUp);
    layout->addWidget(m_callback);
    layout->addWidget(m_idRow);
    layout->addWidget(m_secretRow);
    layout->addWidget(m_portRow);
    connect(m_port, &QSpinBox::valueChanged, this, &OwnClientBox::showCallback);
    connect(m_id, &QLineEdit::textEdited, m_idRow, &FieldRow::clearProblem);
    retranslate();
    showCallback();
}

bool OwnClientBox::fill(salesforce::SignInRequest *request)
{
    const QString id = m_id->text().trimmed();
    if (id.isEmpty() || id.contains(u' ')) {
        m_idRow->setProblem(tr("Paste the consumer key of your app; it has no blanks."), true);
        m_id->setFocus(Qt::OtherFocusReason);
        return false;
    }
    request->clientId = id;
    request->clientName = tr("your own app");
    request->clientSecret = Secret(m_secret->text().trimmed());
    request->callback.setPort(m_port->value());
    return true;
}

void OwnClientBox::focusFirst()
{
    m_id->setFocus(Qt::OtherFocusReason);
}

void OwnClientBox::showCallback()
{
    QUrl callback = salesforce::SignInRequest().callback;
    callback.setPort(m_port->value());
    m_callback->setText(callback.toString(QUrl::FullyEncoded));
}

void OwnClientBox::retranslate()
{
    m_setUp->setText(
        tr("Any External Client App or connected app of this org will do. It needs this callback, letter for "
           "letter, and the scopes “Manage user data via APIs” (api) and “Perform requests at any time” "
           "(refresh_token). The org shows the name that you gave the app."));
    m_callback->setName(tr("Callback to register"));
    m_idRow->setLabel(tr("&Client id (consumer key)"));
    m_id->setAccessibleName(tr("Client id"));
    m_secretRow->setLabel(tr("Client secret (consumer secret)"));
    m_secretRow->setHint(tr("Only where the app requires one for the web server flow."));
    m_secret->setAccessibleName(tr("Client secret"));
    m_portRow->setLabel(tr("Port of the callback"));
    m_portRow->setHint(tr("Another one only where the app's callback names it."));
    m_port->setAccessibleName(tr("Port of the callback"));
}

void OwnClientBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace applink::ui
