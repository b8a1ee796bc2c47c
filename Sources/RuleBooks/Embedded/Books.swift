// Written by embed.sh from the files named below. Change those, then run it again.

extension EmbeddedData {
    /// The shipped rule books.
    static let books: [EmbeddedData] = [
        EmbeddedData(
            path: "Books/abc.yaml",
            text: ##"""
                # 中国农业银行客户投诉处理工作流程, with the lobby flow of 银行营业厅现场服务流程及情景演练. No numeric limits of its own: bank-default's.
                schema: 1
                id: abc
                title: {zh: 中国农业银行客户投诉处理工作流程, en: Agricultural Bank of China}
                source: 中国农业银行客户投诉处理工作流程
                effective_from: 2020-03-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, praise, inquiry, account_query, help_request]

                clauses:
                  step1:
                    cite: 第一步 接受投诉
                    zh: 投诉即时准确记录，给予唯一编号并告知客户，按统一标准分类。
                    en: Every complaint is recorded at once, gets a unique number told to the customer, and is classified by one standard.
                  step2:
                    cite: 第二步 调查与核实
                    zh: 查阅资料、与相关方沟通进行调查核实，决定之前不得省略。
                    en: Papers are consulted and parties contacted before any decision; none of it may be skipped.
                  step3.1:
                    cite: 第三步 解决问题 1
                    zh: 依调查结果采取补偿、道歉、改正、额外服务等措施。
                    en: By the findings, the bank compensates, apologises, corrects or gives extra service.
                  step3.2:
                    cite: 第三步 解决问题 2
                    zh: 超出银行解决范围的及时转监管部门或仲裁机构。
                    en: What exceeds the bank is passed promptly to the regulator or an arbitration body.
                  step4.1:
                    cite: 第四步 反馈与跟进 1
                    zh: 无论结果积极、消极或中立都及时告知客户。
                    en: The customer is told the outcome promptly, whether good, bad or neutral.
                  step4.2:
                    cite: 第四步 反馈与跟进 2
                    zh: 客户不满意可要求复核，并向高级管理层或监管部门求助。
                    en: A dissatisfied customer may ask for a review, and turn to senior management or the regulator.
                  step4.3:
                    cite: 第四步 反馈与跟进 3
                    zh: 全程不断跟进并及时沟通反馈。
                    en: The bank follows up to the end and keeps the customer told.
                  step5.1:
                    cite: 第五步 改善与总结 1
                    zh: 定期总结分析，采取改善措施。
                    en: Complaints are summed up and analysed at intervals, with measures of improvement.
                  step5.2:
                    cite: 第五步 改善与总结 2
                    zh: 开展培训，提升服务意识和处理技巧。
                    en: Staff are trained in service and in handling complaints.
                  lobby:
                    document: 银行营业厅现场服务流程及情景演练
                    cite: 处理投诉的步骤 1-7
                    zh: 迅速隔离客户、安抚情绪、充分道歉、搜集信息、给出方案、征求意见、跟踪服务。
                    en: Isolate, calm, apologise, collect facts, offer a solution, ask the customer's opinion, follow up.
                  inquiry:
                    document: 银行营业厅现场服务流程及情景演练
                    cite: 客户咨询流程
                    zh: 现场无人能答的咨询联系相关部门，记录结果并电话回复客户。
                    en: An inquiry nobody on site can answer goes to a department; its answer is recorded and the customer is phoned back.
                  statute.promptly:
                    document: 关于进一步加强消费投诉处理工作的通知（2022）
                    cite: 及时联系
                    zh: 及时联系投诉人，当日确认收到。
                    en: The complainant is contacted promptly; receipt is acknowledged on the same day.
                  statute.reply:
                    document: 银行业保险业消费投诉处理管理办法（2020年第3号）
                    cite: 第三章 处理时限
                    zh: 收到之日起十五日内作出处理决定并告知。
                    en: The complaint is decided and the complainant told within 15 days of receipt.
                  statute.extension:
                    document: 银行业保险业消费投诉处理管理办法（2020年第3号）
                    cite: 第三章 处理时限
                    zh: 复杂的延至三十日，特殊情况经批准并告知再延三十日。
                    en: Complex cases may take 30 days and, with approval and the complainant told, 30 more.
                  choice.limits:
                    choice: 流程未规定时限
                    zh: 采用银行通用规则的时限。
                    en: The limits of bank-default are used.
                  choice.monthly:
                    choice: “定期”未定日期
                    zh: 每月十日前完成上月总结。
                    en: The summary of a month is due by the 10th of the next.
                  choice.money:
                    choice: 流程未规定赔偿权限
                    zh: 网点负责人五百元、受理部门负责人五千元以内，超出报高级管理层。
                    en: The outlet head compensates up to 500 yuan, the intake head up to 5,000, senior management above it.
                  choice.recusal:
                    choice: 流程未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 柜员, en: teller}
                  complaint_officer: {zh: 大堂经理, en: lobby manager}
                  outlet_head: {zh: 网点负责人, en: outlet head}
                  agent: {zh: 座席代表, en: agent}
                  handler: {zh: 相关部门承办人, en: handler}
                  intake_officer: {zh: 投诉受理部门经办, en: intake officer}
                  intake_head: {zh: 投诉受理部门负责人, en: head of the intake department}
                  senior_manager: {zh: 高级管理层, en: senior management}
                  auditor: {zh: 审计, en: auditor}

                registers:
                  opinion_book: {zh: 客户意见簿, en: opinion book, channels: [opinion_book], clause: step1}
                  complaint_register:
                    zh: 投诉登记簿
                    en: complaint register
                    channels: [in_person, letter, email, fax, telephone, visit, web, social_media, superior, regulator, media]
                    keeper: complaint_officer
                    clause: step1

                authority:
                  - {acts: [register, confirm_receipt, hand_over, take, reply, record_callback, request_review, withdraw, give_interim_notice], roles: [teller, complaint_officer, outlet_head, agent, handler, intake_officer, intake_head], clause: step1}
                  - {acts: [accept, record_investigation, decide, record_measure], roles: [complaint_officer, outlet_head, handler, intake_officer, intake_head], clause: step2}
                  - {acts: [transfer_externally], roles: [intake_officer, intake_head], clause: step3.2}
                  - {acts: [supervise, merge, reopen, report_up, raise_severity], roles: [outlet_head, intake_officer, intake_head], clause: step4.3}
                  - {acts: [extend], roles: [intake_head, senior_manager], clause: statute.extension}
                  - {acts: [decide_review], roles: [senior_manager], clause: step4.2}
                  - {acts: [close], roles: [complaint_officer, outlet_head, intake_officer, intake_head], clause: step4.3}
                  - {acts: [archive, submit_report], roles: [intake_officer, intake_head], clause: step5.1}
                  - {acts: [compensate], roles: [outlet_head], up_to: 500, clause: choice.money}
                  - {acts: [compensate], roles: [intake_head], up_to: 5000, clause: choice.money}
                  - {acts: [compensate], roles: [senior_manager], clause: choice.money}

                deadlines:
                  - name: acknowledge
                    zh: 确认收到
                    en: acknowledge receipt
                    starts_on: registered
                    stops_on: [confirmed, accepted, replied, withdrawn]
                    period: same day
                    on_miss: {escalate_to: outlet_head}
                    clause: statute.promptly
                  - name: reply
                    zh: 告知处理结果
                    en: tell the outcome
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 15 days
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    extension: {cap: 60 days, from: registered, approvers: [intake_head, senior_manager], tell_customer: true, clause: statute.extension}
                    clause: statute.reply

                ladder:
                  - {level: 1, role: outlet_head, zh: 网点, en: outlet, clause: step4.2}
                  - {level: 2, role: intake_head, zh: 受理部门, en: intake department, clause: step4.2}
                  - {level: 3, role: senior_manager, zh: 高级管理层, en: senior management, clause: step4.2}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                reviews:
                  - {deciders: [senior_manager], clause: step4.2}

                callbacks:
                  - {when: {kind: inquiry, settled_on_spot: false}, attempts_max: 3, clause: inquiry}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint}, clause: step2}
                  - {requires: decided, when: {kind: complaint}, clause: step3.1}
                  - {requires: measures_recorded, when: {kind: complaint, at_fault: true}, clause: step3.1}
                  - {requires: replied, clause: step4.1}
                  - {requires: callback_done, when: {kind: inquiry, settled_on_spot: false}, clause: inquiry}

                reports:
                  monthly_summary:
                    zh: 投诉处理情况总结与分析
                    en: summary and analysis
                    schedule: monthly by 10
                    author: intake_officer
                    recipients: [{zh: 高级管理层, en: senior management}]
                    contents: [{zh: 投诉情况总结与分析, en: summary and analysis}, {zh: 改善措施, en: measures of improvement}]
                    clause: choice.monthly

                breaches:
                  late_reply: {zh: 未按期答复, en: not answered in time, seen_by: deadline_missed, clause: statute.reply}

                duties:
                  seven_steps: {zh: 隔离、安抚、道歉、搜集信息、给方案、征求意见、跟踪, en: "isolate, calm, apologise, collect facts, offer, ask, follow up", after: registered, clause: lobby}
                  number: {zh: 把编号告诉客户, en: tell the customer the number, after: registered, clause: step1}
                  follow_up: {zh: 全程跟进, en: follow up to the end, after: replied, clause: step4.3}
                  improve: {zh: 定期总结并采取改善措施, en: sum up and improve, after: closed, clause: step5.1}
                  train: {zh: 以培训为措施, en: training is recorded as a measure, after: closed, clause: step5.2}
                  limits: {zh: 时限采用银行通用规则, en: the limits are bank-default's, clause: choice.limits}
                """##),
        EmbeddedData(
            path: "Books/after-sales.yaml",
            text: ##"""
                # 售后服务专员投诉处理流程, and 客户投诉处理指引: the class of solution decides what the customer is told.
                schema: 1
                id: after-sales
                title: {zh: 售后服务专员投诉处理流程, en: After-sales service}
                source: 售后服务专员投诉处理流程
                effective_from: 2008-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, inquiry, help_request]

                clauses:
                  receive:
                    cite: 首先
                    zh: 及时接收电话、邮件、社交媒体投诉，回复已收到并准确记录。
                    en: Complaints by phone, mail or social media are taken promptly, acknowledged and recorded truly.
                  listen:
                    cite: 其次
                    zh: 耐心倾听，让客户充分表达诉求。
                    en: The customer is heard patiently and to the end.
                  analyse:
                    cite: 接下来
                    zh: 整理分类，分析原因，客观公正判断。
                    en: The complaint is classed, its cause analysed and judged fairly.
                  coordinate:
                    cite: 然后
                    zh: 与相关部门协调，明确分工和流程。
                    en: Departments are coordinated, each with its duty.
                  answer:
                    cite: 最后
                    zh: 及时反馈措施与结果，致歉并致谢。
                    en: The customer is told the measures and the result, with apology and thanks.
                  classes:
                    document: 客户投诉处理指引
                    cite: 三、解决处理阶段 分类
                    zh: 分当即可解决、短期可解决、现阶段无法解决三类。
                    en: Solutions are of three classes, at once, short term, not possible at present.
                  limits:
                    document: 客户投诉处理指引
                    cite: 三、解决处理阶段 解决
                    zh: 提出具体措施，说明所需时间及原因；客户不接受的坦诚说明公司的限制。
                    en: The measure, the time it needs and why are told; where the customer does not accept, the company's limits are explained.
                  explain:
                    document: 客户投诉处理指引
                    cite: 二、解释澄清阶段
                    zh: 不争辩、不推卸，不评论公司、部门或同事的不是。
                    en: Staff neither argue nor shift blame, and never speak ill of company, department or colleague.
                  record:
                    document: 客户投诉处理指引
                    cite: 一、接受投诉阶段
                    zh: 倾听、询问、安抚、确认并详细记录。
                    en: Listen, ask, calm, confirm, and record in detail.
                  choice.acknowledge:
                    choice: “及时”未定时长
                    zh: 当日回复已收到。
                    en: Receipt is acknowledged on the same day.
                  choice.at_once:
                    choice: “当即”未定时长
                    zh: 当即可解决的当日答复。
                    en: What can be solved at once is answered on the same day.
                  choice.short_term:
                    choice: “短期”未定时长
                    zh: 短期可解决的七个工作日内答复，另有约定的从约定。
                    en: What can be solved in the short term is answered within seven working days, or by the date given.
                  choice.not_possible:
                    choice: 未定时长
                    zh: 现阶段无法解决的三个工作日内说明限制。
                    en: For what is not possible at present the limits are explained within three working days.
                  choice.money:
                    choice: 流程未规定赔偿权限
                    zh: 赔偿由部门负责人决定。
                    en: The department head decides compensation.
                  choice.recusal:
                    choice: 流程未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  agent: {zh: 售后服务专员, en: after-sales officer}
                  call_centre_supervisor: {zh: 售后主管, en: supervisor}
                  handler: {zh: 相关部门, en: department concerned}
                  intake_head: {zh: 部门负责人, en: department head}

                registers:
                  complaint_record:
                    zh: 投诉记录
                    en: complaint record
                    channels: [telephone, email, social_media, web, letter, fax, in_person, visit, opinion_book, superior, regulator, media]
                    keeper: agent
                    clause: receive

                facts:
                  solution:
                    zh: 解决类别
                    en: class of solution
                    values:
                      at_once: {zh: 当场解决, en: at once}
                      short_term: {zh: 短期内解决, en: soon}
                      not_possible: {zh: 无法解决, en: not possible}
                    default: short_term
                  agreed_date: {zh: 告知客户的日期, en: date given to the customer, type: date}

                authority:
                  - {acts: [register, confirm_receipt, accept, hand_over, take, reply, set_agreed_date, record_callback, request_review, withdraw, give_interim_notice], roles: [agent, call_centre_supervisor, handler], clause: receive}
                  - {acts: [record_investigation, record_measure, decide], roles: [agent, call_centre_supervisor, handler, intake_head], clause: analyse}
                  - {acts: [supervise, extend, report_up, raise_severity, merge, reopen, transfer_externally, close, archive], roles: [call_centre_supervisor, intake_head], clause: coordinate}
                  - {acts: [decide_review], roles: [intake_head], clause: limits}
                  - {acts: [compensate], roles: [intake_head], clause: choice.money}

                deadlines:
                  - name: acknowledge
                    zh: 回复已收到
                    en: acknowledge receipt
                    starts_on: registered
                    stops_on: [confirmed, accepted, replied, withdrawn]
                    period: same day
                    on_miss: {escalate_to: call_centre_supervisor}
                    clause: choice.acknowledge
                  - name: reply
                    zh: 当即答复
                    en: answer at once
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: same day
                    when: {solution: at_once}
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: choice.at_once
                  - name: reply
                    zh: 短期答复
                    en: answer in the short term
                    starts_on: registered
                    stops_on: [replied, agreed_date_set, withdrawn]
                    period: 7 working days
                    when: {solution: short_term}
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: choice.short_term
                  - name: reply
                    zh: 说明限制
                    en: explain the limits
                    starts_on: registered
                    stops_on: [replied, agreed_date_set, withdrawn]
                    period: 3 working days
                    when: {solution: not_possible}
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: choice.not_possible
                  - name: agreed_reply
                    zh: 按告知日期答复
                    en: answer by the date given
                    starts_on: agreed_date_set
                    stops_on: [replied, withdrawn]
                    agreed: agreed_date
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: limits

                ladder:
                  - {level: 1, role: call_centre_supervisor, zh: 售后主管, en: supervisor, clause: coordinate}
                  - {level: 2, role: intake_head, zh: 部门负责人, en: department head, clause: coordinate}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint}, clause: analyse}
                  - {requires: replied, clause: answer}

                breaches:
                  late_reply: {zh: 未按期答复, en: not answered in time, seen_by: deadline_missed, clause: limits}

                duties:
                  listen: {zh: 耐心倾听, en: hear the customer to the end, after: registered, clause: listen}
                  record: {zh: 倾听、询问、安抚、确认并记录, en: "listen, ask, calm, confirm, record", after: registered, clause: record}
                  class: {zh: 判明解决类别, en: determine the class of solution, after: investigated, clause: classes}
                  blame: {zh: 不争辩、不推卸、不评论同事, en: "no argument, no blame, no ill word", clause: explain}
                """##),
        EmbeddedData(
            path: "Books/bank-default.yaml",
            text: ##"""
                # What every Chinese bank owes a complainant, for an institution that has no figures of its own: acknowledged on the same day, answered
                # within 15 days. The authority table is the least that lets a case be led to its end.
                schema: 1
                id: bank-default
                title: {zh: 银行通用规则, en: Bank default}
                source: 银行业保险业消费投诉处理管理办法（中国银保监会令2020年第3号）
                effective_from: 2020-03-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, praise, inquiry, account_query, help_request]

                clauses:
                  acknowledge:
                    document: 关于进一步加强消费投诉处理工作的通知（2022）
                    cite: 及时联系投诉人；“当日”为本系统所定
                    zh: 及时联系投诉人：收到当日确认受理（“当日”为本系统所定）。
                    en: "The complainant is contacted promptly: receipt is acknowledged on the day itself (the day is our choice)."
                  decision:
                    cite: 第三章　处理时限
                    zh: 事实清楚、争议简单的投诉，自收到之日起十五日内作出处理决定并告知投诉人。
                    en: A complaint whose facts are clear is decided, and the complainant told, within 15 days of its receipt.
                  extension:
                    cite: 第三章　处理时限
                    zh: 情况复杂的可延长至三十日；特殊情况经上级机构或总行批准并告知投诉人，可再延长三十日。
                    en: A complex case may take 30 days, and 30 more with the approval of the superior or headquarters, the complainant told.
                  accept:
                    document: 关于进一步加强消费投诉处理工作的通知（2022）
                    cite: 首问负责
                    zh: 首问负责，不得推诿。
                    en: Whoever a customer asks first takes the matter on; nobody passes it around.
                  refuse:
                    cite: 关于受理的规定；核准人为本系统所定
                    zh: 不予受理须有列明的理由，由受理部门负责人核准，并向投诉人说明。
                    en: What is not taken on is refused on a stated ground by the head of the intake department, and explained.
                  recusal:
                    cite: 关于回避的规定
                    zh: 与投诉人或投诉事项有直接利害关系的人员不得参与处理。
                    en: Nobody with a direct interest in the matter handles it.
                  review:
                    cite: 第三章　核查
                    zh: 投诉人可在收到处理决定之日起三十日内向上级机构申请核查，核查机构三十日内答复。
                    en: Within 30 days of the decision the complainant may ask the superior for a review, which is answered within 30 days.
                  callback:
                    choice: 办法未规定回访
                    zh: 答复后回访投诉人。
                    en: The complainant is called back after the reply.
                  authority:
                    choice: 机构未自行规定权限与限额
                    zh: 机构未自行规定时，谁可办理何事、可赔偿至何金额。
                    en: Who may do what, and up to which amount, where the institution has not said so itself.

                roles:
                  teller: {zh: 柜员, en: teller}
                  complaint_officer: {zh: 投诉管理人, en: complaint officer}
                  outlet_head: {zh: 网点负责人, en: outlet head}
                  agent: {zh: 座席代表, en: agent}
                  call_centre_supervisor: {zh: 客服主管, en: call-centre supervisor}
                  handler: {zh: 承办人, en: handler}
                  intake_officer: {zh: 受理部门经办, en: intake officer}
                  intake_head: {zh: 受理部门负责人, en: intake head}
                  service_standards: {zh: 规范服务管理部门, en: service standards}
                  senior_manager: {zh: 高级管理层, en: senior manager}
                  auditor: {zh: 审计, en: auditor}
                  importer: {zh: 系统导入, en: importer}
                  system: {zh: 系统, en: system}

                registers:
                  opinion_book: {zh: 客户意见簿, en: opinion book, channels: [opinion_book], clause: accept}
                  opinion_register:
                    zh: 意见登记簿
                    en: opinion register
                    channels: [in_person, letter, email, fax, telephone, visit, social_media, web, superior, regulator, media]
                    keeper: complaint_officer
                    clause: accept

                authority:
                  - {acts: [import_case], roles: [importer], clause: authority}
                  - acts: [register, confirm_receipt, request_review, withdraw, record_callback, give_interim_notice]
                    roles: &desks [teller, complaint_officer, outlet_head, agent, call_centre_supervisor, handler, intake_officer, intake_head, service_standards]
                    clause: authority
                  - acts: [hand_over, take, reply, record_investigation, report_up]
                    roles: *desks
                    clause: authority
                  - acts: [accept, pass_on, pass_to_intake_department, record_measure, promise, set_agreed_date, report_progress]
                    roles: [complaint_officer, outlet_head, call_centre_supervisor, handler, intake_officer, intake_head, service_standards, agent]
                    clause: authority
                  - acts: [decide]
                    roles: [complaint_officer, outlet_head, call_centre_supervisor, handler, intake_officer, intake_head, service_standards, senior_manager]
                    clause: authority
                  - {acts: [close], roles: *desks, clause: authority}
                  - {acts: [refuse_acceptance], roles: [intake_head], clause: refuse}
                  - acts: [supervise, transfer_externally, issue_rectification, verify_rectification]
                    roles: [intake_officer, intake_head, service_standards, senior_manager]
                    clause: authority
                  - {acts: [extend], roles: [intake_head, senior_manager], clause: extension}
                  - {acts: [decide_review], roles: [senior_manager], clause: review}
                  - acts: [raise_severity, merge, reopen, report_to_superior, submit_report, make_handling_sheet]
                    roles: [complaint_officer, outlet_head, call_centre_supervisor, handler, intake_officer, intake_head, service_standards]
                    clause: authority
                  - {acts: [archive], roles: [intake_officer, intake_head], clause: authority}
                  - {acts: [compensate], roles: [complaint_officer, outlet_head], up_to: 500.00, clause: authority}
                  - {acts: [compensate], roles: [intake_officer, intake_head], up_to: 5000.00, clause: authority}
                  - {acts: [compensate], roles: [senior_manager], clause: authority}

                deadlines:
                  - name: acknowledge
                    zh: 确认收到
                    en: acknowledge receipt
                    starts_on: registered
                    stops_on: [confirmed, accepted, acceptance_refused, replied, withdrawn]
                    period: same day
                    on_miss: {escalate_to: outlet_head}
                    clause: acknowledge
                  - name: reply
                    zh: 答复
                    en: reply
                    starts_on: registered
                    stops_on: [replied, acceptance_refused, withdrawn]
                    period: 15 days
                    on_miss: {escalate_to: intake_head, breach: late_reply}
                    extension: {cap: 60 days, from: registered, approvers: [intake_head, senior_manager], tell_customer: true, clause: extension}
                    clause: decision
                  - name: review_reply
                    zh: 核查答复
                    en: answer to a review
                    starts_on: review_requested
                    stops_on: [review_decided, withdrawn]
                    period: 30 days
                    on_miss: {escalate_to: senior_manager, breach: late_reply}
                    clause: review

                acceptance:
                  accepted:
                    consumer_complaint: {zh: 属于本机构的消费投诉, en: a complaint of a consumer about this institution, clause: accept}
                  refused:
                    no_substance: {zh: 无实际内容或无事实依据, en: no substance or no basis in fact, clause: refuse}
                    not_lawful: {zh: 不符合法律法规规定, en: not in line with the law, clause: refuse}
                    repeat_after_review: {zh: 核查后以同一事实和理由再次投诉, en: repeated on the same facts and grounds after review, clause: refuse}
                  approvers: [intake_head]
                  repeat_after_review: repeat_after_review
                  ways_of_appeal:
                    - {zh: 向上级机构申请核查, en: ask the superior institution for a review}
                    - {zh: 向监管机构反映或申请调解、仲裁、诉讼, en: "turn to the regulator, mediation, arbitration or a court"}
                  clause: refuse

                recusal:
                  - {party: complained_about, clause: recusal}
                  - {party: with_interest, clause: recusal}

                reviews:
                  - {deciders: [senior_manager], request_within: 30 days, answer_deadline: review_reply, clause: review}

                callbacks:
                  - {when: {kind: complaint}, attempts_max: 3, clause: callback}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint}, clause: decision}
                  - {requires: decided, when: {kind: complaint}, clause: decision}
                  - {requires: replied, clause: decision}
                  - {requires: callback_done, when: {kind: complaint}, clause: callback}

                breaches:
                  late_reply: {zh: 未在规定期限内答复, en: not answered in time, seen_by: deadline_missed, clause: decision}
                """##),
        EmbeddedData(
            path: "Books/bocom-callcentre.yaml",
            text: ##"""
                # 交通银行客户服务中心人工服务规范（试行）.
                schema: 1
                id: bocom-callcentre
                title: {zh: 交通银行客户服务中心人工服务规范（试行）, en: Bank of Communications call centre}
                source: 交通银行客户服务中心人工服务规范（试行）
                effective_from: 2007-07-25
                hours: 09:00-17:00
                kinds: [inquiry, account_query, praise, complaint, suggestion, help_request]

                clauses:
                  scope:
                    cite: 一、定义及适用范围
                    zh: 座席代表直接受理咨询、查询、表扬、投诉、建议等来电。
                    en: Agents take inquiries, account queries, praise, complaints and suggestions by telephone.
                  rings:
                    cite: 三（二）在线服务规范
                    zh: 振铃三声之内接听。
                    en: A call is answered within three rings.
                  talk:
                    cite: 三（二）在线服务规范
                    zh: 呼入通话不超过三分钟，呼出不超过五分钟。
                    en: An inbound call lasts at most three minutes, an outbound one at most five.
                  hold:
                    cite: 三（二）在线服务规范
                    zh: 等候一般不超过一分钟，更长须与客户协商并事后回访。
                    en: A customer waits at most one minute; longer needs their consent and a callback later.
                  hang_up:
                    cite: 三（二）在线服务规范
                    zh: 座席代表不得先于客户挂断。
                    en: An agent never hangs up before the customer.
                  note:
                    cite: 三（二）在线服务规范
                    zh: 每一通呼入呼出电话都要准确记录。
                    en: Every call in or out is recorded truly.
                  beyond:
                    cite: 三（二）在线服务规范
                    zh: 超越自身职责和能力的事项及时上报并跟踪。
                    en: What exceeds an agent is reported upwards and tracked.
                  first_contact:
                    cite: 三（二）在线服务规范
                    zh: 首问负责，无法在线解答的疑难问题详细记录，事后回复客户。
                    en: First contact owns the matter; what cannot be answered on line is written down and answered afterwards.
                  taboo:
                    cite: 三（二）服务纪律（4）
                    zh: 严禁使用“不”“不行”“不知道”“你错了”“你这样说是错的”等服务忌语。
                    en: Dismissive answers such as "no", "that won't do", "don't know" and "you are wrong" are forbidden.
                  truth:
                    cite: 三（二）服务纪律（1）
                    zh: 严禁隐瞒、歪曲客户的意见。
                    en: A customer's opinion is neither hidden nor twisted.
                  no_promise:
                    cite: 三（二）服务纪律（6）
                    zh: 严禁越权或不切实际的承诺，不得擅自答应赔偿，建议用语“我们会尽快核实处理，并尽快回复您”。
                    en: No promise beyond one's authority and no agreeing to compensation; the wording to use is 我们会尽快核实处理，并尽快回复您.
                  privacy:
                    cite: 三（二）服务纪律（7）
                    zh: 严禁泄露或擅自使用客户资料。
                    en: Nobody reveals customer data or uses them without need.
                  intake:
                    cite: 三（三）受理
                    zh: 投诉类业务先安抚解释或答谢，并如实客观记录。
                    en: Complaint-kind calls are met calmly or with thanks, and recorded truly.
                  handle:
                    cite: 三（三）处理
                    zh: 核实并直接处理，需相关单位协助的及时流转并跟踪。
                    en: The call centre verifies and handles directly, or passes the matter to the unit concerned and tracks it.
                  limit:
                    cite: 三（三）处理时限
                    zh: 在规定时间内反馈客户，确实不能的在规定时间内联系客户解释。
                    en: The customer is answered within the limit, or contacted within it with an explanation.
                  callback:
                    cite: 三（三）回访
                    zh: 原则上每笔投诉类业务都要电话回访并记录。
                    en: Every complaint-kind case is called back, on the record.
                  summary:
                    cite: 三（三）总结
                    zh: 定期总结分析并反馈有关部门。
                    en: Complaints are summed up at intervals and passed to the departments.
                  shift:
                    cite: 三（四）下线操作规范
                    zh: 下线前做好交接班。
                    en: Open items are handed over before logging off.
                  limit.simple:
                    document: 交银个金销售〔2007〕25号
                    cite: 投诉处理原则 尽快处理
                    zh: 一般投诉一个工作日内回复。
                    en: A simple complaint is answered within one working day.
                  limit.complex:
                    document: 交银个金销售〔2007〕25号
                    cite: 投诉处理原则 尽快处理
                    zh: 复杂投诉五个工作日内回复。
                    en: A complex complaint is answered within five working days.
                  choice.callback:
                    choice: 规范未定回访时限
                    zh: 答复后三个工作日内回访。
                    en: The callback is made within three working days of the reply.
                  choice.monthly:
                    choice: “定期”未定日期
                    zh: 每月十日前完成上月总结。
                    en: The summary of a month is due by the 10th of the next.
                  choice.money:
                    choice: 规范只禁止座席代表答应赔偿
                    zh: 赔偿由主管在五百元内、分行主管部门在其上决定。
                    en: The supervisor compensates up to 500 yuan, the branch department above it; an agent never.
                  choice.recusal:
                    choice: 规范未规定回避
                    zh: 被投诉的座席代表不得处理针对本人的投诉。
                    en: An agent complained about does not handle the case.

                roles:
                  agent: {zh: 座席代表, en: agent}
                  call_centre_supervisor: {zh: 客服主管, en: call-centre supervisor}
                  handler: {zh: 相关单位承办人, en: handler of the unit concerned}
                  intake_head: {zh: 客户服务中心负责人, en: head of the call centre}
                  senior_manager: {zh: 总行主管部门, en: competent department of headquarters}
                  auditor: {zh: 审计, en: auditor}

                registers:
                  call_notes:
                    zh: 来电记录
                    en: call notes
                    channels: [telephone, email, fax, letter, web, social_media, in_person, opinion_book, visit, superior, regulator, media]
                    keeper: agent
                    clause: note

                authority:
                  - {acts: [register, confirm_receipt, accept, hand_over, take, reply, record_callback, give_interim_notice, request_review, withdraw], roles: [agent, call_centre_supervisor, handler, intake_head], clause: first_contact}
                  - {acts: [record_investigation, decide, record_measure], roles: [agent, call_centre_supervisor, handler, intake_head], clause: handle}
                  - {acts: [report_up, pass_on, raise_severity], roles: [agent, call_centre_supervisor, intake_head], clause: beyond}
                  - {acts: [promise, set_agreed_date, supervise, extend, merge, reopen, transfer_externally], roles: [call_centre_supervisor, intake_head], clause: handle}
                  - {acts: [close], roles: [agent, call_centre_supervisor, intake_head], clause: callback}
                  - {acts: [decide_review], roles: [intake_head, senior_manager], clause: beyond}
                  - {acts: [submit_report, archive], roles: [call_centre_supervisor, intake_head], clause: summary}
                  - {acts: [compensate], roles: [call_centre_supervisor], up_to: 500, clause: choice.money}
                  - {acts: [compensate], roles: [intake_head, senior_manager], clause: choice.money}

                deadlines:
                  - name: reply
                    zh: 反馈处理情况（一般）
                    en: answer a simple complaint, or explain
                    starts_on: registered
                    stops_on: [replied, interim_notice_given, withdrawn]
                    period: 1 working day
                    when: {kind: [complaint, suggestion, praise, help_request], complexity: simple}
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: limit.simple
                  - name: reply
                    zh: 反馈处理情况（复杂）
                    en: answer a complex complaint, or explain
                    starts_on: registered
                    stops_on: [replied, interim_notice_given, withdrawn]
                    period: 5 working days
                    when: {kind: [complaint, suggestion, praise, help_request], complexity: complex}
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: limit.complex
                  - name: reply
                    zh: 疑难咨询事后回复
                    en: answer an inquiry afterwards
                    starts_on: registered
                    stops_on: [replied, interim_notice_given, withdrawn]
                    period: 1 working day
                    when: {kind: [inquiry, account_query]}
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: first_contact
                  - name: reply_after_notice
                    zh: 解释后的答复
                    en: answer after an interim notice
                    starts_on: interim_notice_given
                    stops_on: [replied, withdrawn]
                    period: 5 working days
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: limit
                  - name: callback
                    zh: 回访
                    en: callback
                    starts_on: replied
                    stops_on: [callback_recorded, withdrawn]
                    period: 3 working days
                    when: {kind: [complaint, suggestion, praise]}
                    on_miss: {escalate_to: call_centre_supervisor, breach: no_callback}
                    clause: choice.callback

                ladder:
                  - {level: 1, role: call_centre_supervisor, zh: 客服主管, en: supervisor, clause: beyond}
                  - {level: 2, role: intake_head, zh: 客户服务中心, en: head of the call centre, clause: beyond}
                  - {level: 3, role: senior_manager, zh: 总行, en: headquarters, clause: beyond}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                callbacks:
                  - {when: {kind: [complaint, suggestion, praise]}, attempts_max: 3, deadline: callback, clause: callback}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint}, clause: handle}
                  - {requires: replied, clause: limit}
                  - {requires: callback_done, when: {kind: [complaint, suggestion, praise]}, clause: callback}

                reports:
                  summary:
                    zh: 客户投诉情况总结分析
                    en: summary and analysis of complaints
                    schedule: monthly by 10
                    author: call_centre_supervisor
                    recipients: [{zh: 有关部门, en: departments concerned}]
                    contents: [{zh: 投诉情况分析, en: analysis of complaints}, {zh: 忌语与承诺统计, en: counts of forbidden phrases and promises}]
                    clause: choice.monthly

                speech:
                  forbidden:
                    - {phrase: 不, wrong: answer, whole_sentence: true, clause: taboo}
                    - {phrase: 不行, wrong: answer, whole_sentence: true, clause: taboo}
                    - {phrase: 不知道, wrong: answer, whole_sentence: true, clause: taboo}
                    - {phrase: 你错了, wrong: answer, clause: taboo}
                    - {phrase: 你这样说是错的, wrong: answer, clause: taboo}
                    - {phrase: 我们一定会给您一个满意的答复, wrong: promise, clause: no_promise}
                    - {phrase: 我们会赔偿, wrong: compensation, clause: no_promise}
                    - {phrase: 同意赔偿, wrong: compensation, clause: no_promise}
                  suggested: ["我们会尽快核实处理，并尽快回复您"]
                  may_not_agree_compensation: [agent]

                call_norms:
                  - {measure: rings_before_answer, max: 3, clause: rings}
                  - {measure: inbound_seconds, max: 180, clause: talk}
                  - {measure: outbound_seconds, max: 300, clause: talk}
                  - {measure: hold_seconds, max: 60, longer_with_consent: true, clause: hold}
                  - {measure: agent_hangs_up_first, max: 0, clause: hang_up}

                breaches:
                  late_reply: {zh: 未在规定时间反馈或解释, en: neither answered nor explained in time, seen_by: deadline_missed, clause: limit}
                  no_callback: {zh: 未回访, en: not called back, seen_by: deadline_missed, clause: callback}
                  twisted: {zh: 隐瞒或歪曲客户意见, en: a customer's opinion hidden or twisted, seen_by: hand, clause: truth}
                  leaked: {zh: 泄露或擅自使用客户资料, en: customer data revealed or used without need, seen_by: hand, clause: privacy}

                duties:
                  kinds: {zh: 直接受理咨询、查询、表扬、投诉、建议, en: "take inquiries, queries, praise, complaints, suggestions", clause: scope}
                  calm: {zh: 先安抚或答谢，如实记录, en: calm or thank first and record truly, after: registered, clause: intake}
                  shift: {zh: 下线交接未办结事项, en: hand open items over before logging off, clause: shift}
                  summary: {zh: 定期总结反馈有关部门, en: sum up for the departments, clause: summary}
                """##),
        EmbeddedData(
            path: "Books/bocom-selfservice.yaml",
            text: ##"""
                # 交通银行从业人员各岗位服务规范: swallowed cards, cash discrepancies and stopped machines at self-service banks.
                schema: 1
                id: bocom-selfservice
                title: {zh: 交通银行自助银行应急服务规范, en: Bank of Communications self-service incidents}
                source: 交通银行从业人员各岗位服务规范 自助银行
                effective_from: 2007-01-01
                hours: 09:00-17:00
                daytime: 08:00-20:00
                kinds: [help_request, complaint, inquiry]

                clauses:
                  owner:
                    cite: 吞卡、长短款
                    zh: 在行式由所属网点处理，离行式由指定网点或部门处理。
                    en: On-site incidents belong to the owning outlet, off-site ones to the designated unit.
                  card.on_site:
                    cite: 吞卡（1）正常情况
                    zh: 在行式吞卡，客户次日凭有效身份证件到所属网点领卡。
                    en: A card swallowed on site is collected the next day, with identity document, at the owning outlet.
                  card.off_site:
                    cite: 吞卡（1）正常情况
                    zh: 离行式吞卡，客户三个工作日后凭有效身份证件到指定网点领卡。
                    en: A card swallowed off site is collected after three working days, with identity document, at the designated outlet.
                  card.urgent_day:
                    cite: 吞卡（2）紧急情况
                    zh: 紧急的日间吞卡当日可领。
                    en: In an urgent case a card swallowed by day is collected the same day.
                  card.urgent_night:
                    cite: 吞卡（2）紧急情况
                    zh: 紧急的夜间吞卡次日可领。
                    en: In an urgent case a card swallowed by night is collected the next day.
                  consent:
                    cite: 吞卡（2）紧急情况
                    zh: 特殊情况经请示上级同意后应急处理。
                    en: Special cases need a superior's consent.
                  cash.normal:
                    cite: 长短款（1）正常情况
                    zh: 清机后三个工作日内处理完毕。
                    en: A cash discrepancy is settled within three working days after the machine is cleared.
                  cash.urgent:
                    cite: 长短款（2）紧急情况
                    zh: 紧急的次日处理完毕。
                    en: An urgent one is settled the next day.
                  down.on_site_day:
                    cite: 停机（1）在行式
                    zh: 一般故障日间三十分钟内处理。
                    en: An ordinary fault on site is dealt with in 30 minutes by day.
                  down.off_site_day:
                    cite: 停机（2）离行式
                    zh: 一般故障日间两小时内处理。
                    en: An ordinary fault off site is dealt with in two hours by day.
                  down.night:
                    cite: 停机（1）(2)
                    zh: 夜间故障在次日营业第一时间处理。
                    en: A fault by night is dealt with first thing on the next business day.
                  identity:
                    cite: 吞卡（1）正常情况
                    zh: 领卡须凭本人有效身份证件。
                    en: A card is handed out only against the holder's own identity document.
                  choice.day:
                    choice: 规范未定日间时段
                    zh: 日间为八时至二十时，可设置。
                    en: Day is 08:00 to 20:00, settable.
                  choice.money:
                    choice: 规范未规定赔偿权限
                    zh: 网点负责人可决定五百元以内的赔偿。
                    en: The outlet head compensates up to 500 yuan.

                roles:
                  teller: {zh: 柜员, en: teller}
                  complaint_officer: {zh: 大堂经理, en: lobby manager}
                  outlet_head: {zh: 所属或指定网点负责人, en: head of the owning or designated outlet}
                  agent: {zh: 座席代表, en: agent}
                  handler: {zh: 自助设备管理员, en: self-service machine officer}
                  intake_head: {zh: 分行主管部门负责人, en: head of the branch's competent department}
                  auditor: {zh: 审计, en: auditor}

                registers:
                  incident_register:
                    zh: 自助设备事件登记簿
                    en: self-service incident register
                    channels: [in_person, opinion_book, letter, email, fax, telephone, visit, web, social_media, superior, regulator, media]
                    keeper: handler
                    clause: owner

                facts:
                  incident:
                    zh: 事件
                    en: incident
                    values:
                      swallowed_card: {zh: 吞卡, en: swallowed card}
                      cash_discrepancy: {zh: 账款差错, en: cash discrepancy}
                      machine_down: {zh: 设备停机, en: machine down}
                  site:
                    zh: 位置
                    en: site
                    values:
                      on_site: {zh: 在行, en: on site}
                      off_site: {zh: 离行, en: off site}
                    default: on_site
                  special: {zh: 特殊情况, en: special case, values: ["true", "false"], default: "false"}
                  identity_checked: {zh: 已核验身份证件, en: identity document checked, values: ["true", "false"], default: "false"}

                authority:
                  - {acts: [register, confirm_receipt, hand_over, take, reply, record_callback, withdraw, request_review], roles: [teller, complaint_officer, outlet_head, agent, handler], clause: owner}
                  - {acts: [accept, record_investigation, decide, record_measure, settle_incident, clear_machine, close], roles: [complaint_officer, outlet_head, handler], clause: owner}
                  - {acts: [hand_out_card], roles: [teller, complaint_officer, outlet_head], clause: identity}
                  - {acts: [extend, decide_review, supervise, report_up, raise_severity, archive], roles: [outlet_head, intake_head], clause: consent}
                  - {acts: [compensate], roles: [outlet_head], up_to: 500, clause: choice.money}
                  - {acts: [compensate], roles: [intake_head], clause: choice.money}

                deadlines:
                  - name: settle
                    zh: 吞卡领取（在行式）
                    en: hand out a card swallowed on site
                    starts_on: registered
                    stops_on: [card_collected, incident_settled, withdrawn]
                    period: next day
                    when: {incident: swallowed_card, site: on_site, urgent: false}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: card.on_site
                  - name: settle
                    zh: 吞卡领取（离行式）
                    en: hand out a card swallowed off site
                    starts_on: registered
                    stops_on: [card_collected, incident_settled, withdrawn]
                    period: 3 working days
                    when: {incident: swallowed_card, site: off_site, urgent: false}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: card.off_site
                  - name: settle
                    zh: 紧急吞卡（日间）
                    en: hand out a card swallowed by day, urgent
                    starts_on: registered
                    stops_on: [card_collected, incident_settled, withdrawn]
                    period: same day
                    when: {incident: swallowed_card, urgent: true, time_of_day: day}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: card.urgent_day
                  - name: settle
                    zh: 紧急吞卡（夜间）
                    en: hand out a card swallowed by night, urgent
                    starts_on: registered
                    stops_on: [card_collected, incident_settled, withdrawn]
                    period: next day
                    when: {incident: swallowed_card, urgent: true, time_of_day: night}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: card.urgent_night
                  - name: settle
                    zh: 长短款
                    en: settle a cash discrepancy
                    starts_on: machine_cleared
                    stops_on: [incident_settled, withdrawn]
                    period: 3 working days
                    when: {incident: cash_discrepancy, urgent: false}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: cash.normal
                  - name: settle
                    zh: 紧急长短款
                    en: settle an urgent cash discrepancy
                    starts_on: machine_cleared
                    stops_on: [incident_settled, withdrawn]
                    period: next day
                    when: {incident: cash_discrepancy, urgent: true}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: cash.urgent
                  - name: settle
                    zh: 停机（在行式，日间）
                    en: a machine down on site, by day
                    starts_on: registered
                    stops_on: [incident_settled, withdrawn]
                    period: 30 minutes
                    when: {incident: machine_down, site: on_site, time_of_day: day}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: down.on_site_day
                  - name: settle
                    zh: 停机（离行式，日间）
                    en: a machine down off site, by day
                    starts_on: registered
                    stops_on: [incident_settled, withdrawn]
                    period: 2 hours
                    when: {incident: machine_down, site: off_site, time_of_day: day}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: down.off_site_day
                  - name: settle
                    zh: 停机（夜间）
                    en: a machine down by night
                    starts_on: registered
                    stops_on: [incident_settled, withdrawn]
                    period: first thing
                    when: {incident: machine_down, time_of_day: night}
                    on_miss: {escalate_to: outlet_head, breach: late}
                    clause: down.night

                closing:
                  - {requires: identity_checked, when: {incident: swallowed_card}, clause: identity}
                  - {requires: incident_settled, when: {incident: [cash_discrepancy, machine_down]}, clause: owner}

                breaches:
                  late: {zh: 未按期处理, en: not settled in time, seen_by: deadline_missed, clause: owner}

                duties:
                  owner: {zh: 在行式归所属网点，离行式归指定单位, en: "on-site: owning outlet; off-site: designated unit", after: registered, clause: owner}
                  consent: {zh: 特殊情况须记录上级同意, en: a special case needs a superior's recorded consent, clause: consent}
                  day: {zh: 日间为八时至二十时, en: day is 08:00 to 20:00, clause: choice.day}
                """##),
        EmbeddedData(
            path: "Books/bocom.yaml",
            text: ##"""
                # 交通银行：客户投诉处理原则和技巧，2007-07-25, and 关于增强网点处理疑难业务问题能力进一步改善柜面服务的通知，2007-07-20.
                schema: 1
                id: bocom
                title: {zh: 交通银行客户投诉处理原则和技巧, en: Bank of Communications}
                source: 交银个金销售〔2007〕25号
                effective_from: 2007-07-25
                hours: 09:00-17:00
                kinds: [complaint, suggestion, praise, inquiry, account_query, help_request]

                clauses:
                  first_contact:
                    cite: 投诉处理原则 执行首问负责制
                    zh: 任何部门和员工都有受理投诉的义务，不得推诿、拒绝或拖延。
                    en: Every department and person must take a complaint, and none may shirk, refuse or delay.
                  listen:
                    cite: 投诉处理技巧 二、三
                    zh: 认真倾听，适当提问，掌握全部信息。
                    en: Staff listen carefully and ask until they have the whole matter.
                  verify:
                    cite: 投诉处理技巧 四
                    zh: 多角度确认投诉症结，再拟定解决方案。
                    en: The root of the complaint is confirmed from several sides before a solution is drawn up.
                  no_promise:
                    cite: 投诉处理原则 合理表态
                    zh: 弄清问题之前不得擅自表态或承诺，可说“我们正在积极处理中”。
                    en: Nobody promises before the facts are clear; the permitted wording is 我们正在积极处理中.
                  no_promise_beyond:
                    cite: 投诉处理技巧 五
                    zh: 决不能承诺银行做不到的事情，处理不了的及时向上级汇报。
                    en: Nobody promises what the bank cannot do; whoever cannot settle a matter turns to their superior.
                  confirm:
                    cite: 投诉处理原则 尽快处理
                    zh: 收到投诉后立即以书面、电邮或电话确认，并告知初步估计的处理时间。
                    en: Receipt is confirmed at once in writing, by e-mail or by phone, with a first estimate of the time needed.
                  choice.confirm:
                    choice: “立即”未定时长
                    zh: 一个工作小时内确认收到并给出估计。
                    en: The confirmation and estimate are given within one working hour.
                  reply.simple:
                    cite: 投诉处理原则 尽快处理
                    zh: 一般投诉一个工作日内回复。
                    en: A simple complaint is answered within one working day.
                  reply.complex:
                    cite: 投诉处理原则 尽快处理
                    zh: 复杂投诉五个工作日内回复。
                    en: A complex complaint is answered within five working days.
                  callback:
                    cite: 投诉处理原则 后续回访
                    zh: 答复后回访客户，深化客户关系。
                    en: The customer is called back after the reply.
                  choice.callback:
                    choice: 未定回访时限
                    zh: 答复后三个工作日内回访。
                    en: The callback is made within three working days of the reply.
                  file:
                    cite: 投诉处理原则 登记备案
                    zh: 所有投诉文件登记归档并上报分行及总行客户服务中心。
                    en: All papers are registered, filed and sent to the branch and to the headquarters call centre.
                  level_by_level:
                    document: 交银办函〔2007〕246号
                    cite: 第三条
                    zh: 难以处理的业务逐级请示报告，各级不得推诿、拖延，超权限或特殊问题报分行直至总行。
                    en: What staff cannot settle goes up level by level; no level may sit on it; what exceeds a level goes to the branch, special matters to headquarters.
                  choice.level:
                    choice: “拖延”未定时长
                    zh: 每一级一个工作日内处理或上报。
                    en: Each level settles a matter or passes it on within one working day.
                  commitment:
                    document: 交银办函〔2007〕246号
                    cite: 第三条
                    zh: 引导客户到特定区域，无法当场解决的作出约定时间的承诺并按时反馈，直到解决。
                    en: The customer is taken aside; what cannot be settled at once gets a commitment with a date, and is followed up until done.
                  technique:
                    document: 交银办函〔2007〕246号
                    cite: 第四条
                    zh: 耐心倾听、合理表态、尽快解决，回访登记备案并剖析典型案例。
                    en: Complaints are heard patiently, answered with reason, settled quickly, called back, filed, and typical ones analysed.
                  process_change:
                    document: 交银办函〔2007〕246号
                    cite: 第五条
                    zh: 疑难问题汇总分析，完善制度、优化流程，避免反复发生。
                    en: Difficult matters are collected and analysed, and rules and processes changed so that they do not recur.
                  choice.money:
                    choice: 通知未规定赔偿权限
                    zh: 网点负责人五百元、分行主管部门五千元以内，超出报高级管理层。
                    en: The outlet head compensates up to 500 yuan, the branch department up to 5,000, senior management above it.
                  choice.recusal:
                    choice: 通知未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.
                  choice.refuse:
                    choice: 通知未规定不予受理
                    zh: 无实际内容的经分行主管部门负责人核准可不予受理。
                    en: What has no substance may be refused with the approval of the head of the branch department.

                roles:
                  teller: {zh: 柜员, en: teller}
                  complaint_officer: {zh: 大堂经理, en: lobby manager}
                  outlet_head: {zh: 网点负责人, en: outlet head}
                  agent: {zh: 客户服务中心座席代表, en: call-centre agent}
                  call_centre_supervisor: {zh: 客户服务中心主管, en: call-centre supervisor}
                  handler: {zh: 承办人, en: handler}
                  intake_officer: {zh: 分行提升服务质量办公室经办, en: officer of the branch's service-quality office}
                  intake_head: {zh: 分行主管部门负责人, en: head of the branch's competent department}
                  service_standards: {zh: 总行客户服务中心, en: headquarters call centre}
                  senior_manager: {zh: 总行主管部门, en: competent department of headquarters}
                  auditor: {zh: 审计, en: auditor}

                registers:
                  opinion_book: {zh: 客户意见簿, en: opinion book, channels: [opinion_book], clause: file}
                  complaint_file:
                    zh: 投诉登记簿
                    en: complaint register
                    channels: [in_person, letter, email, fax, telephone, visit, web, social_media, superior, regulator, media]
                    keeper: complaint_officer
                    clause: file

                facts:
                  promised_date: {zh: 承诺日期, en: date committed to, type: date}

                authority:
                  - {acts: [register, confirm_receipt, hand_over, take, reply, record_callback, request_review, withdraw, give_interim_notice], roles: [teller, complaint_officer, outlet_head, agent, call_centre_supervisor, handler, intake_officer, intake_head], clause: first_contact}
                  - {acts: [accept, record_investigation, decide, record_measure], roles: [complaint_officer, outlet_head, call_centre_supervisor, handler, intake_officer, intake_head], clause: verify}
                  - {acts: [refuse_acceptance], roles: [intake_head], clause: choice.refuse}
                  - {acts: [promise, set_agreed_date], roles: [complaint_officer, outlet_head, intake_officer, intake_head], clause: commitment}
                  - {acts: [report_up, pass_on, raise_severity], roles: [teller, complaint_officer, outlet_head, agent, call_centre_supervisor, handler, intake_officer, intake_head], clause: level_by_level}
                  - {acts: [compensate], roles: [outlet_head], up_to: 500, clause: choice.money}
                  - {acts: [compensate], roles: [intake_head], up_to: 5000, clause: choice.money}
                  - {acts: [compensate], roles: [senior_manager], clause: choice.money}
                  - {acts: [supervise, merge, reopen, transfer_externally, extend], roles: [intake_officer, intake_head], clause: level_by_level}
                  - {acts: [decide_review], roles: [intake_head, senior_manager], clause: level_by_level}
                  - {acts: [close], roles: [complaint_officer, outlet_head, call_centre_supervisor, intake_officer, intake_head], clause: file}
                  - {acts: [archive, report_to_superior], roles: [complaint_officer, intake_officer, intake_head], clause: file}

                deadlines:
                  - name: confirm
                    zh: 确认收到并告知预计时间
                    en: confirm receipt with an estimate
                    starts_on: registered
                    stops_on: [confirmed, replied, withdrawn]
                    period: 1 working hour
                    on_miss: {escalate_to: outlet_head, breach: not_confirmed}
                    clause: choice.confirm
                  - name: reply
                    zh: 一般投诉回复
                    en: answer a simple complaint
                    starts_on: registered
                    stops_on: [replied, acceptance_refused, withdrawn]
                    period: 1 working day
                    when: {complexity: simple}
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: reply.simple
                  - name: reply
                    zh: 复杂投诉回复
                    en: answer a complex complaint
                    starts_on: registered
                    stops_on: [replied, acceptance_refused, withdrawn]
                    period: 5 working days
                    when: {complexity: complex}
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: reply.complex
                  - name: pass_on
                    zh: 逐级处理或上报
                    en: settle or pass on at each level
                    starts_on: reported_up
                    stops_on: [passed_on, replied, withdrawn]
                    period: 1 working day
                    on_miss: {escalate_to: next_level, breach: level_delayed}
                    clause: choice.level
                  - name: commitment
                    zh: 兑现承诺
                    en: keep the commitment
                    starts_on: promised
                    stops_on: [replied, withdrawn]
                    agreed: promised_date
                    on_miss: {escalate_to: outlet_head, breach: commitment_missed}
                    clause: commitment
                  - name: callback
                    zh: 回访
                    en: callback
                    starts_on: replied
                    stops_on: [callback_recorded, withdrawn]
                    period: 3 working days
                    on_miss: {escalate_to: outlet_head}
                    clause: choice.callback

                ladder:
                  - {level: 1, role: outlet_head, zh: 网点, en: outlet, clause: level_by_level}
                  - {level: 2, role: intake_head, zh: 分行主管部门, en: competent department of the branch, clause: level_by_level}
                  - {level: 3, role: senior_manager, zh: 总行, en: headquarters, clause: level_by_level}

                acceptance:
                  accepted:
                    any: {zh: 所有投诉均须受理, en: every complaint is taken, clause: first_contact}
                  refused:
                    no_substance: {zh: 无实际内容, en: no substance, clause: choice.refuse}
                  approvers: [intake_head]
                  ways_of_appeal:
                    - {zh: 向分行或总行客户服务中心反映, en: turn to the branch or the headquarters call centre}
                    - {zh: 向监管机构反映, en: turn to the regulator}
                  clause: choice.refuse

                recusal:
                  - {party: complained_about, clause: choice.recusal}
                  - {party: with_interest, clause: choice.recusal}

                reviews:
                  - {deciders: [intake_head, senior_manager], clause: level_by_level}

                callbacks:
                  - {when: {kind: [complaint, suggestion, help_request]}, attempts_max: 3, deadline: callback, clause: callback}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint, settled_on_spot: false}, clause: verify}
                  - {requires: replied, clause: reply.simple}
                  - {requires: callback_done, when: {kind: [complaint, suggestion, help_request]}, clause: callback}
                  - {requires: filed, clause: file}

                speech:
                  forbidden:
                    - {phrase: 一定会给您满意的答复, wrong: promise, clause: no_promise}
                    - {phrase: 保证给您解决, wrong: promise, clause: no_promise_beyond}
                    - {phrase: 我们会赔偿, wrong: compensation, clause: no_promise}
                  suggested: [我们正在积极处理中]
                  may_not_agree_compensation: [teller, agent]

                breaches:
                  not_confirmed: {zh: 未及时确认收到, en: receipt not confirmed at once, seen_by: deadline_missed, clause: confirm}
                  late_reply: {zh: 未按期回复, en: not answered in time, seen_by: deadline_missed, clause: reply.complex}
                  level_delayed: {zh: 本级拖延, en: a level sat on the matter, seen_by: deadline_missed, clause: level_by_level}
                  commitment_missed: {zh: 未按约定时间反馈, en: a committed date was missed, seen_by: deadline_missed, clause: commitment}
                  shirked: {zh: 推诿、拒绝或拖延, en: "shirked, refused or delayed", seen_by: hand, clause: first_contact}

                duties:
                  listen: {zh: 先处理客户情绪，认真倾听并换位思考, en: calm the customer first and listen, after: registered, clause: listen}
                  aside: {zh: 引导客户到特定区域，给出约定时间的承诺, en: take the customer aside and give a commitment with a date, after: registered, clause: commitment}
                  technique: {zh: 耐心倾听、合理表态、尽快解决, en: "hear patiently, speak with reason, settle quickly", clause: technique}
                  process_change: {zh: 反复发生的疑难问题以流程改进为措施, en: repeated difficult matters get a process change as their measure, after: closed, clause: process_change}
                """##),
        EmbeddedData(
            path: "Books/cn-bank-statute.yaml",
            text: ##"""
                # What the law asks of every Chinese bank, to be laid over an institution's own book. Versioned by effective date: under revision since May 2025.
                schema: 1
                id: cn-bank-statute
                title: {zh: 银行业消费投诉法定要求, en: Chinese banking statute overlay}
                source: 银行业保险业消费投诉处理管理办法（中国银保监会令2020年第3号）
                effective_from: 2020-03-01
                overlay: true
                hours: 09:00-17:00

                clauses:
                  representatives:
                    cite: 第十二条
                    zh: 多人面谈共同投诉应推选代表，不超过五名。
                    en: Several complainants in person choose representatives, at most five.
                  no_repeat_papers:
                    cite: 第十三条
                    zh: 机构已掌握或可内部查得的材料不得要求投诉人提供。
                    en: What the bank already holds or can look up may not be demanded of the complainant.
                  proxy:
                    cite: 第十四条
                    zh: 接受有书面授权的代理人和继承人提出的投诉。
                    en: Proxies with signed authority, and heirs, are heard.
                  withdrawal:
                    cite: 第十五条
                    zh: 撤回投诉的，处理程序自收到撤回申请当日终止。
                    en: A withdrawal ends the procedure on the day it is received.
                  no_interest:
                    cite: 第三章 回避
                    zh: 指定与被投诉事项无直接利益关系的人员核实投诉。
                    en: The matter is verified by people without a direct interest in it.
                  decide.simple:
                    cite: 第三章 处理时限
                    zh: 事实清楚、争议简单的，收到之日起十五日内作出处理决定并告知。
                    en: Where the facts are clear the complaint is decided and the complainant told within 15 days of receipt.
                  decide.complex:
                    cite: 第三章 处理时限
                    zh: 情况复杂的可延长至三十日。
                    en: A complex complaint may take up to 30 days.
                  decide.special:
                    cite: 第三章 处理时限
                    zh: 情况特别复杂的，经上级机构或总行高管审批并告知投诉人，可再延长三十日。
                    en: In special cases 30 more days may be approved by the superior level or headquarters, the complainant told.
                  appeal:
                    cite: 第三章 核查
                    zh: 答复应告知申请核查、调解、仲裁、诉讼等途径。
                    en: The decision names review, mediation, arbitration and litigation as ways of appeal.
                  review:
                    cite: 第三章 核查
                    zh: 投诉人可在收到处理决定三十日内申请核查，核查机构三十日内作出决定并告知。
                    en: Within 30 days of the decision a review may be asked for; it is answered within 30 days.
                  major:
                    cite: 第四章 重大消费投诉
                    zh: 灾害事故公共卫生事件引发、二十名以上投诉人集体来访或监管认定的为重大投诉，须有应急预案。
                    en: A complaint from disaster, accident or a public-health event, of 20 or more in person, or as the regulator determines, is major and
                      needs a contingency plan.
                  root_cause:
                    cite: 第四章 溯源整改
                    zh: 建立溯源整改机制，查找根源并改进。
                    en: Root causes are traced and corrected.
                  records:
                    cite: 第四章 登记与档案
                    zh: 全面记录接收、流转、处理过程并存档。
                    en: Receipt, flow and handling are fully recorded and archived.
                  first_contact:
                    document: 关于进一步加强消费投诉处理工作的通知（2022）
                    cite: 首问负责
                    zh: 及时联系投诉人，首问负责，不得推诿。
                    en: The complainant is contacted promptly, first contact owns the matter, and nobody passes it around.
                  central_bank:
                    document: 金融消费者权益保护实施办法（中国人民银行令2020年第5号）
                    cite: 转办投诉
                    zh: 人民银行转办的投诉十五日内处理，经负责人批准并告知原因最长六十日。
                    en: A complaint forwarded by the central bank is handled within 15 days, 60 at the most with the head's approval and the reasons told.
                  leak:
                    document: 金融消费者权益保护实施办法（中国人民银行令2020年第5号）
                    cite: 信息泄露报告
                    zh: 信息泄露的七十二小时内报告主管机关。
                    en: A leak of customer data is told to the authority within 72 hours.
                  petition:
                    document: 信访工作条例（2022）
                    cite: 信访事项
                    zh: 按信访提出的，十五日内决定是否受理，受理之日起六十日内办结，可延长三十日。
                    en: A petition is sorted within 15 days and decided within 60 days, with at most 30 more.

                facts:
                  forwarded_by:
                    zh: 转办机关
                    en: forwarded by
                    values:
                      nobody: {zh: 无, en: nobody}
                      central_bank: {zh: 人民银行, en: the central bank}
                      regulator: {zh: 监管部门, en: the regulator}
                    default: nobody
                  petition: {zh: 信访事项, en: comes as a petition, values: ["true", "false"], default: "false"}
                  leak: {zh: 信息泄露, en: customer data leaked, values: ["true", "false"], default: "false"}
                  cause:
                    zh: 起因
                    en: cause
                    values:
                      ordinary: {zh: 一般, en: ordinary}
                      disaster: {zh: 自然灾害, en: natural disaster}
                      accident: {zh: 事故, en: accident}
                      public_health: {zh: 公共卫生事件, en: public health event}
                    default: ordinary
                  determined_major: {zh: 监管认定重大, en: determined as major by the regulator, values: ["true", "false"], default: "false"}

                deadlines:
                  - name: reply
                    zh: 作出处理决定并告知（简单）
                    en: decide and tell (simple)
                    starts_on: registered
                    stops_on: [replied, acceptance_refused, withdrawn]
                    period: 15 days
                    when: {complexity: simple}
                    on_miss: {escalate_to: senior_manager, breach: statutory_limit_missed}
                    extension: {cap: 60 days, from: registered, approvers: [senior_manager], tell_customer: true, clause: decide.special}
                    clause: decide.simple
                  - name: reply
                    zh: 作出处理决定并告知（复杂）
                    en: decide and tell (complex)
                    starts_on: registered
                    stops_on: [replied, acceptance_refused, withdrawn]
                    period: 30 days
                    when: {complexity: complex}
                    on_miss: {escalate_to: senior_manager, breach: statutory_limit_missed}
                    extension: {cap: 60 days, from: registered, approvers: [senior_manager], tell_customer: true, clause: decide.special}
                    clause: decide.complex
                  - name: review_reply
                    zh: 核查决定
                    en: answer a review
                    starts_on: review_requested
                    stops_on: [review_decided, withdrawn]
                    period: 30 days
                    on_miss: {escalate_to: senior_manager, breach: statutory_limit_missed}
                    clause: review
                  - name: central_bank_reply
                    zh: 人民银行转办投诉
                    en: handle what the central bank forwarded
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 15 days
                    when: {forwarded_by: central_bank}
                    on_miss: {escalate_to: senior_manager, breach: statutory_limit_missed}
                    extension: {cap: 60 days, from: registered, approvers: [senior_manager], tell_customer: true, clause: central_bank}
                    clause: central_bank
                  - name: leak_report
                    zh: 报告信息泄露
                    en: report a leak
                    starts_on: registered
                    stops_on: [reported_to_superior]
                    period: 72 hours
                    when: {leak: true}
                    on_miss: {escalate_to: senior_manager, breach: statutory_limit_missed}
                    clause: leak
                  - name: petition_sorting
                    zh: 信访受理
                    en: sort a petition
                    starts_on: registered
                    stops_on: [accepted, acceptance_refused, withdrawn]
                    period: 15 days
                    when: {petition: true}
                    on_miss: {escalate_to: senior_manager, breach: statutory_limit_missed}
                    clause: petition
                  - name: petition_decision
                    zh: 信访办结
                    en: decide a petition
                    starts_on: accepted
                    stops_on: [replied, withdrawn]
                    period: 60 days
                    when: {petition: true}
                    on_miss: {escalate_to: senior_manager, breach: statutory_limit_missed}
                    extension: {cap: 90 days, from: accepted, approvers: [senior_manager], tell_customer: true, clause: petition}
                    clause: petition

                severity:
                  - {grade: ordinary, zh: 一般, en: ordinary, clause: major}
                  - grade: major
                    zh: 重大消费投诉
                    en: major
                    any_of:
                      - {cause: [disaster, accident, public_health]}
                      - {complainants: ">= 20", group_in_person: true}
                      - {determined_major: true}
                    duties: [{zh: 启动应急预案, en: the contingency plan is set going}]
                    clause: major

                recusal:
                  - {party: with_interest, clause: no_interest}
                  - {party: complained_about, clause: no_interest}

                reviews:
                  - {deciders: [senior_manager], request_within: 30 days, answer_deadline: review_reply, clause: review}

                closing:
                  - {requires: decided, when: {kind: complaint}, clause: decide.simple}
                  - {requires: replied, when: {kind: complaint}, clause: decide.simple}
                  - {requires: root_cause_recorded, when: {kind: complaint, at_fault: true}, clause: root_cause}

                breaches:
                  statutory_limit_missed: {zh: 超过法定期限, en: the law's limit was missed, seen_by: deadline_missed, clause: decide.simple}

                duties:
                  representatives: {zh: 集体来访推选不超过五名代表, en: a group in person is heard through at most five representatives, after: registered, clause: representatives}
                  papers: {zh: 不得要求重复提供材料, en: do not demand what the bank already holds, after: registered, clause: no_repeat_papers}
                  proxy: {zh: 接受代理人和继承人, en: hear proxies and heirs, after: registered, clause: proxy}
                  withdrawal: {zh: 撤回当日终止程序, en: a withdrawal ends the procedure the same day, after: withdrawn, clause: withdrawal}
                  appeal: {zh: 答复时告知救济途径, en: name the ways of appeal in the reply, after: decided, clause: appeal}
                  promptly: {zh: 及时联系投诉人, en: contact the complainant promptly, after: registered, clause: first_contact}
                  records: {zh: 全程记录并存档, en: record and archive the whole course, clause: records}
                """##),
        EmbeddedData(
            path: "Books/dispatch-desk.yaml",
            text: ##"""
                # 投诉处理作业指导书 (a property company): a front desk, work orders, progress to the desk.
                schema: 1
                id: dispatch-desk
                title: {zh: 投诉处理作业指导书, en: Dispatch desk}
                source: 投诉处理作业指导书
                effective_from: 2008-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, praise, inquiry, help_request]

                clauses:
                  s4.1.1:
                    cite: 4.1.1
                    zh: 前台接到投诉认真填写《投诉记录表》并做好解答。
                    en: The front desk records every complaint truly and answers what it can.
                  s4.2.1:
                    cite: 4.2.1
                    zh: 首报五分钟内派工并反馈相关部门，同时安抚投诉人。
                    en: A work order is written and passed to the department within five minutes of the first report, and the complainant is calmed.
                  s4.2.2a:
                    cite: 4.2.2
                    zh: 接派工单后十二小时内处理完成。
                    en: The matter is dealt with within 12 hours of the work order.
                  s4.2.2b:
                    cite: 4.2.2
                    zh: 未完成的二十四小时内向前台反馈情况和进度。
                    en: If not, its state and progress are told to the desk within 24 hours.
                  s4.2.2c:
                    cite: 4.2.2
                    zh: 与投诉人约定时间的以约定为准。
                    en: A time agreed with the complainant takes precedence.
                  s4.2.3:
                    cite: 4.2.3
                    zh: 首报二十四小时内未完成的上报客服主管，并报部门负责人批示执行。
                    en: What is not done 24 hours after the first report goes to the supervisor, then by the department head's instruction.
                  s4.2.4:
                    cite: 4.2.4
                    zh: 职责部门每日17:00前向前台回复处理进度。
                    en: The department tells the desk its progress daily by 17:00.
                  s4.2.5:
                    cite: 4.2.5
                    zh: 首问责任制，接到投诉的第一人积极接待并马上反馈前台。
                    en: Whoever hears a complaint first receives it and tells the desk at once.
                  s4.2.6a:
                    cite: 4.2.6
                    zh: 处理完毕经负责人审核后，前台当天回访并记录。
                    en: Once done and examined by the head, the desk calls back the same day, on the record.
                  s4.2.6b:
                    cite: 4.2.6
                    zh: 必要时十二小时内或按约定上门回访。
                    en: Where needed the complainant is visited within 12 hours, or as agreed.
                  s4.2.6c:
                    cite: 4.2.6
                    zh: 回访后交主管审核并归档。
                    en: After the callback the supervisor examines and archives the case.
                  s4.3.1:
                    cite: 4.3.1
                    zh: 各部门负责人亲自跟进本部门的投诉。
                    en: Every head follows up their department's complaints in person.
                  s4.3.2:
                    cite: 4.3.2
                    zh: 每月25日前汇总二次、重大、重要业户投诉报领导。
                    en: By the 25th of each month second, grave and important-customer complaints are summed up for the management.
                  choice.money:
                    choice: 指导书未规定赔偿权限
                    zh: 赔偿由部门负责人决定。
                    en: The department head decides compensation.
                  choice.recusal:
                    choice: 指导书未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 首问员工, en: first-contact employee}
                  agent: {zh: 客服部前台, en: front desk}
                  call_centre_supervisor: {zh: 客服主管, en: supervisor}
                  handler: {zh: 职责部门处理人, en: handler}
                  intake_head: {zh: 部门负责人, en: department head}
                  senior_manager: {zh: 中心领导, en: management}

                registers:
                  complaint_record:
                    zh: 投诉记录表
                    en: complaint record
                    channels: [in_person, telephone, letter, email, fax, visit, opinion_book, web, social_media, superior, regulator, media]
                    keeper: agent
                    clause: s4.1.1

                facts:
                  agreed_date: {zh: 与投诉人约定的时间, en: time agreed with the complainant, type: date}
                  visit: {zh: 需上门回访, en: a visit is needed, values: ["true", "false"], default: "false"}
                  important_customer: {zh: 重要业户, en: important customer, values: ["true", "false"], default: "false"}

                authority:
                  - {acts: [register, confirm_receipt, withdraw, request_review], roles: [teller, agent, call_centre_supervisor, handler], clause: s4.2.5}
                  - {acts: [accept, hand_over, order_work, pass_on, reply, record_callback, set_agreed_date], roles: [agent, call_centre_supervisor], clause: s4.2.1}
                  - {acts: [take, record_investigation, record_measure, decide, reply, report_progress], roles: [handler, intake_head], clause: s4.2.2a}
                  - {acts: [report_up, raise_severity], roles: [agent, call_centre_supervisor, intake_head], clause: s4.2.3}
                  - {acts: [supervise, extend, decide_review, merge, reopen], roles: [call_centre_supervisor, intake_head], clause: s4.2.3}
                  - {acts: [close, archive, submit_report], roles: [call_centre_supervisor], clause: s4.2.6c}
                  - {acts: [compensate], roles: [intake_head, senior_manager], clause: choice.money}

                deadlines:
                  - name: pass_on
                    zh: 派工并反馈相关部门
                    en: pass the work order on
                    starts_on: registered
                    stops_on: [ordered, passed_on, replied, withdrawn]
                    period: 5 minutes
                    on_miss: {escalate_to: call_centre_supervisor, breach: late_order}
                    clause: s4.2.1
                  - name: escalate
                    zh: 首报二十四小时未完成上报
                    en: take it to the supervisor
                    starts_on: registered
                    stops_on: [completed, replied, withdrawn]
                    period: 24 hours
                    on_miss: {escalate_to: next_level}
                    clause: s4.2.3
                  - name: handle
                    zh: 处理完成
                    en: deal with the matter
                    starts_on: ordered
                    stops_on: [completed, replied, withdrawn]
                    period: 12 hours
                    on_miss: {escalate_to: intake_head, breach: late_work}
                    clause: s4.2.2a
                  - name: handle
                    zh: 按约定时间处理
                    en: deal with the matter at the time agreed
                    starts_on: agreed_date_set
                    stops_on: [completed, replied, withdrawn]
                    agreed: agreed_date
                    on_miss: {escalate_to: intake_head, breach: late_work}
                    clause: s4.2.2c
                  - name: progress
                    zh: 反馈处理进度
                    en: tell the desk the progress
                    starts_on: ordered
                    stops_on: [progress_reported, completed, replied, withdrawn]
                    period: 24 hours
                    on_miss: {escalate_to: intake_head, breach: no_progress}
                    clause: s4.2.2b
                  - name: daily_progress
                    zh: 每日进度
                    en: daily progress
                    starts_on: ordered
                    stops_on: [progress_reported, completed, replied, withdrawn]
                    period: daily by 17:00
                    on_miss: {escalate_to: intake_head, breach: no_progress}
                    repeats: true
                    clause: s4.2.4
                  - name: callback
                    zh: 当天回访
                    en: call back the same day
                    starts_on: completed
                    stops_on: [callback_recorded, withdrawn]
                    period: same day
                    on_miss: {escalate_to: call_centre_supervisor, breach: no_callback}
                    clause: s4.2.6a
                  - name: visit
                    zh: 上门回访
                    en: visit the complainant
                    starts_on: completed
                    stops_on: [callback_recorded, withdrawn]
                    period: 12 hours
                    when: {visit: true}
                    on_miss: {escalate_to: call_centre_supervisor, breach: no_callback}
                    clause: s4.2.6b

                ladder:
                  - {level: 1, role: call_centre_supervisor, zh: 客服主管, en: supervisor, clause: s4.2.3}
                  - {level: 2, role: intake_head, zh: 部门负责人, en: department head, clause: s4.2.3}
                  - {level: 3, role: senior_manager, zh: 中心领导, en: management, clause: s4.3.2}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                callbacks:
                  - {attempts_max: 3, deadline: callback, clause: s4.2.6a}

                closing:
                  - {requires: replied, clause: s4.2.6a}
                  - {requires: callback_done, clause: s4.2.6a}

                reports:
                  monthly:
                    zh: 客户投诉统计分析表
                    en: statistics and analysis of complaints
                    schedule: monthly by 25
                    author: call_centre_supervisor
                    recipients: [{zh: 中心领导, en: management}]
                    contents:
                      - {zh: 二次投诉, en: second complaints}
                      - {zh: 重大投诉, en: grave complaints}
                      - {zh: 重要业户投诉, en: important customers' complaints}
                    clause: s4.3.2

                forms:
                  complaint_record: {zh: 投诉记录表, en: complaint record, arises_on: registered, clause: s4.1.1}
                  work_order: {zh: 客户服务派工单, en: work order, arises_on: ordered, clause: s4.2.1}

                breaches:
                  late_order: {zh: 五分钟内未派工, en: no work order within five minutes, seen_by: deadline_missed, clause: s4.2.1}
                  late_work: {zh: 未按时处理完成, en: not dealt with in time, seen_by: deadline_missed, clause: s4.2.2a}
                  no_progress: {zh: 未反馈进度, en: no progress told, seen_by: deadline_missed, clause: s4.2.4}
                  no_callback: {zh: 未当天回访, en: not called back the same day, seen_by: deadline_missed, clause: s4.2.6a}

                duties:
                  head: {zh: 部门负责人亲自跟进, en: the head follows up in person, clause: s4.3.1}
                """##),
        EmbeddedData(
            path: "Books/gdrcu.yaml",
            text: ##"""
                # 广东省农村信用社客户投诉处理工作指引: the network of 2009 had 5,622 outlets and 59,000 staff.
                schema: 1
                id: gdrcu
                title: {zh: 广东省农村信用社客户投诉处理工作指引, en: Guangdong rural credit cooperatives}
                source: 粤农信联发〔2008〕250号
                effective_from: 2008-12-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, praise, inquiry, account_query, help_request]

                clauses:
                  art3:
                    cite: 第三条
                    zh: 投诉可以书信、电子邮件、传真、电话、走访、留言（意见簿或意见箱）提出。
                    en: Complaints come by letter, e-mail, fax, telephone, visit or a message in the opinion book or box.
                  art5:
                    cite: 第五条
                    zh: 不得阻止、干扰客户的正当投诉，不得打击报复投诉人。
                    en: Nobody may obstruct a proper complaint or retaliate against whoever makes it.
                  art9:
                    cite: 第九条
                    zh: 处理不力以致群体性投诉的，追究相关单位和人员的责任。
                    en: Where poor handling leads to a mass complaint, the unit and people answer for it.
                  art10:
                    cite: 第十条
                    zh: 受理部门统一协调处理辖内投诉，涉及案件或人事的移交相关部门。
                    en: The intake department coordinates all complaints and passes criminal or personnel matters to the department concerned.
                  art12:
                    cite: 第十二条
                    zh: 受理部门受理、界定、转交、跟踪、审核并归档投诉，定期汇总分析上报。
                    en: The intake department accepts, defines, assigns, tracks, examines and files complaints, and reports on them regularly.
                  art13:
                    cite: 第十三条
                    zh: 承办单位调查处理并回复投诉人，情况报受理部门备案。
                    en: The handling unit investigates, answers the complainant and files the result with the intake department.
                  art14:
                    cite: 第十四条
                    zh: 违法违规、服务问题、上级交办或其他部门转来及其他涉及农信社的投诉均予受理。
                    en: Breaches of law or rule, matters of service, those ordered or passed on from elsewhere, and other matters of the cooperative are accepted.
                  art15:
                    cite: 第十五条
                    zh: 无实际内容、缺乏事实根据或不符合规定的，经受理部门负责人核准可不予受理，并向投诉人解释。
                    en: What has no substance, no basis in fact or no standing in law may be refused with the intake head's approval, and is explained.
                  art16:
                    cite: 第十六条
                    zh: 核查后仍以同一事实和理由投诉的不再受理，但告知申诉途径。
                    en: A complaint repeated on the same facts and grounds after review is not accepted again; the ways of appeal are told.
                  art17.1:
                    cite: 第十七条（一）
                    zh: 网点能立即解决的直接答复并填处理表报备；不能的说明原因并报受理部门。
                    en: An outlet settles at once what it can, with a handling form filed; what it cannot it explains and passes to the intake department.
                  art17.2:
                    cite: 第十七条（二）
                    zh: 受理部门能直接答复的立即答复并归档；不能的发督办表。
                    en: The intake department answers at once what it can and archives it; for the rest it issues a supervision order.
                  art17.3:
                    cite: 第十七条（三）
                    zh: 其他部门收到投诉的处理程序与网点相同。
                    en: Other departments treat a complaint they receive as outlets do.
                  art17.4:
                    cite: 第十七条（四）
                    zh: 上级转来的投诉发督办表办理，结果报高级管理层及上级部门。
                    en: What a superior passes down is handled by supervision order, and its result reported to senior management and the superior.
                  art18.1a:
                    cite: 第十八条（一）
                    zh: 不能立即答复的，当天填处理表报受理部门。
                    en: What cannot be answered at once goes to the intake department with a handling form on the same day.
                  art18.1b:
                    cite: 第十八条（一）
                    zh: 受理部门接到处理表后两个工作日内发出督办表。
                    en: The intake department issues a supervision order within two working days of the handling form.
                  art18.1c:
                    cite: 第十八条（一）
                    zh: 涉及单位接到督办表后七个工作日内处理并答复。
                    en: The handling unit handles and answers within seven working days of the supervision order.
                  art18.2a:
                    cite: 第十八条（二）
                    zh: 上级转来的投诉在上级规定的期限内办结。
                    en: What a superior passes down is done within the superior's own limit.
                  art18.2b:
                    cite: 第十八条（二）
                    zh: 办结后三个工作日内书面报高级管理层及上级部门。
                    en: Its result is reported in writing to senior management and the superior within three working days of completion.
                  art18.3:
                    cite: 第十八条（三）
                    zh: 复杂或影响重大的可延长，最长不超过三个月。
                    en: A complex or grave matter may take longer, three months in all at the most.
                  art19:
                    cite: 第十九条
                    zh: 与投诉人或投诉事项有直接利害关系的工作人员应当回避。
                    en: Staff with a direct interest in the complainant or the matter step aside.
                  art20:
                    cite: 第二十条
                    zh: 自下而上、层层上报，除特殊情况或合理期限内未处理外不得越级；办事处和省联社合规部为救济部门。
                    en: Matters go upwards level by level, skipped only in special cases or where a level let them lie; the local office and the provincial
                      compliance department give relief.
                  art21:
                    cite: 第二十一条
                    zh: 员工重大违规违纪行为应及时报告省联社合规部。
                    en: Grave misconduct of staff is reported at once to the provincial compliance department.
                  art22:
                    cite: 第二十二条
                    zh: 办结后整理立案、造册登记，年终交档案室。
                    en: Once done, a case is filed and numbered, and handed to the archive at the year's end.
                  art23:
                    cite: 第二十三条
                    zh: 每年六月十五日和十二月十五日前书面报告受理、解决情况及原因和整改。
                    en: By 15 June and 15 December each year a written report states numbers, main problems, causes and measures.
                  art24.1:
                    cite: 第二十四条（一）
                    zh: 收到投诉不按规定登记。
                    en: A complaint received was not registered.
                  art24.2:
                    cite: 第二十四条（二）
                    zh: 应当受理而不受理。
                    en: What ought to be accepted was refused.
                  art24.3:
                    cite: 第二十四条（三）
                    zh: 推诿、敷衍、拖延或未在期限内办结。
                    en: A matter was shirked, delayed or not done in time.
                  art24.4:
                    cite: 第二十四条（四）
                    zh: 重大、紧急事项隐瞒、谎报、缓报。
                    en: A grave or urgent matter was concealed, falsely or late reported.
                  art24.5:
                    cite: 第二十四条（五）
                    zh: 应报告查处结果而不按时报告又不说明情况。
                    en: A result was not reported in time and no explanation given.
                  art24.6:
                    cite: 第二十四条（六）
                    zh: 处理不当引起大规模投诉，造成不良影响。
                    en: Poor handling led to a mass complaint with bad effect.
                  art24.7:
                    cite: 第二十四条（七）
                    zh: 其他违反投诉规定的行为。
                    en: Any other breach of the rules on complaints.
                  art25:
                    cite: 第二十五条至第二十六条
                    zh: 对及时有效处理和改进的单位、个人及投诉属实使农信社避免损失的客户给予奖励。
                    en: Units and staff who handle well, and customers whose complaint averted a loss, are rewarded.
                  choice.money:
                    choice: 指引未规定赔偿权限
                    zh: 赔偿由受理部门负责人在五千元内决定，超出报高级管理层。
                    en: The intake head decides compensation up to 5,000 yuan, senior management above it.
                  choice.severity:
                    choice: 指引未列等级条件
                    zh: 涉诉、见诸媒体、二十人以上集体投诉或员工重大违规的为重大，其余为一般。
                    en: Litigation, media, twenty or more together or grave staff misconduct make a matter grave; the rest is general.

                roles:
                  teller: {zh: 网点员工, en: outlet staff}
                  complaint_officer: {zh: 网点投诉管理人, en: complaint officer}
                  outlet_head: {zh: 网点负责人, en: outlet head}
                  handler: {zh: 承办单位经办人, en: handler of the handling unit}
                  intake_officer: {zh: 受理部门经办, en: intake officer}
                  intake_head: {zh: 受理部门负责人, en: head of the intake department}
                  service_standards: {zh: 省联社驻当地办事处, en: local office of the provincial union}
                  senior_manager: {zh: 高级管理层, en: senior management}
                  auditor: {zh: 省联社合规部, en: provincial compliance department}

                registers:
                  opinion_book: {zh: 意见簿, en: opinion book, channels: [opinion_book], clause: art3}
                  complaint_register:
                    zh: 客户投诉登记簿
                    en: complaint register
                    channels: [in_person, letter, email, fax, telephone, visit, web, social_media, superior, regulator, media]
                    keeper: complaint_officer
                    clause: art3

                facts:
                  intake_at:
                    zh: 受理地点
                    en: where it was taken in
                    values:
                      outlet: {zh: 营业网点, en: an outlet}
                      intake_department: {zh: 受理部门, en: the intake department}
                      other_department: {zh: 其他部门, en: another department}
                    default: outlet
                  superior_limit: {zh: 上级规定的期限, en: the superior's limit, type: date}

                authority:
                  - {acts: [register, confirm_receipt, reply, record_callback, request_review, withdraw], roles: [teller, complaint_officer, outlet_head, handler, intake_officer, intake_head], clause: art17.1}
                  - {acts: [take, hand_over, make_handling_sheet], roles: [teller, complaint_officer, outlet_head, handler, intake_officer, intake_head], clause: art17.1}
                  - {acts: [accept], roles: [complaint_officer, outlet_head, intake_officer, intake_head], clause: art14}
                  - {acts: [refuse_acceptance], roles: [intake_head], clause: art15}
                  - {acts: [pass_to_intake_department], roles: [teller, complaint_officer, outlet_head, handler], clause: art17.1}
                  - {acts: [record_investigation, decide, record_measure], roles: [complaint_officer, outlet_head, handler, intake_officer, intake_head], clause: art13}
                  - {acts: [compensate], roles: [intake_head], up_to: 5000, clause: choice.money}
                  - {acts: [compensate], roles: [senior_manager], clause: choice.money}
                  - {acts: [supervise], roles: [intake_officer, intake_head], clause: art17.2}
                  - {acts: [report_to_superior], roles: [intake_officer, intake_head], clause: art18.2b}
                  - {acts: [extend], roles: [intake_head, senior_manager], clause: art18.3}
                  - {acts: [report_up, raise_severity], roles: [teller, complaint_officer, outlet_head, handler, intake_officer, intake_head], clause: art20}
                  - {acts: [decide_review], roles: [senior_manager, service_standards], clause: art20}
                  - {acts: [transfer_externally, merge, reopen], roles: [intake_officer, intake_head], clause: art10}
                  - {acts: [issue_rectification, verify_rectification], roles: [intake_officer, intake_head], clause: art10}
                  - {acts: [close], roles: [outlet_head, intake_officer, intake_head], clause: art12}
                  - {acts: [archive, submit_report], roles: [intake_officer, intake_head], clause: art22}

                deadlines:
                  - name: pass_to_intake_department
                    zh: 报受理部门
                    en: pass to the intake department
                    starts_on: registered
                    stops_on: [passed_to_intake_department, replied, acceptance_refused, withdrawn]
                    period: same day
                    when: {intake_at: [outlet, other_department]}
                    on_miss: {escalate_to: intake_head, breach: delayed}
                    clause: art18.1a
                  - name: supervision_order
                    zh: 发出督办表
                    en: issue the supervision order
                    starts_on: passed_to_intake_department
                    stops_on: [supervision_order_received, replied, acceptance_refused, withdrawn]
                    period: 2 working days
                    on_miss: {escalate_to: senior_manager, breach: delayed}
                    clause: art18.1b
                  - name: reply
                    zh: 处理和答复
                    en: handle and answer
                    starts_on: supervision_order_received
                    stops_on: [replied, withdrawn]
                    period: 7 working days
                    on_miss: {escalate_to: next_level, breach: delayed}
                    extension: {cap: 3 months, from: registered, approvers: [intake_head, senior_manager], tell_customer: true, clause: art18.3}
                    clause: art18.1c
                  - name: extension_cap
                    zh: 最长期限
                    en: the longest it may take
                    starts_on: registered
                    stops_on: [replied, acceptance_refused, withdrawn]
                    period: 3 months
                    on_miss: {escalate_to: senior_manager, breach: delayed}
                    clause: art18.3
                  - name: superior_limit
                    zh: 上级规定的办结期限
                    en: the superior's limit
                    starts_on: registered
                    stops_on: [completed, withdrawn]
                    agreed: superior_limit
                    when: {origin: [superior, regulator, other_authority]}
                    on_miss: {escalate_to: senior_manager, breach: delayed}
                    clause: art18.2a
                  - name: report_to_superior
                    zh: 办结后书面报告
                    en: written report after completion
                    starts_on: completed
                    stops_on: [reported_to_superior]
                    period: 3 working days
                    when: {origin: [superior, regulator, other_authority]}
                    on_miss: {escalate_to: senior_manager, breach: result_not_reported}
                    clause: art18.2b

                ladder:
                  - {level: 1, role: outlet_head, zh: 网点, en: outlet, clause: art20}
                  - {level: 2, role: intake_head, zh: 联社受理部门, en: intake department of the cooperative, clause: art20}
                  - {level: 3, role: service_standards, zh: 省联社驻当地办事处, en: local office, skip_when: {severity: grave}, clause: art20}
                  - {level: 4, role: auditor, zh: 省联社合规部, en: provincial compliance department, clause: art20}

                severity:
                  - {grade: general, zh: 一般, en: general, clause: choice.severity}
                  - grade: grave
                    zh: 重大
                    en: grave
                    any_of: [{litigation: begun}, {media: actual}, {complainants: ">= 20"}, {misconduct: true}]
                    duties: [{zh: 员工重大违规及时报告省联社合规部, en: report grave staff misconduct to the provincial compliance department}]
                    clause: choice.severity

                acceptance:
                  accepted:
                    breach_of_rule: {zh: 违反金融法律法规或规章制度, en: breach of law or rule, clause: art14}
                    service: {zh: 服务态度、质量或标准, en: "service attitude, quality or standard", clause: art14}
                    passed_on: {zh: 上级要求办理或其他部门转来, en: ordered by a superior or passed on by another authority, clause: art14}
                    other: {zh: 其他涉及农信社或其工作人员的事项, en: other matters of the cooperative or its staff, clause: art14}
                  refused:
                    no_substance: {zh: 无实际内容, en: no substance, clause: art15}
                    no_basis: {zh: 缺乏事实根据, en: no basis in fact, clause: art15}
                    not_lawful: {zh: 不符合法律、法规、规章, en: not in line with law, clause: art15}
                    repeat_after_review: {zh: 核查后同一事实和理由再次投诉, en: repeated on the same facts and grounds after review, clause: art16}
                  approvers: [intake_head]
                  repeat_after_review: repeat_after_review
                  ways_of_appeal:
                    - {zh: 向上一级单位提出申诉, en: appeal to the next higher unit}
                    - {zh: 向银行同业公会等行业管理机构提出申诉, en: appeal to the banking association or another body of the trade}
                  clause: art15

                recusal:
                  - {party: with_interest, clause: art19}
                  - {party: complained_about, clause: art19}

                reviews:
                  - {deciders: [service_standards, senior_manager], clause: art20}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint, settled_on_spot: false}, clause: art13}
                  - {requires: replied, clause: art18.1c}
                  - {requires: handling_form_filled, when: {kind: complaint}, clause: art17.1}
                  - {requires: reported_to_superior, when: {origin: [superior, regulator, other_authority]}, clause: art18.2b}

                reports:
                  half_year:
                    zh: 客户投诉管理机制运行半年报告
                    en: half-year report on complaint handling
                    schedule: yearly by 06-15 12-15
                    author: intake_head
                    recipients:
                      - {zh: 当地银监部门, en: local banking regulator}
                      - {zh: 银行同业公会（银行业协会）, en: banking association}
                      - {zh: 省联社合规部（抄报）, en: provincial compliance department (copy)}
                    contents:
                      - {zh: 受理投诉次数, en: number accepted}
                      - {zh: 投诉解决次数, en: number solved}
                      - {zh: 主要投诉问题, en: main problems}
                      - {zh: 投诉原因分析, en: analysis of causes}
                      - {zh: 整改措施, en: measures}
                    clause: art23

                forms:
                  handling_form: {zh: 客户投诉处理表（附表1）, en: handling form (annex 1), arises_on: registered, when: {kind: complaint}, clause: art17.1}
                  supervision_order: {zh: 客户投诉处理督办表（附表2）, en: supervision order (annex 2), arises_on: supervision_order_received, clause: art17.2}

                breaches:
                  not_registered: {zh: 不按规定登记, en: received but not registered, seen_by: hand, clause: art24.1}
                  refused_wrongly: {zh: 应受理而不受理, en: ought to be accepted but was not, seen_by: refusal_overturned, clause: art24.2}
                  delayed: {zh: 推诿、拖延、未按期办结, en: "shirked, delayed, not done in time", seen_by: deadline_missed, clause: art24.3}
                  concealed: {zh: 重大紧急事项隐瞒、谎报、缓报, en: "grave or urgent matter concealed, falsely or late reported", seen_by: hand, clause: art24.4}
                  result_not_reported: {zh: 不按时报告结果又不说明, en: result not reported in time without explanation, seen_by: deadline_missed, clause: art24.5}
                  mass_complaint: {zh: 处理不当引起大规模投诉, en: handled so badly that mass complaint follows, seen_when: {complainants: ">= 20", repeats: ">= 1"}, clause: art24.6}
                  other: {zh: 其他违规, en: other, seen_by: hand, clause: art24.7}

                duties:
                  no_retaliation: {zh: 不得阻止、干扰投诉或打击报复, en: no obstruction and no retaliation, clause: art5}
                  prevent_mass: {zh: 预防群体性投诉, en: prevent mass complaints, clause: art9}
                  report_misconduct: {zh: 员工重大违规及时报告省联社合规部, en: report grave staff misconduct at once, after: investigated, clause: art21}
                  explain: {zh: 不能当场解决的向客户说明原因并记入处理表, en: explain what cannot be settled at once and write the reason in the form, after: registered, clause: art17.3}
                  reward: {zh: 对处理得力者和有功投诉人给予奖励, en: reward good handling and helpful complainants, after: closed, clause: art25}
                  superior_case: {zh: 上级转来的投诉一律发督办表, en: what a superior passes down always gets a supervision order, after: registered, clause: art17.4}
                """##),
        EmbeddedData(
            path: "Books/haichang.yaml",
            text: ##"""
                # 客户投诉处理工作指引 （海昌房地产）: complaints as valid, assist or invalid, counted apart.
                schema: 1
                id: haichang
                title: {zh: 海昌客户投诉处理工作指引, en: Haichang property}
                source: 客户投诉处理工作指引
                effective_from: 2008-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, inquiry, help_request]

                clauses:
                  s3.2:
                    cite: 3.2-3.3
                    zh: 项目公司监督下属物业公司处理投诉并考核，物业公司据此制定作业指导。
                    en: The project company supervises how its property company handles complaints; the property company writes its own instructions by these rules.
                  s3.4:
                    cite: "3.4"
                    zh: 物业公司处理投诉，收集整理信息，按规定反馈并统计分析。
                    en: The property company handles complaints, collects the information, answers, counts and analyses.
                  s4.1.1:
                    cite: 4.1.1
                    zh: 因失职、失误、失度、失控伤害客户尊严或权益，或合理需求未满足而反映的意见，均为投诉。
                    en: Any opinion that the customer was hurt by our failing, or a reasonable wish left unmet, is a complaint.
                  s4.1.2:
                    cite: 4.1.2.2
                    zh: 常规服务之外的求助，未尽应尽努力的也视为投诉。
                    en: A wish beyond ordinary service that was left unmet without effort counts as a complaint.
                  s4.2.1a:
                    cite: 4.2.1.1 A
                    zh: 对公司服务、收费、管理、维修失职等的投诉为有效投诉。
                    en: A complaint about the company's own service, charges, management or upkeep is valid.
                  s4.2.1b:
                    cite: 4.2.1.1 B
                    zh: 因开发商或外部原因需物业协助的为协助处理投诉。
                    en: One caused by others, where the company must help, is an assist.
                  s4.2.1c:
                    cite: 4.2.1.1 C
                    zh: 以上两种以外的为无效投诉。
                    en: All else is invalid.
                  choice.acknowledge:
                    choice: 指引节选未列时限
                    zh: 当日确认收到。
                    en: Receipt is acknowledged on the same day.
                  choice.reply:
                    choice: 指引节选未列时限
                    zh: 十五日内答复。
                    en: The complaint is answered within 15 days.
                  choice.monthly:
                    choice: 指引节选未列统计日期
                    zh: 每月十日前完成上月统计。
                    en: The statistics of a month are due by the 10th of the next.
                  choice.money:
                    choice: 指引未规定赔偿权限
                    zh: 赔偿由项目公司决定。
                    en: The project company decides compensation.
                  choice.recusal:
                    choice: 指引未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 首问员工, en: first-contact employee}
                  intake_officer: {zh: 客户服务部经办, en: customer-service officer}
                  intake_head: {zh: 客户服务部负责人, en: head of customer service}
                  handler: {zh: 责任部门, en: section responsible}
                  senior_manager: {zh: 项目公司负责人, en: head of the project company}

                registers:
                  complaint_register:
                    zh: 客户投诉登记
                    en: complaint register
                    channels: [telephone, in_person, letter, email, fax, visit, opinion_book, web, social_media, superior, regulator, media]
                    keeper: intake_officer
                    clause: s3.4

                facts:
                  nature:
                    zh: 投诉性质
                    en: nature
                    values:
                      valid: {zh: 有效投诉, en: valid}
                      assist: {zh: 协助处理, en: assistance}
                      invalid: {zh: 无效投诉, en: invalid}

                authority:
                  - {acts: [register, confirm_receipt, accept, hand_over, take, reply, record_callback, request_review, withdraw], roles: [teller, intake_officer, intake_head, handler], clause: s3.4}
                  - {acts: [record_investigation, record_measure, decide], roles: [intake_officer, intake_head, handler], clause: s3.4}
                  - {acts: [supervise, extend, merge, reopen, report_up, raise_severity, transfer_externally, close, archive, submit_report], roles: [intake_head], clause: s3.2}
                  - {acts: [decide_review], roles: [senior_manager], clause: s3.2}
                  - {acts: [compensate], roles: [senior_manager], clause: choice.money}

                deadlines:
                  - name: acknowledge
                    zh: 确认收到
                    en: acknowledge receipt
                    starts_on: registered
                    stops_on: [confirmed, accepted, replied, withdrawn]
                    period: same day
                    on_miss: {escalate_to: intake_head}
                    clause: choice.acknowledge
                  - name: reply
                    zh: 答复客户
                    en: answer the customer
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 15 days
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: choice.reply

                ladder:
                  - {level: 1, role: intake_head, zh: 客户服务部, en: customer service, clause: s3.2}
                  - {level: 2, role: senior_manager, zh: 项目公司, en: project company, clause: s3.2}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                closing:
                  - {requires: nature_determined, when: {kind: complaint}, clause: s4.2.1c}
                  - {requires: replied, clause: s3.4}

                reports:
                  statistics:
                    zh: 投诉统计分析（有效、协助、无效分列）
                    en: "statistics: valid, assist and invalid apart"
                    schedule: monthly by 10
                    author: intake_head
                    recipients: [{zh: 项目公司, en: project company}]
                    contents:
                      - {zh: 有效投诉, en: valid complaints}
                      - {zh: 协助处理投诉, en: assists}
                      - {zh: 无效投诉, en: invalid complaints}
                    clause: choice.monthly

                breaches:
                  late_reply: {zh: 未按期答复, en: not answered in time, seen_by: deadline_missed, clause: choice.reply}

                duties:
                  valid: {zh: 判明投诉性质, en: determine whether it is valid, after: investigated, clause: s4.2.1a}
                  assist: {zh: 他方原因的也要协助, en: help even where others are the cause, after: registered, clause: s4.2.1b}
                  wish: {zh: 求助未尽努力视为投诉, en: a wish left unmet without effort counts as a complaint, after: registered, clause: s4.1.2}
                  meaning: {zh: 凡合理不满均为投诉, en: every reasonable discontent is a complaint, clause: s4.1.1}

                categories:
                  house: {zh: 房屋管理, en: house}
                  equipment: {zh: 设备管理, en: equipment}
                  security: {zh: 安全管理, en: security}
                  cleaning: {zh: 环境管理, en: cleaning}
                  other: {zh: 其他, en: other}
                """##),
        EmbeddedData(
            path: "Books/manufacturer.yaml",
            text: ##"""
                # 客户投诉处理流程及管理办法 (a manufacturer): handling sheet, quality, 8D-like correction.
                schema: 1
                id: manufacturer
                title: {zh: 客户投诉处理流程及管理办法, en: Manufacturer}
                source: 客户投诉处理流程及管理办法
                effective_from: 2008-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, inquiry]

                clauses:
                  s5.1:
                    cite: 5.1.1-5.1.2
                    zh: 营销部登记电话、口头、书面投诉并上报，文员负责登记追踪。
                    en: Sales registers every complaint by telephone, word or letter, reports it, and tracks it.
                  s5.2.1:
                    cite: 5.2.1
                    zh: 接到投诉立即初步评审，取得证据，采取临时应急对策，能立即回复的即回复。
                    en: A complaint is at once given a first review with its evidence; an emergency measure is taken, and what can be answered at once is.
                  s5.2.2:
                    cite: 5.2.2
                    zh: 一小时内发出处理单，经主任级以上批准，重大的报副总，由品管部签收。
                    en: The handling sheet goes out within one hour, approved by a head, grave ones by the vice-president, and is signed for by quality.
                  s5.3.1a:
                    cite: 5.3.1
                    zh: 一般投诉三个工作日内回复。
                    en: A general complaint is answered within three working days.
                  s5.3.1b:
                    cite: 5.3.1
                    zh: 重大投诉八个工作小时内提出临时对策。
                    en: For a grave complaint a temporary measure is set within eight working hours.
                  s5.3.1c:
                    cite: 5.3.1
                    zh: 重大投诉两个工作日内回复永久对策。
                    en: For a grave complaint the permanent measure is answered within two working days.
                  s5.3.2:
                    cite: 5.3.2
                    zh: 品管部调查分析并找出责任部门。
                    en: Quality investigates, analyses and finds the unit responsible.
                  s5.3.3:
                    cite: 5.3.3
                    zh: 责任部门分析根本原因并提出纠正措施，评审不通过的退回重做。
                    en: The unit responsible finds the root cause and proposes a correction; an insufficient plan is sent back.
                  s4.2:
                    cite: 4.2
                    zh: 品管部采取纠正预防措施并跟进实施。
                    en: Quality takes corrective and preventive action and follows it up.
                  s4.3:
                    cite: 4.3
                    zh: 管理者代表或总经理审核批准纠正预防措施。
                    en: The management representative or general manager approves corrective and preventive action.
                  choice.grave:
                    choice: 办法未列重大条件
                    zh: 涉诉、见诸媒体或多人投诉的为重大。
                    en: Litigation, media or many complainants make a complaint grave.
                  choice.money:
                    choice: 办法未规定赔偿权限
                    zh: 赔偿由总经理决定。
                    en: The general manager decides compensation.
                  choice.recusal:
                    choice: 办法未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 营销业务员, en: sales clerk}
                  intake_officer: {zh: 营销部文员, en: sales office}
                  intake_head: {zh: 营销部主任, en: head of sales}
                  handler: {zh: 责任部门, en: unit responsible}
                  service_standards: {zh: 品管部, en: quality}
                  senior_manager: {zh: 副总经理、管理者代表、总经理, en: "vice-president, management representative, general manager"}

                registers:
                  complaint_register:
                    zh: 客户投诉登记表
                    en: complaint register
                    channels: [telephone, in_person, letter, email, fax, visit, opinion_book, web, social_media, superior, regulator, media]
                    keeper: intake_officer
                    clause: s5.1

                authority:
                  - {acts: [register, confirm_receipt, make_handling_sheet, reply, request_review, withdraw, record_callback], roles: [teller, intake_officer, intake_head, service_standards], clause: s5.1}
                  - {acts: [accept, hand_over, take], roles: [intake_officer, intake_head, service_standards, handler], clause: s5.2.2}
                  - {acts: [record_investigation, record_measure], roles: [service_standards, handler], clause: s5.3.2}
                  - {acts: [decide], roles: [service_standards, senior_manager], clause: s4.3}
                  - {acts: [supervise, extend, merge, reopen, report_up, raise_severity], roles: [intake_head, service_standards, senior_manager], clause: s4.2}
                  - {acts: [issue_rectification], roles: [service_standards], clause: s5.3.3}
                  - {acts: [verify_rectification, close, archive], roles: [service_standards, senior_manager], clause: s4.2}
                  - {acts: [decide_review], roles: [senior_manager], clause: s4.3}
                  - {acts: [compensate], roles: [senior_manager], clause: choice.money}

                deadlines:
                  - name: handling_sheet
                    zh: 发出处理单
                    en: send out the handling sheet
                    starts_on: registered
                    stops_on: [handling_sheet_made, replied, withdrawn]
                    period: 1 hour
                    on_miss: {escalate_to: intake_head, breach: late_sheet}
                    clause: s5.2.2
                  - name: reply
                    zh: 回复一般投诉
                    en: answer a general complaint
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 3 working days
                    when: {severity: general}
                    on_miss: {escalate_to: senior_manager, breach: late_reply}
                    clause: s5.3.1a
                  - name: reply
                    zh: 回复永久对策
                    en: answer with the permanent measure
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 2 working days
                    when: {severity: grave}
                    on_miss: {escalate_to: senior_manager, breach: late_reply}
                    clause: s5.3.1c
                  - name: temporary_measure
                    zh: 提出临时对策
                    en: set a temporary measure
                    starts_on: registered
                    stops_on: [measure_recorded, replied, withdrawn]
                    period: 8 working hours
                    when: {severity: grave}
                    on_miss: {escalate_to: senior_manager, breach: late_reply}
                    clause: s5.3.1b

                severity:
                  - {grade: general, zh: 一般, en: general, clause: choice.grave}
                  - grade: grave
                    zh: 重大
                    en: grave
                    any_of: [{litigation: [possible, begun]}, {media: [possible, actual]}, {complainants: ">= 5"}]
                    clause: choice.grave

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                closing:
                  - {requires: investigation_recorded, clause: s5.3.2}
                  - {requires: root_cause_recorded, clause: s5.3.3}
                  - {requires: replied, clause: s5.3.1a}
                  - {requires: handling_form_filled, clause: s5.2.2}
                  - {requires: corrective_action_verified, when: {at_fault: true}, clause: s4.2}

                forms:
                  handling_sheet: {zh: 客户投诉处理单, en: handling sheet, arises_on: registered, clause: s5.2.2}

                breaches:
                  late_sheet: {zh: 一小时内未发处理单, en: no handling sheet within the hour, seen_by: deadline_missed, clause: s5.2.2}
                  late_reply: {zh: 未按时回复或提出对策, en: not answered or no measure in time, seen_by: deadline_missed, clause: s5.3.1a}

                duties:
                  first_review: {zh: 初步评审并取得证据, en: first review with evidence, after: registered, clause: s5.2.1}
                  send_back: {zh: 对策不充分的退回责任部门, en: an insufficient plan is sent back, after: measure_recorded, clause: s5.3.3}
                  approve: {zh: 纠正预防措施须经批准, en: corrective and preventive action is approved, after: measure_recorded, clause: s4.3}
                """##),
        EmbeddedData(
            path: "Books/outlet.yaml",
            text: ##"""
                # 银行营业网点客户投诉处理办法及流程: first contact handles, the complaint officer coordinates, the outlet head answers for it.
                schema: 1
                id: outlet
                title: {zh: 银行营业网点客户投诉处理办法及流程, en: Bank outlet complaint rules}
                source: 银行营业网点客户投诉处理办法及流程
                effective_from: 2007-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, praise, inquiry, account_query, help_request]

                clauses:
                  art3:
                    cite: 第三条
                    zh: 现场口头、意见簿、信函、电话投诉均须记录；意见簿由客户填写，意见登记簿由投诉管理人登记其他投诉。
                    en: Spoken, opinion-book, letter and telephone complaints are all recorded, the first book by customers, the register by the complaint officer.
                  art4:
                    cite: 第四条
                    zh: 网点负责人为主要责任人，须指定投诉管理人负责受理、处理、回复、统计、分析和上报。
                    en: The outlet head answers for complaints and names a complaint officer who accepts, handles, answers, counts, analyses and reports.
                  art4.duty:
                    cite: 第四条
                    zh: 网点所有员工均有受理投诉的义务和在权限内处理的责任。
                    en: Every employee of the outlet must take a complaint and handle it within their authority.
                  art5:
                    cite: 第五条
                    zh: 在醒目位置公示投诉电话。
                    en: The complaint telephone number is shown where all can see it.
                  art6:
                    cite: 第六条
                    zh: 首问员工在权限内解决，超出权限及时转投诉管理人协调解决并回复，同时立即报网点负责人，争取在网点解决。
                    en: Whoever is asked first settles within their authority; beyond it the complaint officer takes over, answers, and at once tells the outlet
                      head, so that the matter is settled at the outlet.
                  art7.1:
                    cite: 第七条（一）
                    zh: 认真耐心受理，全面了解事实，及时妥善处理，禁止推诿或粗暴。
                    en: Complaints are taken patiently, the facts gathered, and handled promptly; shirking and rudeness are forbidden.
                  art7.2:
                    cite: 第七条（二）
                    zh: 能立即答复的当场答复，不能的三日内回复客户。
                    en: What can be answered at once is answered at once; the rest within three days.
                  art7.3:
                    cite: 第七条（三）
                    zh: 超出网点权限的及时报总行规范服务管理部门，网点跟踪并确保回复。
                    en: What exceeds the outlet is reported promptly to the service-standards department at headquarters; the outlet tracks it and ensures the reply.
                  choice.report:
                    choice: “及时”未定时长
                    zh: 超出权限的当日上报。
                    en: What exceeds the outlet is reported on the same day.
                  choice.money:
                    choice: 办法未规定赔偿权限
                    zh: 网点负责人可决定五百元以内的赔偿，超出由总行决定。
                    en: The outlet head compensates up to 500 yuan; headquarters decides above it.
                  choice.recusal:
                    choice: 办法未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 首问员工, en: first-contact employee}
                  complaint_officer: {zh: 投诉管理人, en: complaint officer}
                  outlet_head: {zh: 网点负责人, en: outlet head}
                  service_standards: {zh: 总行规范服务管理部门, en: service-standards department of headquarters}
                  senior_manager: {zh: 总行高级管理层, en: senior management}
                  auditor: {zh: 审计, en: auditor}

                registers:
                  opinion_book: {zh: 客户意见簿, en: opinion book, channels: [opinion_book], clause: art3}
                  opinion_register:
                    zh: 意见登记簿
                    en: opinion register
                    channels: [in_person, letter, telephone, visit, email, fax, web, social_media, superior, regulator, media]
                    keeper: complaint_officer
                    clause: art3

                authority:
                  - {acts: [register, confirm_receipt, hand_over, take, reply, request_review, withdraw], roles: [teller, complaint_officer, outlet_head, service_standards], clause: art4.duty}
                  - {acts: [accept, record_investigation, decide, record_measure, record_callback, close], roles: [complaint_officer, outlet_head, service_standards], clause: art4}
                  - {acts: [report_up, pass_on, raise_severity], roles: [complaint_officer, outlet_head, service_standards], clause: art7.3}
                  - {acts: [supervise, extend, merge, reopen, transfer_externally, archive], roles: [outlet_head, service_standards], clause: art7.3}
                  - {acts: [decide_review], roles: [service_standards, senior_manager], clause: art7.3}
                  - {acts: [submit_report], roles: [complaint_officer], clause: art4}
                  - {acts: [compensate], roles: [outlet_head], up_to: 500, clause: choice.money}
                  - {acts: [compensate], roles: [service_standards, senior_manager], clause: choice.money}

                deadlines:
                  - name: reply
                    zh: 回复客户
                    en: answer the customer
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 3 days
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: art7.2
                  - name: report_up
                    zh: 超出权限上报
                    en: report what exceeds the outlet
                    starts_on: handed_over
                    stops_on: [reported_up, replied, withdrawn]
                    period: same day
                    when: {beyond_authority: true}
                    on_miss: {escalate_to: outlet_head, breach: late_report}
                    clause: choice.report

                facts:
                  beyond_authority: {zh: 超出网点权限, en: exceeds the outlet's authority, values: ["true", "false"], default: "false"}

                ladder:
                  - {level: 1, role: complaint_officer, zh: 投诉管理人, en: complaint officer, clause: art6}
                  - {level: 2, role: outlet_head, zh: 网点负责人, en: outlet head, clause: art6}
                  - {level: 3, role: service_standards, zh: 总行规范服务管理部门, en: service-standards department, clause: art7.3}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint, settled_on_spot: false}, clause: art7.1}
                  - {requires: replied, clause: art7.2}

                breaches:
                  late_reply: {zh: 未在三日内回复, en: not answered within three days, seen_by: deadline_missed, clause: art7.2}
                  late_report: {zh: 超出权限未及时上报, en: not reported upwards in time, seen_by: deadline_missed, clause: art7.3}
                  shirked: {zh: 推诿或态度粗暴, en: shirked or rude, seen_by: hand, clause: art7.1}

                required_officers:
                  - {role: complaint_officer, unit: outlet, clause: art4}

                duties:
                  show_number: {zh: 公示投诉电话, en: show the complaint telephone number, clause: art5}
                  tell_head: {zh: 转投诉管理人的同时报网点负责人, en: tell the outlet head when the complaint officer takes over, after: handed_over, clause: art6}
                """##),
        EmbeddedData(
            path: "Books/property-standard.yaml",
            text: ##"""
                # 客户投诉及建议跟进处理标准作业指引 （物业管理处）: complaints as valid, assist or invalid, counted apart.
                schema: 1
                id: property-standard
                title: {zh: 客户投诉及建议跟进处理标准作业指引, en: Property-management standard}
                source: 客户投诉及建议跟进处理标准作业指引
                effective_from: 2008-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, inquiry, help_request]

                clauses:
                  s3.2:
                    cite: 3、职责
                    zh: 管理处客户服务部直接对接处理，其他各部协助配合。
                    en: The customer-service section handles complaints itself and the other sections help.
                  s3.4:
                    cite: 1、目的
                    zh: 以客户为中心，主动、及时、有效处理，并统计分析以预警和预防。
                    en: Complaints are handled actively, promptly and well, and analysed so as to warn and prevent.
                  s4.1.1:
                    cite: 4.1.1
                    zh: 因失职、失误、失度、失控伤害客户尊严或权益，或合理需求未满足而反映的意见建议为投诉。
                    en: Any opinion that the customer was hurt by our failing, or a reasonable wish left unmet, is a complaint.
                  s4.1.2:
                    cite: 4.1.1 释义②
                    zh: 常规服务之外的求助，沟通协调不到位或未尽应尽努力的易成投诉。
                    en: A wish beyond ordinary service that was left unmet without effort counts as a complaint.
                  s4.2.1a:
                    cite: 4.2.1 ①-③
                    zh: 房屋管理、设备管理、安全管理等不到位引起的投诉为有效投诉。
                    en: A complaint about the upkeep of houses, equipment or security is valid.
                  s4.2.1b:
                    cite: 4.1.1 释义③
                    zh: 通过物业努力可以改善的求助性意见按协助处理。
                    en: A call for help that the property unit's effort can better is handled as an assist.
                  s4.2.1c:
                    cite: 4.1.1 释义③
                    zh: 内部员工关系性质的投诉不在此列，作无效统计。
                    en: Matters of staff relations are not meant and count as invalid.
                  choice.acknowledge:
                    choice: 指引节选未列时限
                    zh: 当日确认收到。
                    en: Receipt is acknowledged on the same day.
                  choice.reply:
                    choice: 指引节选未列时限
                    zh: 十五日内答复。
                    en: The complaint is answered within 15 days.
                  choice.monthly:
                    choice: 指引节选未列统计日期
                    zh: 每月十日前完成上月统计。
                    en: The statistics of a month are due by the 10th of the next.
                  choice.money:
                    choice: 指引未规定赔偿权限
                    zh: 赔偿由项目公司决定。
                    en: The project company decides compensation.
                  choice.recusal:
                    choice: 指引未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 首问员工, en: first-contact employee}
                  intake_officer: {zh: 客户服务部经办, en: customer-service officer}
                  intake_head: {zh: 客户服务部负责人, en: head of customer service}
                  handler: {zh: 责任部门, en: section responsible}
                  senior_manager: {zh: 项目公司负责人, en: head of the project company}

                registers:
                  complaint_register:
                    zh: 客户投诉登记
                    en: complaint register
                    channels: [telephone, in_person, letter, email, fax, visit, opinion_book, web, social_media, superior, regulator, media]
                    keeper: intake_officer
                    clause: s3.4

                facts:
                  nature:
                    zh: 投诉性质
                    en: nature
                    values:
                      valid: {zh: 有效投诉, en: valid}
                      assist: {zh: 协助处理, en: assistance}
                      invalid: {zh: 无效投诉, en: invalid}

                authority:
                  - {acts: [register, confirm_receipt, accept, hand_over, take, reply, record_callback, request_review, withdraw], roles: [teller, intake_officer, intake_head, handler], clause: s3.4}
                  - {acts: [record_investigation, record_measure, decide], roles: [intake_officer, intake_head, handler], clause: s3.4}
                  - {acts: [supervise, extend, merge, reopen, report_up, raise_severity, transfer_externally, close, archive, submit_report], roles: [intake_head], clause: s3.2}
                  - {acts: [decide_review], roles: [senior_manager], clause: s3.2}
                  - {acts: [compensate], roles: [senior_manager], clause: choice.money}

                deadlines:
                  - name: acknowledge
                    zh: 确认收到
                    en: acknowledge receipt
                    starts_on: registered
                    stops_on: [confirmed, accepted, replied, withdrawn]
                    period: same day
                    on_miss: {escalate_to: intake_head}
                    clause: choice.acknowledge
                  - name: reply
                    zh: 答复客户
                    en: answer the customer
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 15 days
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: choice.reply

                ladder:
                  - {level: 1, role: intake_head, zh: 客户服务部, en: customer service, clause: s3.2}
                  - {level: 2, role: senior_manager, zh: 项目公司, en: project company, clause: s3.2}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                closing:
                  - {requires: nature_determined, when: {kind: complaint}, clause: s4.2.1c}
                  - {requires: replied, clause: s3.4}

                reports:
                  statistics:
                    zh: 投诉统计分析（有效、协助、无效分列）
                    en: "statistics: valid, assist and invalid apart"
                    schedule: monthly by 10
                    author: intake_head
                    recipients: [{zh: 项目公司, en: project company}]
                    contents:
                      - {zh: 有效投诉, en: valid complaints}
                      - {zh: 协助处理投诉, en: assists}
                      - {zh: 无效投诉, en: invalid complaints}
                    clause: choice.monthly

                breaches:
                  late_reply: {zh: 未按期答复, en: not answered in time, seen_by: deadline_missed, clause: choice.reply}

                duties:
                  valid: {zh: 判明投诉性质, en: determine whether it is valid, after: investigated, clause: s4.2.1a}
                  assist: {zh: 他方原因的也要协助, en: help even where others are the cause, after: registered, clause: s4.2.1b}
                  wish: {zh: 求助未尽努力视为投诉, en: a wish left unmet without effort counts as a complaint, after: registered, clause: s4.1.2}
                  meaning: {zh: 凡合理不满均为投诉, en: every reasonable discontent is a complaint, clause: s4.1.1}

                categories:
                  house: {zh: 房屋管理, en: house}
                  equipment: {zh: 设备管理, en: equipment}
                  security: {zh: 安全管理, en: security}
                  cleaning: {zh: 环境管理, en: cleaning}
                  other: {zh: 其他, en: other}
                """##),
        EmbeddedData(
            path: "Books/psbc.yaml",
            text: ##"""
                # 中国邮政储蓄银行 营业网点客户投诉处理规范（试行）.
                schema: 1
                id: psbc
                title: {zh: 邮政储蓄银行营业网点客户投诉处理规范（试行）, en: Postal Savings Bank outlet complaint rules}
                source: 营业网点客户投诉处理规范（试行）
                effective_from: 2008-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, praise, inquiry, account_query, help_request]

                clauses:
                  art3:
                    cite: 第三条
                    zh: 受理方式包括现场口头、意见簿、信函和电话投诉等。
                    en: Complaints are taken on site by word of mouth, in the opinion book, by letter, by telephone and the like.
                  art4:
                    cite: 第四条
                    zh: 大堂经理负责投诉管理，无大堂经理的须指定专人；所有员工均有受理并在权限内处理的责任。
                    en: The lobby manager manages complaints, or a named person where there is none; every employee takes and handles within their authority.
                  art5:
                    cite: 第五条
                    zh: 对外公布客户服务电话。
                    en: The customer-service numbers are published.
                  art6:
                    cite: 第六条
                    zh: 首问员工在权限内解决，超出权限转大堂经理协调解决并回复。
                    en: Whoever is asked first settles within their authority; beyond it the lobby manager coordinates, settles and answers.
                  art7.1:
                    cite: 第七条（一）
                    zh: 认真耐心受理，禁止推诿或粗暴。
                    en: Complaints are taken patiently; shirking and rudeness are forbidden.
                  art7.2:
                    cite: 第七条（二）
                    zh: 站在客户立场，能立即答复的当场答复。
                    en: What can be answered at once is answered at once, seen with the customer's eyes.
                  art7.3:
                    cite: 第七条（三）
                    zh: 不能当场答复的三个工作日内回复。
                    en: The rest is answered within three working days.
                  art7.4:
                    cite: 第七条（四）
                    zh: 超出权限的及时报上级服务管理部门，网点跟踪处理情况。
                    en: What exceeds the outlet is reported promptly to the superior's service-management department and tracked by the outlet.
                  art7.5:
                    cite: 第七条（五）
                    zh: 对投诉进行核实和详尽调查。
                    en: Every complaint is verified by a detailed investigation.
                  art7.6:
                    cite: 第七条（六）
                    zh: 我行有责任的，责任人或部门道歉、纠正、制定措施整改，防止再发。
                    en: Where the bank is at fault, the person or unit at fault apologises, corrects and takes measures against a repetition.
                  annex1:
                    cite: 附录1
                    zh: 填制客户投诉处理单。
                    en: The handling form is filled.
                  annex2:
                    cite: 附录2
                    zh: 发出客户投诉整改通知单并跟踪至核实。
                    en: A rectification notice is issued and tracked until verified.
                  choice.report:
                    choice: “及时”未定时长
                    zh: 超出权限的当日上报。
                    en: What exceeds the outlet is reported on the same day.
                  choice.rectify:
                    choice: 未定整改时限
                    zh: 整改通知单十五日内核实完毕。
                    en: A rectification notice is verified within 15 days.
                  choice.money:
                    choice: 规范未规定赔偿权限
                    zh: 网点负责人可决定五百元以内的赔偿，超出由上级决定。
                    en: The outlet head compensates up to 500 yuan; the superior decides above it.
                  choice.recusal:
                    choice: 规范未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 首问员工, en: first-contact employee}
                  complaint_officer: {zh: 大堂经理（或指定专人）, en: lobby manager or named person}
                  outlet_head: {zh: 网点负责人, en: outlet head}
                  handler: {zh: 责任人或责任部门, en: person or unit at fault}
                  service_standards: {zh: 上级服务管理部门, en: superior's service-management department}
                  senior_manager: {zh: 上级行管理层, en: superior's management}
                  auditor: {zh: 审计, en: auditor}

                registers:
                  opinion_book: {zh: 意见簿, en: opinion book, channels: [opinion_book], clause: art3}
                  complaint_register:
                    zh: 投诉登记簿
                    en: complaint register
                    channels: [in_person, letter, telephone, visit, email, fax, web, social_media, superior, regulator, media]
                    keeper: complaint_officer
                    clause: art3

                facts:
                  beyond_authority: {zh: 超出网点权限, en: exceeds the outlet's authority, values: ["true", "false"], default: "false"}

                authority:
                  - {acts: [register, confirm_receipt, hand_over, take, reply, request_review, withdraw], roles: [teller, complaint_officer, outlet_head, handler, service_standards], clause: art4}
                  - {acts: [accept, record_investigation, decide, record_measure, record_callback, make_handling_sheet, close], roles: [complaint_officer, outlet_head, service_standards], clause: art4}
                  - {acts: [report_up, pass_on, raise_severity], roles: [complaint_officer, outlet_head, service_standards], clause: art7.4}
                  - {acts: [issue_rectification, verify_rectification, supervise, extend, merge, reopen, transfer_externally, archive], roles: [outlet_head, service_standards], clause: annex2}
                  - {acts: [decide_review], roles: [service_standards, senior_manager], clause: art7.4}
                  - {acts: [compensate], roles: [outlet_head], up_to: 500, clause: choice.money}
                  - {acts: [compensate], roles: [service_standards, senior_manager], clause: choice.money}

                deadlines:
                  - name: reply
                    zh: 回复客户
                    en: answer the customer
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 3 working days
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: art7.3
                  - name: report_up
                    zh: 超出权限上报
                    en: report what exceeds the outlet
                    starts_on: handed_over
                    stops_on: [reported_up, replied, withdrawn]
                    period: same day
                    when: {beyond_authority: true}
                    on_miss: {escalate_to: outlet_head, breach: late_report}
                    clause: choice.report
                  - name: rectification
                    zh: 整改核实
                    en: verify the rectification
                    starts_on: rectification_issued
                    stops_on: [rectification_verified]
                    period: 15 days
                    on_miss: {escalate_to: service_standards, breach: not_rectified}
                    clause: choice.rectify

                ladder:
                  - {level: 1, role: complaint_officer, zh: 大堂经理, en: lobby manager, clause: art6}
                  - {level: 2, role: outlet_head, zh: 网点负责人, en: outlet head, clause: art7.4}
                  - {level: 3, role: service_standards, zh: 上级服务管理部门, en: superior's service-management department, clause: art7.4}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint}, clause: art7.5}
                  - {requires: replied, clause: art7.3}
                  - {requires: handling_form_filled, when: {kind: complaint}, clause: annex1}
                  - {requires: rectification_verified, when: {at_fault: true}, clause: annex2}

                forms:
                  handling_form: {zh: 客户投诉处理单（附录1）, en: handling form (annex 1), arises_on: registered, when: {kind: complaint}, clause: annex1}
                  rectification_notice: {zh: 客户投诉整改通知单（附录2）, en: rectification notice (annex 2), arises_on: rectification_issued, clause: annex2}

                breaches:
                  late_reply: {zh: 未在三个工作日内回复, en: not answered within three working days, seen_by: deadline_missed, clause: art7.3}
                  late_report: {zh: 超出权限未及时上报, en: not reported upwards in time, seen_by: deadline_missed, clause: art7.4}
                  not_rectified: {zh: 未按期整改, en: not rectified in time, seen_by: deadline_missed, clause: art7.6}
                  shirked: {zh: 推诿或态度粗暴, en: shirked or rude, seen_by: hand, clause: art7.1}

                required_officers:
                  - {role: complaint_officer, unit: outlet, clause: art4}

                duties:
                  publish: {zh: 公布客户服务电话, en: publish the customer-service numbers, clause: art5}
                  at_once: {zh: 能立即答复的当场答复, en: answer at once what can be answered at once, after: registered, clause: art7.2}
                  apologise: {zh: 我行有责任的，责任人道歉并整改, en: "the person at fault apologises, corrects and takes measures", after: decided, clause: art7.6}
                """##),
        EmbeddedData(
            path: "Books/realestate.yaml",
            text: ##"""
                # 客户投诉管理作业指引 (a developer): severity by litigation, media and numbers; supervision orders with agreed nodes.
                schema: 1
                id: realestate
                title: {zh: 客户投诉管理作业指引, en: Real-estate developer}
                source: 客户投诉管理作业指引
                effective_from: 2008-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, inquiry, help_request]

                clauses:
                  s3.2:
                    cite: 3.2
                    zh: 已涉诉、已曝光、五人以上集体投诉或因我方原因一个月未解决的为重大投诉。
                    en: Litigation begun, media coverage, five or more together, or unsolved for a month through own cause make a complaint grave.
                  s3.3:
                    cite: 3.3
                    zh: 可能涉诉或曝光、一个月内三次以上不同投诉人同类投诉、三人以上集体投诉或因我方原因一周未解决的为热点投诉。
                    en: Possible litigation or media, three or more of the same type by different people within a month, three together, or unsolved for a
                      week through own cause make it hot.
                  s3.4:
                    cite: 3.4
                    zh: 处理完毕后同一问题再次投诉或需他方支持的为重要投诉。
                    en: A second complaint on the same matter after it was done, or the need of others' help, makes it important.
                  s3.5:
                    cite: 3.5
                    zh: 其他为一般投诉。
                    en: All else is general.
                  s4.1:
                    cite: 4.1.1-4.1.4
                    zh: 接收投诉并传递责任部门，识别风险，取证并上报重大、热点、重要投诉，监督处理。
                    en: The customer section takes complaints, passes them on, sees risks, secures proof, reports important and graver ones, and supervises.
                  s4.5:
                    cite: 4.4.1、4.5.1
                    zh: 物业和责任部门受理职责范围内的投诉并处理。
                    en: The property unit and the departments responsible handle what is theirs.
                  s4.2:
                    cite: 4.2.1-4.2.2
                    zh: 综合部及时提供法律支持并协助诉讼。
                    en: General affairs gives legal support and helps in litigation.
                  s5.1.1:
                    cite: 5.1.1
                    zh: 接收到投诉后一小时内传达处理单位。
                    en: A complaint is passed to the handling unit within one hour.
                  s5.1.2:
                    cite: 5.1.2
                    zh: 在与客户约定时间内跟进是否已处理。
                    en: Within the time agreed with the customer it is checked that the matter is being handled.
                  s5.2.1:
                    cite: 5.2.1 b)
                    zh: 认定为重要、热点、重大的即时上报总部，处理完毕提交专题报告。
                    en: Important, hot and grave complaints are reported upwards at once, with a special report when done.
                  s5.2.2:
                    cite: 5.2.2
                    zh: 规定期限内反馈原因分析和处理方案，不能及时反馈的先电话知会。
                    en: Cause and plan are told within the limit; whoever cannot says so by telephone first.
                  s5.2.3:
                    cite: 5.2.3
                    zh: 监控跟进处理过程，确定是否有效解决。
                    en: The handling is watched until the matter is truly solved.
                  s5.2.4:
                    cite: 5.2.4
                    zh: 重大、热点、重要或超时再诉的发督办单约定节点，未按节点完成的向责任部门及领导预警。
                    en: Grave, hot, important, or overdue and repeated matters get a supervision order with agreed nodes; a missed node alerts the unit and its head.
                  s5.3:
                    cite: 5.3
                    zh: 处理后回访。
                    en: The complainant is called back.
                  choice.at_once:
                    choice: “即时”未定时长
                    zh: 三十分钟内上报。
                    en: Reported at once means within 30 minutes.
                  choice.reply:
                    choice: 指引未列答复时限
                    zh: 十五日内答复。
                    en: The complaint is answered within 15 days.
                  choice.money:
                    choice: 指引未规定赔偿权限
                    zh: 赔偿由总部客服管理部决定。
                    en: Headquarters' customer department decides compensation.
                  choice.recusal:
                    choice: 指引未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 首问员工, en: first-contact employee}
                  intake_officer: {zh: 项目公司客服人员, en: project customer officer}
                  intake_head: {zh: 项目公司销售部客服负责人, en: head of the project's customer section}
                  handler: {zh: 物业公司或责任部门, en: property unit or department responsible}
                  service_standards: {zh: 总部客服管理部, en: headquarters' customer department}
                  senior_manager: {zh: 项目公司总经理, en: general manager}

                registers:
                  complaint_register:
                    zh: 客户投诉登记
                    en: complaint register
                    channels: [telephone, in_person, letter, email, fax, visit, opinion_book, web, social_media, superior, regulator, media]
                    keeper: intake_officer
                    clause: s4.1

                facts:
                  help_needed: {zh: 需他方支持, en: help of others needed, values: ["true", "false"], default: "false"}
                  node_date: {zh: 约定节点, en: agreed node, type: date}
                  agreed_date: {zh: 与客户约定的时间, en: time agreed with the customer, type: date}
                  overdue_repeated: {zh: 处理超时并再次投诉, en: overdue and complained about again, values: ["true", "false"], default: "false"}

                authority:
                  - {acts: [register, confirm_receipt, request_review, withdraw], roles: [teller, intake_officer, intake_head, handler], clause: s4.1}
                  - {acts: [accept, hand_over, take, pass_on, reply, record_callback, set_agreed_date], roles: [intake_officer, intake_head, handler], clause: s4.1}
                  - {acts: [record_investigation, record_measure, decide], roles: [handler, intake_head], clause: s4.5}
                  - {acts: [report_up, raise_severity, supervise, extend, merge, reopen, submit_report, report_to_superior, report_progress], roles: [intake_officer, intake_head, service_standards], clause: s5.2.4}
                  - {acts: [transfer_externally], roles: [service_standards, senior_manager], clause: s4.2}
                  - {acts: [decide_review, close, archive], roles: [intake_head, service_standards], clause: s5.2.3}
                  - {acts: [compensate], roles: [service_standards, senior_manager], clause: choice.money}

                deadlines:
                  - name: pass_on
                    zh: 传达处理单位
                    en: pass to the handling unit
                    starts_on: registered
                    stops_on: [passed_on, handed_over, replied, withdrawn]
                    period: 1 hour
                    on_miss: {escalate_to: intake_head, breach: late_pass}
                    clause: s5.1.1
                  - name: report_up
                    zh: 即时上报总部
                    en: report upwards at once
                    starts_on: registered
                    stops_on: [reported_up, withdrawn]
                    period: 30 minutes
                    when: {severity: [important, hot, grave]}
                    on_miss: {escalate_to: service_standards, breach: late_report}
                    clause: choice.at_once
                  - name: report_up
                    zh: 升级后即时上报
                    en: report upwards at once when raised
                    starts_on: severity_raised
                    stops_on: [reported_up, withdrawn]
                    period: 30 minutes
                    when: {severity: [important, hot, grave]}
                    on_miss: {escalate_to: service_standards, breach: late_report}
                    clause: choice.at_once
                  - name: reply
                    zh: 答复客户
                    en: answer the customer
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 15 days
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: choice.reply
                  - name: follow_up
                    zh: 按约定时间跟进
                    en: follow up by the time agreed
                    starts_on: agreed_date_set
                    stops_on: [replied, withdrawn]
                    agreed: agreed_date
                    on_miss: {escalate_to: intake_head}
                    clause: s5.1.2
                  - name: node
                    zh: 督办节点
                    en: agreed node of the supervision order
                    starts_on: supervision_order_received
                    stops_on: [progress_reported, replied, withdrawn]
                    agreed: node_date
                    on_miss: {escalate_to: next_level, breach: node_missed}
                    clause: s5.2.4

                ladder:
                  - {level: 1, role: intake_head, zh: 项目公司客服, en: project's customer section, clause: s4.1}
                  - {level: 2, role: senior_manager, zh: 项目公司总经理, en: general manager, clause: s4.1}
                  - {level: 3, role: service_standards, zh: 总部客服管理部, en: headquarters' customer department, clause: s5.2.1}

                severity:
                  - {grade: general, zh: 一般, en: general, clause: s3.5}
                  - {grade: important, zh: 重要, en: important, any_of: [{repeats: ">= 1"}, {help_needed: true}], clause: s3.4}
                  - grade: hot
                    zh: 热点
                    en: hot
                    any_of: [{litigation: possible}, {media: possible}, {same_type_complainants: ">= 3"}, {complainants: ">= 3"}, {unsolved_days_own_cause: ">= 7"}]
                    clause: s3.3
                  - grade: grave
                    zh: 重大
                    en: grave
                    any_of: [{litigation: begun}, {media: actual}, {complainants: ">= 5"}, {unsolved_days_own_cause: ">= 30"}]
                    duties: [{zh: 取证并上报总经理和总部, en: secure proof and report to the general manager and headquarters}]
                    clause: s3.2

                hot_spot: {complainants: 3, window: 1 month, clause: s3.3}

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                callbacks:
                  - {when: {kind: complaint}, attempts_max: 3, clause: s5.3}

                closing:
                  - {requires: replied, clause: s5.2.3}
                  - {requires: callback_done, when: {kind: complaint}, clause: s5.3}
                  - {requires: special_report_made, when: {severity: [important, hot, grave]}, clause: s5.2.1}

                forms:
                  supervision_order: {zh: 工作督办单（投诉处理）, en: supervision order, arises_on: supervision_order_received, clause: s5.2.4}

                breaches:
                  late_pass: {zh: 一小时内未传达, en: not passed on within the hour, seen_by: deadline_missed, clause: s5.1.1}
                  late_report: {zh: 未即时上报, en: not reported upwards at once, seen_by: deadline_missed, clause: s5.2.1}
                  late_reply: {zh: 未按期答复, en: not answered in time, seen_by: deadline_missed, clause: choice.reply}
                  node_missed: {zh: 未按约定节点完成, en: an agreed node was missed, seen_by: deadline_missed, clause: s5.2.4}

                duties:
                  tell_first: {zh: 不能按期反馈的先电话知会, en: whoever cannot answer in time says so by telephone first, after: passed_on, clause: s5.2.2}
                """##),
        EmbeddedData(
            path: "Books/reception.yaml",
            text: ##"""
                # 银行客户接待工作流程: satisfaction follow-up after service, complaints by rule, records filed.
                schema: 1
                id: reception
                title: {zh: 银行客户接待工作流程, en: Bank reception}
                source: 银行客户接待工作流程
                effective_from: 2020-03-01
                hours: 09:00-17:00
                kinds: [inquiry, account_query, complaint, suggestion, praise, help_request]

                clauses:
                  s2:
                    cite: 二、接待原则
                    zh: 客户至上，热情礼貌，保护客户信息，合理时间内办结。
                    en: The customer comes first, is met with courtesy, has their data protected and their business done in reasonable time.
                  s3.2:
                    cite: 三、2 需求确认
                    zh: 用简洁的问题了解客户需求。
                    en: The customer's wish is found out by simple questions.
                  s3.5:
                    cite: 三、5 业务办理
                    zh: 告知办理进度，避免客户等待不安。
                    en: The customer is told the progress so as not to wait in doubt.
                  s3.7:
                    cite: 三、7 客户反馈收集
                    zh: 离开后以电话或短信做满意度调查。
                    en: After service the customer is asked by phone or text whether they are satisfied.
                  s4:
                    cite: 四、接待人员职责
                    zh: 耐心专业，倾听回应，确保客户隐私不被泄露。
                    en: Reception staff are patient and competent, listen and answer, and keep the customer's secrets.
                  s5:
                    cite: 五、流程优化与调整
                    zh: 定期评估分析并改进。
                    en: The work is assessed at intervals and bettered.
                  s7:
                    cite: 七、特殊情况处理
                    zh: 认真倾听投诉，合理解释，按银行规定处理合理诉求。
                    en: Complaints are heard, explained and handled by the bank's rules.
                  s9:
                    cite: 九、备案与文档管理
                    zh: 接待记录备案，含客户信息、所办业务和反馈。
                    en: Records are filed with the customer, the business done and the feedback.
                  choice.reply:
                    choice: 流程未定时限，依银行业保险业消费投诉处理管理办法
                    zh: 投诉十五日内答复。
                    en: A complaint is answered within 15 days.
                  choice.acknowledge:
                    choice: 流程未定时限
                    zh: 当日确认收到。
                    en: Receipt is acknowledged on the same day.
                  choice.follow_up:
                    choice: 流程未定回访时限
                    zh: 三个工作日内做满意度调查。
                    en: Satisfaction is asked within three working days.
                  choice.monthly:
                    choice: “定期”未定日期
                    zh: 每月十日前完成评估。
                    en: The assessment of a month is due by the 10th of the next.
                  choice.money:
                    choice: 流程未规定赔偿权限
                    zh: 赔偿由网点负责人在五百元内决定，超出报上级。
                    en: The outlet head compensates up to 500 yuan, the superior above it.
                  choice.recusal:
                    choice: 流程未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 接待人员, en: reception staff}
                  complaint_officer: {zh: 大堂经理, en: lobby manager}
                  outlet_head: {zh: 网点负责人, en: outlet head}
                  agent: {zh: 座席代表, en: agent}
                  intake_head: {zh: 上级服务部门, en: superior's service department}

                registers:
                  reception_record:
                    zh: 客户接待记录
                    en: reception record
                    channels: [in_person, opinion_book, telephone, letter, email, fax, visit, web, social_media, superior, regulator, media]
                    keeper: complaint_officer
                    clause: s9

                authority:
                  - {acts: [register, confirm_receipt, hand_over, take, reply, record_callback, request_review, withdraw, report_progress], roles: [teller, complaint_officer, outlet_head, agent], clause: s4}
                  - {acts: [accept, record_investigation, record_measure, decide, close, archive], roles: [complaint_officer, outlet_head, intake_head], clause: s7}
                  - {acts: [supervise, extend, decide_review, report_up, raise_severity, merge, reopen, transfer_externally], roles: [outlet_head, intake_head], clause: s7}
                  - {acts: [submit_report], roles: [outlet_head], clause: s5}
                  - {acts: [compensate], roles: [outlet_head], up_to: 500, clause: choice.money}
                  - {acts: [compensate], roles: [intake_head], clause: choice.money}

                deadlines:
                  - name: acknowledge
                    zh: 确认收到
                    en: acknowledge receipt
                    starts_on: registered
                    stops_on: [confirmed, accepted, replied, withdrawn]
                    period: same day
                    on_miss: {escalate_to: outlet_head}
                    clause: choice.acknowledge
                  - name: reply
                    zh: 答复投诉
                    en: answer a complaint
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 15 days
                    when: {kind: [complaint, suggestion, help_request]}
                    on_miss: {escalate_to: outlet_head, breach: late_reply}
                    clause: choice.reply
                  - name: follow_up
                    zh: 满意度调查
                    en: ask for satisfaction
                    starts_on: replied
                    stops_on: [callback_recorded, withdrawn]
                    period: 3 working days
                    on_miss: {escalate_to: complaint_officer}
                    clause: choice.follow_up

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                callbacks:
                  - {attempts_max: 2, deadline: follow_up, clause: s3.7}

                closing:
                  - {requires: replied, clause: s7}
                  - {requires: callback_done, clause: s3.7}
                  - {requires: filed, clause: s9}

                reports:
                  assessment:
                    zh: 接待工作评估
                    en: assessment of reception
                    schedule: monthly by 10
                    author: outlet_head
                    recipients: [{zh: 上级服务部门, en: superior's service department}]
                    contents: [{zh: 客户反馈, en: feedback}, {zh: 存在问题及改进措施, en: problems and measures}]
                    clause: choice.monthly

                breaches:
                  late_reply: {zh: 未按期答复投诉, en: a complaint not answered in time, seen_by: deadline_missed, clause: s7}

                duties:
                  courtesy: {zh: 客户至上，热情礼貌, en: the customer comes first, clause: s2}
                  ask: {zh: 确认客户需求, en: find out the wish, after: registered, clause: s3.2}
                  progress: {zh: 告知办理进度, en: tell the progress, after: accepted, clause: s3.5}
                """##),
        EmbeddedData(
            path: "Books/securities.yaml",
            text: ##"""
                # 广州证券经纪业务客户投诉处理指引: a date agreed with the customer is the limit; grave incidents are reported at once.
                schema: 1
                id: securities
                title: {zh: 广州证券经纪业务客户投诉处理指引, en: Securities brokerage}
                source: 广州证券经纪业务客户投诉处理指引
                effective_from: 2011-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, inquiry, account_query, help_request]

                clauses:
                  art1:
                    cite: 第一条
                    zh: 规范投诉处理，保护投资者合法权益。
                    en: Complaints are handled so that investors' rights are protected.
                  art3.1:
                    cite: 第三条（一）
                    zh: 换位思考，先处理心情再处理事情。
                    en: Staff put themselves in the customer's place and settle feelings before facts.
                  art3.2:
                    cite: 第三条（二）
                    zh: 以事实为依据、以法律为准绳处理投诉。
                    en: Complaints are handled by the facts and the law.
                  art3.3a:
                    cite: 第三条（三）
                    zh: 能当场解决的当场解决。
                    en: What can be settled on the spot is settled on the spot.
                  art3.3b:
                    cite: 第三条（三）
                    zh: 不能当场解决的与客户约定解决期限并在期限内解决。
                    en: For the rest a date is agreed with the customer, and kept.
                  art3.3c:
                    cite: 第三条（三）
                    zh: 系统故障、意外事故、客户情绪激动或骚动、涉及赔偿或诉讼的马上报公司联系人，并报有关行政部门。
                    en: System failure, accident, an agitated crowd, economic compensation or litigation are reported at once to the company contact and to
                      the authorities named.
                  art3.4a:
                    cite: 第三条（四）
                    zh: 首问员工为直接责任人，营销人员和涉事员工除外。
                    en: Whoever is asked first is responsible, except sales staff and those involved in the matter.
                  art3.4b:
                    cite: 第三条（四）
                    zh: 不熟悉的问题引导客户到相关部门，不得拒绝推诿。
                    en: A matter outside one's field is led to the right department, never refused or shirked.
                  art3.4c:
                    cite: 第三条（四）
                    zh: 客服中心坐席员全程跟进并告知客户处理情况。
                    en: Call-centre staff follow the whole course and tell the customer.
                  choice.agree:
                    choice: 未定约定期限的时限
                    zh: 当日与客户约定解决日期。
                    en: The date is agreed on the same day.
                  choice.at_once:
                    choice: “马上”未定时长
                    zh: 三十分钟内报告。
                    en: Reported at once means within 30 minutes.
                  choice.money:
                    choice: 指引未规定赔偿权限
                    zh: 赔偿由公司决定。
                    en: The company decides compensation.

                roles:
                  teller: {zh: 营业部员工, en: outlet staff}
                  complaint_officer: {zh: 营业部投诉专员, en: complaint officer}
                  outlet_head: {zh: 营业部负责人, en: outlet head}
                  agent: {zh: 客服中心坐席员, en: call-centre agent}
                  handler: {zh: 相关部门承办人, en: handler}
                  intake_head: {zh: 公司联系人, en: company contact}
                  senior_manager: {zh: 公司管理层, en: company management}

                registers:
                  complaint_register:
                    zh: 客户投诉登记
                    en: complaint register
                    channels: [telephone, in_person, letter, email, fax, visit, opinion_book, web, social_media, superior, regulator, media]
                    keeper: complaint_officer
                    clause: art3.4a

                facts:
                  incident:
                    zh: 特殊情形
                    en: special incident
                    values:
                      none: {zh: 无, en: none}
                      system_failure: {zh: 系统故障, en: system failure}
                      accident: {zh: 事故, en: accident}
                      agitated_crowd: {zh: 群体激愤, en: agitated crowd}
                      economic_compensation: {zh: 要求经济赔偿, en: economic compensation}
                      litigation: {zh: 诉讼, en: litigation}
                    default: none
                  agreed_date: {zh: 与客户约定的期限, en: date agreed with the customer, type: date}

                authority:
                  - {acts: [register, confirm_receipt, hand_over, take, reply, record_callback, set_agreed_date, request_review, withdraw, give_interim_notice, report_progress], roles: [teller, complaint_officer, outlet_head, agent, handler, intake_head], clause: art3.4a}
                  - {acts: [accept, record_investigation, decide, record_measure, close], roles: [complaint_officer, outlet_head, handler, intake_head], clause: art3.2}
                  - {acts: [report_up, raise_severity, report_to_superior], roles: [teller, complaint_officer, outlet_head, agent, handler, intake_head], clause: art3.3c}
                  - {acts: [supervise, extend, merge, reopen, transfer_externally, archive], roles: [outlet_head, intake_head], clause: art3.3b}
                  - {acts: [decide_review], roles: [intake_head, senior_manager], clause: art1}
                  - {acts: [compensate], roles: [senior_manager], clause: choice.money}

                deadlines:
                  - name: agree_date
                    zh: 与客户约定期限
                    en: agree on a date with the customer
                    starts_on: registered
                    stops_on: [agreed_date_set, replied, withdrawn]
                    period: same day
                    on_miss: {escalate_to: outlet_head, breach: no_date}
                    clause: choice.agree
                  - name: reply
                    zh: 在约定期限内解决
                    en: settle by the date agreed
                    starts_on: agreed_date_set
                    stops_on: [replied, withdrawn]
                    agreed: agreed_date
                    on_miss: {escalate_to: next_level, breach: date_missed}
                    clause: art3.3b
                  - name: report_at_once
                    zh: 马上报告
                    en: report at once
                    starts_on: registered
                    stops_on: [reported_up, withdrawn]
                    period: 30 minutes
                    when: {incident: [system_failure, accident, agitated_crowd, economic_compensation, litigation]}
                    on_miss: {escalate_to: intake_head, breach: late_report}
                    clause: choice.at_once

                ladder:
                  - {level: 1, role: outlet_head, zh: 营业部, en: outlet, clause: art3.3c}
                  - {level: 2, role: intake_head, zh: 公司联系人, en: company contact, skip_when: {incident: litigation}, clause: art3.3c}
                  - {level: 3, role: senior_manager, zh: 公司管理层, en: company management, clause: art3.3c}

                recusal:
                  - {party: sales_staff, acts: [take, record_investigation, decide, reply, close], clause: art3.4a}
                  - {party: involved, clause: art3.4a}
                  - {party: complained_about, clause: art3.4a}

                closing:
                  - {requires: replied, clause: art3.3b}

                breaches:
                  no_date: {zh: 未与客户约定期限, en: no date agreed with the customer, seen_by: deadline_missed, clause: art3.3b}
                  date_missed: {zh: 未在约定期限内解决, en: the agreed date was missed, seen_by: deadline_missed, clause: art3.3b}
                  late_report: {zh: 特殊情形未马上报告, en: an incident was not reported at once, seen_by: deadline_missed, clause: art3.3c}
                  shirked: {zh: 拒绝或推诿客户, en: refused or shirked, seen_by: hand, clause: art3.4b}

                duties:
                  feelings: {zh: 先稳定客户情绪, en: settle the customer's feelings first, after: registered, clause: art3.1}
                  on_spot: {zh: 能当场解决的当场解决, en: settle on the spot what can be, after: registered, clause: art3.3a}
                  follow: {zh: 坐席员全程跟进并告知客户, en: agents follow the whole course and tell the customer, after: handed_over, clause: art3.4c}
                """##),
        EmbeddedData(
            path: "Books/shouchuang.yaml",
            text: ##"""
                # 首创客户投诉处理工作指引: objects, grades, a crisis team for first-grade cases.
                schema: 1
                id: shouchuang
                title: {zh: 首创客户投诉处理工作指引, en: Shouchuang}
                source: 首创客户投诉处理工作指引
                effective_from: 2008-01-01
                hours: 09:00-17:00
                kinds: [complaint, suggestion, inquiry, help_request]

                clauses:
                  s3.1.1:
                    cite: 3.1 1)
                    zh: 站在客户角度兼顾公司利益，寻找平衡点解决实际问题。
                    en: The balance between the customer's and the company's interest is sought, and the real problem solved.
                  s3.1.2a:
                    cite: 3.1 2)①
                    zh: 及时反应，规定时间内处理，未完的按时跟进并告知客户。
                    en: Complaints are answered promptly and handled in time; what is not done is followed up and the customer told.
                  s3.1.2b:
                    cite: 3.1 2)②
                    zh: 有诺必践，不承诺能力以外的事，不轻易承诺结果。
                    en: Promises are kept, so nothing beyond one's power and no result is promised lightly.
                  s3.1.2c:
                    cite: 3.1 2)③
                    zh: 以专业标准、实事求是地处理，体恤尊重客户。
                    en: Matters are handled to professional standards, by the facts, with respect for the customer.
                  s3.1.3a:
                    cite: 3.1 3)①
                    zh: 群体投诉公司高层和客服部第一时间出面并迅速查明情况。
                    en: In a mass complaint senior management and the customer department appear at once and find out the facts.
                  s3.1.3b:
                    cite: 3.1 3)②
                    zh: 依法律、合同和标准明确事实；补偿赔偿综合衡量各方利益，必要时引入第三方。
                    en: Facts are settled by law, contract and standard; compensation weighs both sides, and a third party may be brought in.
                  s3.1.3c:
                    cite: 3.1 3)③
                    zh: 不应承担的责任明确告知，不能即答的查清后负责任地答复。
                    en: What the company does not owe is said plainly; what cannot be answered at once is answered once the facts are known.
                  s3.1.3d:
                    cite: 3.1 3)④
                    zh: 一级投诉之初成立危机处理小组，统一指挥。
                    en: For a first-grade case a crisis team under one commander is formed at the start.
                  s3.2:
                    cite: 3.2 1)
                    zh: 投诉对象分工程质量、规划设计、销售管理等。
                    en: Objects of complaint are works quality, design, sales and others.
                  choice.at_once:
                    choice: “第一时间”“之初”未定时长
                    zh: 两小时内到场并成立小组。
                    en: They appear, and the team is formed, within two hours.
                  choice.acknowledge:
                    choice: 指引节选未列时限
                    zh: 当日确认收到。
                    en: Receipt is acknowledged on the same day.
                  choice.reply:
                    choice: 指引节选未列时限
                    zh: 十五日内答复。
                    en: The complaint is answered within 15 days.
                  choice.grade:
                    choice: 指引节选未列等级条件
                    zh: 五人以上集体投诉、涉诉或曝光的为一级，其余为二级。
                    en: Five or more together, litigation or media make a case first grade; the rest is second grade.
                  choice.recusal:
                    choice: 指引未规定回避
                    zh: 被投诉人员不得处理针对本人的投诉。
                    en: Nobody handles a complaint about themselves.

                roles:
                  teller: {zh: 首问员工, en: first-contact employee}
                  intake_officer: {zh: 客户服务部经办, en: customer-service officer}
                  intake_head: {zh: 客户服务部负责人, en: head of the customer department}
                  handler: {zh: 专业部门, en: professional department}
                  senior_manager: {zh: 公司高层（危机小组指挥）, en: senior management (commander)}

                registers:
                  complaint_register:
                    zh: 客户投诉登记
                    en: complaint register
                    channels: [telephone, in_person, letter, email, fax, visit, opinion_book, web, social_media, superior, regulator, media]
                    keeper: intake_officer
                    clause: s3.1.2a

                authority:
                  - {acts: [register, confirm_receipt, accept, hand_over, reply, record_callback, request_review, withdraw, give_interim_notice], roles: [teller, intake_officer, intake_head, handler], clause: s3.1.2a}
                  - {acts: [take], roles: [intake_officer, intake_head, handler, senior_manager], clause: s3.1.3d}
                  - {acts: [record_investigation, record_measure, decide], roles: [intake_officer, intake_head, handler, senior_manager], clause: s3.1.3b}
                  - {acts: [promise, set_agreed_date, supervise, extend, merge, reopen, report_up, raise_severity, transfer_externally, close, archive], roles: [intake_head, senior_manager], clause: s3.1.2b}
                  - {acts: [decide_review], roles: [senior_manager], clause: s3.1.3b}
                  - {acts: [compensate], roles: [senior_manager], clause: s3.1.3b}

                deadlines:
                  - name: acknowledge
                    zh: 确认收到
                    en: acknowledge receipt
                    starts_on: registered
                    stops_on: [confirmed, accepted, replied, withdrawn]
                    period: same day
                    on_miss: {escalate_to: intake_head}
                    clause: choice.acknowledge
                  - name: reply
                    zh: 答复客户
                    en: answer the customer
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 15 days
                    on_miss: {escalate_to: next_level, breach: late_reply}
                    clause: choice.reply
                  - name: crisis_team
                    zh: 成立危机处理小组
                    en: form the crisis team
                    starts_on: registered
                    stops_on: [taken, withdrawn]
                    period: 2 hours
                    when: {severity: first}
                    on_miss: {escalate_to: senior_manager, breach: no_team}
                    clause: choice.at_once
                  - name: crisis_team
                    zh: 升级后成立危机处理小组
                    en: form the crisis team when raised
                    starts_on: severity_raised
                    stops_on: [taken, withdrawn]
                    period: 2 hours
                    when: {severity: first}
                    on_miss: {escalate_to: senior_manager, breach: no_team}
                    clause: choice.at_once

                ladder:
                  - {level: 1, role: intake_head, zh: 客户服务部, en: customer department, clause: s3.1.3a}
                  - {level: 2, role: senior_manager, zh: 公司高层, en: senior management, clause: s3.1.3a}

                severity:
                  - {grade: second, zh: 二级, en: second grade, clause: choice.grade}
                  - grade: first
                    zh: 一级
                    en: first grade
                    any_of: [{complainants: ">= 5"}, {litigation: begun}, {media: actual}]
                    duties:
                      - {zh: 高层与客服部第一时间出面, en: senior management and the customer department appear at once}
                      - {zh: 危机处理小组统一指挥, en: a crisis team under one commander}
                    clause: s3.1.3d

                recusal:
                  - {party: complained_about, clause: choice.recusal}

                callbacks:
                  - {when: {kind: complaint}, attempts_max: 3, clause: s3.1.2b}

                closing:
                  - {requires: investigation_recorded, when: {kind: complaint}, clause: s3.1.2c}
                  - {requires: replied, clause: s3.1.3c}
                  - {requires: callback_done, when: {kind: complaint}, clause: s3.1.2b}

                breaches:
                  late_reply: {zh: 未按期答复, en: not answered in time, seen_by: deadline_missed, clause: s3.1.2a}
                  no_team: {zh: 未及时成立危机处理小组, en: no crisis team at the start, seen_by: deadline_missed, clause: s3.1.3d}

                duties:
                  balance: {zh: 兼顾客户与公司利益, en: weigh both sides, after: investigated, clause: s3.1.1}
                  classify: {zh: 按投诉对象分类, en: class the complaint by its object, after: registered, clause: s3.2}
                  third_party: {zh: 必要时引入第三方, en: bring in a third party where needed, after: investigated, clause: s3.1.3b}

                categories:
                  works_quality: {zh: 工程质量, en: works quality}
                  design: {zh: 规划设计, en: design}
                  sales: {zh: 销售管理, en: sales}
                  other: {zh: 其他, en: other}
                """##),
        EmbeddedData(
            path: "Books/uk-fca.yaml",
            text: ##"""
                # FCA Handbook, DISP 1: a stranger to the Civil Code, so date limits stay where they fall.
                schema: 1
                id: uk-fca
                title: {zh: 英国金融行为监管局投诉规则, en: FCA DISP 1}
                source: FCA Handbook
                effective_from: 2018-04-01
                calendar: gb-eng
                zone: Europe/London
                hours: 09:00-17:00
                rest_days: unchanged
                kinds: [complaint]

                clauses:
                  disp1.3:
                    cite: DISP 1.3.1R
                    zh: 建立有效透明的程序，合理、及时处理投诉。
                    en: The firm has effective and transparent procedures for handling complaints reasonably and promptly.
                  disp1.4:
                    cite: DISP 1.4.1R
                    zh: 称职、勤勉、公正地调查并评估投诉，及时说明结论。
                    en: Complaints are investigated competently, diligently and impartially, assessed fairly, and the result explained promptly.
                  disp1.5:
                    cite: DISP 1.5.1R
                    zh: 收到次日起第三个营业日收市前解决的，不适用一般时限。
                    en: A complaint resolved by close of business on the third business day after receipt is free of the general time limits.
                  disp1.5.4:
                    cite: DISP 1.5.4R
                    zh: 此时应及时发出简要解决函，告知可诉诸金融申诉专员。
                    en: Then a summary resolution communication is sent promptly, naming the Financial Ombudsman Service.
                  disp1.6.1:
                    cite: DISP 1.6.1R
                    zh: 及时书面确认收到并持续告知进展。
                    en: Receipt is acknowledged promptly in writing, and the complainant kept informed.
                  disp1.6.2:
                    cite: DISP 1.6.2R
                    zh: 八周内发出最终答复，或说明原因并告知申诉权利。
                    en: By the end of eight weeks the firm sends a final response, or explains why it cannot and names the right to the ombudsman.
                  disp1.9:
                    cite: DISP 1.9.1R
                    zh: 投诉记录至少保存三年。
                    en: Records of complaints are kept for three years at least.
                  disp1.10:
                    cite: DISP 1.10.1R
                    zh: 每半年报送投诉报告。
                    en: A return on complaints is made twice a year.
                  choice.acknowledge:
                    choice: DISP says 'promptly'
                    zh: 一个营业日内确认。
                    en: Receipt is acknowledged within one business day.
                  choice.return:
                    choice: the return's dates follow the firm's accounting year; those of a calendar year
                    zh: 报告期结束后三十个营业日左右，取二月十日和八月十日。
                    en: The return is due by 10 February and 10 August.
                  choice.roles:
                    choice: DISP leaves the firm's organisation to the firm
                    zh: 角色与权限由机构自定。
                    en: Roles and authority are the firm's own.

                roles:
                  teller: {zh: 前线员工, en: front-line staff}
                  complaint_officer: {zh: 投诉经办, en: complaints handler}
                  intake_head: {zh: 投诉部门主管, en: head of complaints}
                  senior_manager: {zh: 高级管理人员, en: senior individual responsible}
                  auditor: {zh: 合规审计, en: compliance}

                registers:
                  complaints_record:
                    zh: 投诉记录
                    en: complaints record
                    channels: [in_person, opinion_book, letter, email, fax, telephone, visit, social_media, web, superior, regulator, media]
                    clause: disp1.9

                authority:
                  - {acts: [register, confirm_receipt, hand_over, take, reply, withdraw, request_review, give_interim_notice], roles: [teller, complaint_officer, intake_head], clause: choice.roles}
                  - {acts: [accept, record_investigation, decide, record_measure, record_callback, close], roles: [complaint_officer, intake_head], clause: choice.roles}
                  - {acts: [supervise, report_up, raise_severity, merge, reopen, transfer_externally, archive, submit_report, decide_review], roles: [intake_head, senior_manager], clause: choice.roles}
                  - {acts: [compensate], roles: [complaint_officer], up_to: 500, clause: choice.roles}
                  - {acts: [compensate], roles: [intake_head, senior_manager], clause: choice.roles}

                deadlines:
                  - name: acknowledge
                    zh: 书面确认收到
                    en: acknowledge in writing
                    starts_on: registered
                    stops_on: [confirmed, replied, withdrawn]
                    period: 1 working day
                    on_miss: {escalate_to: intake_head}
                    clause: choice.acknowledge
                  - name: summary_resolution
                    zh: 简要解决
                    en: resolve by summary
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 3 working days
                    clause: disp1.5
                  - name: reply
                    zh: 最终答复
                    en: final response
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 8 weeks
                    on_miss: {escalate_to: senior_manager, breach: eight_weeks}
                    clause: disp1.6.2

                closing:
                  - {requires: investigation_recorded, clause: disp1.4}
                  - {requires: decided, clause: disp1.4}
                  - {requires: replied, clause: disp1.6.2}

                reports:
                  return:
                    zh: 半年投诉报告
                    en: half-yearly complaints return
                    schedule: yearly by 02-10 08-10
                    author: intake_head
                    recipients: [{zh: 金融行为监管局, en: FCA}]
                    contents:
                      - {zh: 四周内、四至八周、超过八周结案数, en: "closed within 4 weeks, 4-8 weeks, over 8 weeks"}
                      - {zh: 成立数, en: upheld}
                      - {zh: 赔偿金额, en: redress}
                      - {zh: 未结数, en: outstanding}
                    clause: choice.return

                breaches:
                  eight_weeks: {zh: 八周内未答复, en: no final response by eight weeks, seen_by: deadline_missed, clause: disp1.6.2}

                duties:
                  procedures: {zh: 合理及时处理, en: handle reasonably and promptly, clause: disp1.3}
                  summary: {zh: 三日内解决的发简要解决函, en: send a summary resolution communication when resolved early, after: replied, clause: disp1.5.4}
                  informed: {zh: 持续告知进展, en: keep the complainant informed, after: registered, clause: disp1.6.1}
                  return: {zh: 每半年报送报告, en: make the return twice a year, clause: disp1.10}
                """##),
        EmbeddedData(
            path: "Books/us-cfpb.yaml",
            text: ##"""
                # CFPB company portal: 15 calendar days to respond, 60 for a final response. The portal never closes, so days end at midnight.
                schema: 1
                id: us-cfpb
                title: {zh: 美国消费者金融保护局投诉规则, en: CFPB company portal}
                source: CFPB Company Portal Manual
                effective_from: 2012-01-19
                calendar: us-federal
                zone: America/New_York
                hours: 00:00-24:00
                rest_days: unchanged
                kinds: [complaint]

                clauses:
                  portal.15:
                    cite: section 8.1
                    zh: 十五个日历日内答复，或标明处理中。
                    en: The company responds within 15 calendar days of the complaint being sent to it, or marks it as in progress.
                  portal.60:
                    cite: section 8.1
                    zh: 标明处理中的六十个日历日内作出最终答复。
                    en: A complaint in progress gets its final response within 60 calendar days of being sent.
                  elements:
                    document: 12 U.S.C. 5534(b)
                    cite: (1)-(3)
                    zh: 答复应写明所采取的步骤、收到的材料和后续行动。
                    en: The response states the steps taken, what was received from the consumer, and what follows.
                  choice.roles:
                    choice: the manual leaves the company's organisation to the company
                    zh: 角色与权限由机构自定。
                    en: Roles and authority are the company's own.

                roles:
                  agent: {zh: 投诉专员, en: response officer}
                  intake_head: {zh: 投诉主管, en: head of consumer response}
                  senior_manager: {zh: 管理层, en: management}
                  importer: {zh: 门户导入, en: portal import}

                registers:
                  portal:
                    zh: 公司门户
                    en: company portal
                    channels: [regulator, web, telephone, letter, email, fax, in_person, visit, opinion_book, social_media, superior, media]
                    clause: portal.15

                facts:
                  in_progress: {zh: 处理中, en: in progress, values: ["true", "false"], default: "false"}

                authority:
                  - {acts: [register, import_case], roles: [agent, intake_head, importer], clause: choice.roles}
                  - {acts: [accept, hand_over, take, record_investigation, decide, record_measure, reply, give_interim_notice, withdraw, request_review, record_callback, close], roles: [agent, intake_head], clause: choice.roles}
                  - {acts: [supervise, report_up, merge, reopen, raise_severity, transfer_externally, archive, decide_review], roles: [intake_head, senior_manager], clause: choice.roles}
                  - {acts: [compensate], roles: [intake_head, senior_manager], clause: choice.roles}

                deadlines:
                  - name: reply
                    zh: 答复或标明处理中
                    en: respond, or mark as in progress
                    starts_on: registered
                    stops_on: [replied, interim_notice_given, withdrawn]
                    period: 15 days
                    on_miss: {escalate_to: intake_head, breach: past_due}
                    clause: portal.15
                  - name: final_response
                    zh: 最终答复
                    en: final response
                    starts_on: registered
                    stops_on: [replied, withdrawn]
                    period: 60 days
                    on_miss: {escalate_to: senior_manager, breach: past_due}
                    clause: portal.60

                closing:
                  - {requires: replied, clause: portal.60}

                breaches:
                  past_due: {zh: 逾期未答复, en: past due, seen_by: deadline_missed, clause: portal.15}

                duties:
                  elements: {zh: 写明步骤、材料和后续行动, en: "state the steps, the papers and what follows", after: decided, clause: elements}
                """##),
    ]
}
