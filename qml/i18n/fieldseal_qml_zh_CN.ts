<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Fieldseal</source>
        <translation>Fieldseal</translation>
    </message>
    <message>
        <source>Everything you write is saved at once, signed by this tablet, and encrypted.</source>
        <translation>您写入的一切都会立即保存、由本平板签名并加密。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用组件</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>AmendmentCard</name>
    <message>
        <source>Amendments after the seal</source>
        <translation>封存后的补充</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came after the seal. They are no part of what was signed and sealed.</source>
        <translation>
            <numerusform>封存后有 %n 条新增记录，不属于已签字和封存的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnouncementCard</name>
    <message>
        <source>Announcement to the applicant</source>
        <translation>结果宣布</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宣布对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>宣布人</translation>
    </message>
    <message>
        <source>What was announced</source>
        <translation>宣布的内容</translation>
    </message>
    <message>
        <source>History of the announcement</source>
        <translation>宣布内容的历史记录</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Answer</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>AnswerFile</name>
    <message>
        <source>The office&apos;s answer</source>
        <translation>主管部门的答复</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>BlockerList</name>
    <message>
        <source>Nothing blocks</source>
        <translation>没有未决事项</translation>
    </message>
    <message>
        <source>The leader can seal the review.</source>
        <translation>组长可以封存本次审查。</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Fieldseal</source>
        <translation>Fieldseal</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message>
        <source>None of the selected units would change.</source>
        <translation>所选核查对象均不会改变。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 / %2 项</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>编号、名称或文字</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合的内容。</translation>
    </message>
    <message>
        <source>There are more. Type another letter.</source>
        <translation>还有更多，请再输入一个字。</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>What still blocks</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Opinion and seal</source>
        <translation>意见与封存</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>ConfirmationsCard</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 项等您确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等待他人确认</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 已确认</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Write a new value</source>
        <translation>另写一个值</translation>
    </message>
</context>
<context>
    <name>ConflictHead</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Counts until settled</source>
        <translation>解决前以此为准</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>ConflictValue</name>
    <message>
        <source>New value</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>冲突已解决</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>When two tablets write different things at the same time, both are kept and shown here.</source>
        <translation>两台平板同时写下不同内容时，两者都会保留并显示在这里。</translation>
    </message>
    <message>
        <source>Take all of mine (%1)</source>
        <translation>全部采用我的（%1）</translation>
    </message>
    <message>
        <source>Take all of %1 (%2)</source>
        <translation>全部采用%1的（%2）</translation>
    </message>
    <message>
        <source>Take all of %1?</source>
        <translation>全部采用%1的？</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) will be settled with what %1 wrote. One undo brings them back.</source>
        <translation>
            <numerusform>将以%1所写解决 %n 处冲突。撤销一次即可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n</source>
        <translation>
            <numerusform>解决 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled</source>
        <translation>
            <numerusform>已解决 %n 处冲突</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountEntry</name>
    <message>
        <source>One less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
</context>
<context>
    <name>CourierCard</name>
    <message>
        <source>By courier</source>
        <translation>人工递送</translation>
    </message>
    <message>
        <source>Without a line to the office: make a file, have it carried there, and take in the file that the office gives back.</source>
        <translation>无法连接主管部门时：制作文件，派人送达，再接收主管部门交回的文件。</translation>
    </message>
    <message>
        <source>Make a courier file</source>
        <translation>制作递送文件</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>接收答复</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The office&apos;s answer</source>
        <translation>主管部门的答复</translation>
    </message>
    <message>
        <source>Courier files</source>
        <translation>递送文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>CourierSheet</name>
    <message>
        <source>Make a courier file</source>
        <translation>制作递送文件</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Pictures, sound and files too</source>
        <translation>包括图片、录音和文件</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent entry(s) go along, and the office answers with what is new. The file is encrypted for the office alone.</source>
        <translation>
            <numerusform>带上 %n 条未发送条目，主管部门将答复新的内容。文件已加密，只有主管部门能够打开。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CutOffNotice</name>
    <message>
        <source>The tablet locked while somebody was signing. What was typed is kept, and nothing was signed: the hand draws anew.</source>
        <translation>签名时平板已锁定。已输入的文字已保留，签名没有生效：请重新手写签名。</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>重新签名</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>日历上没有这一天。</translation>
    </message>
</context>
<context>
    <name>DeclaredFound</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>DeclaredFoundRow</name>
    <message>
        <source>Found: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>与申报一致</translation>
    </message>
</context>
<context>
    <name>DeductionList</name>
    <message>
        <source>Nothing is deducted.</source>
        <translation>没有扣分。</translation>
    </message>
</context>
<context>
    <name>DeductionRow</name>
    <message>
        <source>capped</source>
        <translation>已封顶</translation>
    </message>
</context>
<context>
    <name>DeterminationLook</name>
    <message>
        <source>Conform</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分符合</translation>
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
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Non-conform</source>
        <translation>不符合</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Add document reference</source>
        <translation>登记文件资料</translation>
    </message>
    <message>
        <source>Document reference</source>
        <translation>文件资料</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
</context>
<context>
    <name>DocumentWay</name>
    <message>
        <source>Document reference added</source>
        <translation>已登记文件资料</translation>
    </message>
</context>
<context>
    <name>DrawPapersSheet</name>
    <message>
        <source>Draw papers</source>
        <translation>抽取试卷</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message numerus="yes">
        <source>Draw %n paper(s)</source>
        <translation>
            <numerusform>抽取 %n 份试卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>选择全部所列人员</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Or somebody who was not declared</source>
        <translation>或未申报的人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>ElsewhereSight</name>
    <message>
        <source>Fetch it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Do not fetch it</source>
        <translation>不再获取</translation>
    </message>
</context>
<context>
    <name>EnrolButtons</name>
    <message>
        <source>Contacting the office</source>
        <translation>正在联系主管部门</translation>
    </message>
    <message>
        <source>Proving the code</source>
        <translation>正在验证注册码</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>正在建立保险库</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Back to the vaults on this tablet</source>
        <translation>返回本平板上的保险库</translation>
    </message>
    <message>
        <source>Make the vault and the request</source>
        <translation>建立保险库并生成申请</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrol this tablet with the sheet that the office gave you.</source>
        <translation>请按主管部门发给您的注册单注册本平板。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性注册码</translation>
    </message>
    <message>
        <source>As printed on the sheet; it works once.</source>
        <translation>见注册单，仅可使用一次。</translation>
    </message>
    <message>
        <source>Name of this tablet</source>
        <translation>本平板的名称</translation>
    </message>
</context>
<context>
    <name>EnrolSheetReader</name>
    <message>
        <source>Read the code on the sheet</source>
        <translation>读取注册单上的二维码</translation>
    </message>
    <message>
        <source>Hold the sheet&apos;s square code in the picture: it is taken as soon as it can be read. No picture is kept.</source>
        <translation>请将注册单上的二维码置于画面中：可读时即自动读取。不保存任何图片。</translation>
    </message>
    <message>
        <source>This tablet has no camera that can be used. Choose a picture of the sheet, or type what it says.</source>
        <translation>本平板没有可用的摄像头。请使用注册单的图片，或手动输入其内容。</translation>
    </message>
    <message>
        <source>A hand-held reader can be used on the page itself; the text under the code can be pasted into either of its two fields.</source>
        <translation>可在页面上直接使用手持扫码枪；二维码对应的文本可粘贴到地址或注册码任一栏。</translation>
    </message>
    <message>
        <source>A picture of the sheet</source>
        <translation>注册单图片</translation>
    </message>
</context>
<context>
    <name>EnrolWays</name>
    <message>
        <source>Way to the office</source>
        <translation>与主管部门的联系方式</translation>
    </message>
    <message>
        <source>By cable</source>
        <translation>通过网线</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>通过文件</translation>
    </message>
    <message>
        <source>For a tablet that is never connected: you carry a request to the office, and its answer back. The vault is made at once and waits.</source>
        <translation>适用于从不联网的平板：由您将申请带到主管部门，再将答复带回。保险库立即建立并等待答复。</translation>
    </message>
</context>
<context>
    <name>EvidenceAdd</name>
    <message>
        <source>Document reference</source>
        <translation>文件资料</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>Spoken note</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
</context>
<context>
    <name>EvidenceDetail</name>
    <message>
        <source>What it shows</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take this evidence back?</source>
        <translation>撤回这份证据？</translation>
    </message>
    <message>
        <source>It stays in the history with your reason, and its content stays in the archive.</source>
        <translation>它会连同您的理由保留在历史记录中，其内容保留在档案中。</translation>
    </message>
    <message>
        <source>Evidence taken back</source>
        <translation>证据已撤回</translation>
    </message>
    <message>
        <source>History of this evidence</source>
        <translation>这份证据的历史记录</translation>
    </message>
</context>
<context>
    <name>EvidenceFacts</name>
    <message>
        <source>Document number</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>拍摄地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容文件</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>主管部门接收情况</translation>
    </message>
</context>
<context>
    <name>EvidenceGallery</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件资料</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>Spoken notes</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>搜索证据</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>尚无证据</translation>
    </message>
    <message>
        <source>No evidence matches.</source>
        <translation>没有符合的证据。</translation>
    </message>
    <message>
        <source>Add a reference to a document that you saw, a photograph, a file, a sketch or a spoken note.</source>
        <translation>可登记所查阅的文件资料，或添加照片、电子文件、草图、录音。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>EvidenceKin</name>
    <message>
        <source>Made from</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Marked copies</source>
        <translation>标注副本</translation>
    </message>
</context>
<context>
    <name>EvidenceLinks</name>
    <message>
        <source>Belongs to</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联到</translation>
    </message>
    <message>
        <source>Nothing yet. Link it to the items, units and findings that it supports.</source>
        <translation>尚无。请关联到它所支持的检查项、核查对象和问题。</translation>
    </message>
    <message>
        <source>Let go of %1</source>
        <translation>解除与%1的关联</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>关联到</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>证据库</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>平面图</translation>
    </message>
</context>
<context>
    <name>EvidenceSight</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>This file is kept as it came; it cannot be shown here.</source>
        <translation>此文件已按原样保存，无法在此显示。</translation>
    </message>
    <message>
        <source>This picture cannot be shown: its format is not known here, or it is damaged. The settings can check the vault.</source>
        <translation>无法显示此图片：格式不受支持，或图片已损坏。可在设置中检查保险库。</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Add document reference</source>
        <translation>登记文件资料</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Mark it</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一份</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一份</translation>
    </message>
</context>
<context>
    <name>ExpectedEvidence</name>
    <message>
        <source>Expected evidence</source>
        <translation>应查看的证据</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>检查说明</translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>FileWay</name>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>Every state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>FindingGrounds</name>
    <message>
        <source>Based on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Nothing yet. Write it from an item to take its units and evidence along.</source>
        <translation>暂无。从检查项填写，可一并带入核查对象和证据。</translation>
    </message>
</context>
<context>
    <name>FindingLife</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Second inspector</source>
        <translation>第二名审查员</translation>
    </message>
    <message>
        <source>Another inspector of the team confirms it, on this tablet or on another.</source>
        <translation>由审查组的另一名审查员在本平板或其他平板上确认。</translation>
    </message>
    <message>
        <source>Confirm as second inspector</source>
        <translation>以第二名审查员身份确认</translation>
    </message>
    <message>
        <source>Finding confirmed</source>
        <translation>问题已确认</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the finding back?</source>
        <translation>撤回这个问题？</translation>
    </message>
    <message>
        <source>It stays in the history with your reason.</source>
        <translation>它会连同您的理由保留在历史记录中。</translation>
    </message>
    <message>
        <source>Finding taken back</source>
        <translation>问题已撤回</translation>
    </message>
    <message>
        <source>Present to the applicant</source>
        <translation>向申请单位反馈</translation>
    </message>
    <message>
        <source>The applicant acknowledges it</source>
        <translation>申请单位认可</translation>
    </message>
    <message>
        <source>The applicant disputes it</source>
        <translation>申请单位提出异议</translation>
    </message>
    <message>
        <source>Open for rectification</source>
        <translation>列为待整改</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新建问题</translation>
    </message>
    <message>
        <source>Close the finding</source>
        <translation>关闭此问题</translation>
    </message>
    <message>
        <source>What does not conform</source>
        <translation>不符合的情况</translation>
    </message>
    <message>
        <source>Keep this finding</source>
        <translation>保存这个问题</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>History of this finding</source>
        <translation>该问题的历史记录</translation>
    </message>
</context>
<context>
    <name>FindingResponse</name>
    <message>
        <source>Acknowledged</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>In the applicant&apos;s own words</source>
        <translation>按申请单位原话记录</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个核查对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新建问题</translation>
    </message>
    <message>
        <source>Finding confirmed</source>
        <translation>问题已确认</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>尚无问题</translation>
    </message>
    <message>
        <source>Write one from an item: it takes the item, its units and its evidence along.</source>
        <translation>从检查项填写，可一并带入检查项、核查对象和证据。</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>没有相符的问题。</translation>
    </message>
</context>
<context>
    <name>FloorPlanPane</name>
    <message>
        <source>Pin moved</source>
        <translation>标记点已移动</translation>
    </message>
    <message>
        <source>Floor plan of %1</source>
        <translation>%1的平面图</translation>
    </message>
    <message>
        <source>No sites</source>
        <translation>没有场所</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>尚无平面图</translation>
    </message>
    <message>
        <source>Nothing was declared that could have a floor plan.</source>
        <translation>没有申报可配平面图的场所。</translation>
    </message>
    <message>
        <source>Choose a picture of the evidence, or import one: a scan, or a photograph of the plan on the wall.</source>
        <translation>请从证据中选一张图片，或导入一张：扫描件，或墙上平面图的照片。</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择平面图</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import a floor plan</source>
        <translation>导入平面图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The plan&apos;s picture cannot be shown: its format is not known here, or it is damaged.</source>
        <translation>平面图的图片无法显示：格式未知，或图片已损坏。</translation>
    </message>
    <message>
        <source>Tap where the pin belongs, or bring the cross there with the arrow keys and press Enter.</source>
        <translation>请点按标记点应在的位置，或用方向键把十字移到那里再按回车键。</translation>
    </message>
    <message>
        <source>Tap the place on the plan, or bring the cross there with the arrow keys and press Enter.</source>
        <translation>请在平面图上点按位置，或用方向键把十字移到那里再按回车键。</translation>
    </message>
</context>
<context>
    <name>FullSheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>No site</source>
        <translation>未注明场所</translation>
    </message>
</context>
<context>
    <name>HandBackSheet</name>
    <message>
        <source>For the inspector</source>
        <translation>请审查员操作</translation>
    </message>
    <message>
        <source>Take the tablet back</source>
        <translation>收回平板</translation>
    </message>
    <message>
        <source>The test goes on until it is handed in or its time is up.</source>
        <translation>测试将继续，直到交卷或时间用完。</translation>
    </message>
    <message>
        <source>Passphrase of the inspector</source>
        <translation>审查员口令</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>请等待 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper is handed in.</source>
        <translation>试卷已提交。</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Not saved yet. It stays here; leave this field or write on to try again.</source>
        <translation>尚未保存。内容仍保留在此；离开此栏或继续填写即会再次保存。</translation>
    </message>
    <message>
        <source>What you wrote stays here.</source>
        <translation>您填写的内容仍保留在此。</translation>
    </message>
    <message>
        <source>Not saved yet. Try again, or write on.</source>
        <translation>尚未保存。请重试，或继续填写。</translation>
    </message>
    <message>
        <source>Not saved: “%1” stands here. Try again, or write on, to put yours in its place.</source>
        <translation>未保存：此处现为“%1”。点“重试”或继续填写，将以您填写的内容取代。</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Close</source>
        <comment>dialog</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
    <message>
        <source>Note something about this test</source>
        <translation>记录本次测试的情况</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见情况</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Automatic shows it on touch screens without a keyboard of their own. A change takes effect after a restart of the app.</source>
        <translation>“自动”：触摸屏的系统没有自带键盘时显示。更改在下次启动后生效。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>InterviewPanel</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Take this interview back</source>
        <translation>撤回本次谈话</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation>关闭谈话</translation>
    </message>
    <message>
        <source>Open the record again</source>
        <translation>重新打开记录</translation>
    </message>
    <message>
        <source>Whatever was signed is void. The record is read back and signed anew.</source>
        <translation>已有签名全部作废，记录须重新核对并签名。</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>重新打开的原因</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Interview taken back</source>
        <translation>谈话已撤回</translation>
    </message>
    <message>
        <source>History of this interview</source>
        <translation>本次谈话的历史记录</translation>
    </message>
</context>
<context>
    <name>InterviewQuestion</name>
    <message>
        <source>Take this question back</source>
        <translation>撤回此问题</translation>
    </message>
    <message>
        <source>Answer, as it was given</source>
        <translation>如实记录回答</translation>
    </message>
</context>
<context>
    <name>InterviewQuestions</name>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Another question, in your words</source>
        <translation>另提问题</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Read back and sign</source>
        <translation>核对并签名</translation>
    </message>
</context>
<context>
    <name>InterviewRecord</name>
    <message>
        <source>Nothing is missing. The record is locked.</source>
        <translation>手续齐全，记录已锁定。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) were of a text that was changed since, and are void.</source>
        <translation>
            <numerusform>有 %n 个签名所签内容此后被修改，已作废。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not sign</source>
        <translation>%1 拒绝签名</translation>
    </message>
    <message>
        <source>%1. Witness: %2</source>
        <translation>%1。见证人：%2</translation>
    </message>
    <message>
        <source>Signs after all</source>
        <translation>改为签名</translation>
    </message>
    <message>
        <source>The person does not sign</source>
        <translation>被谈话人拒绝签名</translation>
    </message>
</context>
<context>
    <name>InterviewRow</name>
    <message numerus="yes">
        <source>%n signature(s) void</source>
        <translation>
            <numerusform>%n 个签名作废</numerusform>
        </translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>新建谈话</translation>
    </message>
    <message>
        <source>Still to be interviewed before the review is sealed: %1</source>
        <translation>封存前还须谈话：%1</translation>
    </message>
    <message>
        <source>Nobody has been interviewed yet</source>
        <translation>尚未与任何人谈话</translation>
    </message>
    <message>
        <source>The questions come from the template, by the person&apos;s role. Answers are kept as they are written.</source>
        <translation>问题按身份取自检查模板，回答随写随存。</translation>
    </message>
</context>
<context>
    <name>ItemFindings</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Write a finding</source>
        <translation>填写问题</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
</context>
<context>
    <name>ItemInputs</name>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>文字说明</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>All sections</source>
        <translation>全部部分</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>搜索检查项</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>这里没有未完成的检查项。</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>没有相符的检查项。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Waits for my confirmation</source>
        <translation>等我确认</translation>
    </message>
    <message>
        <source>Hidden, with answers</source>
        <translation>已隐藏但有结果</translation>
    </message>
    <message>
        <source>Non-conform</source>
        <translation>不符合</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All items are answered</source>
        <translation>检查项已全部完成</translation>
    </message>
    <message>
        <source>Choose an item from the list.</source>
        <translation>请从列表中选择检查项。</translation>
    </message>
    <message>
        <source>Every item is answered.</source>
        <translation>检查项已全部完成。</translation>
    </message>
</context>
<context>
    <name>ItemQuestion</name>
    <message>
        <source>Veto item</source>
        <translation>否决项</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>另一种语言</translation>
    </message>
    <message>
        <source>Sighting suggests: %1</source>
        <translation>核实结果建议：%1</translation>
    </message>
    <message>
        <source>This item does not apply now. %1</source>
        <translation>本检查项目前不适用。%1</translation>
    </message>
    <message>
        <source>Sighting is not finished</source>
        <translation>核实尚未完成</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>What was answered is kept</source>
        <translation>已填写的结果均保留</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 / %2 个对象</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <translation>%1，未完成</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Does not apply, answers kept</source>
        <translation>不适用，结果保留</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等您确认</translation>
    </message>
</context>
<context>
    <name>ItemSteps</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>下一个未完成项</translation>
    </message>
</context>
<context>
    <name>ItemSupport</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you saw, where, who was there</source>
        <translation>所见情况、地点、在场人员</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史记录</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>LabelPicture</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>LanguagePick</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LevelField</name>
    <message>
        <source>Level</source>
        <translation>密级</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level %1 %</source>
        <translation>音量 %1 %</translation>
    </message>
</context>
<context>
    <name>ListTabs</name>
    <message>
        <source>%1: %2 of %3 sighted</source>
        <translation>%1：已核实 %2 / %3</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>两倍</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Fieldseal</source>
        <translation>Fieldseal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>MarkedQuestion</name>
    <message>
        <source>chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>would be right</source>
        <translation>正确答案</translation>
    </message>
</context>
<context>
    <name>MethodChips</name>
    <message>
        <source>Method</source>
        <translation>检查方式</translation>
    </message>
</context>
<context>
    <name>MismatchFoot</name>
    <message>
        <source>Record mismatch</source>
        <translation>记录不一致</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
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
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>NewCodeSheet</name>
    <message>
        <source>Another code</source>
        <translation>另一个注册码</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>When the office says that the code is used or expired, it gives another one. The request is then to be written and carried again.</source>
        <translation>如主管部门告知注册码已使用或已过期，会另发一个。之后须重新写出申请并再次送达。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性注册码</translation>
    </message>
</context>
<context>
    <name>NewInterviewSheet</name>
    <message>
        <source>New interview</source>
        <translation>新建谈话</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Choose a declared person below, or write a name.</source>
        <translation>在下方选择已申报人员，或填写姓名。</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase for the vault</source>
        <translation>保险库的新口令</translation>
    </message>
    <message>
        <source>Nobody can restore it for you: use several words that have nothing to do with each other.</source>
        <translation>没有人能替您找回：请用几个互不相关的词。</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不相同。</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>OpinionCard</name>
    <message>
        <source>Opinion</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>By the template&apos;s rules: %1. The opinion is the team&apos;s own.</source>
        <translation>按检查模板的规则：%1。审查意见由审查组自行作出。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>History of the opinion</source>
        <translation>评审意见的历史记录</translation>
    </message>
</context>
<context>
    <name>OtherTablets</name>
    <message>
        <source>What other tablets still hold cannot be known here</source>
        <translation>其他平板上尚未发送的内容，此处无法得知</translation>
    </message>
    <message>
        <source>Let everybody sync, then sync this tablet, before you seal. What comes later is shown as an amendment.</source>
        <translation>封存前，请所有人先同步，再同步本平板。之后到达的内容显示为补充。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Veto item %1 does not conform</source>
        <translation>否决项 %1 不符合</translation>
    </message>
    <message>
        <source>It ends the review. A second inspector and the leader confirm it.</source>
        <translation>审查将因此终止，须由第二名审查员和组长确认。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>PaperChip</name>
    <message>
        <source>Review record</source>
        <translation>审查记录</translation>
    </message>
    <message>
        <source>Finding sheets (%1)</source>
        <translation>问题单（%1）</translation>
    </message>
    <message>
        <source>Interview records (%1)</source>
        <translation>谈话记录（%1）</translation>
    </message>
    <message>
        <source>Knowledge tests (%1)</source>
        <translation>保密知识测试（%1）</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审查意见</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>中英双语</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>These pages are of an earlier state or another choice.</source>
        <translation>这些页面对应较早的状态或其他选择。</translation>
    </message>
    <message>
        <source>Show anew</source>
        <translation>重新预览</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不相同。</translation>
    </message>
</context>
<context>
    <name>PermissionSheet</name>
    <message>
        <source>Permission for photographs</source>
        <translation>拍照许可</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Ask somebody who may decide it for the applicant. What is recorded goes into the review.</source>
        <translation>请询问申请单位有权决定的人员。所记录的内容将写入审查。</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Who refused it</source>
        <translation>拒绝人</translation>
    </message>
    <message>
        <source>Who allowed it</source>
        <translation>许可人</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>姓名与职务</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Everywhere, or these rooms</source>
        <translation>全部区域，或指定房间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Everything, or what may not be seen</source>
        <translation>全部内容，或不得拍摄的内容</translation>
    </message>
</context>
<context>
    <name>PersonListView</name>
    <message>
        <source>done before</source>
        <translation>已进行过</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name, number, department, …</source>
        <translation>姓名、编号、部门……</translation>
    </message>
    <message>
        <source>The applicant declared nobody.</source>
        <translation>申请单位未申报人员。</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>没有符合的人员。</translation>
    </message>
</context>
<context>
    <name>PhotoWay</name>
    <message>
        <source>Photograph</source>
        <translation>拍照</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>已拍 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Photography was refused</source>
        <translation>对方拒绝拍照</translation>
    </message>
    <message>
        <source>Photography needs a permission</source>
        <translation>拍照须先取得许可</translation>
    </message>
    <message>
        <source>Record the permission</source>
        <translation>记录许可</translation>
    </message>
    <message>
        <source>No picture from a camera</source>
        <translation>没有摄像头画面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>切换摄像头</translation>
    </message>
    <message>
        <source>History of the permission for photographs</source>
        <translation>拍照许可的历史记录</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>Allowed by %1</source>
        <translation>许可人：%1</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Where it is taken</source>
        <translation>拍摄地点</translation>
    </message>
</context>
<context>
    <name>PinAim</name>
    <message>
        <source>Place of the pin, %1 % from the left, %2 % from the top</source>
        <translation>标记点的位置：距左 %1 %，距上 %2 %</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift farther. Enter sets the pin.</source>
        <translation>方向键移动，按住 Shift 移动更远。回车键设置标记点。</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Set a pin</source>
        <translation>设置标记点</translation>
    </message>
    <message>
        <source>Another picture as the plan</source>
        <translation>换一张图片作平面图</translation>
    </message>
    <message>
        <source>No pins yet. A pin shows where a device, a finding or a picture belongs.</source>
        <translation>尚无标记点。标记点标明设备、问题或图片所在的位置。</translation>
    </message>
    <message>
        <source>Pin removed</source>
        <translation>标记点已移除</translation>
    </message>
    <message>
        <source>History of the pin</source>
        <translation>标记点的历史记录</translation>
    </message>
</context>
<context>
    <name>PinMarks</name>
    <message>
        <source>Pin %1</source>
        <translation>标记点 %1</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Without a label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Change label or link</source>
        <translation>修改标签或关联</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>移除标记点</translation>
    </message>
    <message>
        <source>History of the pin</source>
        <translation>标记点的历史记录</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>New pin</source>
        <translation>新标记点</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>标记点</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>标记点已设置</translation>
    </message>
    <message>
        <source>Pin changed</source>
        <translation>标记点已修改</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rack 3, door without a reader, …</source>
        <translation>3号机柜、未装读卡器的门……</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Choose an item, a unit, a finding or evidence</source>
        <translation>选择检查项、核查对象、问题或证据</translation>
    </message>
    <message>
        <source>For nothing in particular</source>
        <translation>不对应具体内容</translation>
    </message>
    <message>
        <source>The pin stands for</source>
        <translation>标记点对应</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Floor plan of which place?</source>
        <translation>哪一处的平面图？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n 个标记点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Floor plan of %1</source>
        <translation>%1的平面图</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>There is no picture among the evidence yet.</source>
        <translation>证据中还没有图片。</translation>
    </message>
    <message>
        <source>A picture of the evidence, or a file.</source>
        <translation>可用证据中的图片，或导入文件。</translation>
    </message>
</context>
<context>
    <name>PrintedPages</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The papers are being made</source>
        <translation>正在生成文书</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>尚未生成文书</translation>
    </message>
    <message>
        <source>Choose papers and a language, then show or save them.</source>
        <translation>选择文书和语言，然后预览或保存。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ReadBackSheet</name>
    <message>
        <source>Read back</source>
        <translation>核对记录</translation>
    </message>
    <message>
        <source>Lock the record</source>
        <translation>锁定记录</translation>
    </message>
    <message>
        <source>Let %1 read the record, or read it aloud. Then it is locked and signed page by page.</source>
        <translation>请 %1 阅读记录，或向其宣读。之后记录锁定并逐页签名。</translation>
    </message>
    <message>
        <source>The person read it</source>
        <translation>本人已阅</translation>
    </message>
    <message>
        <source>It was read aloud</source>
        <translation>已宣读</translation>
    </message>
    <message>
        <source>What the person corrects or adds</source>
        <translation>本人的更正或补充</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>The person does not sign</source>
        <translation>被谈话人拒绝签名</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>记录拒签</translation>
    </message>
    <message>
        <source>The witness and the team sign the last page in the person&apos;s place.</source>
        <translation>由见证人和审查组在最后一页签名。</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>拒签理由</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>见证人姓名</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Write the request</source>
        <translation>写出申请</translation>
    </message>
    <message>
        <source>Nothing in the file is secret: the code is not in it. Carry it to the office on a drive.</source>
        <translation>文件中没有秘密内容，不含注册码。请用移动介质带到主管部门。</translation>
    </message>
</context>
<context>
    <name>RequirementLine</name>
    <message>
        <source>Still needed: %1</source>
        <translation>还需要：%1</translation>
    </message>
    <message>
        <source>Second inspector: %1</source>
        <translation>第二名审查员：%1</translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation>组长：%1</translation>
    </message>
    <message>
        <source>Confirm as second inspector</source>
        <translation>以第二名审查员身份确认</translation>
    </message>
    <message>
        <source>Confirm as leader</source>
        <translation>以组长身份确认</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>填写备注</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 / %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Its template has not come yet: sync to open it.</source>
        <translation>检查模板尚未到达：同步后即可打开。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Search applicant or number</source>
        <translation>搜索申请单位或编号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>No review is on this tablet yet</source>
        <translation>本平板上还没有审查</translation>
    </message>
    <message>
        <source>No review matches</source>
        <translation>没有相符的审查</translation>
    </message>
    <message>
        <source>When the office has assigned one to you, sync brings it here.</source>
        <translation>主管部门分派给您之后，同步即可获取。</translation>
    </message>
    <message>
        <source>Change the search or the filter.</source>
        <translation>请更改搜索或筛选条件。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>SavePapersSheet</name>
    <message>
        <source>Save the papers</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>The file leaves the vault unencrypted. Save it only where papers of its level may lie.</source>
        <translation>文件将以未加密形式离开保险库。只能保存在允许存放该密级文书的位置。</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>There is no folder to save to. Plug in a drive.</source>
        <translation>没有可保存的文件夹。请插入移动介质。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>A file with this name is there already.</source>
        <translation>已有同名文件。</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Read a label</source>
        <translation>读取标签</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>dialog</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hold the label in the picture: it is taken as soon as it can be read.</source>
        <translation>将标签置于画面中，读出后即自动采用。</translation>
    </message>
    <message>
        <source>Look with the camera</source>
        <translation>用摄像头读取</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>从图片读取</translation>
    </message>
    <message>
        <source>A hand-held reader can be used on this page at any time; a number can be typed into the search.</source>
        <translation>本页可随时使用手持扫码枪；也可在搜索框中直接输入编号。</translation>
    </message>
    <message>
        <source>A picture of a label</source>
        <translation>标签图片</translation>
    </message>
    <message>
        <source>This tablet has no camera that can be used.</source>
        <translation>本平板没有可用的摄像头。</translation>
    </message>
    <message>
        <source>The camera is not used: no permission to photograph is recorded in this review.</source>
        <translation>未使用摄像头：本次审查尚未登记拍摄许可。</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>of %1 points</source>
        <translation>/ %1 分</translation>
    </message>
    <message>
        <source>If all the rest conforms</source>
        <translation>若其余全部符合</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>By the template&apos;s rules</source>
        <translation>按检查模板的规则</translation>
    </message>
    <message numerus="yes">
        <source>No recommendation yet: %n item(s) are open</source>
        <translation>
            <numerusform>尚无建议：%n 项未完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreHead</name>
    <message>
        <source>When a veto item does not conform</source>
        <translation>否决项不符合时</translation>
    </message>
    <message>
        <source>From %1 %</source>
        <translation>%1 % 及以上</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>其他情况</translation>
    </message>
    <message>
        <source>Rules of the template</source>
        <translation>检查模板的规则</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分明细</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>The seal freezes what the review says. What is written later is shown as an amendment.</source>
        <translation>封存后审查内容即固定，此后所写均显示为补充。</translation>
    </message>
    <message>
        <source>Seal the review</source>
        <translation>封存本次审查</translation>
    </message>
    <message>
        <source>The review is sealed.</source>
        <translation>审查已封存。</translation>
    </message>
    <message>
        <source>Signatures and seal</source>
        <translation>签字与封存</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) no longer stand: the review was changed after they were given. Ask to sign again.</source>
        <translation>
            <numerusform>有 %n 个签字已失效：签字后审查内容有变更。请重新签字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the signature away?</source>
        <translation>撤去该签字？</translation>
    </message>
    <message>
        <source>It stays in the history. The person can sign again.</source>
        <translation>签字仍保留在历史记录中，可以重新签字。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤去</translation>
    </message>
    <message>
        <source>Seal the review?</source>
        <translation>封存本次审查？</translation>
    </message>
    <message>
        <source>Nothing that it says can be changed afterwards.</source>
        <translation>封存后，审查内容不能再更改。</translation>
    </message>
</context>
<context>
    <name>SealedSigner</name>
    <message>
        <source>For the applicant</source>
        <translation>申请单位代表</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒签：%1</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>键入：%1</translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>All sections</source>
        <translation>全部部分</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items</source>
        <translation>%1：%2 / %3 项</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>Progress by section</source>
        <translation>各部分进度</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items</source>
        <translation>%1：%2 / %3 项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 pts</source>
        <comment>points</comment>
        <translation>%1 / %2 分</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>审查员</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板</translation>
    </message>
    <message>
        <source>Lock after minutes without a touch</source>
        <translation>无操作多少分钟后锁定</translation>
    </message>
    <message>
        <source>It also locks with the system&apos;s session and before the tablet sleeps.</source>
        <translation>系统会话锁定时以及平板休眠前也会锁定。</translation>
    </message>
</context>
<context>
    <name>SeverityLook</name>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>SightingCard</name>
    <message>
        <source>Sighting</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>%1 of %2 sighted</source>
        <translation>已核实 %1 / %2</translation>
    </message>
    <message>
        <source>Match %1 · mismatch %2 · missing %3 · undeclared %4</source>
        <translation>一致 %1 · 不一致 %2 · 缺失 %3 · 未申报 %4</translation>
    </message>
</context>
<context>
    <name>SightingLook</name>
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
        <source>Unsighted</source>
        <translation>未核实</translation>
    </message>
</context>
<context>
    <name>SightingPage</name>
    <message>
        <source>%1: match</source>
        <translation>%1：一致</translation>
    </message>
    <message>
        <source>Sighting</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Add undeclared</source>
        <translation>添加未申报对象</translation>
    </message>
    <message>
        <source>Undeclared unit added</source>
        <translation>已添加未申报对象</translation>
    </message>
    <message>
        <source>%1 is in no list</source>
        <translation>%1 不在任何清单中</translation>
    </message>
    <message>
        <source>Read a label</source>
        <translation>读取标签</translation>
    </message>
</context>
<context>
    <name>SightingTotals</name>
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
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>All</source>
        <comment>units of a list</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>SignHere</name>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>For the applicant</source>
        <translation>申请单位代表</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1的签名</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>记录拒签</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Name and post of the representative</source>
        <translation>代表的姓名和职务</translation>
    </message>
    <message>
        <source>Refuses to sign</source>
        <translation>拒绝签字</translation>
    </message>
    <message>
        <source>Reason given for the refusal</source>
        <translation>拒签理由</translation>
    </message>
    <message>
        <source>Witness, who signs that it is so</source>
        <translation>见证人（由见证人签字证明）</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>请在此签名</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1的签名</translation>
    </message>
    <message>
        <source>Draw with a finger, or choose to type the name</source>
        <translation>用手指书写，或选择键入姓名</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>清除签名</translation>
    </message>
    <message>
        <source>Type the name instead of drawing</source>
        <translation>以键入姓名代替手写</translation>
    </message>
    <message>
        <source>Why it is typed</source>
        <translation>键入的原因</translation>
    </message>
</context>
<context>
    <name>SignedPage</name>
    <message>
        <source>Signature of the person, page %1</source>
        <translation>被谈话人签名，第 %1 页</translation>
    </message>
    <message>
        <source>Signature of the witness</source>
        <translation>见证人签名</translation>
    </message>
    <message>
        <source>Signature for the team</source>
        <translation>审查组签名</translation>
    </message>
</context>
<context>
    <name>SignedWords</name>
    <message>
        <source>This is what is signed</source>
        <translation>以下为签字内容</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>中英双语</translation>
    </message>
</context>
<context>
    <name>SignerRow</name>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒签</translation>
    </message>
    <message>
        <source>sign again</source>
        <translation>需重新签字</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>For the applicant</source>
        <translation>申请单位代表</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
</context>
<context>
    <name>SittingHead</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>审查员</translation>
    </message>
</context>
<context>
    <name>SittingOver</name>
    <message>
        <source>The time is up. Your paper is handed in.</source>
        <translation>时间到，试卷已自动提交。</translation>
    </message>
    <message>
        <source>Your paper is handed in. Thank you.</source>
        <translation>试卷已提交，谢谢。</translation>
    </message>
    <message>
        <source>Give the tablet back to the inspector.</source>
        <translation>请将平板交还审查员。</translation>
    </message>
    <message>
        <source>Next: %1. Pass the tablet on.</source>
        <translation>下一位：%1。请传递平板。</translation>
    </message>
    <message>
        <source>Pass on to %1</source>
        <translation>交给 %1</translation>
    </message>
    <message>
        <source>Inspector: take the tablet back</source>
        <translation>审查员：收回平板</translation>
    </message>
</context>
<context>
    <name>SittingOverview</name>
    <message>
        <source>Question %1, answered</source>
        <translation>第 %1 题，已答</translation>
    </message>
    <message>
        <source>Question %1, open</source>
        <translation>第 %1 题，未答</translation>
    </message>
</context>
<context>
    <name>SittingPaper</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Several answers are right: choose all of them.</source>
        <translation>多选题：请选出全部正确答案。</translation>
    </message>
    <message>
        <source>One answer is right.</source>
        <translation>单选题。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Hand in?</source>
        <translation>确认交卷？</translation>
    </message>
    <message>
        <source>Every question has an answer. After handing in nothing can be changed.</source>
        <translation>所有题目均已作答。交卷后不能再修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer and count as wrong. After handing in nothing can be changed.</source>
        <translation>
            <numerusform>还有 %n 题未作答，按答错计。交卷后不能再修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续作答</translation>
    </message>
</context>
<context>
    <name>SittingWelcome</name>
    <message>
        <source>Your test goes on</source>
        <translation>继续测试</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>保密知识测试</translation>
    </message>
    <message>
        <source>What you chose is still there. The time did not stop: %1 left.</source>
        <translation>已选答案均已保存。计时没有停止，剩余 %1。</translation>
    </message>
    <message>
        <source>%1 questions, %2 minutes. Each choice is kept at once and can be changed until you hand in. Without a choice a question counts as wrong. When the time is up the paper is handed in by itself.</source>
        <translation>共 %1 题，限时 %2 分钟。答案即选即存，交卷前可以修改；未作答按答错计；时间到自动交卷。</translation>
    </message>
    <message>
        <source>Work alone and without help. Leaving this view is noted.</source>
        <translation>请独立作答，不得求助；离开本界面将被记录。</translation>
    </message>
    <message>
        <source>I am %1: go on</source>
        <translation>我是 %1，继续</translation>
    </message>
    <message>
        <source>I am %1: begin</source>
        <translation>我是 %1，开始</translation>
    </message>
</context>
<context>
    <name>SketchTools</name>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Blur for good</source>
        <translation>打码（不可还原）</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>细</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>绘图工具</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>SketchWay</name>
    <message>
        <source>Marked picture kept, beside the original</source>
        <translation>标注图已保存，原图保持不变</translation>
    </message>
    <message>
        <source>Sketch kept</source>
        <translation>草图已保存</translation>
    </message>
    <message>
        <source>Mark the picture</source>
        <translation>标注图片</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>The original is kept as it is.</source>
        <translation>原图保持不变。</translation>
    </message>
    <message>
        <source>Keep and go back</source>
        <translation>保存并返回</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The picture to draw on</source>
        <translation>待标注的图片</translation>
    </message>
    <message>
        <source>The paper to draw on</source>
        <translation>画纸</translation>
    </message>
    <message>
        <source>Text on the drawing</source>
        <translation>图上文字</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Discard what was drawn?</source>
        <translation>丢弃所画内容？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>丢弃后无法恢复。</translation>
    </message>
</context>
<context>
    <name>SketchWords</name>
    <message>
        <source>What it shows</source>
        <translation>内容说明</translation>
    </message>
</context>
<context>
    <name>SoundSight</name>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>SoundWay</name>
    <message>
        <source>Spoken note kept</source>
        <translation>录音已保存</translation>
    </message>
    <message>
        <source>Spoken note</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续录音</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>Discard this note</source>
        <translation>丢弃这段录音</translation>
    </message>
    <message>
        <source>Discard what was recorded?</source>
        <translation>丢弃所录内容？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>丢弃后无法恢复。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message numerus="yes">
        <source>%n amendment(s) after the seal</source>
        <translation>
            <numerusform>封存后补充 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>理由或说明</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>The applicant&apos;s statement</source>
        <translation>申请单位陈述</translation>
    </message>
    <message>
        <source>In the applicant&apos;s own words</source>
        <translation>请按申请单位原话记录</translation>
    </message>
    <message>
        <source>The applicant disputes findings</source>
        <translation>申请单位对问题有异议</translation>
    </message>
    <message>
        <source>To each finding</source>
        <translation>逐项意见</translation>
    </message>
    <message>
        <source>History of the applicant&apos;s statement</source>
        <translation>申请单位陈述的历史记录</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>口令强度</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>This tablet must enrol anew</source>
        <translation>本平板须重新注册</translation>
    </message>
    <message>
        <source>It is a copy of another or was restored from a backup. What was written here is kept and shown to the office.</source>
        <translation>它是另一台平板的副本，或由备份恢复。此处所写均已保留，并会提交主管部门查看。</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>最近回执</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Unsent entries</source>
        <translation>未发送条目</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Identity of the office</source>
        <translation>主管部门身份标识</translation>
    </message>
    <message>
        <source>Refused or set apart</source>
        <translation>被拒收或另行存放</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Pictures, sound and files</source>
        <translation>图片、录音和文件</translation>
    </message>
    <message>
        <source>Not all pictures, sound and files are at the office</source>
        <translation>尚有图片、录音或文件未送达主管部门</translation>
    </message>
    <message>
        <source>Certificate of this tablet</source>
        <translation>本平板的证书</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>What the office refused, once it has put right why</source>
        <translation>在主管部门处理好拒收原因之后，重新发送被拒收的内容</translation>
    </message>
    <message>
        <source>No server address yet</source>
        <translation>尚无服务器地址</translation>
    </message>
    <message>
        <source>This tablet does not know where the server is</source>
        <translation>本平板不知道服务器地址</translation>
    </message>
    <message>
        <source>It was enrolled by file. To sync by cable, type the server&apos;s address below.</source>
        <translation>本平板通过文件注册。如需通过网线同步，请在下方输入服务器地址。</translation>
    </message>
    <message>
        <source>Type the server&apos;s address</source>
        <translation>输入服务器地址</translation>
    </message>
    <message>
        <source>Change the server&apos;s address</source>
        <translation>更改服务器地址</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>The last sync did not succeed. Everything is kept on this tablet.</source>
        <translation>上次同步未成功，所有内容均保留在本平板上。</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>下次尝试：%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>SyncList</name>
    <message>
        <source>No sync was run on this tablet yet.</source>
        <translation>本平板尚未同步过。</translation>
    </message>
</context>
<context>
    <name>TalkTabs</name>
    <message>
        <source>Interviews</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Knowledge test</source>
        <translation>保密知识测试</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Team</source>
        <translation>审查组</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come to this tablet yet</source>
        <translation>本平板尚未收到任何内容</translation>
    </message>
</context>
<context>
    <name>TestIncidents</name>
    <message>
        <source>Noted</source>
        <translation>情况记录</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>记录情况</translation>
    </message>
</context>
<context>
    <name>TestPanel</name>
    <message>
        <source>Close the test</source>
        <translation>关闭测试</translation>
    </message>
    <message>
        <source>Result taken</source>
        <translation>结果已采用</translation>
    </message>
    <message>
        <source>Hand over again: the time runs</source>
        <translation>再次交出：计时进行中</translation>
    </message>
    <message>
        <source>Hand the tablet over</source>
        <translation>交出平板</translation>
    </message>
    <message>
        <source>Hand it in now</source>
        <translation>立即交卷</translation>
    </message>
    <message>
        <source>Abandon this test</source>
        <translation>作废本次测试</translation>
    </message>
    <message>
        <source>It then has no result. What was chosen stays in the journal.</source>
        <translation>作废后没有成绩，已选答案仍保留在日志中。</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Test abandoned</source>
        <translation>测试已作废</translation>
    </message>
    <message>
        <source>History of this test</source>
        <translation>本次测试的历史记录</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Passed: %1</source>
        <translation>合格：%1</translation>
    </message>
    <message>
        <source>Not passed: %1</source>
        <translation>不合格：%1</translation>
    </message>
    <message>
        <source>%1 says so: %2</source>
        <translation>%1 已填：%2</translation>
    </message>
    <message>
        <source>Proposed for %1: %2</source>
        <translation>建议 %1：%2</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>采用：%1</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message>
        <source>Passed, %1</source>
        <translation>合格，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条情况</numerusform>
        </translation>
    </message>
    <message>
        <source>Result not taken yet</source>
        <translation>结果未采用</translation>
    </message>
</context>
<context>
    <name>TestSummary</name>
    <message>
        <source>%1 ready · %2 running · %3 handed in, %4 passed</source>
        <translation>待测 %1 · 进行中 %2 · 已交卷 %3，合格 %4</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s) into %1</source>
        <translation>
            <numerusform>将 %n 个结果用于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the tablet over</source>
        <translation>交出平板</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Knowledge test</source>
        <translation>保密知识测试</translation>
    </message>
    <message>
        <source>Draw papers</source>
        <translation>抽取试卷</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken</source>
        <translation>
            <numerusform>已采用 %n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers have been drawn yet</source>
        <translation>尚未抽取试卷</translation>
    </message>
    <message>
        <source>Choose who sits the test. Each person gets a paper of their own, drawn from the question bank.</source>
        <translation>选择参加测试的人员。每人从题库随机抽取一份试卷。</translation>
    </message>
    <message>
        <source>Hand the tablet over</source>
        <translation>交出平板</translation>
    </message>
    <message numerus="yes">
        <source>It shows nothing but the test until your passphrase is entered. %n person(s) sit it one after another.</source>
        <translation>
            <numerusform>在输入您的口令之前，平板只显示测试。%n 人依次参加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交出</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>UndeclaredSheet</name>
    <message>
        <source>Undeclared: %1</source>
        <translation>未申报：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>UnitActions</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take %1 back?</source>
        <translation>撤回 %1？</translation>
    </message>
    <message>
        <source>It stays in the history with your reason.</source>
        <translation>它会连同您的理由保留在历史记录中。</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史记录</translation>
    </message>
</context>
<context>
    <name>UnitAnswerSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>UnitBulkBar</name>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n 个核查对象：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 shown</source>
        <translation>全选所显示的 %1 个</translation>
    </message>
    <message>
        <source>Back to unsighted</source>
        <translation>恢复为未核实</translation>
    </message>
    <message>
        <source>End selection</source>
        <translation>结束选择</translation>
    </message>
    <message>
        <source>Record as match?</source>
        <translation>记为一致？</translation>
    </message>
    <message numerus="yes">
        <source>%n unsighted unit(s) will be recorded as matching the declaration. One undo takes it back.</source>
        <translation>
            <numerusform>将把 %n 个未核实的核查对象记为与申报一致。撤销一次即可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Record as missing?</source>
        <translation>记为缺失？</translation>
    </message>
    <message numerus="yes">
        <source>%n unsighted unit(s) will be recorded as missing, all for the same reason.</source>
        <translation>
            <numerusform>将把 %n 个未核实的核查对象记为缺失，原因相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 个缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to unsighted?</source>
        <translation>恢复为未核实？</translation>
    </message>
    <message numerus="yes">
        <source>What was said of %n unit(s) is taken back; it stays in the history.</source>
        <translation>
            <numerusform>将撤回对 %n 个核查对象的结论；历史记录中仍保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n</source>
        <translation>
            <numerusform>恢复 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitGridHead</name>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1：已完成 %2 / %3</translation>
    </message>
    <message>
        <source>All the others conform</source>
        <translation>其余全部符合</translation>
    </message>
    <message>
        <source>Tap for Conform. Tap again, or hold, for another answer or a note.</source>
        <translation>轻点为符合；再次轻点或长按可选择其他结果或填写备注。</translation>
    </message>
    <message>
        <source>All the others conform?</source>
        <translation>其余全部符合？</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) without an answer will be answered “Conform”. One undo takes it back.</source>
        <translation>
            <numerusform>尚无结果的 %n 个核查对象将记为“符合”，撤销一次即可全部撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conform(s)</source>
        <translation>
            <numerusform>%n 个符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) answered</source>
        <translation>
            <numerusform>已填写 %n 个核查对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No unit is open.</source>
        <translation>没有未完成的核查对象。</translation>
    </message>
    <message>
        <source>No unit matches.</source>
        <translation>没有相符的核查对象。</translation>
    </message>
    <message>
        <source>Non-conform</source>
        <translation>不符合</translation>
    </message>
</context>
<context>
    <name>UnitHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Two people wrote different things at the same time: see Conflicts.</source>
        <translation>两人同时写下了不同内容：见“冲突”。</translation>
    </message>
</context>
<context>
    <name>UnitList</name>
    <message>
        <source>Nothing was declared in this list.</source>
        <translation>此清单没有申报内容。</translation>
    </message>
    <message>
        <source>No unit matches.</source>
        <translation>没有相符的核查对象。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Choose a unit to see what was declared beside what you find.</source>
        <translation>请选择核查对象，对照申报内容与实际情况。</translation>
    </message>
    <message>
        <source>%1 is unsighted again</source>
        <translation>%1 已恢复为未核实</translation>
    </message>
    <message>
        <source>%1: mismatch</source>
        <translation>%1：不一致</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>理由或说明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>It was declared and is not there.</source>
        <translation>已申报，但现场没有。</translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation>记录为缺失</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 已撤回</translation>
    </message>
</context>
<context>
    <name>UnitRow</name>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>UnitTools</name>
    <message>
        <source>Search, or label and Enter</source>
        <translation>搜索，或输入标签后按回车</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>按申报顺序</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Group by site</source>
        <translation>按场所分组</translation>
    </message>
    <message>
        <source>Descending: turn to ascending</source>
        <translation>降序：改为升序</translation>
    </message>
    <message>
        <source>Ascending: turn to descending</source>
        <translation>升序：改为降序</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>多选</translation>
    </message>
</context>
<context>
    <name>UnitVerdict</name>
    <message>
        <source>Back to unsighted</source>
        <translation>恢复为未核实</translation>
    </message>
</context>
<context>
    <name>UnknownLabelSheet</name>
    <message>
        <source>%1 is in no list</source>
        <translation>%1 不在任何清单中</translation>
    </message>
    <message>
        <source>Which label?</source>
        <translation>哪个标签？</translation>
    </message>
    <message>
        <source>Add as undeclared</source>
        <translation>添加为未申报</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>dialog</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing with this number was declared. If it is here all the same, add it as undeclared: the number is filled in.</source>
        <translation>清单中没有此编号。如实物确在现场，请添加为未申报，编号已自动填入。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Choose your vault and enter its passphrase.</source>
        <translation>请选择您的保险库并输入口令。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>请等待 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>正在打开保险库</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Enrol this tablet for somebody</source>
        <translation>为他人注册本平板</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Each of these stands in its field too, where you can try again. Copy what has no field any more, or discard it.</source>
        <translation>以下内容在原处仍可看到并重试。原处已不存在的，可复制或丢弃。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>What you wrote is nowhere else: %1</source>
        <translation>您填写的内容别处没有留存：%1</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>丢弃这段文字？</translation>
    </message>
</context>
<context>
    <name>UnsentMark</name>
    <message>
        <source>Unsent %1</source>
        <translation>未发送 %1</translation>
    </message>
    <message>
        <source>All received by the office at %1</source>
        <translation>主管部门已于 %1 全部收到</translation>
    </message>
</context>
<context>
    <name>VaultButtons</name>
    <message>
        <source>Every page of the vault is sound.</source>
        <translation>保险库的每一页都完好。</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>口令已更改。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>检查保险库</translation>
    </message>
</context>
<context>
    <name>VaultRow</name>
    <message>
        <source>Waiting for the office&apos;s answer</source>
        <translation>等待主管部门答复</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>This vault waits for the office&apos;s answer.</source>
        <translation>本保险库正在等待主管部门的答复。</translation>
    </message>
    <message>
        <source>Name of this tablet</source>
        <translation>本平板的名称</translation>
    </message>
    <message>
        <source>Code that begins with</source>
        <translation>注册码开头</translation>
    </message>
    <message>
        <source>Write the request to a drive and carry it to the office. There an answer is made from it: carry that back, and take it in here. Days may pass; the app may be closed.</source>
        <translation>请将申请写到移动介质并带到主管部门，由其据此生成答复；再将答复带回并在此导入。可相隔数日，期间可关闭应用。</translation>
    </message>
    <message>
        <source>The request is written</source>
        <translation>申请已写出</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>写出申请</translation>
    </message>
    <message>
        <source>Write the request again</source>
        <translation>再次写出申请</translation>
    </message>
    <message>
        <source>Take in the office&apos;s answer</source>
        <translation>导入主管部门的答复</translation>
    </message>
    <message>
        <source>The office gave another code</source>
        <translation>主管部门另发了注册码</translation>
    </message>
    <message>
        <source>Lock this vault</source>
        <translation>锁定本保险库</translation>
    </message>
    <message>
        <source>Give up this enrolment</source>
        <translation>放弃本次注册</translation>
    </message>
    <message>
        <source>Give up this enrolment?</source>
        <translation>放弃本次注册？</translation>
    </message>
    <message>
        <source>The vault and its keys are taken away. An answer to its request is of no use any more; for another enrolment the office gives another code.</source>
        <translation>保险库及其密钥将被清除，对其申请的答复将不再有用；如需再次注册，须由主管部门另发注册码。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
</context>
</TS>
