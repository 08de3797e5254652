// swift-tools-version: 6.2
import PackageDescription

/// Every room is compiled in Swift 6 mode with warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

/// Tests are built as written also where the program is built for speed: they call it, they are not it.
let plain: [SwiftSetting] = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
  name: "jianbao",
  products: [
    .executable(name: "jianbao", targets: ["jianbao"]),
    .executable(name: "jianbao-page", targets: ["jianbao-page"]),
    .library(name: "ReportReading", targets: ["ReportReading"]),
    // For Tests/Fuzz alone, which tests the page from another package.
    .library(name: "Briefing", targets: ["Briefing"]),
    .library(name: "DisclosureReport", targets: ["DisclosureReport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CPangoCairo",
      pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev", "libpng-dev"])]
    ),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "SafeText", swiftSettings: strict),
    .target(name: "Workbook", dependencies: ["SafeText", "CXlsxWriter"], swiftSettings: strict),
    .target(
      name: "OfficePackage", dependencies: ["SafeText", "CZip", "CZlib", "CLibXML2"], swiftSettings: strict),
    .target(name: "Slides", dependencies: ["Charts", "OfficePackage"], swiftSettings: strict),
    .target(name: "Documents", dependencies: ["OfficePackage"], swiftSettings: strict),
    .target(name: "DisclosureReport", swiftSettings: strict),
    .target(name: "FigureFiles", dependencies: ["SafeText", "DisclosureReport"], swiftSettings: strict),
    .target(
      name: "ReportReading",
      dependencies: [
        "SafeText", "DisclosureReport", "FigureFiles", "OfficePackage", "CLibXML2", "CZlib",
      ],
      swiftSettings: strict),
    .target(name: "Charts", swiftSettings: strict),
    .target(
      name: "CairoRendering", dependencies: ["SafeText", "Charts", "CPangoCairo"], swiftSettings: strict),
    .target(name: "SafeFiles", dependencies: ["SafeText"], swiftSettings: strict),
    .target(
      name: "PageProse",
      dependencies: [
        "SafeText", "SafeFiles", "DisclosureReport", "FigureFiles", "Charts", "Yams",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Briefing",
      dependencies: [
        "SafeText", "SafeFiles", "DisclosureReport", "FigureFiles", "Charts", "CairoRendering",
        "OfficePackage",
        "Slides", "Documents", "Workbook", "PageProse", "Yams",
      ],
      resources: [.copy("../../Styles"), .copy("../../Assets")],
      swiftSettings: strict
    ),
    .target(
      name: "Comparison",
      dependencies: [
        "SafeText", "SafeFiles", "DisclosureReport", "FigureFiles", "Charts", "Slides", "Documents",
        "PageProse",
        "Briefing", "Yams",
      ],
      swiftSettings: strict
    ),
    .target(
      name: "CommandHelp",
      dependencies: [
        "SafeFiles", "PageProse", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "jianbao",
      dependencies: [
        "SafeText", "SafeFiles", "DisclosureReport", "FigureFiles", "PageProse", "Briefing", "Comparison",
        "ReportReading", "CommandHelp", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "LocalPage",
      dependencies: [
        "SafeText", "SafeFiles", "DisclosureReport", "FigureFiles", "PageProse", "Briefing", "Comparison",
        "ReportReading", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "jianbao-page",
      dependencies: [
        "SafeText", "SafeFiles", "PageProse", "Briefing", "LocalPage", "CommandHelp",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "bench", dependencies: ["ReportReading"], path: "Tests/Bench", swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: ["DisclosureReport", "Charts", "PageProse", "CPangoCairo", "CZip"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "SafeTextTests", dependencies: ["SafeText", "TestSupport"], swiftSettings: plain),
    .testTarget(
      name: "OfficePackageTests", dependencies: ["OfficePackage", "TestSupport"],
      swiftSettings: plain),
    .testTarget(name: "WorkbookTests", dependencies: ["Workbook", "TestSupport"], swiftSettings: plain),
    .testTarget(
      name: "SlidesTests", dependencies: ["Slides", "OfficePackage", "Charts", "TestSupport"],
      swiftSettings: plain),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "TestSupport"], swiftSettings: plain),
    .testTarget(
      name: "DisclosureReportTests", dependencies: ["DisclosureReport", "TestSupport"],
      swiftSettings: plain),
    .testTarget(
      name: "FigureFilesTests",
      dependencies: ["FigureFiles", "DisclosureReport", "TestSupport"],
      swiftSettings: plain),
    .testTarget(
      name: "ReportReadingTests",
      dependencies: ["ReportReading", "FigureFiles", "DisclosureReport", "TestSupport", "CZlib"],
      swiftSettings: plain),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "TestSupport"], swiftSettings: plain),
    .testTarget(
      name: "CairoRenderingTests", dependencies: ["CairoRendering", "Charts", "CPangoCairo", "TestSupport"],
      swiftSettings: plain),
    .testTarget(
      name: "SafeFilesTests", dependencies: ["SafeFiles", "TestSupport"], swiftSettings: plain),
    .testTarget(
      name: "PageProseTests",
      dependencies: [
        "PageProse", "SafeFiles", "FigureFiles", "ReportReading", "DisclosureReport", "Charts", "TestSupport",
      ],
      swiftSettings: plain),
    .testTarget(
      name: "BriefingTests",
      dependencies: [
        "Briefing", "PageProse", "SafeFiles", "FigureFiles", "ReportReading", "DisclosureReport", "Charts",
        "CairoRendering", "CPangoCairo", "Slides", "Documents", "Workbook", "TestSupport",
      ],
      swiftSettings: plain),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Briefing", "PageProse", "SafeFiles", "FigureFiles", "ReportReading",
        "DisclosureReport",
        "Charts", "Slides", "Documents", "TestSupport",
      ],
      swiftSettings: plain),
    .testTarget(
      name: "LocalPageTests",
      dependencies: [
        "LocalPage", "Briefing", "PageProse", "SafeFiles", "ReportReading", "DisclosureReport", "TestSupport",
      ],
      swiftSettings: plain),
    .testTarget(
      name: "JianbaoTests", dependencies: ["jianbao", "CommandHelp", "TestSupport"], swiftSettings: plain),
  ]
)
