/// Work that must not hold up the interface.
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>
#include <type_traits>
#include <utility>

namespace fieldseal::app {

/// Runs `work` on another thread and hands what it made to `done` on the owner's, unless the owner is gone by then.
template <class Work, class Done>
void workApart(QObject* owner, Work work, Done done) {
  using Made = std::invoke_result_t<Work>;
  auto* watcher = new QFutureWatcher<Made>(owner);
  QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
    watcher->deleteLater();
    done(watcher->result());
  });
  watcher->setFuture(QtConcurrent::run(std::move(work)));
}

}  // namespace fieldseal::app
