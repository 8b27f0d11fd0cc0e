import QtQuick
import QtTest
import Fieldseal.Controls

Item {
    id: page

    width: 800
    height: 600

    PageHead {
        id: head
        width: page.width
        title: "Sighting"
        subtitle: "East Security Systems Co., Ltd. · 2026-0001"

        ActionButton { text: "Add what was not declared" }
    }

    TestCase {
        name: "PageHead"
        when: windowShown

        /// The line that is seen of what the page belongs to.
        function line(item) {
            if (item.visible && item.text === head.subtitle)
                return item;
            for (let at = 0; at < item.children.length; ++at) {
                const found = line(item.children[at]);
                if (found !== null)
                    return found;
            }
            return null;
        }
        function test_what_a_page_belongs_to_is_read_whole_below_its_title_data() {
            return [{tag: "beside the actions", width: 800}, {tag: "under them", width: 400}, {tag: "stacked", width: 320}];
        }
        function test_what_a_page_belongs_to_is_read_whole_below_its_title(row) {
            head.width = row.width;
            tryVerify(() => {
                const words = line(head);
                const at = words.mapToItem(head, 0, 0);
                return !words.truncated && at.y > 20 && at.y + words.height <= head.height + 1;
            });
        }
    }
}
