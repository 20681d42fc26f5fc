// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CheckTree.h"

#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/widgets/CheckDetails.h"
#include "ui/widgets/WrappingDelegate.h"
#include "verify/CheckEngine.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace applink::ui {

CheckTree::CheckTree(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new CheckModel(this))
    , m_view(new QTreeView(this))
    , m_details(new CheckDetails(QString(name).remove(QStringLiteral("Tree")), this))
{
    m_model->setIcons(statusIcon);
    m_view->setObjectName(name);
    m_view->setModel(m_model);
    new WrappingDelegate(m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMinimumHeight(m_view->fontMetrics().height() * 8);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(CheckModel::TitleColumn, QHeaderView::Stretch);
    m_view->header()->setSectionsMovable(false);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(name + QStringLiteral("DetailsArea"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_details);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(fontMetrics().height() * 9);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckTree::updateDetails);
    connect(m_model, &CheckModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.data(CheckModel::IdRole).toString() == chosen())
            updateDetails();
    });
    connect(m_details, &CheckDetails::fixRequested, this, &CheckTree::fixRequested);
}

void CheckTree::setLabel(const QString &label)
{
    m_view->setAccessibleName(label);
}

void CheckTree::setCatalogue(const QList<verify::Check> &checks, bool grouped)
{
    m_view->setRootIsDecorated(grouped);
    m_model->setCatalogue(checks, grouped);
    m_view->expandAll();
    sizeColumns();
    updateDetails();
}

void CheckTree::setResults(const verify::Verification &verification)
{
    m_model->setResults(verification);
    m_view->expandAll();
    sizeColumns();
    updateDetails();
}

void CheckTree::follow(verify::CheckEngine *engine)
{
    for (const auto &connection : std::as_const(m_following))
        disconnect(connection);
    m_following.clear();
    if (!engine)
        return;
    m_following.append(connect(engine, &verify::CheckEngine::checkStarted, this, [this](const QString &id) {
        m_model->setRunning(id);
        Q_EMIT changed();
    }));
    m_following.append(connect(engine, &verify::CheckEngine::checkFinished, this,
                               [this](const QString &id, const verify::Finding &finding) {
                                   m_model->setFinding(id, finding);
                                   Q_EMIT changed();
                               }));
}

void CheckTree::choose(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

QString CheckTree::chosen() const
{
    return m_view->currentIndex().siblingAtColumn(0).data(CheckModel::IdRole).toString();
}

void CheckTree::updateDetails()
{
    const QString id = chosen();
    if (id.isEmpty())
        m_details->showNothing();
    else
        m_details->show(id, m_model->title(id), m_model->finding(id));
}

void CheckTree::sizeColumns()
{
    // Wide enough from the start for the longest word that can come, so that columns don't move during a run.
    const QFontMetrics metrics = m_view->fontMetrics();
    int status = metrics.horizontalAdvance(CheckModel::tr("%1 of %2 passed").arg(10).arg(10));
    for (const auto each : {verify::Status::CouldNotTell, verify::Status::WaitingForYou, verify::Status::Skipped,
                            verify::Status::Running, verify::Status::Passed})
        status = qMax(status, metrics.horizontalAdvance(verify::statusLabel(each)));
    const int pad = metrics.averageCharWidth() * 3;
    m_view->header()->setSectionResizeMode(CheckModel::StatusColumn, QHeaderView::Fixed);
    m_view->header()->setSectionResizeMode(CheckModel::TimeColumn, QHeaderView::Fixed);
    m_view->header()->resizeSection(CheckModel::StatusColumn, status + pad);
    m_view->header()->resizeSection(CheckModel::TimeColumn, metrics.horizontalAdvance(durationText(125'000)) + pad);
}

void CheckTree::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the titles need the room more than the times.
    m_view->setColumnHidden(CheckModel::TimeColumn, width() < m_view->fontMetrics().averageCharWidth() * 95);
}

void CheckTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

} // namespace applink::ui
