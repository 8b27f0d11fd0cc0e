import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The score with every deduction and its cause, so that a person can check it by hand.
Card {
    id: card

    required property Labels labels
    required property ScoreModel score

    signal jumped(string item)

    padding: Theme.xs

    contentItem: DeductionList {
        labels: card.labels
        score: card.score
        onJumped: item => card.jumped(item)
    }
}
