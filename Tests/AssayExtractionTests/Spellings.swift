/// Ways of writing that the corpus does not hold, at least one for each alternative of the rules' patterns.
enum Spellings {
  static let lines: [String] = {
    let dashes = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2015}", "−"]
    let ranges = dashes.flatMap { dash in
      [
        "5\(dash)10 mm Hg", "5 \(dash) 10 mg", "39\(dash)64%", "6\(dash)12 weeks", "12\(dash)month PFS",
        "2.5\(dash)fold",
        "100\(dash)mg tablets", "a 65\(dash)year\(dash)old", "phase 1\(dash)2", "placebo\(dash)controlled",
        "10\(dash)20 million Americans", "95% CI 3\(dash)5", "(3 \(dash) 5)", "p\(dash)value = .03",
        "once\(dash)daily",
      ]
    }
    return ranges + plain.split(separator: "\n").map(String.init)
  }()

  private static let plain = """
    a minimum of 12 months; minimum of 12; at minimum 12; at least 12; at most 12; as many as 12; as high as 62%
    a maximum of 12; maximum of 12; higher than 12; lower than 12; fewer than 12; exceeding 12; above 12; below 12
    approx. 300; approx 300; around 300; roughly 300; some 300; an estimated 300; estimated 300; close to 300
    just over 300; just under 300; no less than 12; no fewer than 12; not less than 12; not fewer than 12; within 12
    no greater than 12; not more than 12; greater than or equal to 12; less than or equal to 12; ⩾ 12; ⩽12; >= 5; <=5
    ~300; ≈ 300; over one hundred; more than or equal to 5; nearly $300; almost twelve
    1Q 2025; 2Q, 2025; Q3, 2025; first quarter of 2025; 1st quarter of 2025; 2nd quarter 2025; fourth quarter of 2025
    11 June 2025; 11th June, 2025; 1st of May 2025; 3rd Sept 2024; 11.Jun.2025; 2025-06-11; 2025/6/11; 11.06.2025
    June 11th, 2025; Jan. 5; Feb 2024; Mar. 2024; Dec 31 2024; Aug. of 2024
    95% CIs: 3, 5; CIs 3 to 5; 95 per cent CI 3–5; confidence interval of 3 to 5; 95% CrI 3, 5; 90% confidence limits 3, 5
    credible interval 3 to 5; a 95 percent exact CI: 3, 5; two-sided 95% CI was 3–5; 95% stratified CI 3 and 5
    HR 0.76; HRs 0.76; aHR 0.7; hazard ratio 0.7; Hazard Ratio: 0.7; OR 1.2; aOR, 1.2; Odds ratio 1.2; RR 0.9; IRR 0.9
    it was 66 compared with 68 per cent; they were 66 compared to 68%; seven, six and four patients; one hundred and twenty-three patients
    risk ratio 0.9; Relative Risk 0.9; relative risk ratio, 0.9; incidence rate ratio 0.8; Rate ratio 0.8
    p = .02; P-values < 0.05; p values of less than 0.05; P value for trend = .5; p equal to .05; Ps <.01
    1 mg; 2 milligrams; 3 mcg; 4 micrograms; 1 microgram; 5 µg; 5 μg; 5 ug; 6 ng; 2 g; 3 grams; 4 ml; 5 milliliters
    1 milliliter; 2 millilitres; 100 IU; 100 international units; 5 units; 1 unit; 7.4 GBq; 200 MBq; 5 mCi; 2 x 10^13 vg/kg
    3 × 1012 vector genomes per kg; 2 × 10*6 viable cells; 100 million CAR-positive viable cells; 2 million CAR T cells
    90 million CAR+ cells; 5 million T cells; 110 million CAR-T cells; 300 million anti-BCMA cells; 60 million cells
    5 mg or 10 mg; 5 or 10 mg; 5 to 10 mg; 1.2 mg/m2; 10 mg per kilogram; 0.4 mg/kg per day; 5 mg/mL; 600 mg/day
    70 mg/dL; 12 g/dl; 5 ng/mL; 30 μg/L; 30 µg/L; 30 mcg/mL; 7 mmol/L; 9 μmol/L; 5 mU/L; 5 U/L; 5 IU/L; 50 copies/mL
    500 cells/mm3; 5 mEq/L; 5 Eq/L; 140 mm Hg; 140 mmHg; 5 mm; 3 cm; 10 letters; 1 letter; 3 points; 1 point; 30 kg/m2
    30 kg/m²; 90 kg; 5 kilograms; 1 kilogram; 10 pounds; 1 pound; 10 lbs; 10 lb; 5 meters; 1 metre; 3 miles; 1 mile
    3 inches; 1 inch; 38°; 38 degrees; 1 degree; threefold; 3 fold; 5 times; 2 to 3 mm; 350 meters to 400 metres; 5 mg per dL
    $5; US$5 million; HK$5; €5bn; £3 M; ¥500; USD 5; RMB 30; 5 million dollars; 3 billion euros; 5 million yen; 3 million USD
    5 million pounds; A$7; C$ 7 million
    5 of 10; 5/10; five out of 10; 5 of the 10 patients; 5 of all 10 people; 5 of a total of 10; 5 of these 10; 3 of its 9
    62%; 62 %; 62 percent; 62 per cent; 62-percent; 62-% rate; 62 percentage points; 62 and 63%; 62 or 63%; 62 to 63%; .9%
    12 months; 1 month; 3 mo; 3 mos; 2 weeks; 1 week; 2 wk; 2 wks; 5 days; 1 day; 2 years; 1 year; 2 yr; 2 yrs; 24 hours
    1 hour; 2 hr; 2 hrs; 30 minutes; 1 minute; 5 min; 21 full days; 7 calendar days; 5 consecutive days; 2 additional weeks
    one or two years; 2 and 3 months; twenty-four weeks; one hundred and twenty days
    aged 12 years; age 12; ages 2 to 17; aged of at least 18; ages from 12 through 17; aged between 2 and 5 years; age ≥ 65
    12 years and older; 12 years or older; 12 years of age; 12 or over; 65 and up; 6 months old; 5 to 11 years old; 65 or above
    n=5; N = 1,062; n: 7; 1.8 million people; 64 thousand births; 2 billion people; 12 to 15 million new cases
    226,650 individuals; twelve new cases; 300 hospitalisations; 500 emergency visits; 120 million Europeans
    157 who; 103 in the; 47 on; 12, 34; five (6); 9 randomised; 9 previously; 9 treatment-naive; twelve given
    not reached; not yet reached; has not been reached; had not yet been reached; was not estimable; not evaluable; NR; NE
    yet to be reached; has not met its median; had not met its median
    phase 1; phases 1/2; phase-2; phase IV; Phase II and III; phase 2b/3; Phase IIa; phase 1 to 2
    multicentre; multi-center; multicentered; single arm; single-group; open labeled; randomised, double-masked trial
    randomised and controlled study; active-comparator; parallel group; cross-over trial; crossover study; multinational
    global phase 3 trial; international study; pivotal; event-driven; dose-escalation; basket trial; vehicle-controlled
    sham controlled; randomized withdrawal
    once daily; once a week; once every other day; one time per day; 1 time a day; once-weekly; once nightly; twice yearly
    two times a day; 2 times daily; three times per week; 3 times a day; thrice daily; four times daily; 4 times a day
    every 3 weeks; every other week; every morning; every evening; every night; every second week; every eighth week
    each day; per week; a month; q3w; Q8W; q12w; q1w; qd; bid; TID; qw; daily; weekly; biweekly; monthly; nightly; quarterly
    yearly; annually; at bedtime; bedtime; every six months; every two to three weeks; every other month; once every 12 hours
    NCT04395677; NCT 04395677; EudraCT 2019-001234-12; EudraCT: number 2019-001234-12; 2022-501234-12-00; ISRCTN12345678
    ISRCTN 12345678; jRCT2031210123; jRCTs031210123; ChiCTR2000029742; ChiCTR-TRC-12003456; EudraCT no. 2019-001234-12
    """
}
