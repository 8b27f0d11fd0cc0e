<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>fieldseal::app::BlockerListModel</name>
    <message numerus="yes">
        <source>%1: %n unit(s) unsighted</source>
        <translation>
            <numerusform>%1: %n unit unsighted</numerusform>
            <numerusform>%1: %n units unsighted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::ClosingModel</name>
    <message numerus="yes">
        <source>%n thing(s) must be settled before anybody signs.</source>
        <translation>
            <numerusform>%n thing must be settled before anybody signs.</numerusform>
            <numerusform>%n things must be settled before anybody signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::ConflictListModel</name>
    <message numerus="yes">
        <source>%n conflict(s) settled</source>
        <translation>
            <numerusform>%n conflict settled</numerusform>
            <numerusform>%n conflicts settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::CourierModel</name>
    <message numerus="yes">
        <source>%n content(s), %1</source>
        <translation>
            <numerusform>%n content, %1</numerusform>
            <numerusform>%n contents, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) of colleagues came.</source>
        <translation>
            <numerusform>%n content of colleagues came.</numerusform>
            <numerusform>%n contents of colleagues came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::InterviewListModel</name>
    <message numerus="yes">
        <source>Read back, %n page(s) to sign</source>
        <translation>
            <numerusform>Read back, %n page to sign</numerusform>
            <numerusform>Read back, %n pages to sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::InterviewPane</name>
    <message numerus="yes">
        <source>%1 has %n page(s) to sign.</source>
        <translation>
            <numerusform>%1 has %n page to sign.</numerusform>
            <numerusform>%1 has %n pages to sign.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::ItemUnitModel</name>
    <message numerus="yes">
        <source>the other %n conform</source>
        <translation>
            <numerusform>the other one conforms</numerusform>
            <numerusform>the other %n conform</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::KnowledgeTests</name>
    <message numerus="yes">
        <source>%n result(s) of the knowledge test</source>
        <translation>
            <numerusform>%n result of the knowledge test</numerusform>
            <numerusform>%n results of the knowledge test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::ReviewSession</name>
    <message numerus="yes">
        <source>%n thing(s) still keep the review from being sealed.</source>
        <translation>
            <numerusform>%n thing still keeps the review from being sealed.</numerusform>
            <numerusform>%n things still keep the review from being sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::StepListModel</name>
    <message numerus="yes">
        <source>%n interview(s) to finish</source>
        <translation>
            <numerusform>%n interview to finish</numerusform>
            <numerusform>%n interviews to finish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) to hand in or to take into their item</source>
        <translation>
            <numerusform>%n test to hand in or to take into its item</numerusform>
            <numerusform>%n tests to hand in or to take into their item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::SyncModel</name>
    <message numerus="yes">
        <source>%n entry(s) of others were written by a newer version of the app. They are kept; update the app to see them.</source>
        <translation>
            <numerusform>%n entry of others was written by a newer version of the app. It is kept; update the app to see it.</numerusform>
            <numerusform>%n entries of others were written by a newer version of the app. They are kept; update the app to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office did not take %n content(s). They stay on this tablet; ask the office, then try again.</source>
        <translation>
            <numerusform>The office did not take %n content. It stays on this tablet; ask the office, then try again.</numerusform>
            <numerusform>The office did not take %n contents. They stay on this tablet; ask the office, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::TalkTexts</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::TeamModel</name>
    <message numerus="yes">
        <source>%1, %2: %n entries are here, the last written %3. What was written on it since is not.</source>
        <translation>
            <numerusform>%1, %2: %n entry is here, written %3. What was written on it since is not.</numerusform>
            <numerusform>%1, %2: %n entries are here, the last written %3. What was written on it since is not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldseal::app::UnitListModel</name>
    <message numerus="yes">
        <source>%1: %n unit(s) %2</source>
        <translation>
            <numerusform>%1: %n unit %2</numerusform>
            <numerusform>%1: %n units %2</numerusform>
        </translation>
    </message>
</context>
</TS>
