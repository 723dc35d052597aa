import AssayRecord

extension Record {
  func writeNotice(to writer: inout CSVWriter) {
    writer.field(error == nil ? "ok" : "error")
    writer.field(error?.code)
    writer.field(error?.message)
    writer.field(source.title)
    writer.field(source.published)
    writer.field(notice.kind.rawValue)
    writer.field(notice.agency)
    writer.field(notice.pathway?.rawValue)
    writer.field(notice.decisionDate)
    writer.field(notice.designations)
    writer.field(notice.indication)
  }
}

extension Drug {
  func write(to writer: inout CSVWriter) {
    writer.field(name)
    writer.field(brand)
    writer.field(sponsor)
    writer.field(drugClass)
    writer.field(role.rawValue)
  }
}

extension Trial {
  func write(to writer: inout CSVWriter) {
    writer.field(id)
    writer.field(name)
    writer.field(registryID)
    writer.field(phase)
    writer.field(phasePrinted)
    writer.field(design)
  }
}

extension Cohort {
  func write(to writer: inout CSVWriter) {
    writer.field(id)
    writer.field(size)
    writer.field(printed)
    writer.field(approximate)
    writer.field(label)
    writer.field(role.rawValue)
    writer.field(trial)
    writer.field(parent)
    writer.field(partition)
    writer.field(arm)
  }
}

extension Count {
  func write(to writer: inout CSVWriter) {
    writer.field(value)
    writer.field(printed)
    writer.field(label)
  }
}

extension Result {
  func write(to writer: inout CSVWriter) {
    writer.field(id)
    writer.field(endpoint)
    writer.field(endpointPrinted)
    writer.field(statistic.rawValue)
    writer.field(value)
    writer.field(unit)
    writer.field(printed)
    writer.field(bound?.rawValue)
    writer.field(notReached)
    writer.field(timepoint)
    writer.field(count)
    writer.field(denominator)
    writer.field(cohort)
    writer.field(population)
    writer.field(arm)
    writer.field(comparator)
    writer.field(trial)
    writer.field(confidenceInterval?.level)
    writer.field(confidenceInterval?.low)
    writer.field(confidenceInterval?.high)
    writer.field(confidenceInterval?.lowPrinted)
    writer.field(confidenceInterval?.highPrinted)
    writer.field(pValue?.relation.rawValue)
    writer.field(pValue?.value)
    writer.field(pValue?.printed)
    writer.field(pValue?.sided)
    writer.field(qualifiers)
    writer.field(deviation?.kind?.rawValue)
    writer.field(deviation?.value)
    writer.field(deviation?.printed)
    writer.field(derived.map(\.field))
  }
}

extension Percentage {
  func write(to writer: inout CSVWriter) {
    writer.field(value)
    writer.field(printed)
    writer.field(bound?.rawValue)
    writer.field(role.rawValue)
    writer.field(result)
  }
}

extension CalendarDate {
  func write(to writer: inout CSVWriter) {
    writer.field(value)
    writer.field(printed)
    writer.field(role.rawValue)
  }
}

extension Dose {
  func write(to writer: inout CSVWriter) {
    writer.field(amount)
    writer.field(unit)
    writer.field(printed)
    writer.field(drug)
    writer.field(route)
    writer.field(interval)
    writer.field(conditions)
  }
}

extension Check {
  func write(to writer: inout CSVWriter) {
    writer.field(id)
    writer.field(code)
    writer.field(check)
    writer.field(verdict.rawValue)
    writer.field(statement)
    writer.field(detail)
    writer.field(inputs)
  }
}
