/// An office in a test: it signs a roster and one review, and other tablets beside the one under test.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "journal/writer.hpp"
#include "store/device_identity.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::test {

/// Somebody who writes: the office, or another team member's tablet.
class Writer {
 public:
  Writer(DeviceId device, UserId user) : m_device(device), m_user(user), m_key(crypto::SigningKey::generate()) {}
  /// Another device that signs with the key of `other`, as the office does after a restore.
  Writer(DeviceId device, const Writer& other)
      : m_device(device), m_user(device), m_key(crypto::SigningKey::fromSeed(other.m_key.seed().view()).value()) {}

  [[nodiscard]] DeviceId device() const { return m_device; }
  [[nodiscard]] UserId user() const { return m_user; }
  [[nodiscard]] const crypto::PublicKey& key() const { return m_key.publicKey(); }
  [[nodiscard]] const crypto::SigningKey& signingKey() const { return m_key; }

  /// Folds somebody's segment in, as a pull does.
  void see(const std::string& segment);
  /// Writes entries, one per element, and signs them into a segment.
  std::string write(JournalId journal, const std::vector<std::vector<journal::Change>>& entries);
  std::string write(JournalId journal, std::vector<journal::Change> changes) {
    const std::vector<std::vector<journal::Change>> one{std::move(changes)};
    return write(journal, one);
  }
  /// A segment as a program of the next version would sign it.
  std::string writeNewer(JournalId journal, std::vector<journal::Change> changes);
  [[nodiscard]] const journal::Journal& journal(JournalId id) { return state(id).folded; }
  ManualClock& clock() { return m_clock; }

 private:
  struct State {
    explicit State(JournalId id) : folded(id) {}
    journal::Journal folded;
    EntryNumber next = 1;
    std::optional<crypto::Sha256> previous;
  };
  State& state(JournalId id) { return m_journals.try_emplace(id, id).first->second; }

  DeviceId m_device;
  UserId m_user;
  crypto::SigningKey m_key;
  ManualClock m_clock{WallTime(std::chrono::milliseconds(1'772'442'000'000))};
  journal::HybridClock m_hybrid{m_clock};
  std::map<JournalId, State> m_journals;
};

/// The office's log as a tablet pulls it.
class FakeOffice {
 public:
  FakeOffice();

  /// Who the tablet under test is: Li, inspector or leader.
  [[nodiscard]] app::DeviceIdentity identity(bool leader = false);
  [[nodiscard]] UserId li() const { return m_li; }
  [[nodiscard]] JournalId review() const { return m_review; }
  [[nodiscard]] const std::string& checklist() const { return m_checklist; }
  Writer& office() { return m_office; }
  /// The leader's tablet when the one under test is the inspector's, and the other way round.
  Writer& colleague() { return m_colleague; }

  /// The roster and the review, then the template: all that a first pull brings.
  void fill(app::JournalStore& store, bool leader = false, bool withColleague = true);
  /// The review is of this template from now on.
  void giveTemplate(app::JournalStore& store, const std::string& checklist);
  /// Gives one segment to the store at the next position. @return the position
  LogPosition deliver(app::JournalStore& store, const std::string& segment);
  [[nodiscard]] LogPosition head() const { return m_head; }
  /// What the colleague writes now, having seen what the office wrote and `seen`.
  std::string colleagueWrites(std::vector<journal::Change> changes);
  /// A certificate of the tablet under test that ends then, in PEM.
  [[nodiscard]] std::string certificateUntil(WallTime end) const;
  [[nodiscard]] std::vector<journal::Change> rosterOf(const Writer& writer, const std::string& name) const;

 private:
  UserId m_li, m_wang;
  DeviceId m_mine;
  JournalId m_review;
  Writer m_office, m_colleague;
  std::string m_checklist;
  LogPosition m_head = 0;
};

}  // namespace fieldseal::test
