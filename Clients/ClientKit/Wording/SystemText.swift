/// What the system and zlib say about files and connections, in the language of the run: both speak English (the C locale) only. What
/// is not known here stays as it is.
enum SystemText {
    static func words(_ text: String, _ wording: Voice) -> String {
        wording.choose(text, chinese[text] ?? text)
    }

    /// glibc's and zlib's texts.
    private static let chinese = [
        "No such file or directory": "没有该文件或目录",
        "Permission denied": "没有权限",
        "Is a directory": "是目录而不是文件",
        "Not a directory": "不是目录",
        "No space left on device": "磁盘空间不足",
        "Read-only file system": "文件系统只读",
        "Too many open files": "打开的文件过多",
        "Input/output error": "读写错误",
        "Connection refused": "连接被拒绝",
        "Connection timed out": "连接超时",
        "Connection reset by peer": "连接被对方中断",
        "Network is unreachable": "网络不可达",
        "No route to host": "主机不可达",
        "Name or service not known": "找不到该主机名",
        "unexpected end of file": "文件不完整：压缩内容提前结束",
        "incorrect data check": "压缩内容的校验值不符",
        "invalid block type": "压缩内容损坏",
    ]
}
