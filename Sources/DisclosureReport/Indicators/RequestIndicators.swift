extension Indicators {
  /// Requests in and out: how much there was to do, how much of it was done, how much is left.
  var requests: [Indicator] {
    [acceptedCount]
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

  /// 受理总量: received and carried in, in 件.
  public var acceptedCount: Indicator { count("accepted", .requests, accepted) }

  /// 办结率: handled, of received and carried in.
  public var completionRate: Indicator { rate("completionRate", .requests, handled, of: accepted) }
}
