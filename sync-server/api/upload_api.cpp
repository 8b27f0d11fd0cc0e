#include "api/upload_api.hpp"

#include "api/device_api.hpp"
#include "log/event_log.hpp"
#include "store/office_index.hpp"

namespace fieldseal::api {
namespace {

const std::string kCollection = "/v1/uploads";

net::Response refused(const Refusal& refusal) {
  auto response = net::problem(refusal.status, refusal.error);
  if (refusal.status == 429) response.headers.emplace_back("Retry-After", "60");
  return response;
}

net::Response refused(const Error& error) {
  return refused(Refusal{net::statusOf(error.code), error});
}

/// The same for what UploadApi::open says.
net::Response refusedAt(const Error& error) {
  return error.code == Errc::timed_out ? refused(Refusal{410, {Errc::not_found, error.detail}}) : refused(error);
}

/// What is wrong with a request before anything is looked up.
std::optional<net::Response> checkVersion(const net::Request& request) {
  if (request.field("tus-resumable") == kTusVersion) return std::nullopt;
  auto response = net::problem(412, {Errc::unsupported_version, "expected Tus-Resumable: " + std::string(kTusVersion)});
  response.headers.emplace_back("Tus-Version", std::string(kTusVersion));
  return response;
}

Result<> checkBodyType(const net::Request& request) {
  if (request.contentType == kTusBodyType) return kOk;
  return Error{Errc::bad_format, "expected a body of type " + std::string(kTusBodyType)};
}

Result<std::optional<TusChecksum>> checksumOf(const net::Request& request) {
  const auto text = request.field("upload-checksum");
  if (!text) return std::optional<TusChecksum>();
  FIELDSEAL_TRY(auto checksum, parseTusChecksum(*text));
  return std::optional<TusChecksum>(std::move(checksum));
}

Result<store::UploadRecord> uploadOf(const net::Request& request) {
  if (request.field("upload-defer-length")) return Error{Errc::bad_format, "Upload-Defer-Length is not supported"};
  if (request.field("upload-concat")) return Error{Errc::bad_format, "Upload-Concat is not supported"};
  store::UploadRecord upload;
  FIELDSEAL_TRY(upload.length, parseTusNumber(request.field("upload-length").value_or("")));
  upload.metadata = request.field("upload-metadata").value_or("");
  FIELDSEAL_TRY(const auto subject, parseUploadSubject(upload.metadata));
  upload.journal = subject.review;
  upload.hash = subject.hash;
  return upload;
}

Result<> checkLength(const net::BodyReader& body, const store::UploadRecord& upload) {
  if (body.announced().value_or(0) <= upload.length - upload.received) return kOk;
  return Error{Errc::too_large, "more bytes than Upload-Length announced"};
}

}  // namespace

void UploadApi::addRoutes(net::Router& router) {
  const auto device = net::Access::device;
  const auto bodyLimit = static_cast<std::size_t>(m_context.attachments.limits.requestBytes);
  const std::string one = kCollection + "/{upload}";
  router.add({net::Method::options, kCollection, device, 0, [this](auto r) { return options(std::move(r)); }});
  router.add({net::Method::options, one, device, 0, [this](auto r) { return options(std::move(r)); }});
  router.add(
      {net::Method::post, kCollection, device, bodyLimit, [this](auto r) { return create(std::move(r)); }, true});
  router.add({net::Method::head, one, device, 0, [this](auto r) { return head(std::move(r)); }});
  router.add({net::Method::patch, one, device, bodyLimit, [this](auto r) { return patch(std::move(r)); }, true});
  router.add({net::Method::del, one, device, 0, [this](auto r) { return remove(std::move(r)); }});
}

bool UploadApi::expired(const store::UploadRecord& upload) const {
  return upload.touchedAt + m_context.attachments.limits.expiry < m_context.clock.now();
}

std::string UploadApi::expiry(WallTime touched) const {
  return printHttpDate(touched + m_context.attachments.limits.expiry);
}

asio::awaitable<Result<store::DeviceRecord>> UploadApi::admit(std::optional<net::ClientCertificate> certificate,
                                                              std::optional<JournalId> review) {
  auto read = [certificate = std::move(certificate), review](sql::Database& database) -> Result<store::DeviceRecord> {
    FIELDSEAL_TRY(auto device, authenticate(database, certificate));
    if (!review) return device;
    FIELDSEAL_TRY(const auto role, store::teamRole(database, *review, *device.user));
    if (!role) return Error{Errc::not_assigned, "this device's user is not on the team of this review"};
    return device;
  };
  co_return co_await onReader(m_context, std::move(read));
}

asio::awaitable<Result<UploadApi::Opened>> UploadApi::open(net::Request request) {
  const Error missing{Errc::not_found, "this device has no such upload"};
  const auto device = co_await admit(request.certificate, std::nullopt);
  if (!device) co_return device.error();
  const auto id = Uuid::parse(request.parameter("upload"));
  if (!id) co_return missing;
  auto look = [id = *id](sql::Database& database) { return store::findUpload(database, id); };
  const auto known = co_await onReader(m_context.attachments, look);
  if (!known) co_return known.error();
  if (!*known || (*known)->device != device->id) co_return missing;
  const auto onTeam = co_await admit(request.certificate, (*known)->journal);
  if (!onTeam) co_return onTeam.error();

  // What is read from here on no other request changes.
  Opened opened;
  opened.turn = co_await m_turns.take(*id, request.arriving);
  auto now = co_await onReader(m_context.attachments, look);
  if (!now) co_return now.error();
  if (!*now) co_return missing;
  if (expired(**now)) co_return Error{Errc::timed_out, "this upload has expired"};
  opened.upload = std::move(**now);
  co_return opened;
}

UploadApi::Answer UploadApi::options(net::Request /*request*/) {
  net::Response answer;
  answer.status = 204;
  answer.headers = {{"Tus-Version", std::string(kTusVersion)},
                    {"Tus-Extension", std::string(kTusExtensions)},
                    {"Tus-Checksum-Algorithm", std::string(kTusChecksums)},
                    {"Tus-Max-Size", std::to_string(m_context.attachments.limits.uploadBytes)}};
  co_return answer;
}

UploadApi::Answer UploadApi::create(net::Request request) {
  if (auto wrong = checkVersion(request)) co_return std::move(*wrong);
  auto upload = uploadOf(request);
  if (!upload) co_return refused(upload.error());
  const bool hasBody = !request.arriving->done();
  if (const auto type = checkBodyType(request); hasBody && !type) co_return refused(Refusal{415, type.error()});
  auto checksum = checksumOf(request);
  if (!checksum) co_return refused(checksum.error());
  const auto& limits = m_context.attachments.limits;
  if (upload->length > limits.uploadBytes) {
    co_return refused(Error{Errc::too_large, "an upload may have " + std::to_string(limits.uploadBytes) + " bytes"});
  }
  if (const auto fits = checkLength(*request.arriving, *upload); !fits) co_return refused(fits.error());
  const auto device = co_await admit(request.certificate, upload->journal);
  if (!device) co_return refused(device.error());
  if (const auto room = checkDisk(m_context.attachments, upload->length); !room) co_return refused(room.error());

  sweep();
  upload->id = Uuid::make(m_context.clock, m_context.random);
  upload->device = device->id;
  upload->touchedAt = m_context.clock.now();
  const auto stored = std::make_shared<store::UploadRecord>(std::move(*upload));
  store::WriterWorker::Work insert = [stored, &limits](sql::Database& database) -> Result<> {
    FIELDSEAL_TRY(*stored, store::insertUpload(database, *stored, limits));
    return kOk;
  };
  const auto inserted = co_await commit(m_context.attachments.store, std::move(insert));
  if (!inserted) co_return refused(inserted.error());
  Opened opened;
  opened.turn = co_await m_turns.take(stored->id, request.arriving);
  opened.upload = *stored;
  net::Response answer;
  answer.status = 201;
  answer.headers.emplace_back("Location", kCollection + "/" + stored->id.toString());
  co_return co_await receive(std::move(request.arriving), std::move(opened), std::move(*checksum), std::move(answer));
}

UploadApi::Answer UploadApi::head(net::Request request) {
  if (auto wrong = checkVersion(request)) co_return std::move(*wrong);
  const auto opened = co_await open(std::move(request));
  if (!opened) co_return refusedAt(opened.error());
  const auto& upload = opened->upload;
  net::Response answer;
  answer.headers = {{"Upload-Offset", std::to_string(upload.received)},
                    {"Upload-Length", std::to_string(upload.length)},
                    {"Upload-Metadata", upload.metadata},
                    {"Upload-Expires", expiry(upload.touchedAt)}};
  co_return answer;
}

UploadApi::Answer UploadApi::patch(net::Request request) {
  if (auto wrong = checkVersion(request)) co_return std::move(*wrong);
  if (const auto type = checkBodyType(request); !type) co_return refused(Refusal{415, type.error()});
  const auto offset = parseTusNumber(request.field("upload-offset").value_or(""));
  if (!offset) co_return refused(Error{Errc::bad_format, "Upload-Offset: " + offset.error().detail});
  auto checksum = checksumOf(request);
  if (!checksum) co_return refused(checksum.error());
  const auto body = request.arriving;
  auto opened = co_await open(std::move(request));
  if (!opened) co_return refusedAt(opened.error());
  if (*offset != opened->upload.received) {
    co_return refused(Error{Errc::not_allowed_now, "the upload goes on at " + std::to_string(opened->upload.received)});
  }
  if (const auto fits = checkLength(*body, opened->upload); !fits) co_return refused(fits.error());
  net::Response answer;
  answer.status = 204;
  co_return co_await receive(body, std::move(*opened), std::move(*checksum), std::move(answer));
}

UploadApi::Answer UploadApi::remove(net::Request request) {
  if (auto wrong = checkVersion(request)) co_return std::move(*wrong);
  auto opened = co_await open(std::move(request));
  if (!opened) co_return refusedAt(opened.error());
  store::WriterWorker::Work drop = [upload = opened->upload](sql::Database& database) {
    return store::dropUpload(database, upload);
  };
  const auto dropped = co_await commit(m_context.attachments.store, std::move(drop));
  if (!dropped) co_return refused(dropped.error());
  sweep();
  net::Response answer;
  answer.status = 204;
  co_return answer;
}

UploadApi::Answer UploadApi::receive(std::shared_ptr<net::BodyReader> body, Opened opened,
                                     std::optional<TusChecksum> checksum, net::Response answer) {
  UploadReceiver receiver(m_context, opened.upload, std::move(checksum));
  std::optional<Refusal> refusal;
  if (opened.upload.length == 0 && !opened.upload.finished()) {
    refusal = co_await receiver.finish();
  } else {
    refusal = co_await receiver.take(*body);
  }
  // The end of an upload may have given bytes up: wrong ones, or such as are there already.
  const bool ended = refusal ? refusal->status == 422 : receiver.offset() == opened.upload.length;
  if (ended) sweep();
  if (refusal) {
    auto problem = refused(*refusal);
    // An upload that was made by this very request can still be gone on with.
    for (auto& [name, value] : answer.headers) problem.headers.emplace_back(std::move(name), std::move(value));
    co_return problem;
  }
  answer.headers.emplace_back("Upload-Offset", std::to_string(receiver.offset()));
  answer.headers.emplace_back("Upload-Expires", expiry(m_context.clock.now()));
  co_return answer;
}

void UploadApi::sweep() {
  if (m_sweeping.exchange(true)) return;
  const auto before = m_context.clock.now() - m_context.attachments.limits.expiry;
  m_context.attachments.store.writer().submit(
      [before](sql::Database& database) { return store::dropStaleUploads(database, before); },
      [this](const Result<>&) { sweepOn(); });
}

void UploadApi::sweepOn() {
  const auto more = std::make_shared<bool>(false);
  m_context.attachments.store.writer().submit(
      [more](sql::Database& database) -> Result<> {
        FIELDSEAL_TRY(*more, store::sweepBlobs(database));
        return kOk;
      },
      [this, more](const Result<>& swept) {
        if (swept && *more) {
          sweepOn();
        } else {
          m_sweeping = false;
        }
      });
}

}  // namespace fieldseal::api
