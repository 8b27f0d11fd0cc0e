// What CourierModel says in words. The rest is in courier_model.cpp.
#include <QFileInfo>

#include "models/courier_model.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/times.hpp"

namespace fieldseal::app {

QString CourierModel::statusText() const {
  switch (m_task) {
    case Task::none:
      return {};
    case Task::make:
      return tr("Writing %1").arg(QFileInfo(m_path).fileName());
    case Task::take:
      return tr("Taking in %1").arg(QFileInfo(m_path).fileName());
  }
  return {};
}

QString CourierModel::evidenceText() const {
  const std::uint64_t lacking = m_contents.contents - m_contents.held - m_contents.refused;
  if (lacking == 0) return {};
  return tr("%n content(s), %1", nullptr, static_cast<int>(lacking))
      .arg(sizeText(m_contents.bytes - m_contents.sentBytes, m_language));
}

QString CourierModel::takenText(const CourierTaken& taken) const {
  QStringList sentences{
      tr("The answer to courier file %1 is in: the office has %2 entries of it, %3 segments of others "
         "came.")
          .arg(taken.number)
          .arg(taken.entries)
          .arg(taken.segments)};
  if (taken.contents > 0)
    sentences += tr("%n content(s) of colleagues came.", nullptr, static_cast<int>(taken.contents));
  if (taken.sendAgain)
    sentences += tr("The office has lost entries that it had: they are unsent again. Make another courier file.");
  return sentences.join(' ');
}

QString CourierModel::failureText(const Error& error) const {
  const QFileInfo file(m_path);
  switch (error.code) {
    case Errc::cancelled:
      return tr("Stopped. Nothing is lost.");
    case Errc::disk_full:
      if (m_task == Task::take) return Labels::failure(error);
      return tr("There is no room for %1 in %2. Free some there, save it somewhere else, or leave the evidence out. "
                "Nothing else was changed.")
          .arg(file.fileName(), file.path());
    case Errc::not_found:
      return m_task == Task::take ? tr("The file %1 is not there any more.").arg(m_path)
                                  : tr("The folder %1 is not there any more.").arg(file.path());
    case Errc::io_error:
      return tr("%1 does not answer. Look whether the drive is still there, then try again.").arg(file.path());
    case Errc::not_allowed_now:
      return tr("%1 is what a tablet sends. Take in the file that the office gave back.").arg(file.fileName());
    case Errc::foreign_segment:
      return tr("%1 is the answer to another tablet. Take it in there.").arg(file.fileName());
    case Errc::already_exists:
      return tr("%1 is older than what this tablet has received since. There is nothing new in it.")
          .arg(file.fileName());
    case Errc::unsupported_version:
      return tr("%1 was made by a newer version. Update this app, then take it in.").arg(file.fileName());
    case Errc::bad_format:
    case Errc::bad_signature:
    case Errc::hash_mismatch:
    case Errc::wrong_passphrase:
      return tr("%1 is no answer of this office, or it was damaged on the way (%2). Copy it again from where it lies; "
                "if "
                "that does not help, ask the office to answer once more. Nothing is lost.")
          .arg(file.fileName(), toQt(error.detail));
    default:
      return Labels::failure(error);
  }
}

}  // namespace fieldseal::app
