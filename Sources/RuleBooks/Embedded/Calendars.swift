// Written by embed.sh from the files named below. Change those, then run it again.

extension EmbeddedData {
    /// The shipped calendars.
    static let calendars: [EmbeddedData] = [
        EmbeddedData(
            path: "Calendars/cn/2018.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2018.json",
                    "year": 2018,
                    "papers": [
                        "http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2018-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-11",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-15",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-16",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-17",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-18",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-19",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-20",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-21",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2018-02-24",
                            "isOffDay": false
                        },
                        {
                            "name": "清明节",
                            "date": "2018-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2018-04-06",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2018-04-07",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2018-04-08",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2018-04-28",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2018-04-29",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2018-04-30",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2018-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2018-06-18",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2018-09-24",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-09-29",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-09-30",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2018-10-07",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2019.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2019.json",
                    "year": 2019,
                    "papers": [
                        "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
                        "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2018-12-29",
                            "isOffDay": false
                        },
                        {
                            "name": "元旦",
                            "date": "2018-12-30",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2018-12-31",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2019-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-02",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-03",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-04",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-05",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-06",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-07",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-08",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-09",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2019-02-10",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2019-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2019-04-28",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2019-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2019-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2019-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2019-05-04",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2019-05-05",
                            "isOffDay": false
                        },
                        {
                            "name": "端午节",
                            "date": "2019-06-07",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2019-09-13",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-09-29",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-10-07",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2019-10-12",
                            "isOffDay": false
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2020.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2020.json",
                    "year": 2020,
                    "papers": [
                        "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
                        "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2020-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-19",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-24",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-25",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-26",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-27",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-28",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-29",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-30",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-01-31",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-02-01",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-02-02",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2020-02-03",
                            "isOffDay": false
                        },
                        {
                            "name": "清明节",
                            "date": "2020-04-04",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2020-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2020-04-06",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2020-04-26",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2020-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2020-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2020-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2020-05-04",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2020-05-05",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2020-05-09",
                            "isOffDay": false
                        },
                        {
                            "name": "端午节",
                            "date": "2020-06-25",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2020-06-26",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2020-06-27",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2020-06-28",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-09-27",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-07",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-08",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2020-10-10",
                            "isOffDay": false
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2021.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2021.json",
                    "year": 2021,
                    "papers": [
                        "http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2021-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2021-01-02",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2021-01-03",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-07",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-11",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-12",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-13",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-14",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-15",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-16",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-17",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2021-02-20",
                            "isOffDay": false
                        },
                        {
                            "name": "清明节",
                            "date": "2021-04-03",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2021-04-04",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2021-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2021-04-25",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2021-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2021-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2021-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2021-05-04",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2021-05-05",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2021-05-08",
                            "isOffDay": false
                        },
                        {
                            "name": "端午节",
                            "date": "2021-06-12",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2021-06-13",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2021-06-14",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2021-09-18",
                            "isOffDay": false
                        },
                        {
                            "name": "中秋节",
                            "date": "2021-09-19",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2021-09-20",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2021-09-21",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-09-26",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-10-07",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2021-10-09",
                            "isOffDay": false
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2022.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2022.json",
                    "year": 2022,
                    "papers": [
                        "http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2022-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2022-01-02",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2022-01-03",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2022-01-29",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2022-01-30",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2022-01-31",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2022-02-01",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2022-02-02",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2022-02-03",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2022-02-04",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2022-02-05",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2022-02-06",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2022-04-02",
                            "isOffDay": false
                        },
                        {
                            "name": "清明节",
                            "date": "2022-04-03",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2022-04-04",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2022-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2022-04-24",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2022-04-30",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2022-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2022-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2022-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2022-05-04",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2022-05-07",
                            "isOffDay": false
                        },
                        {
                            "name": "端午节",
                            "date": "2022-06-03",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2022-06-04",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2022-06-05",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2022-09-10",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2022-09-11",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2022-09-12",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-07",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-08",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节",
                            "date": "2022-10-09",
                            "isOffDay": false
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2023.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2023.json",
                    "year": 2023,
                    "papers": [
                        "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2022-12-31",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2023-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2023-01-02",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-21",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-22",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-23",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-24",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-25",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-26",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-27",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-28",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2023-01-29",
                            "isOffDay": false
                        },
                        {
                            "name": "清明节",
                            "date": "2023-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2023-04-23",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2023-04-29",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2023-04-30",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2023-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2023-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2023-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2023-05-06",
                            "isOffDay": false
                        },
                        {
                            "name": "端午节",
                            "date": "2023-06-22",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2023-06-23",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2023-06-24",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2023-06-25",
                            "isOffDay": false
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-09-29",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-09-30",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-10-07",
                            "isOffDay": false
                        },
                        {
                            "name": "中秋节、国庆节",
                            "date": "2023-10-08",
                            "isOffDay": false
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2024.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2024.json",
                    "year": 2024,
                    "papers": [
                        "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2024-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-04",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-10",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-11",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-12",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-13",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-14",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-15",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-16",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-17",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2024-02-18",
                            "isOffDay": false
                        },
                        {
                            "name": "清明节",
                            "date": "2024-04-04",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2024-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2024-04-06",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2024-04-07",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2024-04-28",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2024-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2024-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2024-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2024-05-04",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2024-05-05",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2024-05-11",
                            "isOffDay": false
                        },
                        {
                            "name": "端午节",
                            "date": "2024-06-10",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2024-09-14",
                            "isOffDay": false
                        },
                        {
                            "name": "中秋节",
                            "date": "2024-09-15",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2024-09-16",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2024-09-17",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-09-29",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-10-07",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2024-10-12",
                            "isOffDay": false
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2025.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2025.json",
                    "year": 2025,
                    "papers": [
                        "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2025-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-01-26",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2025-01-28",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-01-29",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-01-30",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-01-31",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-02-01",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-02-02",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-02-03",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-02-04",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2025-02-08",
                            "isOffDay": false
                        },
                        {
                            "name": "清明节",
                            "date": "2025-04-04",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2025-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2025-04-06",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2025-04-27",
                            "isOffDay": false
                        },
                        {
                            "name": "劳动节",
                            "date": "2025-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2025-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2025-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2025-05-04",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2025-05-05",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2025-05-31",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2025-06-01",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2025-06-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-09-28",
                            "isOffDay": false
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-07",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-08",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节、中秋节",
                            "date": "2025-10-11",
                            "isOffDay": false
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2026.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2026.json",
                    "year": 2026,
                    "papers": [
                        "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"
                    ],
                    "days": [
                        {
                            "name": "元旦",
                            "date": "2026-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2026-01-02",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2026-01-03",
                            "isOffDay": true
                        },
                        {
                            "name": "元旦",
                            "date": "2026-01-04",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-14",
                            "isOffDay": false
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-15",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-16",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-17",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-18",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-19",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-20",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-21",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-22",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-23",
                            "isOffDay": true
                        },
                        {
                            "name": "春节",
                            "date": "2026-02-28",
                            "isOffDay": false
                        },
                        {
                            "name": "清明节",
                            "date": "2026-04-04",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2026-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "清明节",
                            "date": "2026-04-06",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2026-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2026-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2026-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2026-05-04",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2026-05-05",
                            "isOffDay": true
                        },
                        {
                            "name": "劳动节",
                            "date": "2026-05-09",
                            "isOffDay": false
                        },
                        {
                            "name": "端午节",
                            "date": "2026-06-19",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2026-06-20",
                            "isOffDay": true
                        },
                        {
                            "name": "端午节",
                            "date": "2026-06-21",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-09-20",
                            "isOffDay": false
                        },
                        {
                            "name": "中秋节",
                            "date": "2026-09-25",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2026-09-26",
                            "isOffDay": true
                        },
                        {
                            "name": "中秋节",
                            "date": "2026-09-27",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-10-01",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-10-02",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-10-03",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-10-04",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-10-05",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-10-06",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-10-07",
                            "isOffDay": true
                        },
                        {
                            "name": "国庆节",
                            "date": "2026-10-10",
                            "isOffDay": false
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/cn/2027.json",
            text: ##"""
                {
                    "$schema": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/schema.json",
                    "$id": "https://raw.githubusercontent.com/NateScarlet/holiday-cn/master/2027.json",
                    "year": 2027,
                    "papers": [],
                    "days": []
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2018.json",
            text: ##"""
                {
                    "year": 2018,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2018-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2018-03-30",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2018-04-02",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2018-05-07",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2018-05-28",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2018-08-27",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2018-12-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day",
                            "date": "2018-12-26",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2019.json",
            text: ##"""
                {
                    "year": 2019,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2019-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2019-04-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2019-04-22",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2019-05-06",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2019-05-27",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2019-08-26",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2019-12-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day",
                            "date": "2019-12-26",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2020.json",
            text: ##"""
                {
                    "year": 2020,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2020-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2020-04-10",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2020-04-13",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2020-05-08",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2020-05-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2020-08-31",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2020-12-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day (observed)",
                            "date": "2020-12-28",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2021.json",
            text: ##"""
                {
                    "year": 2021,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2021-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2021-04-02",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2021-04-05",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2021-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2021-05-31",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2021-08-30",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day (observed)",
                            "date": "2021-12-27",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day (observed)",
                            "date": "2021-12-28",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2022.json",
            text: ##"""
                {
                    "year": 2022,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day (observed)",
                            "date": "2022-01-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2022-04-15",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2022-04-18",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2022-05-02",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2022-06-02",
                            "isOffDay": true
                        },
                        {
                            "name": "Platinum Jubilee of Elizabeth II",
                            "date": "2022-06-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2022-08-29",
                            "isOffDay": true
                        },
                        {
                            "name": "State Funeral of Queen Elizabeth II",
                            "date": "2022-09-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day",
                            "date": "2022-12-26",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day (observed)",
                            "date": "2022-12-27",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2023.json",
            text: ##"""
                {
                    "year": 2023,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day (observed)",
                            "date": "2023-01-02",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2023-04-07",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2023-04-10",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2023-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Coronation of Charles III",
                            "date": "2023-05-08",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2023-05-29",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2023-08-28",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2023-12-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day",
                            "date": "2023-12-26",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2024.json",
            text: ##"""
                {
                    "year": 2024,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2024-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2024-03-29",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2024-04-01",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2024-05-06",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2024-05-27",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2024-08-26",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2024-12-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day",
                            "date": "2024-12-26",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2025.json",
            text: ##"""
                {
                    "year": 2025,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2025-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2025-04-18",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2025-04-21",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2025-05-05",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2025-05-26",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2025-08-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2025-12-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day",
                            "date": "2025-12-26",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2026.json",
            text: ##"""
                {
                    "year": 2026,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2026-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2026-04-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2026-04-06",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2026-05-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2026-05-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2026-08-31",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2026-12-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day (observed)",
                            "date": "2026-12-28",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2027.json",
            text: ##"""
                {
                    "year": 2027,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2027-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2027-03-26",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2027-03-29",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2027-05-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2027-05-31",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2027-08-30",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day (observed)",
                            "date": "2027-12-27",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day (observed)",
                            "date": "2027-12-28",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/gb-eng/2028.json",
            text: ##"""
                {
                    "year": 2028,
                    "papers": [
                        "Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it; https://www.gov.uk/bank-holidays"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day (observed)",
                            "date": "2028-01-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Good Friday",
                            "date": "2028-04-14",
                            "isOffDay": true
                        },
                        {
                            "name": "Easter Monday",
                            "date": "2028-04-17",
                            "isOffDay": true
                        },
                        {
                            "name": "May Day",
                            "date": "2028-05-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Spring Bank Holiday",
                            "date": "2028-05-29",
                            "isOffDay": true
                        },
                        {
                            "name": "Late Summer Bank Holiday",
                            "date": "2028-08-28",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2028-12-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Boxing Day",
                            "date": "2028-12-26",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2018.json",
            text: ##"""
                {
                    "year": 2018,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2018-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2018-01-15",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2018-02-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2018-05-28",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day",
                            "date": "2018-07-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2018-09-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2018-10-08",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day (observed)",
                            "date": "2018-11-12",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2018-11-22",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2018-12-25",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2019.json",
            text: ##"""
                {
                    "year": 2019,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2019-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2019-01-21",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2019-02-18",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2019-05-27",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day",
                            "date": "2019-07-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2019-09-02",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2019-10-14",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day",
                            "date": "2019-11-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2019-11-28",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2019-12-25",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2020.json",
            text: ##"""
                {
                    "year": 2020,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2020-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2020-01-20",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2020-02-17",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2020-05-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day (observed)",
                            "date": "2020-07-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2020-09-07",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2020-10-12",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day",
                            "date": "2020-11-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2020-11-26",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2020-12-25",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2021.json",
            text: ##"""
                {
                    "year": 2021,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2021-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2021-01-18",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2021-02-15",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2021-05-31",
                            "isOffDay": true
                        },
                        {
                            "name": "Juneteenth National Independence Day (observed)",
                            "date": "2021-06-18",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day (observed)",
                            "date": "2021-07-05",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2021-09-06",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2021-10-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day",
                            "date": "2021-11-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2021-11-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day (observed)",
                            "date": "2021-12-24",
                            "isOffDay": true
                        },
                        {
                            "name": "New Year's Day (observed)",
                            "date": "2021-12-31",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2022.json",
            text: ##"""
                {
                    "year": 2022,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2022-01-17",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2022-02-21",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2022-05-30",
                            "isOffDay": true
                        },
                        {
                            "name": "Juneteenth National Independence Day (observed)",
                            "date": "2022-06-20",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day",
                            "date": "2022-07-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2022-09-05",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2022-10-10",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day",
                            "date": "2022-11-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2022-11-24",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day (observed)",
                            "date": "2022-12-26",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2023.json",
            text: ##"""
                {
                    "year": 2023,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day (observed)",
                            "date": "2023-01-02",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2023-01-16",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2023-02-20",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2023-05-29",
                            "isOffDay": true
                        },
                        {
                            "name": "Juneteenth National Independence Day",
                            "date": "2023-06-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day",
                            "date": "2023-07-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2023-09-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2023-10-09",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day (observed)",
                            "date": "2023-11-10",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2023-11-23",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2023-12-25",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2024.json",
            text: ##"""
                {
                    "year": 2024,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2024-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2024-01-15",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2024-02-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2024-05-27",
                            "isOffDay": true
                        },
                        {
                            "name": "Juneteenth National Independence Day",
                            "date": "2024-06-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day",
                            "date": "2024-07-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2024-09-02",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2024-10-14",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day",
                            "date": "2024-11-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2024-11-28",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2024-12-25",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2025.json",
            text: ##"""
                {
                    "year": 2025,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2025-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2025-01-20",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2025-02-17",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2025-05-26",
                            "isOffDay": true
                        },
                        {
                            "name": "Juneteenth National Independence Day",
                            "date": "2025-06-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day",
                            "date": "2025-07-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2025-09-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2025-10-13",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day",
                            "date": "2025-11-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2025-11-27",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2025-12-25",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2026.json",
            text: ##"""
                {
                    "year": 2026,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2026-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2026-01-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2026-02-16",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2026-05-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Juneteenth National Independence Day",
                            "date": "2026-06-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day (observed)",
                            "date": "2026-07-03",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2026-09-07",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2026-10-12",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day",
                            "date": "2026-11-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2026-11-26",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2026-12-25",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2027.json",
            text: ##"""
                {
                    "year": 2027,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "New Year's Day",
                            "date": "2027-01-01",
                            "isOffDay": true
                        },
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2027-01-18",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2027-02-15",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2027-05-31",
                            "isOffDay": true
                        },
                        {
                            "name": "Juneteenth National Independence Day (observed)",
                            "date": "2027-06-18",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day (observed)",
                            "date": "2027-07-05",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2027-09-06",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2027-10-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day",
                            "date": "2027-11-11",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2027-11-25",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day (observed)",
                            "date": "2027-12-24",
                            "isOffDay": true
                        },
                        {
                            "name": "New Year's Day (observed)",
                            "date": "2027-12-31",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
        EmbeddedData(
            path: "Calendars/us-federal/2028.json",
            text: ##"""
                {
                    "year": 2028,
                    "papers": [
                        "5 U.S.C. 6103; https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"
                    ],
                    "days": [
                        {
                            "name": "Martin Luther King Jr. Day",
                            "date": "2028-01-17",
                            "isOffDay": true
                        },
                        {
                            "name": "Washington's Birthday",
                            "date": "2028-02-21",
                            "isOffDay": true
                        },
                        {
                            "name": "Memorial Day",
                            "date": "2028-05-29",
                            "isOffDay": true
                        },
                        {
                            "name": "Juneteenth National Independence Day",
                            "date": "2028-06-19",
                            "isOffDay": true
                        },
                        {
                            "name": "Independence Day",
                            "date": "2028-07-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Labor Day",
                            "date": "2028-09-04",
                            "isOffDay": true
                        },
                        {
                            "name": "Columbus Day",
                            "date": "2028-10-09",
                            "isOffDay": true
                        },
                        {
                            "name": "Veterans Day (observed)",
                            "date": "2028-11-10",
                            "isOffDay": true
                        },
                        {
                            "name": "Thanksgiving Day",
                            "date": "2028-11-23",
                            "isOffDay": true
                        },
                        {
                            "name": "Christmas Day",
                            "date": "2028-12-25",
                            "isOffDay": true
                        }
                    ]
                }
                """##),
    ]
}
