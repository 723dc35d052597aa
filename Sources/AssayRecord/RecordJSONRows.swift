import AssayNumbers

extension Notice {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("kind", kind.rawValue)
    writer.member("agency", agency)
    writer.member("pathway", pathway?.rawValue)
    writer.member("decision_date", decisionDate)
    writer.member("designations", designations)
    writer.member("indication", indication)
    writer.evidence(evidence)
    writer.derived(derived)
    writer.endObject()
  }
}

extension Drug {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("name", name)
    writer.member("brand", brand)
    writer.member("sponsor", sponsor)
    writer.member("class", drugClass)
    writer.member("role", role.rawValue)
    writer.evidence(evidence)
    writer.derived(derived)
    writer.endObject()
  }
}

extension Trial {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.member("name", name)
    writer.member("registry_id", registryID)
    writer.member("phase", phase)
    writer.member("design", design)
    writer.evidence(evidence)
    writer.member("phase_printed", phasePrinted)
    writer.derived(derived)
    writer.endObject()
  }
}

extension Cohort {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.member("size", size)
    writer.member("printed", printed)
    writer.member("approximate", approximate)
    writer.member("label", label)
    writer.member("role", role.rawValue)
    writer.member("trial", trial)
    writer.member("parent", parent)
    writer.evidence(evidence)
    writer.member("partition", partition)
    writer.member("arm", arm)
    writer.derived(derived)
    writer.endObject()
  }
}

extension Count {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("value", value)
    writer.member("printed", printed)
    writer.member("label", label)
    writer.evidence(evidence)
    writer.derived(derived)
    writer.endObject()
  }
}

extension Result {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.member("endpoint", endpoint)
    writer.member("endpoint_printed", endpointPrinted)
    writer.member("statistic", statistic.rawValue)
    writer.member("value", value)
    writer.member("unit", unit)
    writer.member("printed", printed)
    writer.member("bound", bound)
    writer.member("not_reached", notReached)
    writer.member("timepoint", timepoint)
    writer.member("count", count)
    writer.member("denominator", denominator)
    writer.member("cohort", cohort)
    writer.member("arm", arm)
    writer.member("comparator", comparator)
    writer.member("trial", trial)
    writer.key("confidence_interval")
    writer.optional(confidenceInterval) { $0.write(to: &$1) }
    writer.key("p_value")
    writer.optional(pValue) { $0.write(to: &$1) }
    writer.evidence(evidence)
    writer.member("population", population)
    writer.member("qualifiers", qualifiers)
    writer.key("deviation")
    writer.optional(deviation) { $0.write(to: &$1) }
    writer.derived(derived)
    writer.endObject()
  }
}

extension Deviation {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("kind", kind?.rawValue)
    writer.member("value", value)
    writer.member("printed", printed)
    writer.endObject()
  }
}

extension ConfidenceInterval {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("level", level)
    writer.member("low", low)
    writer.member("high", high)
    writer.member("low_printed", lowPrinted)
    writer.member("high_printed", highPrinted)
    writer.endObject()
  }
}

extension PValue {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("relation", relation.rawValue)
    writer.member("value", value)
    writer.member("printed", printed)
    writer.member("sided", sided)
    writer.endObject()
  }
}

extension Percentage {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("value", value)
    writer.member("printed", printed)
    writer.member("bound", bound)
    writer.member("role", role.rawValue)
    writer.member("result", result)
    writer.evidence(evidence)
    writer.derived(derived)
    writer.endObject()
  }
}

extension CalendarDate {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("value", value)
    writer.member("printed", printed)
    writer.member("role", role.rawValue)
    writer.evidence(evidence)
    writer.derived(derived)
    writer.endObject()
  }
}

extension Dose {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("amount", amount)
    writer.member("unit", unit)
    writer.member("printed", printed)
    writer.member("drug", drug)
    writer.member("route", route)
    writer.member("interval", interval)
    writer.member("conditions", conditions)
    writer.evidence(evidence)
    writer.derived(derived)
    writer.endObject()
  }
}

extension Check {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.member("code", code)
    writer.member("check", check)
    writer.member("verdict", verdict.rawValue)
    writer.member("statement", statement)
    writer.member("detail", detail)
    writer.member("inputs", inputs)
    writer.evidence(evidence)
    writer.endObject()
  }
}
