import Charts
import Testing

/// Where text stands, measured with the table of advances.
@Suite struct LayoutTests {
  @Test func `no line of text leaves the page`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let drawing = rendered.drawing
      let page = Rectangle(left: 0, top: 0, right: drawing.width, bottom: drawing.height)
      let outside = drawing.textBoxes.filter { !page.contains($0.frame) }
      #expect(outside.isEmpty, "\(name)")
    }
  }

  @Test func `no two lines of text overlap`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let boxes = rendered.drawing.textBoxes
      for (index, box) in boxes.enumerated() {
        for other in boxes[(index + 1)...] where box.frame.overlaps(other.frame) {
          Issue.record("\(name): \(box.text) and \(other.text)")
        }
      }
    }
  }

  @Test func `no line of text covers a band, a line, a dot or a bar`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let drawing = rendered.drawing
      let covering = drawing.textBoxes.filter { box in
        drawing.markRooms.contains { $0.overlaps(box.frame) }
      }
      #expect(covering.isEmpty, "\(name)")
    }
  }

  @Test func `a title takes two lines at most and what is cut says so`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let lines = rendered.drawing.textBoxes.filter { $0.style.size == 18 }
      #expect((1...2).contains(lines.count), "\(name)")
      let shown = lines.map(\.text).joined(separator: " ")
      let words = PortableText.of(rendered.chart.texts.title).split(separator: " ")
      let whole = words.joined(separator: " ")
      #expect(shown == whole || lines.contains { $0.text.hasSuffix("…") }, "\(name)")
    }
  }

  @Test func `text has a contrast of 4.5 against what is behind it`() {
    for rendered in RenderedChart.all {
      let name = rendered.name
      let pale = rendered.drawing.textBoxes.filter {
        Contrast.between($0.style.colour, $0.background) < 4.5
      }
      #expect(pale.isEmpty, "\(name)")
    }
  }
}
