extension IndicatorMaker {
  /// Requests in and out: how much there was to do, how much of it was done, how much is left.
  var requests: [Indicator] {
    [count("accepted", .requests, accepted)]
      + rates(
        "completionRate", .requests, handled, of: (accepted, .proportion), (received, .ratio))
      + rates(
        "carryOverRate", .requests, total("carriedOut", .carriedOut), of: (accepted, .proportion),
        (handled, .ratio))
      + [
        absent("timelyAnswerRate", .requests, .proportion, .noDates),
        absent("averageDays", .requests, .count, .noDates),
      ]
  }
}
