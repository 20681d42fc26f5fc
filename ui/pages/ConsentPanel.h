// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;

namespace applink::steps {
class Workflow;
}

namespace applink::ui {

/// The person's own word for what the consent page showed (check E5): nobody else has seen it. One of three may be
/// ticked, or none.
class ConsentPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Word { ListedAll, ListedLess, NoPage };

    explicit ConsentPanel(steps::Workflow *workflow, QWidget *parent = nullptr);

    /// Ticks what was said of the connection that is in use.
    void showWord();

Q_SIGNALS:
    void said(applink::ui::ConsentPanel::Word word);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] std::optional<Word> word() const;

    steps::Workflow *m_workflow;
    QLabel *m_text;
    QCheckBox *m_all;
    QCheckBox *m_less;
    QCheckBox *m_noPage;
};

} // namespace applink::ui
