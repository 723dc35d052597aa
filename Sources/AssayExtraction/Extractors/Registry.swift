extension Rule {
  /// Every rule, in the order in which `Finding.rule` counts. A new rule is named here and nowhere else.
  public static let all: [Rule] = [
    .registryID, .calendarDate, .confidenceInterval, .intervalInFront, .ratio, .ratioInFront, .pValue, .dose,
    .fraction, .wholeInFront, .percentage, .age, .duration,
    .sampleSize, .patientCount, .populationCount, .partCount, .measurement, .meanWithDeviation, .spreadInside,
    .money, .bracketPair,
    .confidenceLevel, .bound, .notReached,
    .phase, .design, .schedule, .responseDuration, .figure, .fewer, .sharedUnit, .sharedMeasure, .sharedDose,
  ]
}
