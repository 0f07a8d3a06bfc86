import ArgumentParser

/// What commands that study plans have in common.
struct StudyOptions: ParsableArguments {
  @OptionGroup var scenarios: ScenarioOptions

  @OptionGroup var set: SettingOption

  @OptionGroup var simulation: SimulationOptions

  @OptionGroup var folder: FolderOptions

  @Flag(help: "Print the result's JSON document on standard output and nothing else.")
  var json = false

  @OptionGroup var messages: MessageOptions
}
