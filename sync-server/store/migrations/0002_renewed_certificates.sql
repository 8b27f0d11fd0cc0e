-- Of the certificate that the one in `fingerprint` was asked for with: taken too, since the answer may never have arrived.
ALTER TABLE devices ADD COLUMN previous_fingerprint BLOB;
