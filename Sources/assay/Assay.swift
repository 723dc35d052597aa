import ArgumentParser
import Glibc

/// The command line: reads arguments, writes data to standard output and messages to standard error.
@main
struct Assay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Read drug-approval notices into records whose facts are proved and whose figures are checked.",
    discussion: """
      Examples:
        assay extract notices --output records   every notice below a folder
        assay extract notice.html                one record, as a line of JSON
        curl -s URL | assay extract - --format json
        assay text notice.html                   the article of a page
        assay check notice.html                  whether its figures can be true

      Exit codes: 0 all is well; 1 something was found wanting, such as a score
      below its floor; 2 something could not be run, read or written. Data goes
      to standard output, messages go to standard error.
      """,
    subcommands: [
      ExtractCommand.self, CheckCommand.self, ReconcileCommand.self, TextCommand.self, TokensCommand.self,
      ExplainCommand.self,
      RulesCommand.self, RuleCommand.self, SchemaCommand.self, ScoreCommand.self,
    ])

  static func main() {
    // A reader that goes away is met as an error of the write, and ends the program without a word.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      stop.exit()
    } catch {
      if exitCode(for: error) == .success { exit(withError: error) }
      Terminal.error(fullMessage(for: error))
      Glibc.exit(Stop.couldNotRun.rawValue)
    }
  }
}
