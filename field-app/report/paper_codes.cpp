#include "report/paper_codes.hpp"

#include <algorithm>
#include <array>

namespace fieldseal::app {
namespace {

struct Code {
  std::string_view kind, code;
  Word word;
};

constexpr auto kCodes = std::to_array<Code>({
    {"determination", "conform", {"Conform", "符合"}},
    {"determination", "partly", {"Partly conform", "部分符合"}},
    {"determination", "nonconform", {"Non-conform", "不符合"}},
    {"determination", "not_applicable", {"Not applicable", "不适用"}},
    {"determination", "not_tested", {"Not tested", "未检测"}},
    {"sighting", "unsighted", {"Unsighted", "未核实"}},
    {"sighting", "match", {"Match", "一致"}},
    {"sighting", "mismatch", {"Mismatch", "不一致"}},
    {"sighting", "missing", {"Missing", "缺失"}},
    {"sighting", "undeclared", {"Undeclared", "未申报"}},
    {"severity", "veto", {"Veto", "否决"}},
    {"severity", "major", {"Major", "严重"}},
    {"severity", "minor", {"Minor", "一般"}},
    {"severity", "observation", {"Observation", "观察项"}},
    {"finding_state", "draft", {"Draft", "草稿"}},
    {"finding_state", "confirmed", {"Confirmed", "已确认"}},
    {"finding_state", "presented", {"Presented to the applicant", "已向申请单位反馈"}},
    {"finding_state", "acknowledged", {"Acknowledged by the applicant", "申请单位认可"}},
    {"finding_state", "disputed", {"Disputed by the applicant", "申请单位有异议"}},
    {"finding_state", "open", {"Open", "待整改"}},
    {"finding_state", "evidence_submitted", {"Evidence submitted", "已提交整改证据"}},
    {"finding_state", "closed", {"Closed", "已关闭"}},
    {"finding_state", "overdue", {"Overdue", "逾期"}},
    {"review_state", "planned", {"Planned", "已计划"}},
    {"review_state", "notified", {"Notified", "已通知"}},
    {"review_state", "postponed", {"Postponed", "已延期"}},
    {"review_state", "fieldwork", {"Fieldwork", "现场审查"}},
    {"review_state", "suspended", {"Suspended", "已暂停"}},
    {"review_state", "deliberation", {"Deliberation", "合议"}},
    {"review_state", "terminated", {"Terminated", "已终止"}},
    {"review_state", "sealed", {"Sealed", "已封存"}},
    {"review_state", "supervision", {"With the supervisor", "主管审核中"}},
    {"review_state", "returned", {"Returned for clarification", "退回补充说明"}},
    {"review_state", "decided", {"Decided", "已决定"}},
    {"review_state", "rectifying", {"Rectifying", "整改中"}},
    {"review_state", "reinspection", {"Re-inspection", "复查"}},
    {"role", "leader", {"Team leader", "组长"}},
    {"role", "inspector", {"Inspector", "审查员"}},
    {"role", "applicant", {"For the applicant", "申请单位代表"}},
    {"role", "witness", {"Witness", "见证人"}},
    {"recommendation", "pass", {"Pass", "通过"}},
    {"recommendation", "rectify", {"Rectify", "限期整改"}},
    {"recommendation", "fail", {"Fail", "不通过"}},
    {"recommendation", "terminate", {"Terminate", "终止审查"}},
    {"level", "public", {"Public", "公开"}},
    {"level", "internal", {"Internal", "内部"}},
    {"level", "confidential", {"Confidential", "秘密"}},
    {"level", "secret", {"Secret", "机密"}},
    {"level", "top_secret", {"Top secret", "绝密"}},
    {"method", "examine", {"Examine", "查阅"}},
    {"method", "interview", {"Interview", "谈话"}},
    {"method", "test", {"Test", "检测"}},
    {"method", "observe", {"Observe", "查看"}},
    {"business", "security_monitoring", {"Security monitoring", "安防监控"}},
    {"business", "system_integration", {"System integration", "系统集成"}},
    {"business", "operation_maintenance", {"Operation and maintenance", "运行维护"}},
    {"class", "A", {"class A", "甲级"}},
    {"class", "B", {"class B", "乙级"}},
    {"days", "calendar", {"days", "日"}},
    {"days", "working", {"working days", "个工作日"}},
    {"evidence", "document", {"Document", "文件资料"}},
    {"evidence", "photo", {"Photo", "照片"}},
    {"evidence", "picture", {"Picture", "图片"}},
    {"evidence", "file", {"File", "电子文件"}},
    {"evidence", "audio", {"Audio note", "录音"}},
    {"evidence", "sketch", {"Sketch", "草图"}},
    {"evidence", "markup", {"Marked picture", "标注图"}},
    {"field", "staff_number", {"Staff number", "工号"}},
    {"field", "name", {"Name", "姓名/名称"}},
    {"field", "department", {"Department", "部门"}},
    {"field", "post", {"Post", "岗位"}},
    {"field", "grade", {"Grade", "涉密等级"}},
    {"field", "designated_on", {"Designated on", "界定日期"}},
    {"field", "nationality", {"Nationality", "国籍"}},
    {"field", "site_number", {"Site number", "场所编号"}},
    {"field", "address", {"Address", "地址"}},
    {"field", "area_m2", {"Area (m²)", "面积（平方米）"}},
    {"field", "holding", {"Holding", "权属"}},
    {"field", "lease_until", {"Leased until", "租赁期至"}},
    {"field", "asset_number", {"Asset number", "资产编号"}},
    {"field", "kind", {"Kind", "类别"}},
    {"field", "model", {"Model", "型号"}},
    {"field", "disk_serial", {"Disk serial number", "硬盘序列号"}},
    {"field", "level", {"Level", "密级"}},
    {"field", "custodian", {"Custodian", "责任人"}},
    {"field", "in_use_since", {"In use since", "启用日期"}},
    {"choice", "core", {"Core", "核心"}},
    {"choice", "important", {"Important", "重要"}},
    {"choice", "general", {"General", "一般"}},
    {"choice", "owned", {"Owned", "自有"}},
    {"choice", "leased", {"Leased", "租赁"}},
    {"choice", "desktop", {"Desktop", "台式机"}},
    {"choice", "laptop", {"Laptop", "便携机"}},
    {"choice", "server", {"Server", "服务器"}},
    {"choice", "printer", {"Printer", "打印机"}},
    {"choice", "storage", {"Storage", "存储设备"}},
    {"choice", "network", {"Network", "网络设备"}},
    {"choice", "security", {"Security", "安全设备"}},
    {"choice", "public", {"Public", "公开"}},
    {"choice", "internal", {"Internal", "内部"}},
    {"choice", "confidential", {"Confidential", "秘密"}},
    {"choice", "secret", {"Secret", "机密"}},
    {"choice", "top_secret", {"Top secret", "绝密"}},
});

}  // namespace

std::optional<Word> wordOfCode(std::string_view kind, std::string_view code) noexcept {
  const auto found =
      std::ranges::find_if(kCodes, [&](const Code& one) { return one.kind == kind && one.code == code; });
  return found == kCodes.end() ? std::nullopt : std::optional(found->word);
}

}  // namespace fieldseal::app
