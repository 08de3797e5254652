import Foundation
import SafeFiles

/// The arguments of the command line as the system has them: bytes.
package enum RawArguments {
  /// The arguments without the program's name; a byte that is no UTF-8 is carried, so that a file is opened by its own name.
  package static var texts: [String] {
    let count = Int(CommandLine.argc)
    return (0..<count).dropFirst().compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        CarriedBytes.text([UInt8](UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
      }
    }
  }
}
