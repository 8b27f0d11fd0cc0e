<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AmendmentCard</name>
    <message numerus="yes">
        <source>%n entries came after the seal. They are no part of what was signed and sealed.</source>
        <translation>
            <numerusform>%n entry came after the seal. It is no part of what was signed and sealed.</numerusform>
            <numerusform>%n entries came after the seal. They are no part of what was signed and sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationsCard</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%n conflict(s) will be settled with what %1 wrote. One undo brings them back.</source>
        <translation>
            <numerusform>%n conflict will be settled with what %1 wrote. One undo brings it back.</numerusform>
            <numerusform>%n conflicts will be settled with what %1 wrote. One undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n</source>
        <translation>
            <numerusform>Settle %n</numerusform>
            <numerusform>Settle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) settled</source>
        <translation>
            <numerusform>%n conflict settled</numerusform>
            <numerusform>%n conflicts settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourierSheet</name>
    <message numerus="yes">
        <source>%n unsent entry(s) go along, and the office answers with what is new. The file is encrypted for the office alone.</source>
        <translation>
            <numerusform>%n unsent entry goes along, and the office answers with what is new. The file is encrypted for the office alone.</numerusform>
            <numerusform>%n unsent entries go along, and the office answers with what is new. The file is encrypted for the office alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPapersSheet</name>
    <message numerus="yes">
        <source>Draw %n paper(s)</source>
        <translation>
            <numerusform>Draw %n paper</numerusform>
            <numerusform>Draw %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandBackSheet</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewRecord</name>
    <message numerus="yes">
        <source>%n signature(s) were of a text that was changed since, and are void.</source>
        <translation>
            <numerusform>%n signature was of a text that was changed since, and is void.</numerusform>
            <numerusform>%n signatures were of a text that was changed since, and are void.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewRow</name>
    <message numerus="yes">
        <source>%n signature(s) void</source>
        <translation>
            <numerusform>%n signature void</numerusform>
            <numerusform>%n signatures void</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoWay</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedPages</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message numerus="yes">
        <source>No recommendation yet: %n item(s) are open</source>
        <translation>
            <numerusform>No recommendation yet: %n item is open</numerusform>
            <numerusform>No recommendation yet: %n items are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message numerus="yes">
        <source>%n signature(s) no longer stand: the review was changed after they were given. Ask to sign again.</source>
        <translation>
            <numerusform>%n signature no longer stands: the review was changed after it was given. Ask to sign again.</numerusform>
            <numerusform>%n signatures no longer stand: the review was changed after they were given. Ask to sign again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingPaper</name>
    <message numerus="yes">
        <source>%n question(s) have no answer and count as wrong. After handing in nothing can be changed.</source>
        <translation>
            <numerusform>%n question has no answer and counts as wrong. After handing in nothing can be changed.</numerusform>
            <numerusform>%n questions have no answer and count as wrong. After handing in nothing can be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message numerus="yes">
        <source>%n amendment(s) after the seal</source>
        <translation>
            <numerusform>%n amendment after the seal</numerusform>
            <numerusform>%n amendments after the seal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestSummary</name>
    <message numerus="yes">
        <source>Take %n result(s) into %1</source>
        <translation>
            <numerusform>Take %n result into %1</numerusform>
            <numerusform>Take %n results into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message numerus="yes">
        <source>%n result(s) taken</source>
        <translation>
            <numerusform>%n result taken</numerusform>
            <numerusform>%n results taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It shows nothing but the test until your passphrase is entered. %n person(s) sit it one after another.</source>
        <translation>
            <numerusform>It shows nothing but the test until your passphrase is entered. %n person sits it.</numerusform>
            <numerusform>It shows nothing but the test until your passphrase is entered. %n people sit it one after another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitBulkBar</name>
    <message numerus="yes">
        <source>%n unit(s): %1</source>
        <translation>
            <numerusform>%n unit: %1</numerusform>
            <numerusform>%n units: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsighted unit(s) will be recorded as matching the declaration. One undo takes it back.</source>
        <translation>
            <numerusform>%n unsighted unit will be recorded as matching the declaration. One undo takes it back.</numerusform>
            <numerusform>%n unsighted units will be recorded as matching the declaration. One undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsighted unit(s) will be recorded as missing, all for the same reason.</source>
        <translation>
            <numerusform>%n unsighted unit will be recorded as missing.</numerusform>
            <numerusform>%n unsighted units will be recorded as missing, all for the same reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was said of %n unit(s) is taken back; it stays in the history.</source>
        <translation>
            <numerusform>What was said of %n unit is taken back; it stays in the history.</numerusform>
            <numerusform>What was said of %n units is taken back; it stays in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n</source>
        <translation>
            <numerusform>Take back %n</numerusform>
            <numerusform>Take back %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitGridHead</name>
    <message numerus="yes">
        <source>%n unit(s) without an answer will be answered “Conform”. One undo takes it back.</source>
        <translation>
            <numerusform>%n unit without an answer will be answered “Conform”. One undo takes it back.</numerusform>
            <numerusform>%n units without an answer will be answered “Conform”. One undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conform(s)</source>
        <translation>
            <numerusform>%n conforms</numerusform>
            <numerusform>%n conform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) answered</source>
        <translation>
            <numerusform>%n unit answered</numerusform>
            <numerusform>%n units answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
</TS>
