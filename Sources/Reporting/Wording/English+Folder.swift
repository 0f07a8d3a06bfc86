extension English {
  /// Why a result could not be written, and what helps.
  package static func message(for error: ResultFolderError) -> String {
    switch error {
    case .notAFolder(let path):
      "\(path) is not a folder; name another one with --output"
    case .holdsOtherThings(let path, let what):
      "\(path) is not an unchanged result of Tusen: \(what); name another folder with --output, or "
        + "replace everything in it with --force"
    case .holdsNeededPath(let path, let needed):
      "\(path) cannot be replaced, for \(needed) lies in it; name another folder with --output"
    case .refused(let path, let reason):
      "\(path) cannot be written: \(reason); an earlier result there is as it was"
    }
  }
}
