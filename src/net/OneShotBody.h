// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace applink::net {

/// A request body that can't be rewound. QNetworkAccessManager repeats a POST by itself when the server closes the
/// connection before answering, and no setting stops it (facts/qt.md pitfall 1); with a sequential body it reports
/// ContentReSendError instead, and a write is never doubled behind our back.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    /// Refuses quietly: Qt tries to rewind before it gives up, and the base class would warn of that.
    bool seek(qint64) override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *out, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace applink::net
