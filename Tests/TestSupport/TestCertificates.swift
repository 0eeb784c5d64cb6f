// An authority of the tests' own and a server's certificate from it, made by openssl. The files are the caller's directory's.

import Glibc

package struct TestCertificates: Sendable {
    /// What clients trust.
    package let authority: String
    package let certificate: String
    /// Readable by its owner alone: user postgres when root runs the tests.
    package let key: String

    /// A certificate for `name` in `directory`, which user postgres may enter.
    package static func make(for name: String, in directory: String) async throws -> TestCertificates {
        try await onOwnThread { try TestCertificates(name, directory) }
    }

    private init(_ name: String, _ directory: String) throws {
        authority = directory + "/authority.pem"
        certificate = directory + "/server.pem"
        key = directory + "/server.key"
        let new = "openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
        let script = """
            set -e; cd '\(directory)'; umask 077
            \(new) -x509 -days 30 -subj '/CN=authority of a test' -keyout authority.key -out authority.pem
            \(new) -subj '/CN=\(name)' -keyout server.key -out server.csr
            echo 'subjectAltName=DNS:\(name)' > server.ext
            openssl x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days 30 -extfile server.ext -out server.pem
            chmod 644 authority.pem server.pem
            [ "$(id -u)" -ne 0 ] || chown postgres server.key
            """
        guard system("(\(script)) >/dev/null 2>&1") == 0 else { throw TemporaryPostgresError(description: "openssl made no certificate") }
    }
}
