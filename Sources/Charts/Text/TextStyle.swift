/// How a line of text looks: size, weight and colour.
package struct TextStyle: Sendable, Equatable {
  /// The font size in pixels; 12 at least.
  package var size: Double

  /// Regular or bold.
  package var weight: TypeMetrics.Weight

  /// The colour.
  package var colour: Colour

  /// A style from its parts.
  package init(size: Double, weight: TypeMetrics.Weight = .regular, colour: Colour) {
    self.size = size
    self.weight = weight
    self.colour = colour
  }

  /// The distance between the baselines of two lines, whole pixels.
  package var lineHeight: Double { (size * 1.3).rounded() }

  /// The width of a line.
  package func width(of text: String) -> Double {
    TypeMetrics.width(of: PortableText.of(text), size: size, weight: weight)
  }

  /// This style in another colour.
  package func coloured(_ colour: Colour) -> TextStyle {
    TextStyle(size: size, weight: weight, colour: colour)
  }
}
