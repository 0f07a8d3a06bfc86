import Charts
import Testing

/// Contrast of what the theme puts side by side.
///
/// Band fills and grid are the stated exceptions: bands are told apart by the labels at their
/// edges, and the grid is decoration.
@Suite struct ThemeTests {
  private let theme = Theme.house

  @Test func `contrast is that of the definition`() {
    // Black on white is 21 by definition; #767676 is the lightest grey of 4.5, by WCAG's own note.
    #expect(abs(Contrast.between(Colour(0), Colour(0xFF_FFFF)) - 21) < 1e-12)
    #expect(Contrast.between(Colour(0x76_7676), Colour(0xFF_FFFF)) >= 4.5)
    #expect(Contrast.between(Colour(0x77_7777), Colour(0xFF_FFFF)) < 4.5)
  }

  @Test func `text has 4.5 against the page`() {
    for colour in [theme.ink, theme.secondaryInk, theme.median, theme.target, theme.accent] {
      #expect(Contrast.between(colour, theme.background) >= 4.5, "\(colour.text)")
    }
  }

  @Test func `marks have 3 against what they stand on`() {
    let onPage = [
      theme.ink, theme.rule, theme.median, theme.target, theme.accent, theme.muted,
      theme.loss, theme.gain,
    ]
    for colour in onPage {
      #expect(Contrast.between(colour, theme.background) >= 3, "\(colour.text)")
    }
    for band in theme.bands {
      #expect(Contrast.between(theme.median, band) >= 3, "\(band.text)")
    }
    for colour in [theme.median, theme.accent, theme.rule] {
      #expect(Contrast.between(colour, theme.range) >= 3, "\(colour.text)")
    }
  }

  @Test func `a figure on a shade of chance has 4.5`() {
    #expect(theme.heat.count == theme.heatSteps.count + 1)
    for shade in theme.heat {
      #expect(Contrast.between(shade.text, shade.fill) >= 4.5, "\(shade.fill.text)")
    }
  }

  @Test func `a chance has its shade`() {
    #expect(theme.heat(of: 0).fill == theme.heat[0].fill)
    #expect(theme.heat(of: 0.0999).fill == theme.heat[0].fill)
    #expect(theme.heat(of: 0.5).fill == theme.heat[3].fill)
    #expect(theme.heat(of: 1).fill == theme.heat[6].fill)
  }

  @Test func `type has four sizes at most, none below 12`() {
    let sizes = Set(
      [
        theme.title, theme.subtitle, theme.callout, theme.label, theme.strongLabel, theme.small,
      ].map(\.size))
    #expect(sizes == [12, 13, 18])
  }
}
