import ArgumentParser

/// The server's program.
@main
struct Shouwend: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shouwend", abstract: "Shouwen (首问), a complaint-case server for banks.",
        discussion:
            """
            Exit codes: 0 stopped as asked; 64 wrong use; 65 a damaged or newer store; 74 the disk failed; 75 a clock that cannot be \
            believed; 78 a wrong configuration.
            """,
        version: "0.1.0", subcommands: [Run.self, Check.self, Init.self], defaultSubcommand: Run.self)
}
