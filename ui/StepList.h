// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFont>
#include <QList>
#include <QStaticText>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace applink::ui {

/// How a page of the wizard stands.
enum class PageState { Todo, Current, Done, Problem };

/// One line of the step list: a round mark with number, tick or exclamation mark, and the page's short title. Pressing
/// it goes to the page.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(const QString &mark, QWidget *parent = nullptr);

    void setState(PageState state);
    [[nodiscard]] PageState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_mark;
    QStaticText m_shapedMark;
    QStaticText m_shapedTitle;
    PageState m_state = PageState::Todo;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable int m_textWidth = 0;
};

/// The way through the wizard at its side, with the state of each page. Not a list widget: one of those would tell a
/// screen reader that the focus moved with each page (facts/qt.md pitfall 18).
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// `id` comes back in pageRequested(); `objectName` names the button. It is for setTitle() to say what it is: once
    /// all are there, because that tells how many there are.
    void addPage(int id, const QString &mark, const QString &objectName);
    void setTitle(int id, const QString &title);
    void setState(int id, PageState state);
    /// A page nobody has been to yet cannot be jumped to.
    void setReachable(int id, bool reachable);

Q_SIGNALS:
    void pageRequested(int id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Page
    {
        int id;
        StepButton *button;
    };
    [[nodiscard]] StepButton *button(int id) const;
    void nameButtons();
    void nameButton(int id);

    QList<Page> m_pages;
    QVBoxLayout *m_layout;
};

} // namespace applink::ui
