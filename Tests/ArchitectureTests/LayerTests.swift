import Testing

@Suite struct LayerTests {
  /// What comes with the compiler, and belongs to no layer.
  static let toolchain: Set = [
    "Swift", "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Testing",
  ]

  @Test func `the manifest is read`() throws {
    let targets = Project.manifest.targets
    #expect(targets.first?.name == "COpenBLAS")
    let probability = try #require(targets.first { $0.name == "Probability" })
    #expect(probability.dependencies == ["LinearAlgebra", "RealModule"])
    #expect(targets.contains { $0.kind == .testTarget && $0.name == "ArchitectureTests" })
  }

  // The compiler's own check lets pass whatever stands further down, however it got there.
  @Test(arguments: Project.manifest.targets.filter { $0.kind != .systemLibrary })
  func `a target imports what the manifest says and nothing else`(target: Manifest.Target) throws {
    let files = Project.swiftFiles(in: target.folder)
    let allowed = Self.toolchain.union(target.dependencies)
    for file in files {
      let imports = SourceFile(text: try Project.text(of: file)).imports
      let others = Set(imports).subtracting(allowed).sorted()
      #expect(others.isEmpty, "\(file) imports \(others.joined(separator: ", "))")
    }
  }

  @Test func `arrows point down: a target stands below those that use it`() {
    let names = Project.manifest.targets.map(\.name)
    for (position, target) in Project.manifest.targets.enumerated() {
      let above = Set(names[position...]).intersection(target.dependencies).sorted()
      #expect(above.isEmpty, "\(target.name) uses \(above.joined(separator: ", ")), above it")
    }
  }

  @Test func `every folder of sources and tests is a target`() {
    let folders = Set(
      (Project.swiftFiles(in: "Sources") + Project.swiftFiles(in: "Tests")).map {
        $0.split(separator: "/").prefix(2).joined(separator: "/")
      })
    #expect(folders.isSuperset(of: ["Sources/Probability", "Tests/ArchitectureTests"]))
    let others = folders.subtracting(Project.manifest.targets.map(\.folder)).sorted()
    #expect(others.isEmpty, "no target: \(others.joined(separator: ", "))")
  }

  @Test func `unsafe code stays behind its three doors`() throws {
    let doors = ["LinearAlgebra/", "Probability/", "Reporting/ResultFolder/"].map {
      "Sources/\($0)"
    }
    for file in Project.swiftFiles(in: "Sources") where !doors.contains(where: file.hasPrefix) {
      #expect(!SourceFile(text: try Project.text(of: file)).holdsUnsafeCode, "\(file)")
    }
  }
}
