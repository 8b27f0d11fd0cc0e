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
        <name>fieldseal::app::SyncModel</name>
        <message numerus="yes">
            <source>%n entry(s) of others were written by a newer version of the app. They are kept; update the app to see them.</source>
            <translation>
                <numerusform>%n entry of others was written by a newer version of the app. It is kept; update the app to see it.</numerusform>
                <numerusform>%n entries of others were written by a newer version of the app. They are kept; update the app to see them.</numerusform>
            </translation>
        </message>
    </context>
</TS>
