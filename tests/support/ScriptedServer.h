// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

namespace applink::test {

/// What the server does with one request.
struct Answer
{
    enum class Fault {
        None,
        Close,    ///< takes the request and closes the connection without a byte
        Reset,    ///< the same, by a TCP reset
        Truncate, ///< promises the whole body, sends half of it, closes
        Silence,  ///< never answers
    };
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Fault fault = Fault::None;
    bool held = false; ///< waits for ScriptedServer::release()

    static Answer json(const QByteArray &body, int status = 200);
    static Answer page(const QByteArray &html, int status = 200);
    static Answer failing(Fault fault);
    [[nodiscard]] Answer with(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] Answer whenReleased() const;
};

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// A value of a form body, decoded.
    [[nodiscard]] QString formValue(const QString &name) const;
};

/// An HTTP server on 127.0.0.1 that answers from a script: first what was given for the path, in order, then what was
/// given for any path, in order, then the standing answer, which is a 404 that says so. Connections are kept alive, as
/// a real server would. It lives in the test's thread, so there is nothing to wait for but the event loop.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url(const QString &pathAndQuery = {}) const;
    /// The next request, whatever it asks for.
    void then(const Answer &answer) { m_script.append(answer); }
    /// The next request for exactly this path, without query.
    void on(const QByteArray &path, const Answer &answer) { m_byPath[path].append(answer); }
    /// Asked first, for answers that depend on the request; nothing leaves it to the script.
    void answering(std::function<std::optional<Answer>(const SeenRequest &)> answerer)
    {
        m_answerer = std::move(answerer);
    }
    /// Every request that the script has nothing for.
    void always(const Answer &answer) { m_standing = answer; }

    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &path) const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int heldCount() const { return int(m_held.size()); }
    /// Gives the oldest held answer.
    void release();

Q_SIGNALS:
    void requested();

private:
    struct Held
    {
        QPointer<QTcpSocket> socket;
        Answer answer;
    };
    void read(QTcpSocket *socket);
    Answer next(const SeenRequest &request);
    void give(QTcpSocket *socket, const Answer &answer);

    QHash<QTcpSocket *, QByteArray> m_received;
    QHash<QByteArray, QList<Answer>> m_byPath;
    QList<Answer> m_script;
    std::function<std::optional<Answer>(const SeenRequest &)> m_answerer;
    Answer m_standing;
    QList<SeenRequest> m_requests;
    QList<Held> m_held;
    int m_connections = 0;
    QTcpServer m_server; // last: its sockets say goodbye to the members above
};

} // namespace applink::test
