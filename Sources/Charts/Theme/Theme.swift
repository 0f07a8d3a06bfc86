/// The look of the house, as data: colours, sizes, widths of lines.
///
/// Every pair of text and background has a contrast of at least 4.5, every mark 3 against its
/// neighbours (WCAG 1.4.3 and 1.4.11); bands and grid are the stated exceptions.
package struct Theme: Sendable {
  /// Behind everything.
  package var background = Colour(0xFF_FFFF)

  /// Titles, labels and the zero line.
  package var ink = Colour(0x22_2222)

  /// Subtitles, axes and notes.
  package var secondaryInk = Colour(0x59_5959)

  /// Decoration only.
  package var grid = Colour(0xD9_D9D9)

  /// Boundaries and leaders.
  package var rule = Colour(0x76_7676)

  /// The median of a fan and what was observed.
  package var median = Colour(0x0B_2A4A)

  /// Bands of a fan, outermost first.
  package var bands = [Colour(0xDC_EAF5), Colour(0xA9_CBE6), Colour(0x6F_A3CF)]

  /// The target.
  package var target = Colour(0xA6_3D00)

  /// What reaches the target.
  package var accent = Colour(0x00_72B2)

  /// What falls short of it.
  package var muted = Colour(0x84_8E97)

  /// What is taken away.
  package var loss = Colour(0xD5_5E00)

  /// What is added.
  package var gain = Colour(0x00_9E73)

  /// A range over explanations, behind the dots.
  package var range = Colour(0xE9_EEF3)

  /// Curves that are compared, the heaviest first; further ones share the muted colour.
  package var families = [
    Colour(0x0B_2A4A), Colour(0xD5_5E00), Colour(0x00_9E73), Colour(0xCC_79A7), Colour(0x00_72B2),
  ]

  /// Shades of a chance, from impossible to certain, with the colour of text upon each.
  ///
  /// They change at `heatSteps`: where words for chances change, and at the lines of a heat map.
  package var heat = [
    (fill: Colour(0xF3_F7FB), text: Colour(0x22_2222)),
    (fill: Colour(0xDC_EAF5), text: Colour(0x22_2222)),
    (fill: Colour(0xA9_CBE6), text: Colour(0x22_2222)),
    (fill: Colour(0x7F_AFD7), text: Colour(0x22_2222)),
    (fill: Colour(0x32_72AB), text: Colour(0xFF_FFFF)),
    (fill: Colour(0x1F_5688), text: Colour(0xFF_FFFF)),
    (fill: Colour(0x0B_2A4A), text: Colour(0xFF_FFFF)),
  ]

  /// The chances at which the next shade begins.
  package let heatSteps = [0.1, 0.33, 0.5, 0.66, 0.8, 0.9]

  /// The shade of a chance.
  package func heat(of chance: Double) -> (fill: Colour, text: Colour) {
    heat[heatSteps.count { $0 <= chance }]
  }

  /// The colour of a curve by its rank among those compared.
  package func family(_ rank: Int) -> Colour { rank < families.count ? families[rank] : muted }

  /// Title: bold 18.
  package var title: TextStyle { TextStyle(size: 18, weight: .bold, colour: ink) }

  /// Subtitle: regular 13.
  package var subtitle: TextStyle { TextStyle(size: 13, colour: secondaryInk) }

  /// The line that must not be missed: bold 13.
  package var callout: TextStyle { TextStyle(size: 13, weight: .bold, colour: ink) }

  /// Labels beside data: regular 12.
  package var label: TextStyle { TextStyle(size: 12, colour: ink) }

  /// The label that matters most: bold 12.
  package var strongLabel: TextStyle { TextStyle(size: 12, weight: .bold, colour: ink) }

  /// Axis, note and source: regular 12.
  package var small: TextStyle { TextStyle(size: 12, colour: secondaryInk) }

  /// The first family is on every office machine; the second has the same widths elsewhere.
  package static let fontFamily = "Arial, 'Liberation Sans', Helvetica, 'DejaVu Sans', sans-serif"

  /// The house's look.
  package static let house = Theme()
}
