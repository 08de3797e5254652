import Glibc

/// The descriptors 0, 1 and 2, which a parent may have closed.
package enum StandardDescriptors {
  /// Takes every closed one, so that no file that is opened later lands there and is written into.
  ///
  /// What is put there can neither be read nor written: a result for it ends with an error.
  package static func hold() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      _ = open("/", Descriptor.placeOnly | O_DIRECTORY)
    }
  }
}
