// swift-tools-version: 6.2
import PackageDescription

/// One program for each kind of input and one for the page, built with libFuzzer and AddressSanitizer by `make fuzz`.
let kinds = ["decode", "html", "text", "csv", "docx", "mhtml", "json"]

func program(_ kind: String, _ products: [String]) -> Target {
  .executableTarget(
    name: "fuzz-\(kind)",
    dependencies: products.map { .product(name: $0, package: "jianbao") },
    swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "jianbao", path: "../..")],
  targets: kinds.map { program($0, ["ReportReading"]) } + [program("page", ["Briefing", "DisclosureReport"])]
)
