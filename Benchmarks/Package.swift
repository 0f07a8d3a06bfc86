// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "tusen", path: "..")],
  targets: [
    .executableTarget(
      name: "CurveFitBenchmark",
      dependencies: [
        .product(name: "CurveFitting", package: "tusen"),
        .product(name: "Estimation", package: "tusen"),
        .product(name: "Formulas", package: "tusen"),
        .product(name: "LinearAlgebra", package: "tusen"),
        .product(name: "Probability", package: "tusen"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
