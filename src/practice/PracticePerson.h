// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace applink::practice {

/// Plays the person before the browser, on a practice org: opens an address, signs in, presses Allow or Deny, and
/// follows the redirect back to the loopback callback. It reads the served HTML as a browser without JavaScript would.
/// Every address it is led to must be a loopback one; a password never goes anywhere else.
class PracticePerson : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Allow, Deny };

    explicit PracticePerson(QObject *parent = nullptr);
    ~PracticePerson() override;

    /// Starts a visit with a fresh cookie jar; an earlier one is cancelled. Ends in finished() or failed(), never
    /// before this returns.
    void visit(const QUrl &url, const QString &username, const QString &password, Choice choice = Choice::Allow);
    /// Ends the visit without a signal; safe at any time.
    void cancel();
    [[nodiscard]] bool isVisiting() const { return m_visiting; }

Q_SIGNALS:
    /// The way ended at the callback, or, where the address names none (the Heroku CLI's login), at a page after the
    /// button was pressed. `scopesSeen`: the OAuth keys of the scopes that the consent page listed;
    /// `consentShown` is false where the org asked for no consent.
    void finished(const QStringList &scopesSeen, bool consentShown);
    /// A sentence about where the way ended instead: a page that refuses, an error that went to the callback although
    /// the person allowed, no answer, no end.
    void failed(const QString &why);

private:
    void open(const QUrl &url, const QByteArray &method = "GET", const QByteArray &form = {});
    void read(QNetworkReply *reply);
    void readPage(const QUrl &url, int status, const QByteArray &html);
    void readCallback(const QUrl &url, int status, const QByteArray &html);
    void end(const QString &why);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline; // of the whole visit: a server that drips would hold it for ever
    QString m_username;
    QString m_password;
    Choice m_choice = Choice::Allow;
    QStringList m_scopes;
    QUrl m_callback; // the redirect_uri of the visited address: the way ends there
    bool m_consentShown = false;
    bool m_signedIn = false;
    bool m_visiting = false;
    int m_steps = 0;
    int m_visit = 0;
};

} // namespace applink::practice
