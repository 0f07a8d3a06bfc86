import CMessageDigest

/// The digest by which a result names the files behind it and in it [NIST 2015].
enum SHA256 {
  /// The SHA-256 of some bytes in 64 lower-case hexadecimal digits.
  static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
    var context = SHA2_CTX()
    let message = Array(bytes)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    // libmd speaks pointers only; the arrays outlive the calls.
    unsafe SHA256Init(&context)
    unsafe SHA256Update(&context, message, message.count)
    unsafe SHA256Final(&digest, &context)
    let letters = Array("0123456789abcdef")
    return String(digest.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] })
  }
}
