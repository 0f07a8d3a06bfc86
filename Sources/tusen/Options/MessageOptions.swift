import ArgumentParser

/// How much is said on standard error, and how it looks.
struct MessageOptions: ParsableArguments {
  @Flag(name: .long, help: "Say nothing on standard error but errors.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "No colour (also NO_COLOR, TERM=dumb).")
  var noColor = false

  /// The colours in force.
  var style: TextStyle { TextStyle(noColor: noColor) }

  /// Writes a message unless the user wants none.
  func say(_ text: String) {
    if !quiet { StandardError.write(text + "\n") }
  }
}
