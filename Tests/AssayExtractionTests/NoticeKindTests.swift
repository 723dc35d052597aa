import AssayExtraction
import AssayText
import Testing

/// What is an approval and what is none, in the words in which newsrooms, companies and agencies say so.
struct NoticeKindTests {
  private func isApproval(_ text: String) throws -> Bool {
    let extractor = try Shared.extractor()
    return try extractor.facts(in: CleanText(paragraph: text), using: Extractor.Workspace(extractor)).notice
      .isApproval
  }

  @Test(arguments: [
    "The TGA's approval of this medicine is based on a trial of omalizumab in adults.",
    "This submission was filed to obtain authorization for omalizumab. Approval was granted to omalizumab for asthma.",
    "The FDA has given the green light to Xolair (omalizumab) for food allergy.",
    "Xolair (omalizumab) wins FDA nod for food allergy.",
    "The FDA today expanded the approved use of Xolair (omalizumab) to children.",
    "Omalizumab (Xolair) can now be used in the EU for food allergy after the European Commission granted a marketing authorisation.",
    "The FDA added a new indication to the label of Xolair (omalizumab).",
    "The agency widens use of omalizumab to children. The FDA took an action on Monday. It granted accelerated approval for children with food allergy.",
    "Swissmedic has extended the authorisation of omalizumab to children.",
    "The TGA has extended the registration of omalizumab (Xolair) to adolescents.",
    "The MHRA has broadened the licence of omalizumab to children aged 6 and over.",
    "Omalizumab (Xolair) has been authorised by the MHRA for adults with asthma.",
    "FDA approval of omalizumab (Xolair) for food allergy: what to know",
    "The FDA's approval of omalizumab makes it the first medicine for food allergy.",
    "Korea's MFDS has issued marketing approval for omalizumab (Xolair).",
    "The FDA has converted the accelerated approval of omalizumab to full approval.",
    "The FDA issued an emergency use authorization for omalizumab.",
    "Omalizumab is the first drug approved by the FDA for food allergy.",
    "Omalizumab becomes first FDA-approved medicine for food allergy.",
    "Omalizumab enters the US market after FDA approval.",
    "Omalizumab is now registered in Australia for asthma, the TGA said.",
    "Omalizumab receives marketing authorisation in the UK.",
    "The FDA has approved the supplemental new drug application for omalizumab in children.",
    "The FDA granted approval to omalizumab, an injectable suspension, for children.",
    "The FDA has cleared omalizumab oral suspension for children with asthma.",
    "Children with asthma can now get omalizumab: the FDA has signed off on it.",
    "The European Commission has decided to grant omalizumab a marketing authorisation for asthma.",
    "The FDA expands omalizumab label to include children as young as 1 year.",
    "Omalizumab's indication has been expanded by the FDA to children.",
    "China's NMPA gave conditional approval to omalizumab for adults with asthma.",
    "The FDA has licensed omalizumab, a monoclonal antibody, for adults.",
    "The U.S. regulator gave its go-ahead to omalizumab. The FDA acted a month early.",
    "FDA okays omalizumab for asthma.",
    "Japan's Ministry of Health, Labour and Welfare has approved an additional indication for omalizumab.",
    "The FDA has permitted the marketing of omalizumab for adults.",
    "A new use for omalizumab has been approved by Health Canada.",
  ])
  func approvals(_ text: String) throws {
    #expect(try isApproval(text))
  }

  @Test(arguments: [
    "Novartis has withdrawn its application for approval of omalizumab from the EMA.",
    "Novartis withdraws omalizumab from all markets. The drug was approved in 2019 by the FDA.",
    "FDA drug safety communication: the FDA warns of serious rash with omalizumab, which was approved in 2003.",
    "The FDA declined to approve omalizumab for children.",
    "The FDA has rejected omalizumab, Novartis said.",
    "The MHRA has refused to license omalizumab for children.",
    "The FDA adds a boxed warning to omalizumab, which was approved in 2003.",
    "Omalizumab met its primary endpoint and Novartis will seek FDA approval next year.",
    "The FDA extends its review of omalizumab by three months.",
    "FDA delays decision on omalizumab approval.",
    "The FDA granted breakthrough therapy designation to omalizumab.",
    "FDA panel votes in favor of approval of omalizumab.",
    "EMA committee backs approval of omalizumab for children.",
    "NICE recommends omalizumab, approved by the MHRA in 2022, for use in the NHS.",
    "Novartis submits supplemental application seeking FDA approval of omalizumab.",
    "The FDA lifts clinical hold on omalizumab.",
    "The FDA clears the investigational new drug application for omalizumab.",
    "FDA clears IND application for omalizumab in food allergy.",
    "The FDA approves companion diagnostic for omalizumab.",
    "The European Commission has revoked the marketing authorisation of omalizumab.",
    "The FDA revokes emergency use authorization of omalizumab.",
    "The marketing authorisation of omalizumab will not be renewed, the EMA said.",
    "The FDA approved the design of a phase 3 trial of omalizumab.",
    "Novartis will voluntarily pull omalizumab, which had accelerated approval from the FDA, from the US market.",
    "The FDA has suspended the approval of omalizumab.",
    "The FDA has removed the asthma indication from the label of omalizumab.",
    "The FDA has asked Novartis to remove omalizumab, approved in 2003, from the market.",
    "FDA issues complete response letter for omalizumab, a drug approved in Europe.",
    "The FDA will not approve omalizumab without a new trial.",
    "The FDA accepts for review the application for omalizumab. The drug is approved in the EU.",
    "The CHMP has adopted a positive opinion recommending the approval of omalizumab.",
    "The CHMP confirms its refusal of omalizumab after a re-examination.",
    "Omalizumab is in shortage, the FDA said. It was approved in 2003.",
    "Novartis expects FDA approval of omalizumab by the end of the year.",
    "Five years of omalizumab data: the drug approved by the FDA in 2003 keeps asthma in check.",
    "The FDA granted priority review to omalizumab.",
    "The FDA has approved the name of omalizumab's device.",
    "The FDA has declined to grant full approval to omalizumab for food allergy.",
    "Results from the phase 3 study showed that omalizumab lowered symptoms. The trial had two arms of adults with hives. The patients were treated for half a year at home. They came back to the clinics each week for blood. The FDA approved omalizumab in January 2003 for asthma.",
  ])
  func others(_ text: String) throws {
    #expect(try !isApproval(text))
  }
}
