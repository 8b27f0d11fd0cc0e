import QtQuick
import QtTest
import Fieldseal.Controls

Item {
    id: page

    property int headHeight: 100

    width: 400
    height: 300

    HeadedList {
        id: list
        anchors.fill: parent
        model: 40
        header: Item {
            width: 10
            height: page.headHeight
        }
        delegate: ListRow {
            width: ListView.view.width
            text: "a row"
        }
    }

    TestCase {
        name: "HeadedList"
        when: windowShown

        function init() {
            page.headHeight = 100;
            tryCompare(list, "originY", -100);
            list.contentY = list.originY;
            tryCompare(list, "start", -100);
        }
        function test_who_is_at_the_top_sees_the_whole_head_when_it_grows() {
            page.headHeight = 160;
            tryVerify(() => list.originY === -160 && list.contentY === -160);
        }
        function test_who_has_scrolled_stays_there() {
            list.contentY = 50;
            page.headHeight = 160;
            tryCompare(list, "start", -160);
            compare(list.contentY, 50);
        }
    }
}
