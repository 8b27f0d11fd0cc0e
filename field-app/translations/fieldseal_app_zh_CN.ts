<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SaveFolders</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>Give the file a name without a slash.</source>
        <translation>请输入不含斜杠的文件名。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>文件夹已不存在。</translation>
    </message>
    <message>
        <source>A file with this name is there already.</source>
        <translation>已有同名文件。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::BlockerListModel</name>
    <message>
        <source>%1 is not answered for %2 units</source>
        <translation>%1 有 %2 个核查对象未完成</translation>
    </message>
    <message>
        <source>%1 is not answered</source>
        <translation>%1 未完成</translation>
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
        <source>%1: two values of &quot;%2&quot; are in conflict</source>
        <translation>%1：“%2”有两个相互冲突的值</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s) unsighted</source>
        <translation>
            <numerusform>%1：%n 个未核实</numerusform>
        </translation>
    </message>
    <message>
        <source>The team&apos;s opinion is not written</source>
        <translation>尚未填写审查意见</translation>
    </message>
    <message>
        <source>The review is not in deliberation</source>
        <translation>审查尚未进入合议</translation>
    </message>
    <message>
        <source>No signed interview yet: %1</source>
        <translation>尚无已签名的谈话记录：%1</translation>
    </message>
    <message>
        <source>Nobody has handed in a knowledge test</source>
        <translation>尚无人提交保密知识测试</translation>
    </message>
    <message>
        <source>%1 is still running</source>
        <translation>%1 仍在进行</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::CertificateModel</name>
    <message>
        <source>Valid until %1; a sync renews it</source>
        <translation>有效期至%1；同步时自动更新</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>已于%1到期</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至%1</translation>
    </message>
    <message>
        <source>This tablet&apos;s certificate could not be renewed</source>
        <translation>本平板的证书未能更新</translation>
    </message>
    <message>
        <source>This tablet&apos;s certificate has ended</source>
        <translation>本平板的证书已到期</translation>
    </message>
    <message>
        <source>This tablet&apos;s certificate ended more than a year ago</source>
        <translation>本平板的证书到期已超过一年</translation>
    </message>
    <message>
        <source>The office does not renew this tablet&apos;s certificate</source>
        <translation>主管部门不再更新本平板的证书</translation>
    </message>
    <message>
        <source>%1 The certificate is valid until %2. The tablet tries again when you sync on another day. If this stays, tell the office before %2.</source>
        <translation>%1证书有效期至%2。改日同步时平板会再次尝试更新；如仍未成功，请在%2之前告知主管部门。</translation>
    </message>
    <message>
        <source>What is unsent is kept on this tablet. Sync before %1: until then the office&apos;s server still gives this tablet another certificate, and takes what is unsent. %2</source>
        <translation>未发送的内容均保留在本平板上。请在%1之前同步：在此之前，主管部门的服务器仍会为本平板换发证书，并接收未发送的内容。%2</translation>
    </message>
    <message>
        <source>It ended on %1 by this tablet&apos;s date. If that date is wrong, put it right and sync. If it is right, ask the office for a code and enrol anew: what is unsent stays in this vault and can be read here; it is not sent any more.</source>
        <translation>按本平板的日期，证书已于%1到期。如日期有误，请校正后同步；如日期无误，请向主管部门索取注册码并重新注册：未发送的内容仍保留在本保险库中，可在此查看，但不会再发送。</translation>
    </message>
    <message>
        <source>The last try was on %1: %2</source>
        <translation>最近一次尝试更新的时间为%1：%2</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::ClosingModel</name>
    <message>
        <source>%1 refused to sign, %2: %3</source>
        <translation>%1拒绝签字，%2：%3</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>%1签字，%2</translation>
    </message>
    <message>
        <source>Typed by %1, %2: %3</source>
        <translation>%1键入姓名，%2：%3</translation>
    </message>
    <message>
        <source>No longer stands: the review was changed after %1.</source>
        <translation>已失效：%1之后审查内容有变更。</translation>
    </message>
    <message>
        <source>A review is signed in deliberation, or after it was terminated.</source>
        <translation>审查在合议阶段或终止后签字。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be settled before anybody signs.</source>
        <translation>
            <numerusform>签字前还须解决 %n 项问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The review has changed while its text was shown. Read it again, then sign.</source>
        <translation>显示签字文本期间审查内容有变更。请重新阅读后再签字。</translation>
    </message>
    <message>
        <source>A signature needs a name, and is drawn, or typed with a reason.</source>
        <translation>签字须有姓名，并手写，或说明原因后键入。</translation>
    </message>
    <message>
        <source>A refusal to sign needs its reason.</source>
        <translation>拒签须说明理由。</translation>
    </message>
    <message>
        <source>A refusal to sign needs a witness, who signs.</source>
        <translation>拒签须有见证人签字。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::ConfirmationListModel</name>
    <message>
        <source>Somebody else confirms this.</source>
        <translation>此项由他人确认。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等您确认</translation>
    </message>
    <message>
        <source>Waits for the leader</source>
        <translation>等组长确认</translation>
    </message>
    <message>
        <source>Waits for a second inspector</source>
        <translation>等第二名审查员确认</translation>
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
    <message numerus="yes">
        <source>%n conflict(s) settled</source>
        <translation>
            <numerusform>已解决 %n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict settled: %1</source>
        <translation>冲突已解决：%1</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::CourierModel</name>
    <message>
        <source>The vault gives no second connection. Lock it and unlock it again.</source>
        <translation>保险库无法打开第二个连接。请先锁定，再重新解锁。</translation>
    </message>
    <message>
        <source>Stop the sync first.</source>
        <translation>请先停止同步。</translation>
    </message>
    <message>
        <source>Courier file %1 is in %2: %3 entries, %4 contents of evidence. Give it to the office, and bring its answer back to this tablet: until then all of it counts as unsent.</source>
        <translation>递送文件 %1 已保存在 %2：%3 条条目，%4 份证据内容。请将其送交主管部门，并把主管部门的答复带回本平板；在此之前，这些内容仍算作未发送。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>正在接收 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n content(s), %1</source>
        <translation>
            <numerusform>%n 份内容，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer to courier file %1 is in: the office has %2 entries of it, %3 segments of others came.</source>
        <translation>递送文件 %1 的答复已接收：主管部门已收到其中 %2 条条目，收到他人的 %3 个数据段。</translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) of colleagues came.</source>
        <translation>
            <numerusform>收到同事的 %n 份内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has lost entries that it had: they are unsent again. Make another courier file.</source>
        <translation>主管部门丢失了曾收到的条目，这些条目重新变为未发送。请再制作一份递送文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost.</source>
        <translation>已停止。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>There is no room for %1 in %2. Free some there, save it somewhere else, or leave the evidence out. Nothing else was changed.</source>
        <translation>%2 中没有空间保存 %1。请在那里腾出空间、保存到别处，或不带证据。其他内容均未改动。</translation>
    </message>
    <message>
        <source>The file %1 is not there any more.</source>
        <translation>文件 %1 已不存在。</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>文件夹 %1 已不存在。</translation>
    </message>
    <message>
        <source>%1 does not answer. Look whether the drive is still there, then try again.</source>
        <translation>%1 没有响应。请检查存储设备是否仍然连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 is what a tablet sends. Take in the file that the office gave back.</source>
        <translation>%1 是平板发出的文件。请接收主管部门交回的文件。</translation>
    </message>
    <message>
        <source>%1 is the answer to another tablet. Take it in there.</source>
        <translation>%1 是给另一台平板的答复。请在那台平板上接收。</translation>
    </message>
    <message>
        <source>%1 is older than what this tablet has received since. There is nothing new in it.</source>
        <translation>%1 早于本平板此后收到的内容，其中没有新内容。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version. Update this app, then take it in.</source>
        <translation>%1 由较新版本制作。请更新本应用后再接收。</translation>
    </message>
    <message>
        <source>%1 is no answer of this office, or it was damaged on the way (%2). Copy it again from where it lies; if that does not help, ask the office to answer once more. Nothing is lost.</source>
        <translation>%1 不是主管部门的答复，或在途中损坏（%2）。请从原处重新复制；如仍无效，请主管部门再答复一次。没有丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::EnrolmentModel</name>
    <message>
        <source>Type the server&apos;s address.</source>
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
    <message>
        <source>The office&apos;s code is for a newer version of this app. Install that version, or type address and code.</source>
        <translation>主管部门的二维码适用于本应用的更新版本。请安装该版本，或手动输入地址和注册码。</translation>
    </message>
    <message>
        <source>The office&apos;s code was cut short or damaged. Read or copy it whole, or type address and code.</source>
        <translation>主管部门的二维码内容不完整或已损坏。请重新完整读取或复制，或手动输入地址和注册码。</translation>
    </message>
    <message>
        <source>This code says “%1”: it is none of an enrolment. Read the one on the sheet that the office gave you.</source>
        <translation>此码内容为“%1”，不是注册用的码。请读取主管部门发给您的注册单上的码。</translation>
    </message>
    <message>
        <source>Give this tablet a shorter name.</source>
        <translation>请给本平板取一个较短的名称。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::EvidenceImportModel</name>
    <message>
        <source>%1 of %2 stored</source>
        <translation>已存入 %1/%2 项</translation>
    </message>
    <message>
        <source>The vault takes no contents now: lock it and unlock it again.</source>
        <translation>保险库现在不能存入附件：请锁定后重新解锁。</translation>
    </message>
    <message>
        <source>No permission to photograph is recorded. Record who allowed it, where and of what.</source>
        <translation>尚未登记拍照许可。请登记由谁许可、在何处、可拍何物。</translation>
    </message>
    <message>
        <source>%1 is not on this tablet.</source>
        <translation>%1 不在本平板上。</translation>
    </message>
    <message>
        <source>It was brought in, but could not be recorded. Put right what stands in the way and try again.</source>
        <translation>已读入，但无法登记。请排除障碍后重试。</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新证据</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is too full for %1. Free some space and try again; everything entered before is kept.</source>
        <translation>平板存储空间不足，放不下 %1。请腾出空间后重试；此前录入的内容均已保留。</translation>
    </message>
    <message>
        <source>%1 is damaged, or no picture. Save it anew as JPEG or PNG, or add it as a file.</source>
        <translation>%1 已损坏，或不是图片。请另存为 JPEG 或 PNG，或作为文件添加。</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be shown here (%2). Save it as JPEG or PNG, or add it as a file.</source>
        <translation>%1 的格式（%2）无法在此显示。请另存为 JPEG 或 PNG，或作为文件添加。</translation>
    </message>
    <message>
        <source>%1 is too large (%2). Make it smaller and try again.</source>
        <translation>%1 过大（%2）。请缩小后重试。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Is the card or stick that it is on still there?</source>
        <translation>无法读取 %1。它所在的存储卡或 U 盘还在吗？</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>It was cut off before it was in the vault. Try again: it is taken from where it was.</source>
        <translation>存入保险库前被中断。请重试：将从原位置重新导入。</translation>
    </message>
    <message>
        <source>The app ended before it was in the vault, and it was nowhere else. Make it again.</source>
        <translation>存入保险库前应用已退出，别处没有副本。请重新制作。</translation>
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
    <message>
        <source>Say what it is.</source>
        <translation>请说明这是什么。</translation>
    </message>
    <message>
        <source>Not on this tablet</source>
        <translation>不在本平板上</translation>
    </message>
    <message>
        <source>On this tablet and at the office</source>
        <translation>本平板和主管部门均有</translation>
    </message>
    <message>
        <source>On this tablet; the office did not take it</source>
        <translation>在本平板上；主管部门未接收</translation>
    </message>
    <message>
        <source>On this tablet only</source>
        <translation>仅在本平板上</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>已发送 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <translation>已获取 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::EvidencePane</name>
    <message>
        <source>Say what it shows.</source>
        <translation>请说明内容。</translation>
    </message>
    <message>
        <source>It comes from the office with the sync: %1.</source>
        <translation>同步时从主管部门获取：%1。</translation>
    </message>
    <message>
        <source>%1 made this on another tablet. The office has its content once that tablet has sent it.</source>
        <translation>%1 在另一台平板上制作。该平板发送后，主管部门即有其内容。</translation>
    </message>
    <message>
        <source>The office does not have this content yet: %1&apos;s tablet must sync first. Each sync asks again.</source>
        <translation>主管部门尚无此内容：%1 的平板须先同步。每次同步都会再次请求。</translation>
    </message>
    <message>
        <source>There is too little room on this tablet for it. Free some, then fetch it again.</source>
        <translation>本机空间不足，无法存放。请腾出空间后重新获取。</translation>
    </message>
    <message>
        <source>What came is not what %1&apos;s tablet made, and was thrown away. Fetch it again; if that does not help, tell the office.</source>
        <translation>收到的内容与 %1 的平板所制作的不一致，已丢弃。请重新获取；如仍无效，请告知主管部门。</translation>
    </message>
    <message>
        <source>The entry does not name its content rightly.</source>
        <translation>该条记录未正确标明其内容。</translation>
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
    <message>
        <source>Checking the passphrase</source>
        <translation>正在核对口令</translation>
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
        <translation>新建问题</translation>
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
    <message>
        <source>A second inspector confirms the finding before the applicant is asked.</source>
        <translation>征求申请单位意见前，须由第二名审查员确认该问题。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::FloorPlanModel</name>
    <message>
        <source>Floor plan of %1</source>
        <translation>%1的平面图</translation>
    </message>
    <message>
        <source>Pin on %1</source>
        <translation>%1上的标记点</translation>
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
    <name>fieldseal::app::InterviewListModel</name>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>已答 %1／%2 题</translation>
    </message>
    <message numerus="yes">
        <source>Read back, %n page(s) to sign</source>
        <translation>
            <numerusform>已核对，%n 页待签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back, signatures missing</source>
        <translation>已核对，签名不全</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Signature refused: %1</source>
        <translation>拒签：%1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Say whom you speak with.</source>
        <translation>请填写谈话对象。</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>谈话：%1</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::InterviewPane</name>
    <message>
        <source>Read by the person, %1</source>
        <translation>本人已阅，%1</translation>
    </message>
    <message>
        <source>Read to the person, %1</source>
        <translation>已向本人宣读，%1</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>%1 签名，%2</translation>
    </message>
    <message>
        <source>The record has not been read back yet.</source>
        <translation>记录尚未核对。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n page(s) to sign.</source>
        <translation>
            <numerusform>%1 还有 %n 页未签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The witness of the refusal has to sign the last page.</source>
        <translation>拒签见证人须在最后一页签名。</translation>
    </message>
    <message>
        <source>The team has to sign the last page.</source>
        <translation>审查组须在最后一页签名。</translation>
    </message>
    <message>
        <source>The record was read back. Open it again to change it: what was signed is void then.</source>
        <translation>记录已核对。如需修改请重新打开，已有签名将作废。</translation>
    </message>
    <message>
        <source>This interview was taken back.</source>
        <translation>本次谈话已撤回。</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Only a question that was added here can be taken back.</source>
        <translation>只能撤回另提的问题。</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>尚无可核对的内容。</translation>
    </message>
    <message>
        <source>Say why the record is opened again.</source>
        <translation>请说明重新打开记录的原因。</translation>
    </message>
    <message>
        <source>Only a record that was read back is signed.</source>
        <translation>核对后的记录才能签名。</translation>
    </message>
    <message>
        <source>Sign in the box, or type the name and say why.</source>
        <translation>请在框内签名，或键入姓名并说明原因。</translation>
    </message>
    <message>
        <source>A refusal needs its reason and a witness.</source>
        <translation>拒签须有理由和见证人。</translation>
    </message>
    <message>
        <source>Refusal to sign</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>请说明撤回的原因。</translation>
    </message>
    <message>
        <source>Interview taken back</source>
        <translation>谈话已撤回</translation>
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
    <message>
        <source>Waits for a second inspector and the leader, each on their own tablet.</source>
        <translation>等第二名审查员和组长分别在各自平板上确认。</translation>
    </message>
    <message>
        <source>Waits for a second inspector, on their own tablet.</source>
        <translation>等第二名审查员在其平板上确认。</translation>
    </message>
    <message>
        <source>Waits for the leader, on their own tablet.</source>
        <translation>等组长在其平板上确认。</translation>
    </message>
    <message>
        <source>The sightings suggest nothing yet: some units are unsighted.</source>
        <translation>尚有未核实的核查对象，核实结果暂无建议。</translation>
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
    <name>fieldseal::app::KeyMapModel</name>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>In an open review</source>
        <translation>在打开的审查中</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Sighting</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Search the reviews</source>
        <translation>搜索审查</translation>
    </message>
    <message>
        <source>Answer the item with the first to fifth determination</source>
        <translation>为检查项选择第一至第五种检查结果</translation>
    </message>
    <message>
        <source>Go to the next open item</source>
        <translation>转到下一个未完成的检查项</translation>
    </message>
    <message>
        <source>Go to the item before this one</source>
        <translation>转到上一检查项</translation>
    </message>
    <message>
        <source>Go to the item after this one</source>
        <translation>转到下一检查项</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>搜索检查项</translation>
    </message>
    <message>
        <source>Go back from the item to the list</source>
        <translation>从检查项返回列表</translation>
    </message>
    <message>
        <source>Search the list, or type a number to jump there</source>
        <translation>搜索列表，或输入编号直接跳转</translation>
    </message>
    <message>
        <source>Go back from the unit to the list</source>
        <translation>从核查对象返回列表</translation>
    </message>
    <message>
        <source>Close the finding</source>
        <translation>关闭问题</translation>
    </message>
    <message>
        <source>Undo what was written last</source>
        <translation>撤销最后一次写入</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Go to the first to ninth page of the navigation</source>
        <translation>转到导航中的第一至第九页</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>锁定保险库</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>显示这些按键</translation>
    </message>
    <message>
        <source>Go through a list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Press the button or choose the row that has the focus</source>
        <translation>按下或选中当前焦点所在的按钮或行</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>转到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Close a sheet or a menu</source>
        <translation>关闭弹出页或菜单</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>保密知识测试</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>搜索证据</translation>
    </message>
    <message>
        <source>In the viewer, show the evidence before this one</source>
        <translation>在查看器中显示上一项证据</translation>
    </message>
    <message>
        <source>In the viewer, show the evidence after this one</source>
        <translation>在查看器中显示下一项证据</translation>
    </message>
    <message>
        <source>Go back from the interview to the list</source>
        <translation>从谈话返回列表</translation>
    </message>
    <message>
        <source>Go back from the test to the list</source>
        <translation>从测试返回列表</translation>
    </message>
    <message>
        <source>On a floor plan, move the cross of a pin</source>
        <translation>在平面图上移动标记点的十字</translation>
    </message>
    <message>
        <source>Move it ten times as far</source>
        <translation>移动十倍的距离</translation>
    </message>
    <message>
        <source>Set the pin where the cross is</source>
        <translation>把标记点设在十字处</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::KnowledgeTests</name>
    <message>
        <source>Knowledge test: %1</source>
        <translation>保密知识测试：%1</translation>
    </message>
    <message>
        <source>Knowledge test of %1: %2</source>
        <translation>%1 的保密知识测试：%2</translation>
    </message>
    <message>
        <source>In the journal of this review</source>
        <translation>本次审查日志</translation>
    </message>
    <message>
        <source>There is no result to take.</source>
        <translation>没有可采用的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of the knowledge test</source>
        <translation>
            <numerusform>%n 个保密知识测试结果</numerusform>
        </translation>
    </message>
    <message>
        <source>The template of this review has no knowledge test.</source>
        <translation>本次审查的检查模板没有保密知识测试。</translation>
    </message>
    <message>
        <source>The office gave this review no question bank. Ask it to, then sync.</source>
        <translation>主管部门未为本次审查提供题库。请与其联系后同步。</translation>
    </message>
    <message>
        <source>The question bank of this review cannot be read. Ask the office for another one.</source>
        <translation>本次审查的题库无法读取。请向主管部门索取新的题库。</translation>
    </message>
    <message>
        <source>The question bank is not on this tablet yet. Sync to fetch it.</source>
        <translation>平板上还没有题库，请同步获取。</translation>
    </message>
    <message>
        <source>Say who sits the test.</source>
        <translation>请填写参加测试的人员。</translation>
    </message>
    <message>
        <source>This test was begun before.</source>
        <translation>本次测试已经开始过。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 改为 %2</translation>
    </message>
    <message>
        <source>This test cannot go on here: it is not running on this tablet.</source>
        <translation>本次测试不在此平板上进行，不能在此继续。</translation>
    </message>
    <message>
        <source>went on with %1 left</source>
        <translation>剩余 %1 时继续</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>时间到。</translation>
    </message>
    <message>
        <source>This test is not running.</source>
        <translation>本次测试未在进行。</translation>
    </message>
    <message>
        <source>Say why the test is abandoned.</source>
        <translation>请说明测试作废的原因。</translation>
    </message>
    <message>
        <source>Test abandoned: %1</source>
        <translation>测试作废：%1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>已记录：%1</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::LabelScanner</name>
    <message>
        <source>The camera may be used once the permission for photography is recorded.</source>
        <translation>记录拍摄许可后方可使用摄像头。</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again, or type what the code says.</source>
        <translation>摄像头已断开。请重新接入，或手动输入码的内容。</translation>
    </message>
    <message>
        <source>No camera can be used. Type what the code says, or read it from a picture.</source>
        <translation>没有可用的摄像头。请手动输入码的内容，或从图片读取。</translation>
    </message>
    <message>
        <source>The picture is too large. Take one of the code alone.</source>
        <translation>图片过大。请只拍摄码本身。</translation>
    </message>
    <message>
        <source>This file is no picture, or it is damaged. Take another picture of the code.</source>
        <translation>此文件不是图片或已损坏。请重新拍摄码的图片。</translation>
    </message>
    <message>
        <source>No code could be read in the picture. Take it straight, sharp and close, or type what it says.</source>
        <translation>图片中没有可读的码。请正对、清晰、靠近拍摄，或手动输入其内容。</translation>
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
        <source>The tablet&apos;s storage is full. The last change was not saved: free some space and do it again.</source>
        <translation>平板存储空间已满。最后的更改未保存：请腾出空间后重做。</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage does not answer (%1).</source>
        <translation>平板存储无响应（%1）。</translation>
    </message>
    <message>
        <source>The vault&apos;s database failed (%1). The last change was not saved.</source>
        <translation>保险库数据库出错（%1）。最后的更改未保存。</translation>
    </message>
    <message>
        <source>The office&apos;s server cannot be reached (%1). Check the cable and the address.</source>
        <translation>无法连接主管部门的服务器（%1）。请检查网线和地址。</translation>
    </message>
    <message>
        <source>This server cannot prove that it is the office&apos;s (%1). Nothing was sent. Check the address, the code, and this tablet&apos;s date and time.</source>
        <translation>此服务器无法证明属于主管部门（%1）。未发送任何内容。请检查地址、注册码以及本平板的日期和时间。</translation>
    </message>
    <message>
        <source>The office&apos;s server did not answer in time.</source>
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
        <source>The office&apos;s server failed (%1). Try again later; nothing is lost.</source>
        <translation>主管部门的服务器出错（%1）。请稍后重试；没有内容丢失。</translation>
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
        <source>The office&apos;s list does not have the tablet that this comes from. Sync again later; if this stays, ask the office.</source>
        <translation>发来此内容的平板不在主管部门的登记名单上。请稍后再同步；如仍如此，请联系主管部门。</translation>
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
        <source>Partly</source>
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
        <translation>检测</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>查看</translation>
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
        <translation>观察项</translation>
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
        <translation>已反馈</translation>
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
        <translation>待整改</translation>
    </message>
    <message>
        <source>Evidence submitted</source>
        <translation>已提交整改证据</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
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
        <translation>已暂停</translation>
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
        <translation>主管审核中</translation>
    </message>
    <message>
        <source>Returned for clarification</source>
        <translation>退回补充说明</translation>
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
        <translation>暂停审查</translation>
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
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止审查</translation>
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
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>结果宣布</translation>
    </message>
    <message>
        <source>Applicant&apos;s statement</source>
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
        <translation>工号</translation>
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
        <translation>权属</translation>
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
    <message>
        <source>Document</source>
        <translation>文件资料</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>File</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>标注图</translation>
    </message>
    <message>
        <source>This tablet&apos;s certificate ended too long ago: the office&apos;s server does not accept it any more. Ask the office for a code and enrol anew. What is unsent stays in this vault and can be read here; it is not sent any more.</source>
        <translation>本平板的证书到期过久，主管部门的服务器不再接受。请向主管部门索取注册码并重新注册。未发送的内容仍保留在本保险库中，可在此查看，但不会再发送。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>核对记录</translation>
    </message>
    <message>
        <source>Refusal to sign</source>
        <translation>拒绝签名</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选答案</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>拍摄地点</translation>
    </message>
    <message>
        <source>Drawn on it</source>
        <translation>标注内容</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Signature of the person</source>
        <translation>被谈话人签名</translation>
    </message>
    <message>
        <source>Signature for the team</source>
        <translation>审查组签名</translation>
    </message>
    <message>
        <source>Signature of the witness</source>
        <translation>见证人签名</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>Place on the plan</source>
        <translation>平面图上的位置</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thing and more of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>甲级</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>乙级</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::PapersModel</name>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>There is no room for %1 in %2. Free some there, or save it somewhere else. Nothing else was changed.</source>
        <translation>%2 中没有空间存放 %1。请在该处腾出空间，或保存到别处。其他内容均未更改。</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more. Plug the drive in again, or save the papers somewhere else.</source>
        <translation>文件夹 %1 已不存在。请重新接上存储设备，或将文书保存到别处。</translation>
    </message>
    <message>
        <source>%1 could not be written in %2. Look whether the drive is still there and may be written to, then save again or somewhere else.</source>
        <translation>无法在 %2 中写入 %1。请检查存储设备是否仍在且可写，然后重新保存或保存到别处。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::PhotoCamera</name>
    <message>
        <source>This tablet has no camera. Plug one in and try again, or import a picture that was taken with another.</source>
        <translation>本机没有摄像头。请接上摄像头后重试，或导入用其他设备拍摄的图片。</translation>
    </message>
    <message>
        <source>The camera does not open. Another program may be using it: close that and try again.</source>
        <translation>摄像头无法打开，可能正被其他程序使用：请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>Photograph, %1</source>
        <translation>照片，%1</translation>
    </message>
    <message>
        <source>The camera went away. Plug it in and try again.</source>
        <translation>摄像头已断开。请重新接上后重试。</translation>
    </message>
    <message>
        <source>The camera went away. The photographs taken so far are kept. Plug it in and try again.</source>
        <translation>摄像头已断开，已拍的照片均已保存。请重新接上后重试。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::PhotographyModel</name>
    <message>
        <source>recorded by %1, %2</source>
        <translation>由 %1 登记，%2</translation>
    </message>
    <message>
        <source>Two tablets recorded different answers about photographs. Choose one under Conflicts first.</source>
        <translation>两台平板登记的拍照许可不一致。请先在“冲突”中选定其一。</translation>
    </message>
    <message>
        <source>Photographs were refused here. Describe what you see instead, or draw it.</source>
        <translation>此处不允许拍照。请改用文字描述或绘制草图。</translation>
    </message>
    <message>
        <source>Ask whether photographs may be taken, and record who allowed it, where and of what.</source>
        <translation>请询问是否可以拍照，并登记由谁许可、在何处、可拍何物。</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>请填写由谁答复。</translation>
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
        <translation>审查已暂停。</translation>
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
    <message>
        <source>Pin: %1</source>
        <translation>标记点：%1</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>已绘制</translation>
    </message>
    <message>
        <source>This text is too long: an entry holds some twenty pages. It was not saved. Shorten it, or add it to the evidence as a file.</source>
        <translation>文字过长：一条记录约可容纳二十页。未保存。请缩短，或作为文件加入证据。</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>距左 %1 %，距上 %2 %</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有异议</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::ReviewListModel</name>
    <message>
        <source>Cut off before it was in the vault: %1. Open the review&apos;s evidence: there it can be brought in again.</source>
        <translation>存入保险库前被中断：%1。请打开该审查的证据页，可在那里重新导入。</translation>
    </message>
    <message>
        <source>Not every review of this vault can be read. %1</source>
        <translation>此保险库中有审查无法读取。%1</translation>
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
        <source>The review cannot be moved there now.</source>
        <translation>审查现在不能转到该状态。</translation>
    </message>
    <message>
        <source>The team leader signs before the seal.</source>
        <translation>封存前须由组长签字。</translation>
    </message>
    <message>
        <source>The applicant&apos;s representative signs, or a witness signs the refusal, before the seal.</source>
        <translation>封存前须由申请单位代表签字，或由见证人签字证明其拒签。</translation>
    </message>
    <message>
        <source>Something that was written here is not saved yet: see the notice above.</source>
        <translation>此处填写的内容尚有未保存的：请看上方提示。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::SketchBoard</name>
    <message>
        <source>Sketch, %1</source>
        <translation>草图，%1</translation>
    </message>
    <message>
        <source>Marked picture, %1</source>
        <translation>标注图，%1</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::SoundPlayer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>This tablet has no loudspeaker. Plug in headphones and try again.</source>
        <translation>本机没有扬声器。请接上耳机后重试。</translation>
    </message>
    <message>
        <source>This sound cannot be played here. It is kept as it is, and the office can play it.</source>
        <translation>此录音无法在此播放。已按原样保存，主管部门可以播放。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::SoundRecorder</name>
    <message>
        <source>This tablet has no microphone. Plug one in and try again, or write a note instead.</source>
        <translation>本机没有麦克风。请接上麦克风后重试，或改写文字备注。</translation>
    </message>
    <message>
        <source>The microphone does not open. Another program may be using it: close that and try again.</source>
        <translation>麦克风无法打开，可能正被其他程序使用：请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>Another microphone was plugged in. Keep this note and begin a new one.</source>
        <translation>已换用另一只麦克风。请先保存这段录音，再另录一段。</translation>
    </message>
    <message>
        <source>A note is at most %1 long. Keep this one and begin a new one.</source>
        <translation>每段录音最长 %1。请保存这段，再另录一段。</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is here: keep it, or plug the microphone in and go on.</source>
        <translation>麦克风已断开。此前所录内容仍在：可以保存，或接上麦克风后继续。</translation>
    </message>
    <message>
        <source>Spoken note, %1</source>
        <translation>录音，%1</translation>
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
        <translation>结果宣布</translation>
    </message>
    <message>
        <source>Applicant&apos;s statement</source>
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
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>保密知识测试</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) to finish</source>
        <translation>
            <numerusform>%n 次谈话待完成</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing declared</source>
        <translation>没有申报对象</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>尚未谈话</translation>
    </message>
    <message>
        <source>no paper drawn</source>
        <translation>尚未抽取试卷</translation>
    </message>
    <message>
        <source>none written</source>
        <translation>尚未填写问题</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) to hand in or to take into their item</source>
        <translation>
            <numerusform>%n 份试卷待交卷或待采用结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::SyncHistoryModel</name>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>发送 %1，接收 %2</translation>
    </message>
    <message>
        <source>Courier file made, %1 entries and %2 contents: %3</source>
        <translation>已制作递送文件，%1 条条目、%2 份内容：%3</translation>
    </message>
    <message>
        <source>Answer taken in, %1 entries at the office, %2 received: %3</source>
        <translation>已接收答复，主管部门收到 %1 条条目，本机收到 %2 段：%3</translation>
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
    <message>
        <source>%1 of %2 contents at the office (%3 of %4)</source>
        <translation>附件已送达主管部门 %1/%2 个（%3/%4）</translation>
    </message>
    <message numerus="yes">
        <source>The office did not take %n content(s). They stay on this tablet; ask the office, then try again.</source>
        <translation>
            <numerusform>主管部门未接收 %n 个附件。它们仍在本平板上；请询问主管部门后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending contents: %1 of %2</source>
        <translation>正在发送附件：%1/%2</translation>
    </message>
    <message>
        <source>Fetching contents: %1 of %2</source>
        <translation>正在获取内容：%1，共 %2</translation>
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
    <name>fieldseal::app::TabletModel</name>
    <message>
        <source>Only %1 are left on this tablet. Sync, then remove what is not needed from its disk.</source>
        <translation>本平板只剩 %1 空间。请先同步，再删除磁盘上不需要的内容。</translation>
    </message>
    <message>
        <source>This tablet is almost full: %1 are left. Answers are still saved, pictures and sound may not be. Free some room before you go on.</source>
        <translation>本平板空间即将用尽：只剩 %1。回答仍会保存，图片和录音可能无法保存。请先腾出空间再继续。</translation>
    </message>
    <message>
        <source>Qt Virtual Keyboard is not installed on this tablet: the system&apos;s own keyboard is used.</source>
        <translation>本平板未安装 Qt 虚拟键盘：使用系统自带的键盘。</translation>
    </message>
    <message>
        <source>It writes English only: this system&apos;s packages leave the Pinyin input out. For Chinese, use the system&apos;s input method.</source>
        <translation>只能输入英文：本系统的软件包不含拼音输入。输入中文请使用系统的输入法。</translation>
    </message>
    <message>
        <source>It writes English and Chinese.</source>
        <translation>可输入英文和中文。</translation>
    </message>
    <message>
        <source>Qt %1 · LGPL 3.0</source>
        <translation>Qt %1 · LGPL 3.0</translation>
    </message>
    <message>
        <source>SQLCipher %1 · BSD 3-Clause</source>
        <translation>SQLCipher %1 · BSD 3-Clause</translation>
    </message>
    <message>
        <source>libsodium %1 · ISC</source>
        <translation>libsodium %1 · ISC</translation>
    </message>
    <message>
        <source>OpenSSL · Apache 2.0</source>
        <translation>OpenSSL · Apache 2.0</translation>
    </message>
    <message>
        <source>Zstandard · BSD 3-Clause</source>
        <translation>Zstandard · BSD 3-Clause</translation>
    </message>
    <message>
        <source>ICU · Unicode License</source>
        <translation>ICU · Unicode License</translation>
    </message>
    <message>
        <source>Boost.JSON and Boost.System · Boost Software License 1.0</source>
        <translation>Boost.JSON 与 Boost.System · Boost Software License 1.0</translation>
    </message>
    <message>
        <source>ZXing-C++ · Apache 2.0</source>
        <translation>ZXing-C++ · Apache 2.0</translation>
    </message>
    <message>
        <source>Qt Virtual Keyboard, where it is installed · GPL 3.0</source>
        <translation>Qt 虚拟键盘（已安装时）· GPL 3.0</translation>
    </message>
    <message>
        <source>Noto Sans and Noto Sans CJK · SIL Open Font License 1.1</source>
        <translation>Noto Sans 与 Noto Sans CJK · SIL Open Font License 1.1</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::TalkTexts</name>
    <message>
        <source>Knowledge test: %1</source>
        <translation>保密知识测试：%1</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>谈话：%1</translation>
    </message>
    <message>
        <source>read by the person</source>
        <translation>本人已阅</translation>
    </message>
    <message>
        <source>read to the person</source>
        <translation>已向本人宣读</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>%1 签名</translation>
    </message>
    <message>
        <source>paper drawn</source>
        <translation>已抽卷</translation>
    </message>
    <message>
        <source>time noted</source>
        <translation>已记录时间</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已交卷</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>答对 %1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n 条情况</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>%1 of %2 right (%3 %)</source>
        <translation>答对 %1／%2（%3%）</translation>
    </message>
    <message>
        <source>Left the test&apos;s view</source>
        <translation>离开测试界面</translation>
    </message>
    <message>
        <source>Took help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Somebody else sat it</source>
        <translation>他人代考</translation>
    </message>
    <message>
        <source>Was interrupted</source>
        <translation>曾中断</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock was changed</source>
        <translation>平板时钟被更改</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他情况</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::TeamModel</name>
    <message>
        <source>%1: %2 of %3 sent</source>
        <translation>%1：已发送 %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 received, the last of %3</source>
        <translation>%1：已收到 %2 条，最后一条写于 %3</translation>
    </message>
    <message>
        <source>Nothing of %1 has come to this tablet.</source>
        <translation>本平板尚未收到%1的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n entries are here, the last written %3. What was written on it since is not.</source>
        <translation>
            <numerusform>%1，%2：已收到 %n 条，最后一条写于 %3。此后在其上所写的尚未到达。</numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet and the office last spoke %1.</source>
        <translation>本平板与主管部门上次通信：%1。</translation>
    </message>
    <message>
        <source>This tablet has not spoken with the office yet.</source>
        <translation>本平板尚未与主管部门通信。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::TestListModel</name>
    <message>
        <source>The bank to mark it by is not on this tablet</source>
        <translation>平板上没有用于评分的题库</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待测</translation>
    </message>
    <message>
        <source>Running, %1 left</source>
        <translation>进行中，剩余 %1</translation>
    </message>
    <message>
        <source>Running on another tablet</source>
        <translation>在另一台平板上进行</translation>
    </message>
    <message>
        <source>Time was up %1</source>
        <translation>%1 时间到</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>%1 交卷</translation>
    </message>
    <message>
        <source>Abandoned: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>%1 questions, %2 minutes, passed from %3 %</source>
        <translation>%1 题，%2 分钟，%3% 合格</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::TestPane</name>
    <message>
        <source>Paper drawn by</source>
        <translation>抽卷人</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>when the time was up</source>
        <translation>时间到自动交卷</translation>
    </message>
    <message>
        <source>by the inspector</source>
        <translation>由审查员交卷</translation>
    </message>
    <message>
        <source>by the person</source>
        <translation>本人交卷</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>The question bank of this paper is not on this tablet: sync to fetch it.</source>
        <translation>平板上没有本试卷的题库，请同步获取。</translation>
    </message>
    <message>
        <source>Marked again, this paper comes to something else than what was written when it was handed in.</source>
        <translation>重新评分的结果与交卷时记录的不一致。</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::TestSitting</name>
    <message>
        <source>There is no test to be sat here.</source>
        <translation>此处没有可参加的测试。</translation>
    </message>
    <message>
        <source>another window came to the front</source>
        <translation>切换到了其他窗口</translation>
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
    <message>
        <source>Say why they are missing.</source>
        <translation>请说明缺失原因。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s) %2</source>
        <translation>
            <numerusform>%1：%n 个%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::UnsavedTexts</name>
    <message>
        <source>a text</source>
        <translation>一段文字</translation>
    </message>
    <message>
        <source>Not saved yet: %1. It is kept and saved as soon as there is room.</source>
        <translation>尚未保存：%1。内容已留存，有空间后自动保存。</translation>
    </message>
    <message>
        <source>Not saved: %1. It is kept; try again at its field.</source>
        <translation>未保存：%1。内容已留存，请在原处重试。</translation>
    </message>
</context>
<context>
    <name>fieldseal::app::WaitingModel</name>
    <message>
        <source>There is no room for the request. Free some, or write it somewhere else; this vault waits.</source>
        <translation>空间不足，无法写入申请文件。请腾出空间或写到别处；本保险库继续等待。</translation>
    </message>
    <message>
        <source>The request could not be written (%1). Write it somewhere else.</source>
        <translation>申请文件无法写入（%1）。请写到别处。</translation>
    </message>
    <message>
        <source>This is a request, not the office&apos;s answer. Choose the file that the office made from it.</source>
        <translation>这是申请文件，不是主管部门的答复。请选择主管部门据此生成的文件。</translation>
    </message>
    <message>
        <source>The answer was made for a newer version of this app. Install that version and take it in then; this vault waits.</source>
        <translation>此答复适用于本应用的更新版本。请安装该版本后再导入；本保险库继续等待。</translation>
    </message>
    <message>
        <source>This is the answer to another request: of another tablet, or of a vault that was given up. Choose the one for code %1.</source>
        <translation>这是对另一份申请的答复：属于其他平板或已放弃的保险库。请选择注册码 %1 对应的答复。</translation>
    </message>
    <message>
        <source>The answer was changed on its way, or does not come from the office that gave the code. Nothing was taken in. Have the office make it again, and carry it yourself.</source>
        <translation>答复在途中被改动，或并非来自发放注册码的主管部门。未导入任何内容。请主管部门重新生成，并由您亲自携带。</translation>
    </message>
    <message>
        <source>This file is no answer of the office, or it is damaged. Choose another, or copy it anew.</source>
        <translation>此文件不是主管部门的答复，或已损坏。请另选文件，或重新复制。</translation>
    </message>
    <message>
        <source>The file cannot be read. Plug the drive in again, and choose it once more.</source>
        <translation>无法读取文件。请重新插入移动介质后再选一次。</translation>
    </message>
</context>
</TS>
