// swift-tools-version: 6.2
import PackageDescription

/// One program for each kind of input, built with libFuzzer and AddressSanitizer by `make fuzz`.
let kinds = ["decode", "html", "text", "csv", "docx", "json"]

let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "jianbao", path: "../..")],
  targets: kinds.map { kind in
    .executableTarget(
      name: "fuzz-\(kind)",
      dependencies: [.product(name: "ReportReading", package: "jianbao")],
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
  }
)
