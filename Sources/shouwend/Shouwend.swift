import ArgumentParser

/// The server's program.
@main
struct Shouwend: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shouwend", abstract: "Shouwen (首问), a complaint-case server for banks.",
        discussion:
            """
            Exit codes: 0 stopped as asked; 64 wrong use; 65 a missing, damaged or newer store, or one that does not fit its anchor; \
            73 a file cannot be made; 74 the disk failed; 75 a clock that cannot be believed; 78 a wrong configuration.
            """,
        version: "0.1.0",
        subcommands: [Run.self, Check.self, Init.self, Accept.self, Verify.self, Rebuild.self, BackUp.self, Restore.self],
        defaultSubcommand: Run.self)
}
