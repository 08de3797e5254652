import DisclosureReport

/// Puts offices in the order in which a picture shows them.
enum OfficeOrder {
  /// By name, or the highest first and equal ones by name; the same for every order of input.
  static func sorted<Office>(
    _ offices: [Office], _ order: ComparisonWishes.Order, name: (Office) -> String,
    isAbove: (Office, Office) -> Bool
  ) -> [Office] {
    offices.sorted { one, other in
      if order == .rate {
        if isAbove(one, other) { return true }
        if isAbove(other, one) { return false }
      }
      return name(one) < name(other)
    }
  }

  /// Reports by disclosure rate or by name; those without a rate come last.
  static func sorted(_ reports: [ComparedReport], _ order: ComparisonWishes.Order) -> [ComparedReport] {
    sorted(reports, order, name: \.office) { one, other in
      guard let rate = one.disclosure.rate else { return false }
      return other.disclosure.rate?.isBelow(rate) ?? true
    }
  }
}
