/// The self-check of an open vault: that everything in it is still what was written.
#pragma once

#include "store/journal_store.hpp"

namespace fieldseal::app {

/// Checks every page of the database, the signature and the chain of every segment, every entry that no segment holds
/// yet, and the hash of every content. Reads all of the vault: on a worker, with a store of its own.
/// @errors Errc::vault_damaged, Errc::bad_signature, Errc::hash_mismatch, Errc::broken_chain, Errc::bad_format: the
///         first fault that was found
[[nodiscard]] Result<> checkVault(JournalStore& store);

}  // namespace fieldseal::app
