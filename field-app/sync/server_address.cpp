#include "sync/server_address.hpp"

namespace fieldseal::app {

Result<ServerAddress> ServerAddress::parse(const QString& text) {
  QString typed = text.trimmed();
  if (typed.startsWith("http://", Qt::CaseInsensitive)) {
    return Error{Errc::bad_format, "the server is reached by https only"};
  }
  if (!typed.contains("://")) typed.prepend("https://");
  const QUrl url(typed, QUrl::StrictMode);
  const bool bare =
      (url.path().isEmpty() || url.path() == "/") && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
  if (!url.isValid() || url.scheme() != "https" || url.host().isEmpty() || !bare) {
    return Error{Errc::bad_format, "expected a host name or address, with a port if it is not the usual one"};
  }
  return ServerAddress{url.host(), url.port(kDefaultServerPort)};
}

std::string ServerAddress::toString() const {
  const QString shown = host.contains(':') ? "[" + host + "]" : host;
  return (shown + ":" + QString::number(port)).toStdString();
}

QUrl ServerAddress::url(const std::string& path) const {
  QUrl url;
  url.setScheme("https");
  url.setHost(host);
  url.setPort(port);
  url.setPath(QString::fromStdString(path));
  return url;
}

}  // namespace fieldseal::app
