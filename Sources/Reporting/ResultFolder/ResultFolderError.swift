/// Why a result cannot be written; the earlier result is untouched.
package enum ResultFolderError: Error, Equatable {
  /// Something that is not a folder has the folder's name.
  case notAFolder(path: String)

  /// The folder holds something that a run would destroy: `what` is a sentence's end such as `notes.txt is not from
  /// Tusen`.
  case holdsOtherThings(path: String, what: String)

  /// The folder holds something that even force must not remove, such as the working folder.
  case holdsNeededPath(path: String, needed: String)

  /// The disk refused.
  case refused(path: String, reason: String)
}
