import AssayText

/// Endpoints whose percentages are changes, not shares of patients.
enum ChangeEndpoints {
  static func contains(_ code: String) -> Bool { codes.contains(code) }
  private static let codes: CodeSet = [
    "HbA1c", "LDL_C", "body_weight", "FEV1", "6MWD", "systolic_blood_pressure", "diastolic_blood_pressure",
    "triglycerides", "eGFR", "UACR", "BCVA", "FVC", "ppFEV1", "central_subfield_thickness", "KCCQ",
    "proteinuria", "BMI", "bone_mineral_density", "visual_acuity", "best_corrected_visual_acuity",
    "NT_proBNP", "A1C", "blood_pressure",
    "waist_circumference", "liver_fat", "non_HDL_C", "apolipoprotein_B", "lipoprotein_a", "seizure_frequency",
    "migraine_days",
  ]
}

/// Endpoints that are times to an event.
enum TimeEndpoints {
  static func contains(_ code: String) -> Bool {
    codes.contains(code) || code.hasPrefix("time_to") || code.hasPrefix("duration_of")
  }
  private static let codes: CodeSet = [
    "PFS", "OS", "DOR", "EFS", "DFS", "RFS", "iDFS", "MFS", "rPFS", "TTP", "TTR", "PFS2", "DDFS", "DRFS",
    "TTF", "TTNT", "DMFS", "LRFS", "TFS", "EFS", "DoCR",
  ]
}

/// Units of measurements in UCUM.
enum MeasurementUnits {
  static func ucum(_ printed: String) -> String {
    let lower = printed.lowercased().filter { $0 != " " }
    switch lower {
    case "percent": return "%"
    case "ml": return "mL"
    case "dl": return "dL"
    case "sec", "msec": return lower == "sec" ? "s" : "ms"
    case "bpm", "beatsperminute", "beats/min", "beat/min": return "/min"
    case "mmhg": return "mm[Hg]"
    case "letter", "letters": return "{letters}"
    case "point", "points": return "{points}"
    case "pounds", "pound", "lb", "lbs": return "[lb_av]"
    case "kilograms", "kilogram": return "kg"
    case "unit", "units": return ""
    case "meters", "metres", "meter", "metre": return "m"
    case "micron", "microns", "µm", "μm", "micrometers", "micrometer", "micrometres", "micrometre":
      return "um"
    case "l", "liter", "liters", "litre", "litres": return "L"
    case "second", "seconds": return "s"
    case "log", "log10": return "log10"
    case _ where lower.hasPrefix("log"):
      let amount = lower.utf8.contains(0x2F) ? "/mL" : ""
      return (lower.hasSuffix("iu" + amount.lowercased()) ? "log10 IU" : "log10 copies") + amount
    case _ where lower.hasPrefix("ml/min"): return lower.contains("73") ? "mL/min/{1.73_m2}" : "mL/min"
    case _ where lower.hasPrefix("milligram"): return "mg/dL"
    case _ where lower.hasPrefix("millimole"): return "mmol/l"
    case "fold", "-fold", "times": return "{fold}"
    default:
      return lower.replacing("per", with: "/").replacing("dl", with: "dL").replacing("liter", with: "L")
    }
  }
}

/// Compares two names of arms.
enum ArmNames {
  /// Whether all words of one stand in the other.
  static func match(_ a: String, _ b: String) -> Bool {
    let isOneWord = { (name: String) in !name.isEmpty && !name.utf8.contains(0x20) }
    if isOneWord(a), isOneWord(b) { return a == b }
    let first = Set(a.split(separator: " "))
    let second = Set(b.split(separator: " "))
    return first.isSubset(of: second) || second.isSubset(of: first)
  }
}
