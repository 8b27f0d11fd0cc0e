#include "models/hand_back.hpp"

#include "models/field_app.hpp"
#include "models/labels.hpp"

namespace fieldseal::app {

HandBack::HandBack(FieldApp& app, QObject* parent) : QObject(parent), m_app(&app) {
  m_countdown.setInterval(500);
  connect(&m_countdown, &QTimer::timeout, this, &HandBack::refresh);
}

int HandBack::waitSeconds() const {
  return static_cast<int>((m_app->passphraseWait().count() + 999) / 1000);
}

void HandBack::refresh() {
  if (waitSeconds() > 0) {
    m_countdown.start();
  } else {
    m_countdown.stop();
  }
  emit changed();
}

void HandBack::clearProblem() {
  m_problem.clear();
  emit changed();
}

void HandBack::check(const QString& passphrase) {
  if (m_running || m_app->busy() || waitSeconds() > 0) return;
  m_running = true;
  m_problem.clear();
  emit changed();
  m_app->checkPassphrase(passphrase, this, [this](const std::optional<Error>& error) {
    m_running = false;
    if (error) m_problem = Labels::failure(*error);
    refresh();
    if (!error) emit returned();
  });
}

}  // namespace fieldseal::app
