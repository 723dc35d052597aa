/// Sentences of news that say much and count nothing.
enum Fillers {
  static func sentence(_ story: Story, _ dice: inout Dice) -> String {
    switch dice.number(0...21) {
    case 0:
      "“This approval gives people who live with \(story.shortDisease) another option at a time when many of them have "
        + "run out of effective therapies,” \(dice.pick(Words.experts))."
    case 1:
      "The treatment works by blocking a protein that helps abnormal cells to grow and divide, and it has been designed "
        + "to reach parts of the body that older drugs do not reach well."
    case 2:
      "Doctors have long known that the disease tends to return after the first line of therapy, and that resistance to "
        + "the drugs in use today develops in most of those who are treated."
    case 3:
      "The agency reviewed the application under its priority program, which is meant for medicines that would be a "
        + "significant improvement over what is available."
    case 4:
      "Investigators followed the participants with regular scans, which were read by a committee of radiologists who "
        + "did not know which treatment had been given."
    case 5:
      "As with other drugs of this class, patients should be monitored for changes in liver function, and women who may "
        + "become pregnant should be told about the risk to an unborn child."
    case 6:
      "\(story.company) said that it expects to make \(story.brand) available to pharmacies and hospitals within the "
        + "coming weeks, and that it will offer support to patients without insurance."
    case 7:
      "“We are grateful to the patients and their families who took part in the \(story.trial) program,” "
        + "\(dice.pick(Words.experts))."
    case 8:
      "The most serious side effects included infections and inflammation of the lungs, some of which led to the "
        + "treatment being interrupted or stopped for good."
    case 9:
      "Full prescribing information, with a complete description of warnings and precautions, is posted on the web site "
        + "of the agency and will be updated as further data become known."
    case 10:
      "Those who had been treated before and those who had not were analyzed separately, since earlier therapy is known "
        + "to change how well a drug of this kind works."
    case 11:
      "Analysts had widely expected the decision after an advisory panel backed the drug, although some of its members "
        + "had asked for longer follow-up and for more data on older patients."
    case 12:
      "The condition is often found late, because its first signs, such as tiredness and a loss of weight, can easily be "
        + "mistaken for those of other and more harmless illnesses."
    case 13:
      "Whether \(story.drug) also prolongs life is not yet known; the company has agreed to carry out a further study to "
        + "answer that question as a condition of the approval."
    case 14:
      "Patients were eligible if their disease had grown worse despite treatment, if they were well enough to look after "
        + "themselves, and if tests had shown that the target was present."
    case 15:
      "Rival medicines from other makers have been on the market for some years, but they have to be given in a hospital "
        + "and are not suitable for everyone."
    case 16:
      "The findings were presented at a medical meeting earlier this year and have since been published in a journal "
        + "after review by independent experts."
    case 17:
      "Health authorities in Europe and Japan are looking at the same data, and a decision there is expected before the "
        + "end of the coming year."
    case 18:
      "The drug is taken at home, and patients are advised to swallow it whole, to store it at room temperature, and to "
        + "call their doctor if they miss a dose or feel unwell."
    case 19:
      "Charities welcomed the news but called for the treatment to be made affordable, pointing out that its list price "
        + "has not been made public."
    case 20:
      "Researchers are now testing \(story.drug) in combination with \(story.comparator), and in people whose disease is "
        + "at an earlier stage and might still be cured."
    default:
      "The safety of the drug was consistent with what had been seen in earlier studies, and no new concerns came to "
        + "light during the follow-up."
    }
  }
}
