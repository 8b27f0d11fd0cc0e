#include "models/labels.hpp"

#include <array>

#include "models/json_text.hpp"

namespace fieldseal::app {
namespace {

struct Label {
  const char* code;
  const char* text;
};

/// The label of a code; the code itself, with blanks for underscores, when there is none.
template <std::size_t N>
QString find(const std::array<Label, N>& labels, const QString& code) {
  for (const Label& label : labels) {
    if (code == QLatin1String(label.code)) return Labels::tr(label.text);
  }
  return QString(code).replace('_', ' ');
}

constexpr std::array kDeterminations{
    Label{"conform", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Conform")},
    Label{"partly", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Partly")},
    Label{"nonconform", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Non-conform")},
    Label{"not_applicable", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Not applicable")},
    Label{"not_tested", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Not tested")},
};

constexpr std::array kMethods{
    Label{"examine", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Examine")},
    Label{"interview", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Interview")},
    Label{"test", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Test")},
    Label{"observe", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Observe")},
};

constexpr std::array kSightings{
    Label{"unsighted", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Unsighted")},
    Label{"match", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Match")},
    Label{"mismatch", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Mismatch")},
    Label{"missing", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Missing")},
    Label{"undeclared", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Undeclared")},
};

constexpr std::array kSeverities{
    Label{"veto", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Veto")},
    Label{"major", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Major")},
    Label{"minor", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Minor")},
    Label{"observation", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Observation")},
};

constexpr std::array kFindingStates{
    Label{"draft", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Draft")},
    Label{"confirmed", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Confirmed")},
    Label{"presented", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Presented")},
    Label{"acknowledged", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Acknowledged")},
    Label{"disputed", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Disputed")},
    Label{"open", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Open")},
    Label{"evidence_submitted", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Evidence submitted")},
    Label{"closed", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Closed")},
    Label{"overdue", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Overdue")},
};

constexpr std::array kReviewStates{
    Label{"planned", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Planned")},
    Label{"notified", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Notified")},
    Label{"postponed", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Postponed")},
    Label{"fieldwork", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Fieldwork")},
    Label{"suspended", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Suspended")},
    Label{"deliberation", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Deliberation")},
    Label{"terminated", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Terminated")},
    Label{"sealed", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Sealed")},
    Label{"supervision", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "With the supervisor")},
    Label{"returned", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Returned for clarification")},
    Label{"decided", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Decided")},
    Label{"rectifying", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Rectifying")},
    Label{"reinspection", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Re-inspection")},
};

constexpr std::array kReviewMoves{
    Label{"fieldwork", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Start fieldwork")},
    Label{"suspended", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Suspend the review")},
    Label{"deliberation", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Go to deliberation")},
    Label{"terminated", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Terminate the review")},
    Label{"sealed", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Seal the review")},
};

constexpr std::array kRequirements{
    Label{"note", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Note")},
    Label{"evidence", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Evidence")},
    Label{"second_inspector", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Second inspector")},
    Label{"leader", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Team leader")},
};

constexpr std::array kTeamRoles{
    Label{"leader", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Team leader")},
    Label{"inspector", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Inspector")},
};

constexpr std::array kRecommendations{
    Label{"pass", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Pass")},
    Label{"rectify", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Rectify")},
    Label{"fail", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Fail")},
    Label{"terminate", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Terminate")},
};

constexpr std::array kDayKinds{
    Label{"calendar", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "calendar days")},
    Label{"working", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "working days")},
};

constexpr std::array kFields{
    Label{"determination", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Determination")},
    Label{"methods", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Methods")},
    Label{"count", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Count")},
    Label{"date", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Date")},
    Label{"text", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Text")},
    Label{"note", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Note")},
    Label{"second_inspector", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Second inspector")},
    Label{"leader", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Team leader")},
    Label{"status", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Sighting")},
    Label{"declared", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Declared")},
    Label{"found", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Found")},
    Label{"retracted", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Retracted")},
    Label{"state", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "State")},
    Label{"severity", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Severity")},
    Label{"items", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Items")},
    Label{"units", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Units")},
    Label{"evidence", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Evidence")},
    Label{"due", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Due")},
    Label{"confirmed_by", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Confirmed by")},
    Label{"caption", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Caption")},
    Label{"number", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Number")},
    Label{"place", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Place")},
    Label{"links", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Belongs to")},
    Label{"kind", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Kind")},
    Label{"level", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Level")},
    Label{"custodian", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Custodian")},
    Label{"opinion", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Opinion")},
    Label{"announcement", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Announcement")},
    Label{"statement", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Applicant's statement")},
    Label{"photography", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Photography")},
    Label{"seal", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Seal")},
    Label{"person", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Person")},
    Label{"role", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Role")},
    Label{"started", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Begun")},
    Label{"ended", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Ended")},
    Label{"notes", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Notes")},
    Label{"question", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Question")},
    Label{"answer", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Answer")},
    Label{"read_back", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Read back")},
    Label{"refusal", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Refusal to sign")},
    Label{"paper", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Paper")},
    Label{"timer", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Time")},
    Label{"chosen", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Chosen")},
    Label{"handed_in", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Handed in")},
    Label{"result", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Result")},
    Label{"incidents", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Incidents")},
    Label{"abandoned", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Abandoned")},
    Label{"content", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Content")},
    Label{"taken", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Taken at")},
    Label{"shapes", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Drawn on it")},
    Label{"original", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Made from")},
    Label{"at", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Place on the plan")},
    Label{"label", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Label")},
    Label{"about", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Stands for")},
    Label{"plan", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Floor plan")},
    Label{"staff_number", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Staff number")},
    Label{"name", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Name")},
    Label{"department", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Department")},
    Label{"post", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Post")},
    Label{"grade", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Grade")},
    Label{"designated_on", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Designated on")},
    Label{"nationality", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Nationality")},
    Label{"site_number", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Site number")},
    Label{"address", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Address")},
    Label{"area_m2", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Area (m²)")},
    Label{"holding", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Holding")},
    Label{"lease_until", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Leased until")},
    Label{"asset_number", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Asset number")},
    Label{"model", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Model")},
    Label{"disk_serial", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Disk serial number")},
    Label{"in_use_since", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "In use since")},
};

constexpr std::array kSignatures{
    Label{"applicant", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Signature of the person")},
    Label{"team", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Signature for the team")},
    Label{"witness", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Signature of the witness")},
};

constexpr std::array kChoices{
    Label{"core", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Core")},
    Label{"important", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Important")},
    Label{"general", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "General")},
    Label{"owned", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Owned")},
    Label{"leased", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Leased")},
    Label{"desktop", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Desktop")},
    Label{"laptop", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Laptop")},
    Label{"server", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Server")},
    Label{"printer", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Printer")},
    Label{"storage", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Storage")},
    Label{"network", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Network")},
    Label{"security", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Security")},
    Label{"public", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Public")},
    Label{"internal", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Internal")},
    Label{"confidential", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Confidential")},
    Label{"secret", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Secret")},
    Label{"top_secret", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Top secret")},
};

constexpr std::array kEvidenceKinds{
    Label{"document", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Document")},
    Label{"photo", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Photograph")},
    Label{"picture", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Picture")},
    Label{"audio", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Sound")},
    Label{"file", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "File")},
    Label{"sketch", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Sketch")},
    Label{"markup", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Markup")},
};

constexpr std::array kClasses{
    Label{"A", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Class A")},
    Label{"B", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Class B")},
};

constexpr std::array kBusinesses{
    Label{"security_monitoring", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Security monitoring")},
    Label{"system_integration", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "System integration")},
    Label{"operation_maintenance", QT_TRANSLATE_NOOP("fieldseal::app::Labels", "Operation and maintenance")},
};

}  // namespace

QString Labels::list(const QStringList& parts) {
  return parts.join(tr(", ", "between the parts of a list"));
}

QString Labels::aside(const QString& thing, const QString& more) {
  return tr("%1, %2", "a thing and more of it").arg(thing, more);
}

void Labels::useWords(std::shared_ptr<const domain::Template> checklist, const QString& language) {
  m_template = std::move(checklist);
  m_language = language.toStdString();
}

std::optional<QString> Labels::templatesWord(const char* kind, const QString& code) const {
  const auto* word = m_template ? m_template->word(kind, code.toStdString()) : nullptr;
  return word == nullptr ? std::nullopt : std::optional(toQt(word->in(m_language)));
}

QString Labels::determination(const QString& code) const {
  return find(kDeterminations, code);
}
QString Labels::method(const QString& code) const {
  if (auto word = templatesWord("methods", code)) return *std::move(word);
  return find(kMethods, code);
}
QString Labels::sighting(const QString& code) const {
  return find(kSightings, code);
}
QString Labels::severity(const QString& code) const {
  return find(kSeverities, code);
}
QString Labels::findingState(const QString& code) const {
  return find(kFindingStates, code);
}
QString Labels::reviewState(const QString& code) const {
  return find(kReviewStates, code);
}
QString Labels::reviewMove(const QString& code) const {
  return find(kReviewMoves, code);
}
QString Labels::requirement(const QString& code) const {
  return find(kRequirements, code);
}
QString Labels::teamRole(const QString& code) const {
  return find(kTeamRoles, code);
}
QString Labels::recommendation(const QString& code) const {
  if (auto word = templatesWord("recommendations", code)) return *std::move(word);
  return find(kRecommendations, code);
}
QString Labels::dayKind(const QString& code) const {
  return find(kDayKinds, code);
}
QString Labels::field(const QString& name) const {
  if (auto word = templatesWord("fields", name)) return *std::move(word);
  // "signed_applicant_2": whose signature under which page of a record.
  if (const QStringList parts = name.split('_'); parts.size() == 3 && parts.front() == "signed")
    return tr("%1, page %2").arg(find(kSignatures, parts[1]), parts[2]);
  return find(kFields, name);
}
QString Labels::level(const QString& code) const {
  return find(kChoices, code);
}
QString Labels::evidenceKind(const QString& code) const {
  return find(kEvidenceKinds, code);
}
QString Labels::business(const QString& code) const {
  return find(kBusinesses, code);
}

QString Labels::qualificationClass(const QString& code) const {
  return find(kClasses, code);
}

QString Labels::choice(const QString& value) const {
  if (auto word = templatesWord("choices", value)) return *std::move(word);
  // Any value of a unit may come here; only a known code is translated, a name or a number stays as it is.
  for (const Label& label : kChoices) {
    if (value == QLatin1String(label.code)) return tr(label.text);
  }
  return value;
}

}  // namespace fieldseal::app
