@testable import ClientKit
import BusinessCalendar
import enum CaseDomain.Role
import Testing
import WireMessages
import Wording

@Suite("ParserText")
struct ParserTextTests {
    static let messages: [(english: String, chinese: String)] = [
        ("Unknown option '--bogus'", "没有选项 --bogus"),
        ("Unknown option '--txt'. Did you mean '--text'?", "没有选项 --txt；是否为 --text？"),
        ("Missing value for '--text <text>'", "选项缺少取值：--text <text>"),
        ("Unexpected argument 'x'", "多余的参数：x"),
        ("2 unexpected arguments: 'x', 'y'", "多余的参数 2 个：x、y"),
        ("Missing expected argument '<file>'", "缺少参数：<file>"),
        ("The value 'xx' is invalid for '--lang <lang>'. Please provide one of 'en' and 'zh'.", "--lang <lang> 的取值无效：xx；可选值：en、zh"),
        (
            "The value 'x' is invalid for '--kind <kind>'. Please provide one of the following:\n  - complaint\n  - account-query",
            "--kind <kind> 的取值无效：x；可选值：complaint、account-query"
        ),
        ("The value 'x' is invalid for '--after <n>': 序号有误", "--after <n> 的取值无效：x；序号有误"),
        ("something new", "something new"),
    ]

    @Test("what the parser says is said in Chinese; what is not known stays", arguments: messages)
    func message(english: String, chinese: String) {
        #expect(ParserText.message(english, .chinese) == chinese)
        #expect(ParserText.message(english, .english) == english)
    }

    @Test("headings, defaults and values of help are said in Chinese")
    func help() {
        let english = """
            OVERVIEW: 首问。
            USAGE: shouwen <subcommand>
            OPTIONS:
              --timeout <seconds>     单次调用的最长秒数。 (default: 30.0)
              --lang <lang>           语言。 (values: en, zh)
              --limit <n>             (values: 1, 2; default: 1)
              -h, --help              Show help information.
            SUBCOMMANDS:
              See 'shouwen help <subcommand>' for detailed help.
            """
        let chinese = """
            概述：首问。
            用法：shouwen <subcommand>
            选项：
              --timeout <seconds>     单次调用的最长秒数。 （默认：30.0）
              --lang <lang>           语言。 （可选值：en、zh）
              --limit <n>             （可选值：1、2；默认：1）
              -h, --help              显示帮助。
            子命令：
              详见：shouwen help <subcommand>
            """
        #expect(ParserText.help(english, .chinese) == chinese)
        #expect(ParserText.help(english, .english) == english)
    }

    @Test("help in Chinese is broken within the terminal, below its explanation")
    func broken() {
        let text = """
            概述：首问：银行投诉案件服务器的客户端。
            通用选项:
              --token-file <file>     令牌文件（或 SHOUWEN_TOKEN_FILE）。
            """
        let broken = """
            概述：首问：银行投诉案件服务器的客户端。
            通用选项：
              --token-file <file>     令牌文件（或
                                      SHOUWEN_TOKEN_FILE）。
            """
        #expect(ParserText.help(text, .chinese, columns: 60) == broken)
    }
}
