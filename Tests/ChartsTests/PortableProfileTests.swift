import Charts
import Testing

/// Every rule of the portable profile that can be read off the file, over many charts.
@Suite struct PortableProfileTests {
  private static let provenance: Set = [
    "rdf:RDF", "rdf:Description", "dc:title", "dc:description", "dc:creator", "dc:source",
    "dc:identifier", "dc:language", "dc:format", "dc:rights", "dc:date",
  ]
  private static let allowed: [String: Set<String>] = [
    "svg": [
      "xmlns", "width", "height", "viewBox", "role", "aria-labelledby", "xml:lang", "font-family",
    ],
    "title": ["id"], "desc": ["id"], "metadata": [], "g": ["id"],
    "rect": ["x", "y", "width", "height", "fill"],
    "line": ["x1", "y1", "x2", "y2", "stroke", "stroke-width", "stroke-dasharray"],
    "polyline": [
      "points", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin",
    ],
    "path": ["d", "fill", "stroke", "stroke-width", "stroke-linejoin"],
    "circle": ["cx", "cy", "r", "fill", "stroke", "stroke-width"],
    "text": ["x", "y", "fill", "font-size", "font-weight", "text-anchor"],
  ]
  private static let numeric: Set = [
    "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "stroke-width",
    "font-size",
  ]

  @Test func `only listed elements and attributes occur`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let parsed = rendered.parsed
      #expect(parsed.failure == nil, "\(name)")
      let strange = parsed.elements.filter { element in
        guard !Self.provenance.contains(element.name) else {
          return !element.ancestors.contains { $0.name == "metadata" }
        }
        guard let known = Self.allowed[element.name] else { return true }
        return !known.isSuperset(of: element.attributes.keys)
      }
      #expect(strange.isEmpty, "\(name)")
    }
  }

  @Test func `the root names its size, its language and its words`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let parsed = rendered.parsed
      guard let root = parsed.elements.first else {
        Issue.record("\(name) is empty")
        continue
      }
      let width = root.attributes["width"] ?? ""
      let height = root.attributes["height"] ?? ""
      #expect(root.attributes["viewBox"] == "0 0 \(width) \(height)", "\(name)")
      #expect(root.attributes["role"] == "img", "\(name)")
      #expect(root.attributes["xml:lang"] == rendered.chart.texts.language, "\(name)")
      let named = (root.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      let ids = ["title", "desc"].map {
        parsed.elements(named: $0).first?.attributes["id"] ?? "no id"
      }
      #expect(named == ids, "\(name)")
    }
  }

  @Test func `the first thing drawn is a white page`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let drawing = rendered.drawing
      let parsed = rendered.parsed
      let page = parsed.elements.first { $0.name == "g" || $0.name == "rect" }
      #expect(page?.name == "rect" && page?.attributes["fill"] == "#ffffff", "\(name)")
      #expect(page?.attributes["width"] == CoordinateText.of(drawing.width), "\(name)")
      #expect(page?.attributes["height"] == CoordinateText.of(drawing.height), "\(name)")
    }
  }

  @Test func `colours are six lower-case hexadecimal digits or none`() {
    let hexadecimal = /#[0-9a-f]{6}/
    for rendered in RenderedChart.all {
      let name = rendered.name
      let colours = Set(
        rendered.parsed.elements.flatMap { element in
          ["fill", "stroke"].compactMap { element.attributes[$0] }
        })
      let strange = colours.filter { $0 != "none" && $0.wholeMatch(of: hexadecimal) == nil }
      #expect(strange.isEmpty, "\(name)")
    }
  }

  @Test func `numbers have at most two decimals, no exponent and no minus zero`() {
    let number = /-?(0|[1-9][0-9]*)(\.[0-9]?[1-9])?/
    for rendered in RenderedChart.all {
      let name = rendered.name
      var values: Set<String> = []
      for element in rendered.parsed.elements {
        values.formUnion(element.attributes.filter { Self.numeric.contains($0.key) }.map(\.value))
        for key in ["points", "d", "stroke-dasharray", "viewBox"] {
          let list = element.attributes[key] ?? ""
          values.formUnion(list.split { "MLZ, ".contains($0) }.map(String.init))
        }
      }
      let strange = values.filter { $0.wholeMatch(of: number) == nil || $0 == "-0" }
      #expect(strange.isEmpty, "\(name)")
    }
  }

  @Test func `ids begin with slug and fingerprint, and none occurs twice`() {
    let form = /[a-z][a-z0-9-]*-[0-9a-f]{8}-/
    for rendered in RenderedChart.all {
      let name = rendered.name
      let ids = rendered.parsed.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name)")
      let prefix = ids.first?.dropLast("title".count) ?? ""
      #expect(prefix.wholeMatch(of: form) != nil, "\(name): \(prefix)")
      #expect(prefix.hasPrefix(rendered.chart.slug + "-"), "\(name)")
      #expect(ids.allSatisfy { $0.hasPrefix(prefix) }, "\(name)")
    }
  }

  @Test func `text has portable characters only, in composed form`() {
    // Built here from the profile's words, not from the table the drawing uses.
    var portable = Set<Unicode.Scalar>("–−×±≈≥≤•…→▲▼●".unicodeScalars)
    for value in Array(0x20...0x7E) + Array(0xA0...0x17F) where value != 0xAD {
      if let scalar = Unicode.Scalar(value) { portable.insert(scalar) }
    }
    portable.insert("\n")
    for rendered in RenderedChart.all {
      let name = rendered.name
      let strange = Set(rendered.text.unicodeScalars).subtracting(portable)
      #expect(strange.isEmpty, "\(name): \(strange)")
    }
  }

  @Test func `type is 12 pixels at least, regular or bold`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let strange = rendered.parsed.elements(named: "text").filter { text in
        Double(text.attributes["font-size"] ?? "0") ?? 0 < 12
          || !["700", nil].contains(text.attributes["font-weight"])
          || !["middle", "end", nil].contains(text.attributes["text-anchor"])
      }
      #expect(strange.isEmpty, "\(name)")
    }
  }

  @Test func `attributes are sorted, lines end in LF, and so does the file`() {
    let attribute = /\ ([A-Za-z0-9:-]+)="/
    for rendered in RenderedChart.all {
      let name = rendered.name
      let rendering = rendered.text
      #expect(rendering.hasSuffix("</svg>\n") && !rendering.contains("\r"), "\(name)")
      // Quotation marks inside text are entities, so only attributes match.
      let unsorted = rendering.split(separator: "\n").filter { line in
        let names = line.matches(of: attribute).map { String($0.1) }
        return names != names.sorted()
      }
      #expect(unsorted.isEmpty, "\(name)")
    }
  }

  @Test func `a file stays under 100 KB`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      #expect(rendered.text.utf8.count < 100_000, "\(name)")
    }
  }

  @Test func `the same chart gives the same bytes`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      #expect(rendered.chart.drawing().render() == rendered.text, "\(name)")
    }
    for seed in VariedCharts.seeds.prefix(20) {
      let first = VariedCharts.charts(seed: seed).map { $0.drawing().render() }
      let second = VariedCharts.charts(seed: seed).map { $0.drawing().render() }
      #expect(first == second)
    }
  }

  @Test func `no two charts share an id, two of one kind included`() {
    var seen: [String: String] = [:]
    for rendered in RenderedChart.all {
      let name = rendered.name
      let ids = rendered.parsed.elements.compactMap { $0.attributes["id"] }
      let shared = ids.filter { seen[$0] != nil }
      #expect(shared.isEmpty, "\(name) and \(shared.compactMap { seen[$0] })")
      for id in ids { seen[id] = name }
    }
  }
}
