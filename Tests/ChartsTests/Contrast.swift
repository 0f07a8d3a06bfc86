import Charts
import Foundation

/// Contrast as WCAG 2 defines it: (L₁ + 0.05) / (L₂ + 0.05), the lighter colour above.
enum Contrast {
  static func between(_ a: Colour, _ b: Colour) -> Double {
    let luminances = [luminance(of: a), luminance(of: b)].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  private static func luminance(of colour: Colour) -> Double {
    let channels = [colour.value >> 16, colour.value >> 8, colour.value].map { byte in
      let share = Double(byte & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
