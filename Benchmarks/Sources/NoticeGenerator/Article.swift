/// A block of an article.
enum ArticleBlock {
  case heading(String)
  case paragraph(String)
  case list([String])
  case table([[String]])
}

/// The article of one invented notice: 2 to 6 KB of text with about one number in 25 words, as news of approvals has.
struct Article {
  let title: String
  let lead: String
  let date: String
  private(set) var blocks: [ArticleBlock] = []

  init(_ dice: inout Dice) {
    let story = Story(&dice)
    title = dice.pick([
      "FDA Approves \(story.brand) for Patients With \(story.shortDisease.capitalizedFirst)",
      "New \(story.shortDisease.capitalizedFirst) Drug Approved in the United States",
      "\(story.company) Wins Approval of \(story.drug.capitalizedFirst)",
    ])
    lead =
      "The FDA has approved \(story.drug) (\(story.brand)) for certain patients with \(story.shortDisease)."
    date = story.day
    blocks = [
      .paragraph(lead),
      .paragraph(
        "On \(story.day), the U.S. Food and Drug Administration (FDA) approved \(story.drug) (\(story.brand), "
          + "\(story.company)) for the treatment of adult patients with \(story.population) \(story.disease)."
          + " " + fillers(2, story, &dice)),
    ]
    let sections = dice.number(2...5)
    for section in 0..<sections {
      if section > 0 && dice.chance(50) { blocks.append(.heading(dice.pick(Article.headings))) }
      let second = dice.chance(45) ? " " + fact(story, &dice) : ""
      blocks.append(.paragraph(fact(story, &dice) + second + " " + fillers(dice.number(1...3), story, &dice)))
      if dice.chance(70) { blocks.append(.paragraph(fillers(dice.number(1...3), story, &dice))) }
    }
    if dice.chance(30) { blocks.append(.table(table(story, &dice))) }
    blocks.append(.heading("Safety and Dosing"))
    blocks.append(.paragraph(safety(story, &dice) + " " + fillers(2, story, &dice)))
    if dice.chance(40) {
      blocks.append(
        .list([
          "The approval was based on the \(story.trial) trial.",
          "\(story.drug.capitalizedFirst) is a treatment for \(story.shortDisease).",
          "Patients should talk with their doctors about side effects such as \(dice.pick(Words.harms)).",
        ]))
    }
    blocks.append(.paragraph(fillers(2, story, &dice)))
  }

  private static let headings = [
    "About the Trial", "What the Decision Means", "Trial Results", "How the Drug Works", "Background",
    "Next Steps",
  ]

  private func fillers(_ count: Int, _ story: Story, _ dice: inout Dice) -> String {
    (0..<count).map { _ in Fillers.sentence(story, &dice) }.joined(separator: " ")
  }

  private func fact(_ story: Story, _ dice: inout Dice) -> String {
    let main = story.share(of: story.treated, &dice)
    let control = story.share(of: story.patients - story.treated, &dice)
    let months = (Double(dice.number(40...260)) / 10, Double(dice.number(30...120)) / 10)
    let ratio = Double(dice.number(31...89)) / 100
    switch dice.number(0...7) {
    case 0:
      return
        "The \(story.endpoint.name) (\(story.endpoint.short)) was \(main.percent)% (95% CI: \(main.low), "
        + "\(main.high)) among the \(story.treated) patients who received \(story.drug)."
    case 1:
      return
        "Efficacy was evaluated in \(story.trial) (\(story.registry)), a phase \(story.phase), randomized, "
        + "double-blind, placebo-controlled trial that enrolled \(story.patients) patients."
    case 2:
      return "Median progression-free survival was \(Story.tenth(months.0)) months with \(story.drug) versus "
        + "\(Story.tenth(months.1)) months with \(story.comparator) (hazard ratio, \(Story.hundredth(ratio)); 95% CI, "
        + "\(Story.hundredth(ratio * 0.8))–\(Story.hundredth(ratio * 1.25)); P < .001)."
    case 3:
      return "Of the \(story.patients) patients, \(story.treated) were assigned to \(story.drug) and "
        + "\(story.patients - story.treated) to \(story.comparator)."
    case 4:
      return "A response was seen in \(main.count) of \(story.treated) patients (\(main.percent)%) in the "
        + "\(story.drug) arm and in \(control.percent)% of those given \(story.comparator)."
    case 5:
      return "Among patients who responded, \(dice.number(55...92))% had a response that lasted at least "
        + "\(dice.pick(["6 months", "12 months", "one year"]))."
    case 6:
      return
        "In an earlier analysis, the \(story.endpoint.short) was \(main.percent)% and \(control.percent)%, "
        + "respectively, in patients who had and had not received prior therapy."
    default:
      return
        "About \(dice.number(10...300)),000 people in the United States are diagnosed with \(story.shortDisease) "
        + "each year, and an estimated \(dice.number(2...40))% of them carry the alteration."
    }
  }

  private func safety(_ story: Story, _ dice: inout Dice) -> String {
    let harms = (0..<3).map { _ in dice.pick(Words.harms) }
    return
      "The most common adverse reactions, which occurred in at least \(dice.number(10...25))% of patients, were "
      + "\(harms[0]), \(harms[1]) and \(harms[2]). The recommended dose is \(story.dose) until disease progression or "
      + "unacceptable toxicity."
  }

  private func table(_ story: Story, _ dice: inout Dice) -> [[String]] {
    let control = story.patients - story.treated
    let rows = ["Objective response", "Complete response", "Partial response"].map { name in
      let left = story.share(of: story.treated, &dice)
      let right = story.share(of: control, &dice)
      return [name, "\(left.count) (\(left.percent)%)", "\(right.count) (\(right.percent)%)"]
    }
    return [["Outcome", "\(story.drug) (n = \(story.treated))", "\(story.comparator) (n = \(control))"]]
      + rows
  }

  /// The article as a text: blocks parted by empty lines.
  func text() -> String {
    var parts = [title]
    for block in blocks {
      switch block {
      case .heading(let text), .paragraph(let text): parts.append(text)
      case .list(let items): parts.append(items.map { "• " + $0 }.joined(separator: "\n"))
      case .table(let rows):
        parts.append(rows.map { $0.joined(separator: ": ") + "." }.joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension String {
  /// With its first letter a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
