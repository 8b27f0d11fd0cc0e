// What a person reads when something fails: what happened and what to do. The rest of Labels is in labels.cpp.
#include "models/json_text.hpp"
#include "models/labels.hpp"

namespace fieldseal::app {

QString Labels::failure(const Error& error) {
  const QString detail = toQt(error.detail);
  switch (error.code) {
    case Errc::wrong_passphrase:
      return tr("Wrong passphrase.");
    case Errc::vault_missing:
      return tr("A file of this vault is missing (%1). Put it back, or enrol anew; nothing was changed.").arg(detail);
    case Errc::vault_damaged:
      return tr("This vault is damaged (%1). Nothing was changed: keep the files and ask the office.").arg(detail);
    case Errc::vault_newer:
      return tr("This vault was used with a newer version of the app. Install that version; nothing was changed.");
    case Errc::vault_busy:
      return tr("This vault is open in another window of the app.");
    case Errc::disk_full:
      return tr("The tablet's storage is full. The last change was not saved: free some space and do it again.");
    case Errc::io_error:
      return tr("The tablet's storage does not answer (%1).").arg(detail);
    case Errc::database_error:
      return tr("The vault's database failed (%1). The last change was not saved.").arg(detail);
    case Errc::network_unreachable:
      return tr("The office's server cannot be reached (%1). Check the cable and the address.").arg(detail);
    case Errc::tls_untrusted:
      return tr("This server cannot prove that it is the office's (%1). Nothing was sent. Check the address, "
                "the code, and this tablet's date and time.")
          .arg(detail);
    case Errc::timed_out:
      return tr("The office's server did not answer in time.");
    case Errc::cancelled:
      return tr("Stopped.");
    case Errc::protocol_error:
      return tr("The server answered something that this app does not understand (%1).").arg(detail);
    case Errc::server_error:
      return tr("The office's server failed (%1). Try again later; nothing is lost.").arg(detail);
    case Errc::unauthorized:
      return tr(
          "This tablet's certificate ended too long ago: the office's server does not accept it any more. Ask the "
          "office for a code and enrol anew. What is unsent stays in this vault and can be read here; it is not sent "
          "any more.");
    case Errc::rate_limited:
      return tr("Too many tries: %1.").arg(detail);
    case Errc::code_invalid:
      return tr("This enrolment code is unknown, used or expired. Ask the office for a new one.");
    case Errc::device_revoked:
      return tr("The office has revoked this tablet. What is unsent stays here: bring it to the office.");
    case Errc::not_assigned:
      return tr("You are not on the team of this review.");
    case Errc::not_permitted:
      return tr("Your role does not allow this (%1).").arg(detail);
    case Errc::not_allowed_now:
      return tr("The state of the review does not allow this now.");
    case Errc::forked_chain:
      return tr(
          "Another copy of this tablet has written too. What is here is kept, but it must enrol anew: ask the office.");
    case Errc::broken_chain:
      return tr("Entries before these are missing (%1).").arg(detail);
    case Errc::bad_signature:
    case Errc::hash_mismatch:
      return tr("A check of what was received failed: it was changed on the way or is damaged (%1).").arg(detail);
    case Errc::unknown_device:
      return tr(
          "The office's list does not have the tablet that this comes from. Sync again later; if this stays, ask the "
          "office.");
    case Errc::too_large:
      return tr("This is too large (%1).").arg(detail);
    case Errc::not_found:
      return tr("It has not arrived yet: sync first (%1).").arg(detail);
    default:
      return tr("It did not work: %1.").arg(detail);
  }
}

}  // namespace fieldseal::app
