// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "tusen",
  products: [
    .library(name: "LinearAlgebra", targets: ["LinearAlgebra"]),
    .library(name: "Probability", targets: ["Probability"]),
    .library(name: "Estimation", targets: ["Estimation"]),
    .library(name: "Formulas", targets: ["Formulas"]),
    .library(name: "GrowthModels", targets: ["GrowthModels"]),
    .library(name: "CurveFitting", targets: ["CurveFitting"]),
    .library(name: "MonteCarlo", targets: ["MonteCarlo"]),
    .library(name: "SensitivityAnalysis", targets: ["SensitivityAnalysis"]),
    .library(name: "JobCreation", targets: ["JobCreation"]),
    .library(name: "DecisionAnalysis", targets: ["DecisionAnalysis"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
  ],
  targets: [
    // MARK: Foreign code, each behind one door

    .systemLibrary(
      name: "COpenBLAS",
      pkgConfig: "openblas lapacke",
      providers: [.apt(["libopenblas-dev", "liblapacke-dev"])]),
    .systemLibrary(
      name: "CMessageDigest",
      pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"])]),
    .target(name: "CRenameExchange"),

    // MARK: Words and formulas

    .target(name: "Spelling", swiftSettings: strict),
    .target(
      name: "Formulas",
      dependencies: ["Spelling", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict),

    // MARK: Numerics: matrices, chance, curves, fits, paths

    .target(
      name: "LinearAlgebra",
      dependencies: ["COpenBLAS", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict),
    .target(
      name: "Probability",
      dependencies: ["LinearAlgebra", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict),
    .target(name: "MonteCarlo", dependencies: ["Probability"], swiftSettings: strict),
    .target(
      name: "SensitivityAnalysis",
      dependencies: ["Probability", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict),
    .target(
      name: "Estimation",
      dependencies: [
        "Probability", "LinearAlgebra", .product(name: "RealModule", package: "swift-numerics"),
      ], swiftSettings: strict),
    .target(
      name: "GrowthModels",
      dependencies: ["Formulas", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict),

    .target(
      name: "CurveFitting",
      dependencies: [
        "Formulas", "GrowthModels", "Estimation", "Probability", "LinearAlgebra",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),

    // MARK: The domain: programmes that promise jobs

    .target(
      name: "JobCreation",
      dependencies: [
        "GrowthModels", "Estimation", "MonteCarlo", "Probability", "LinearAlgebra",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),

    // MARK: What to decide: plans compared, swept, solved for

    .target(
      name: "DecisionAnalysis",
      dependencies: [
        "JobCreation", "MonteCarlo", "Probability", "SensitivityAnalysis",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),

    // MARK: What a person writes and reads

    .target(name: "JSON", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["JSON"], swiftSettings: strict),
    .target(name: "DelimitedText", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "Series", dependencies: ["DelimitedText", "Diagnostics", "JobCreation", "Spelling"],
      swiftSettings: strict),
    .target(
      name: "Scenarios",
      dependencies: [
        "DelimitedText", "Diagnostics", "Formulas", "JSON", "JobCreation", "GrowthModels",
        "MonteCarlo", "Probability", "Spelling",
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Format/currencies.txt"), .embedInCode("Starter/interreg.yaml"),
        .embedInCode("Starter/vaekstforum.yaml"), .embedInCode("Starter/minimal.yaml"),
      ],
      swiftSettings: strict),
    .target(name: "Charts", resources: [.embedInCode("Text/advances.txt")], swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: [
        "JSON", "JobCreation", "DecisionAnalysis", "Charts", "CurveFitting", "Estimation",
        "Formulas", "GrowthModels", "LinearAlgebra", "MonteCarlo", "Probability",
        "SensitivityAnalysis", "CMessageDigest", "CRenameExchange",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "tusen",
      dependencies: [
        "Scenarios", "Series", "DelimitedText", "Diagnostics", "Reporting", "CurveFitting",
        "DecisionAnalysis", "Formulas", "GrowthModels", "JSON", "JobCreation", "MonteCarlo",
        "Probability", "Spelling",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // MARK: Tests, one bundle a target

    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "FormulasTests",
      dependencies: [
        "Formulas", .product(name: "RealModule", package: "swift-numerics"),
        .product(name: "ComplexModule", package: "swift-numerics"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LinearAlgebraTests",
      dependencies: ["LinearAlgebra", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict),
    .testTarget(
      name: "ProbabilityTests",
      dependencies: ["Probability", .product(name: "RealModule", package: "swift-numerics")],
      resources: [.copy("Reference")], swiftSettings: strict),
    .testTarget(
      name: "EstimationTests",
      dependencies: [
        "Estimation", "Probability", "LinearAlgebra",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      resources: [.copy("Reference")], swiftSettings: strict),
    .testTarget(
      name: "CurveFittingTests",
      dependencies: [
        "CurveFitting", "Formulas", "Estimation", "GrowthModels", "LinearAlgebra", "Probability",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      resources: [.copy("Reference")], swiftSettings: strict),
    .testTarget(
      name: "GrowthModelsTests", dependencies: ["Formulas", "GrowthModels"],
      resources: [.copy("Reference")], swiftSettings: strict),
    .testTarget(
      name: "JobCreationTests",
      dependencies: [
        "JobCreation", "Estimation", "Formulas", "GrowthModels", "MonteCarlo", "Probability",
        "Scenarios", .product(name: "RealModule", package: "swift-numerics"),
      ], swiftSettings: strict),
    .testTarget(
      name: "DecisionAnalysisTests",
      dependencies: [
        "DecisionAnalysis", "JobCreation", "GrowthModels", "MonteCarlo", "Probability",
        "SensitivityAnalysis",
        .product(name: "RealModule", package: "swift-numerics"),
      ], swiftSettings: strict),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "MonteCarloTests", dependencies: ["MonteCarlo"], resources: [.copy("Reference")],
      swiftSettings: strict),
    .testTarget(
      name: "SensitivityAnalysisTests",
      dependencies: [
        "SensitivityAnalysis", "Probability",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      resources: [.copy("Reference")], swiftSettings: strict),
    .testTarget(
      name: "SeriesTests", dependencies: ["Series", "DelimitedText", "Diagnostics", "JobCreation"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenariosTests",
      dependencies: [
        "Scenarios", "Diagnostics", "Formulas", "JSON", "JobCreation", "GrowthModels",
        "Probability",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "DecisionAnalysis", "JSON", "Charts", "CurveFitting", "Formulas",
        "JobCreation", "GrowthModels", "LinearAlgebra", "MonteCarlo", "Probability",
      ],
      swiftSettings: strict),
    .testTarget(name: "CommandTests", swiftSettings: strict),
  ]
)
