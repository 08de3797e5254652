import Glibc

/// Tells the files of a writer that lives from the leftovers of one that was killed.
///
/// Whoever writes into a folder holds a shared `flock` on it, which ends with the process. Who gets the folder for himself
/// alone for a moment knows that every temporary file in it is a leftover.
enum FolderLock {
  /// A leftover where the file system has no locks: nobody writes for a day.
  private static let age = 24 * 60 * 60

  /// Locks a folder until its descriptor is closed, and removes what killed writers left in it.
  static func enter(_ folder: borrowing FolderHandle) {
    if flock(folder.number, LOCK_EX | LOCK_NB) == 0 {
      sweep(folder, olderThan: nil)
    } else if errno != EWOULDBLOCK {
      sweep(folder, olderThan: time(nil) - age)
      return
    }
    // Another one that sweeps is done in a moment; one that keeps the lock for mischief is not waited for.
    for _ in 0..<200 {
      if flock(folder.number, LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      usleep(5000)
    }
  }

  private static func sweep(_ folder: borrowing FolderHandle, olderThan limit: Int?) {
    for name in folder.names() where TemporaryName.matches(name) {
      let name = FilePath(bytes: name)
      guard let status = folder.status(name), status.st_mode & S_IFMT == S_IFREG,
        status.st_uid == geteuid(), limit.map({ status.st_mtim.tv_sec < $0 }) ?? true
      else { continue }
      _ = folder.remove(name)
    }
  }
}
