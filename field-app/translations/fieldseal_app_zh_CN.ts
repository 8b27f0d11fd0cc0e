<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>fieldseal::app::BlockerListModel</name>
        <message>
            <source>%1 is not answered for %2 units</source>
            <translation>%1 有 %2 个核查对象未作答</translation>
        </message>
        <message>
            <source>%1 is not answered</source>
            <translation>%1 未作答</translation>
        </message>
        <message>
            <source>%1 is not tested</source>
            <translation>%1 未检测</translation>
        </message>
        <message>
            <source>%1 still needs: %2</source>
            <translation>%1 还需要：%2</translation>
        </message>
        <message>
            <source>%1: two values of "%2" are in conflict</source>
            <translation>%1：“%2”有两个相互冲突的值</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n unit(s) unsighted</source>
            <translation>
                <numerusform>%1：%n 个未核实</numerusform>
            </translation>
        </message>
        <message>
            <source>The team's opinion is not written</source>
            <translation>尚未填写审查意见</translation>
        </message>
        <message>
            <source>The review is not in deliberation</source>
            <translation>审查尚未进入合议</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::ConflictListModel</name>
        <message>
            <source>This is settled already.</source>
            <translation>此冲突已经解决。</translation>
        </message>
        <message>
            <source>This value was replaced meanwhile.</source>
            <translation>此值已被替换。</translation>
        </message>
        <message>
            <source>Take one of the values.</source>
            <translation>请选取其中一个值。</translation>
        </message>
        <message>
            <source>Choose one of the answers.</source>
            <translation>请选择一个结果。</translation>
        </message>
        <message>
            <source>This is no day: write it as YYYY-MM-DD.</source>
            <translation>日期无效：请写成 YYYY-MM-DD。</translation>
        </message>
        <message>
            <source>A count is a whole number.</source>
            <translation>数量应为整数。</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::EnrolmentModel</name>
        <message>
            <source>Type the server's address.</source>
            <translation>请输入服务器地址。</translation>
        </message>
        <message>
            <source>This is no address: expected a name or number, with a port if the office gave one.</source>
            <translation>地址无效：应为名称或数字地址，主管部门给出端口时一并填写。</translation>
        </message>
        <message>
            <source>Type the code that the office gave.</source>
            <translation>请输入主管部门提供的注册码。</translation>
        </message>
        <message>
            <source>This is no enrolment code: it has 20 letters and digits.</source>
            <translation>注册码无效：应为 20 位字母和数字。</translation>
        </message>
        <message>
            <source>Give this tablet a name.</source>
            <translation>请为本平板命名。</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::EvidenceListModel</name>
        <message>
            <source>Say what the document is.</source>
            <translation>请写明是什么文件。</translation>
        </message>
        <message>
            <source>New evidence</source>
            <translation>新证据</translation>
        </message>
        <message>
            <source>Say why it is taken back.</source>
            <translation>请写明撤回的原因。</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::FieldApp</name>
        <message>
            <source>At least %1 characters, please.</source>
            <translation>至少 %1 个字符。</translation>
        </message>
        <message>
            <source>Not the same character over and over, please.</source>
            <translation>请勿重复使用同一个字符。</translation>
        </message>
        <message>
            <source>Changing the passphrase</source>
            <translation>正在更改口令</translation>
        </message>
        <message>
            <source>Checking the vault</source>
            <translation>正在检查保险库</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::FindingEditor</name>
        <message>
            <source>Write what does not conform.</source>
            <translation>请写明不符合之处。</translation>
        </message>
        <message>
            <source>New finding</source>
            <translation>新问题</translation>
        </message>
        <message>
            <source>A finding keeps a text; take it back instead.</source>
            <translation>问题不能没有内容；如不成立，请撤回。</translation>
        </message>
        <message>
            <source>This is no day: write it as YYYY-MM-DD.</source>
            <translation>日期无效：请写成 YYYY-MM-DD。</translation>
        </message>
        <message>
            <source>Say why it is taken back.</source>
            <translation>请写明撤回的原因。</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::FindingListModel</name>
        <message>
            <source>A second inspector confirms a draft: not the one who wrote it.</source>
            <translation>草稿须由第二名审查员确认，不能由撰写人本人确认。</translation>
        </message>
        <message>
            <source>The finding cannot be moved there now.</source>
            <translation>此问题现在不能转到该状态。</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::HistoryModel</name>
        <message>
            <source>undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>redone</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::ItemPane</name>
        <message>
            <source>Veto item: no points; non-conformity ends the review</source>
            <translation>否决项：不计分；不符合即终止审查</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 points; each non-conforming unit of %2 deducts %3</source>
            <translation>%1 分；%2中每个不符合的对象扣 %3 分</translation>
        </message>
        <message>
            <source>Applies to this review because of other answers or lists.</source>
            <translation>根据其他结果或清单，本项适用于本次审查。</translation>
        </message>
        <message>
            <source>Does not apply to this review because of other answers or lists.</source>
            <translation>根据其他结果或清单，本项不适用于本次审查。</translation>
        </message>
        <message>
            <source>Deducts %1 of %2 points</source>
            <translation>扣 %1 分（共 %2 分）</translation>
        </message>
        <message>
            <source>This item is answered unit by unit.</source>
            <translation>本项须逐个对象作答。</translation>
        </message>
        <message>
            <source>This answer is not offered for this item.</source>
            <translation>本项不提供此结果。</translation>
        </message>
        <message>
            <source>answer taken back</source>
            <translation>已撤回结果</translation>
        </message>
        <message>
            <source>A second inspector confirms: not the one who answered.</source>
            <translation>须由第二名审查员确认，不能由作答人本人确认。</translation>
        </message>
        <message>
            <source>The team leader confirms.</source>
            <translation>须由组长确认。</translation>
        </message>
        <message>
            <source>Only who confirmed can take it back.</source>
            <translation>只有确认人本人可以撤回。</translation>
        </message>
        <message>
            <source>A count is a whole number.</source>
            <translation>数量应为整数。</translation>
        </message>
        <message>
            <source>This is no day: write it as YYYY-MM-DD.</source>
            <translation>日期无效：请写成 YYYY-MM-DD。</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::ItemUnitModel</name>
        <message numerus="yes">
            <source>the other %n conform</source>
            <translation>
                <numerusform>其余 %n 个符合</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::Labels</name>
        <message>
            <source>Wrong passphrase.</source>
            <translation>口令错误。</translation>
        </message>
        <message>
            <source>A file of this vault is missing (%1). Put it back, or enrol anew; nothing was changed.</source>
            <translation>此保险库缺少文件（%1）。请放回原处或重新注册；未作任何更改。</translation>
        </message>
        <message>
            <source>This vault is damaged (%1). Nothing was changed: keep the files and ask the office.</source>
            <translation>此保险库已损坏（%1）。未作任何更改：请保留文件并联系主管部门。</translation>
        </message>
        <message>
            <source>This vault was used with a newer version of the app. Install that version; nothing was changed.</source>
            <translation>此保险库曾由较新版本的应用使用。请安装该版本；未作任何更改。</translation>
        </message>
        <message>
            <source>This vault is open in another window of the app.</source>
            <translation>此保险库已在另一个窗口中打开。</translation>
        </message>
        <message>
            <source>The tablet's storage is full. The last change was not saved: free some space and do it again.</source>
            <translation>平板存储空间已满。最后的更改未保存：请腾出空间后重做。</translation>
        </message>
        <message>
            <source>The tablet's storage does not answer (%1).</source>
            <translation>平板存储无响应（%1）。</translation>
        </message>
        <message>
            <source>The vault's database failed (%1). The last change was not saved.</source>
            <translation>保险库数据库出错（%1）。最后的更改未保存。</translation>
        </message>
        <message>
            <source>The office's server cannot be reached (%1). Check the cable and the address.</source>
            <translation>无法连接主管部门的服务器（%1）。请检查网线和地址。</translation>
        </message>
        <message>
            <source>This server cannot prove that it is the office's (%1). Nothing was sent. Check the address and the code.</source>
            <translation>此服务器无法证明属于主管部门（%1）。未发送任何内容。请检查地址和注册码。</translation>
        </message>
        <message>
            <source>The office's server did not answer in time.</source>
            <translation>主管部门的服务器未及时应答。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>The server answered something that this app does not understand (%1).</source>
            <translation>服务器的应答无法识别（%1）。</translation>
        </message>
        <message>
            <source>The office's server failed (%1). Try again later; nothing is lost.</source>
            <translation>主管部门的服务器出错（%1）。请稍后重试；没有内容丢失。</translation>
        </message>
        <message>
            <source>The office's server does not accept this tablet's certificate.</source>
            <translation>主管部门的服务器不接受本平板的证书。</translation>
        </message>
        <message>
            <source>Too many tries: %1.</source>
            <translation>尝试次数过多：%1。</translation>
        </message>
        <message>
            <source>This enrolment code is unknown, used or expired. Ask the office for a new one.</source>
            <translation>此注册码不存在、已使用或已过期。请向主管部门索取新码。</translation>
        </message>
        <message>
            <source>The office has revoked this tablet. What is unsent stays here: bring it to the office.</source>
            <translation>主管部门已吊销本平板。未发送的内容仍保留在此：请将平板带回主管部门。</translation>
        </message>
        <message>
            <source>You are not on the team of this review.</source>
            <translation>您不是本次审查组成员。</translation>
        </message>
        <message>
            <source>Your role does not allow this (%1).</source>
            <translation>您的角色无权进行此操作（%1）。</translation>
        </message>
        <message>
            <source>The state of the review does not allow this now.</source>
            <translation>审查的当前状态不允许此操作。</translation>
        </message>
        <message>
            <source>Another copy of this tablet has written too. What is here is kept, but it must enrol anew: ask the office.</source>
            <translation>本平板的另一份副本也写入了内容。此处内容已保留，但须重新注册：请联系主管部门。</translation>
        </message>
        <message>
            <source>Entries before these are missing (%1).</source>
            <translation>缺少在此之前的记录（%1）。</translation>
        </message>
        <message>
            <source>A check of what was received failed: it was changed on the way or is damaged (%1).</source>
            <translation>对接收内容的校验失败：途中被更改或已损坏（%1）。</translation>
        </message>
        <message>
            <source>The tablet that wrote this is not known yet.</source>
            <translation>写入此内容的平板尚未登记。</translation>
        </message>
        <message>
            <source>This is too large (%1).</source>
            <translation>内容过大（%1）。</translation>
        </message>
        <message>
            <source>It has not arrived yet: sync first (%1).</source>
            <translation>尚未收到：请先同步（%1）。</translation>
        </message>
        <message>
            <source>It did not work: %1.</source>
            <translation>操作未成功：%1。</translation>
        </message>
        <message>
            <source>Conform</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>Partly conform</source>
            <translation>部分符合</translation>
        </message>
        <message>
            <source>Non-conform</source>
            <translation>不符合</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>Not tested</source>
            <translation>未检测</translation>
        </message>
        <message>
            <source>Examine</source>
            <translation>查阅</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>谈话</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>观察</translation>
        </message>
        <message>
            <source>Unsighted</source>
            <translation>未核实</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Mismatch</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>Undeclared</source>
            <translation>未申报</translation>
        </message>
        <message>
            <source>Veto</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>观察</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Presented</source>
            <translation>已出示</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>已认可</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>有异议</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未整改</translation>
        </message>
        <message>
            <source>Evidence submitted</source>
            <translation>已提交整改证明</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已计划</translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>已通知</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>已延期</translation>
        </message>
        <message>
            <source>Fieldwork</source>
            <translation>现场审查</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>已中止</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>合议</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已终止</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>With the supervisor</source>
            <translation>主管审阅中</translation>
        </message>
        <message>
            <source>Returned for clarification</source>
            <translation>退回澄清</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Rectifying</source>
            <translation>整改中</translation>
        </message>
        <message>
            <source>Re-inspection</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Start fieldwork</source>
            <translation>开始现场审查</translation>
        </message>
        <message>
            <source>Suspend the review</source>
            <translation>中止审查</translation>
        </message>
        <message>
            <source>Go to deliberation</source>
            <translation>进入合议</translation>
        </message>
        <message>
            <source>Terminate the review</source>
            <translation>终止审查</translation>
        </message>
        <message>
            <source>Seal the review</source>
            <translation>封存审查</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Second inspector</source>
            <translation>第二名审查员</translation>
        </message>
        <message>
            <source>Team leader</source>
            <translation>组长</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>审查员</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Rectify</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>不通过</translation>
        </message>
        <message>
            <source>Terminate</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>个自然日</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>个工作日</translation>
        </message>
        <message>
            <source>Determination</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Methods</source>
            <translation>检查方式</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Sighting</source>
            <translation>核实</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>申报</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Retracted</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>核查对象</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>确认人</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>存放地点</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>密级</translation>
        </message>
        <message>
            <source>Custodian</source>
            <translation>保管人</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>审查意见</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>意见宣布</translation>
        </message>
        <message>
            <source>Applicant's statement</source>
            <translation>申请单位陈述</translation>
        </message>
        <message>
            <source>Photography</source>
            <translation>拍照许可</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Staff number</source>
            <translation>人员编号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名/名称</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>岗位</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>涉密等级</translation>
        </message>
        <message>
            <source>Designated on</source>
            <translation>界定日期</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>国籍</translation>
        </message>
        <message>
            <source>Site number</source>
            <translation>场所编号</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>面积（m²）</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>产权</translation>
        </message>
        <message>
            <source>Leased until</source>
            <translation>租赁期至</translation>
        </message>
        <message>
            <source>Asset number</source>
            <translation>资产编号</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>型号</translation>
        </message>
        <message>
            <source>Disk serial number</source>
            <translation>硬盘序列号</translation>
        </message>
        <message>
            <source>In use since</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>Core</source>
            <translation>核心</translation>
        </message>
        <message>
            <source>Important</source>
            <translation>重要</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Owned</source>
            <translation>自有</translation>
        </message>
        <message>
            <source>Leased</source>
            <translation>租赁</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>台式机</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>便携机</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>存储设备</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络设备</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全设备</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>秘密</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Top secret</source>
            <translation>绝密</translation>
        </message>
        <message>
            <source>Security monitoring</source>
            <translation>安防监控</translation>
        </message>
        <message>
            <source>System integration</source>
            <translation>系统集成</translation>
        </message>
        <message>
            <source>Operation and maintenance</source>
            <translation>运行维护</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::ReviewDesk</name>
        <message>
            <source>You are not on the team of this review.</source>
            <translation>您不是本次审查组成员。</translation>
        </message>
        <message>
            <source>Fieldwork has not started yet.</source>
            <translation>现场审查尚未开始。</translation>
        </message>
        <message>
            <source>The review is postponed.</source>
            <translation>审查已延期。</translation>
        </message>
        <message>
            <source>The review is suspended.</source>
            <translation>审查已中止。</translation>
        </message>
        <message>
            <source>The review is sealed.</source>
            <translation>审查已封存。</translation>
        </message>
        <message>
            <source>It cannot be undone: someone has changed it since.</source>
            <translation>无法撤销：此后已有人更改。</translation>
        </message>
        <message>
            <source>It cannot be redone: someone has changed it since.</source>
            <translation>无法重做：此后已有人更改。</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审查</translation>
        </message>
        <message>
            <source>Finding: %1</source>
            <translation>问题：%1</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>证据：%1</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>审查组</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>已封存</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::ReviewSession</name>
        <message>
            <source>Sealed by %1, %2</source>
            <translation>由%1封存，%2</translation>
        </message>
        <message>
            <source>Only the team leader seals a review.</source>
            <translation>只有组长可以封存审查。</translation>
        </message>
        <message>
            <source>A review is sealed from deliberation, or after it was terminated.</source>
            <translation>审查在合议阶段或终止之后封存。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) still keep the review from being sealed.</source>
            <translation>
                <numerusform>还有 %n 项未完成，不能封存。</numerusform>
            </translation>
        </message>
        <message>
            <source>A signature needs a name.</source>
            <translation>签名须有姓名。</translation>
        </message>
        <message>
            <source>A refusal to sign needs its reason.</source>
            <translation>拒绝签名须写明原因。</translation>
        </message>
        <message>
            <source>The team leader signs first.</source>
            <translation>组长须先签名。</translation>
        </message>
        <message>
            <source>The review cannot be moved there now.</source>
            <translation>审查现在不能转到该状态。</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::StepListModel</name>
        <message>
            <source>Opening</source>
            <translation>首次会议</translation>
        </message>
        <message>
            <source>Sighting</source>
            <translation>核实</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查表</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>审查意见</translation>
        </message>
        <message>
            <source>Announcement</source>
            <translation>意见宣布</translation>
        </message>
        <message>
            <source>Applicant's statement</source>
            <translation>申请单位陈述</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>%1 of %2 units unsighted</source>
            <translation>%2 个对象中 %1 个未核实</translation>
        </message>
        <message>
            <source>%1 of %2 items open</source>
            <translation>%2 项中 %1 项未完成</translation>
        </message>
        <message>
            <source>%1 of %2 findings to confirm</source>
            <translation>%2 个问题中 %1 个待确认</translation>
        </message>
        <message>
            <source>%1 to settle</source>
            <translation>%1 个待解决</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>待办</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::SyncHistoryModel</name>
        <message>
            <source>%1 sent, %2 received</source>
            <translation>发送 %1，接收 %2</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::SyncModel</name>
        <message numerus="yes">
            <source>%n entry(s) of others were written by a newer version of the app. They are kept; update the app to see them.</source>
            <translation>
                <numerusform>他人的 %n 条记录由较新版本的应用写入。内容已保留；更新应用后可见。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending: %1 of %2</source>
            <translation>正在发送：%1 / %2</translation>
        </message>
        <message>
            <source>Receiving: %1 so far</source>
            <translation>正在接收：已收 %1</translation>
        </message>
        <message>
            <source>Fetching templates</source>
            <translation>正在获取模板</translation>
        </message>
        <message>
            <source>Done, but the office refused %1 segments.</source>
            <translation>已完成，但主管部门拒收 %1 段记录。</translation>
        </message>
        <message>
            <source>Done: %1 sent, %2 received</source>
            <translation>已完成：发送 %1，接收 %2</translation>
        </message>
        <message>
            <source>This is no address: expected a name or number, with a port if the office gave one.</source>
            <translation>地址无效：应为名称或数字地址，主管部门给出端口时一并填写。</translation>
        </message>
        <message>
            <source>Stop the sync first.</source>
            <translation>请先停止同步。</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::SyncProblemModel</name>
        <message>
            <source>%1, entries %2 to %3</source>
            <translation>%1，记录 %2 至 %3</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::TeamModel</name>
        <message>
            <source>%1: %2 of %3 sent</source>
            <translation>%1：已发送 %2 / %3</translation>
        </message>
        <message>
            <source>%1: %2 received</source>
            <translation>%1：已接收 %2</translation>
        </message>
    </context>
    <context>
        <name>fieldseal::app::UnitListModel</name>
        <message>
            <source>The list has no field %1.</source>
            <translation>清单中没有字段 %1。</translation>
        </message>
        <message>
            <source>A number is expected.</source>
            <translation>应为数字。</translation>
        </message>
        <message>
            <source>A day is expected, as YYYY-MM-DD.</source>
            <translation>应为日期，格式 YYYY-MM-DD。</translation>
        </message>
        <message>
            <source>One of the choices is expected.</source>
            <translation>应为选项之一。</translation>
        </message>
        <message>
            <source>This unit was not declared.</source>
            <translation>此对象未申报。</translation>
        </message>
        <message>
            <source>Say what differs: a field as found, or a note.</source>
            <translation>请写明不一致之处：填写实际情况或备注。</translation>
        </message>
        <message>
            <source>Say why it is missing.</source>
            <translation>请写明缺失的原因。</translation>
        </message>
        <message>
            <source>Say at least one thing of what was found.</source>
            <translation>请至少填写一项所发现的情况。</translation>
        </message>
        <message>
            <source>Only what was added here can be taken back.</source>
            <translation>只有在此添加的对象可以撤回。</translation>
        </message>
        <message>
            <source>Say why it is taken back.</source>
            <translation>请写明撤回的原因。</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
    </context>
</TS>
