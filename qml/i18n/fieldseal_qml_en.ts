<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>FindingGrounds</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
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
        <source>Open while %n item(s) are open</source>
        <translation>
            <numerusform>Open while %n item is open</numerusform>
            <numerusform>Open while %n items are open</numerusform>
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
