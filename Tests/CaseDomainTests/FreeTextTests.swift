import CaseDomain
import Testing

@Suite("Numbers in free text")
struct FreeTextTests {
    @Test(
        "by which a customer is found are masked",
        arguments: [
            // Mobile telephones.
            ("请致电13800138000联系", "请致电138***8000联系"), ("电话：138-0013-8000。", "电话：138***8000。"),
            ("手机 138 0013 8000 王先生", "手机 138***8000 王先生"), ("１３８００１３８０００", "１３８***８０００"),
            ("+86 13800138000", "+861***8000"), ("(+86)138 0013 8000，", "(+861***8000，"), ("008613800138000", "008***8000"),
            ("1 3 8 0 0 1 3 8 0 0 0", "138***8000"), ("138－0013－8000", "138***8000"), ("138\u{200B}00138000", "138***8000"),
            ("客户13800138000与19912345678均可", "客户138***8000与199***5678均可"),
            // Fixed lines.
            ("座机020-87654321转8001", "座机020***4321转8001"), ("（0755）8765 4321", "（075***4321"), ("0755-1234567", "075***4567"),
            ("家中电话87654321", "家中电话876***4321"), ("tel 8765-4321", "tel 876***4321"),
            // Identity cards.
            ("身份证440101199001011234在此", "身份证4***4在此"), ("44010119900101123X", "4***X"), ("440101 19900101 123x", "4***x"),
            ("４４０１０１１９９００１０１１２３４", "４***４"), ("440101-19900101-1234", "4***4"), ("440101900101123", "4***3"),
            // Bank cards and accounts.
            ("卡号6222020000001234", "卡号***1234"), ("卡号6222 0200 0000 1234 567", "卡号***4567"), ("6222-0200-0000-1234", "***1234"),
            ("６２２２０２００００００１２３４", "***１２３４"), ("4111111111111111", "***1111"), ("4111 1111 1111 1111", "***1111"),
            ("account 62220200000012345678901", "account ***8901"), ("账号8001234567893", "账号***7893"),
            // Beside what stays.
            ("2026-03-02 13800138000", "2026-03-02 138***8000"), ("20260302 13800138000", "20260302 138***8000"),
            ("退款500元，联系13800138000", "退款500元，联系138***8000"), ("2026-00001234-7 13800138000", "2026-00001234-7 138***8000"),
        ])
    func masked(text: String, shown: String) {
        #expect(FreeText.masked(text) == shown)
    }

    @Test(
        "that are none stay: case numbers, dates and times, amounts, and short ones",
        arguments: [
            "", "没有数字", "并入 2026-00000001-1 号事项", "编号2026000000011", "2026-03-02 09:10", "2026/03/02 09:10:00", "20260302",
            "2026年3月2日", "20260302091000", "202603020910", "2026.03.02", "退还10000.00元", "¥1234567890123", "共13800138000元",
            "1,234,567.00", "第23条", "95588", "等候120分钟", "2023 2024 2025 2026", "12 34 56 78", "版本 3 于 2026-03-02 至 2026-03-12",
            "limit “reply” extended to 2026-06-02 17:00", "0.12345", "客户87654321号", "3 wd, 15 days",
        ])
    func kept(text: String) {
        #expect(FreeText.masked(text) == text)
    }

    @Test("and what the case knows of the customer, word for word, is masked as in the fields")
    func known() {
        let customer = Complainant(
            name: "王小明", telephone: "8765", identityDocument: "C12345678", account: "62220", address: "广州市天河区")
        let text = "王小明（C12345678）住广州市天河区，内线8765，账户62220。"
        let shown = FreeText.masked(text, of: customer)
        #expect(shown == "王***（C***8）住***，内线***，账户***2220。")
        #expect(FreeText.masked(text, of: Complainant(name: "王")) == text)
    }

    @Test("are found in one walk: a text of many digits costs no more than its length")
    func longTexts() {
        let many = String(repeating: "1 ", count: 30_000)
        #expect(FreeText.masked(many).unicodeScalars.count <= many.unicodeScalars.count)
        let one = String(repeating: "7", count: 60_000)
        #expect(FreeText.masked(one) == "***7777")
    }
}
