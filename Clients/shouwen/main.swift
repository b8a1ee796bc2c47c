import Foundation

exit(runShouwen(Array(CommandLine.arguments.dropFirst())))
