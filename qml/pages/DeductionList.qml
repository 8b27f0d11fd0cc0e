import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The deductions under the sum of the score sheet.
HeadedList {
    id: list

    required property Labels labels
    required property ScoreModel score

    signal jumped(string item)

    objectName: "deductionList"
    model: score

    header: ScoreHead {
        width: ListView.view.width - Theme.m
        labels: (ListView.view as DeductionList).labels
        score: (ListView.view as DeductionList).score
    }
    delegate: DeductionRow {
        width: ListView.view.width - Theme.m  // beside the scroll bar
        labels: (ListView.view as DeductionList).labels
        onClicked: (ListView.view as DeductionList).jumped(itemId)
    }
    footer: Caption {
        width: ListView.view.width
        padding: Theme.l
        visible: ListView.view.count === 0
        text: qsTr("Nothing is deducted.")
    }
}
