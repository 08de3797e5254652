import CairoRendering
import OfficePackage
import PageProse
import Workbook

/// The program's version: the one place that names it; the Makefile reads it here.
package enum ProgramVersion {
  /// The number of the release, by semantic versioning.
  package static let number = "0.2.0"

  /// The commit that the program was built from, as the build noted it beside the resources; nil where it did not.
  package static var commit: String? { ResourceFolder.buildNote("commit") }

  /// The libraries that draw and write, by name and version at run time.
  package static var libraries: [(name: String, version: String)] {
    DrawingLibraries.versions + [
      ("libzip", ArchiveLibrary.version), ("libxlsxwriter", WorkbookLibrary.version),
    ]
  }
}
