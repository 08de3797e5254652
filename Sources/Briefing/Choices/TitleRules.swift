import DisclosureReport

/// When the title of a chart says a finding: every threshold in one place.
///
/// Titles follow from numbers alone; they name no cause and give no praise. Where no rule applies, where figures are
/// missing, or where the sums behind a title fail, it is the measure alone.
///
/// | chart | the title says | when |
/// |---|---|---|
/// | overview | how many were handled and disclosed, as a rate from n = 30 | both are sound; else how many were handled or received |
/// | outcomes | the largest group's share in words (over 60 %) | it is alone the largest, has at least 49.5 %, and n ≥ 30 |
/// | outcomes | the same as "information not held" | the group is 无法提供 and that reason alone has at least 49.5 % |
/// | outcomes | the largest group as a count, k of n | as the first, n < 30 |
/// | outcomes | the disclosure rate, below n = 30 as a count | no group has 49.5 % |
/// | reasons | the most frequent reason, k of n | it is alone the most frequent |
/// | applicants | the most frequent kind: all; its share in words; its rate | all; at least 49.5 %; below that |
/// | applicants | the same as a count | n < 30 and not all |
/// | flow | how many were carried over, or that all were completed | both sides are known and equal |
/// | flow | that the sides differ | both sides are known and differ |
/// | documents | from how many to how many, or by how much the chain does not close | last year's stock and all three columns are known |
/// | documents | in force and issued (2019: disclosed and new) | both are known and the first is above 0 |
/// | decisions | the kind with most decisions | all three are known and it is alone the largest |
/// | volumes | the first quantity that is drawn, or two | there is one; two bars |
/// | review | the one result | all cases ended alike |
/// | review | how many are pending | more than half of all cases |
/// | review | the share of corrected among concluded reconsiderations | at least 30 are concluded |
/// | review | the counts | as none of these, and all are known |
///
/// Shares in words: 100 % is "all"; within 0.5 points of a full tenth is that tenth, up to 2 points under it "nearly",
/// any other "over" the tenth below; 50 to 60 % is "over half".
package enum TitleRules {
  /// The least share that is put into words, in tenths of a per cent.
  static let leastShare = 495
  /// How far from a full tenth a share may be to be called that tenth, in tenths of a per cent.
  static let roundWithin = 5
  /// How far under a full tenth a share may be to be called nearly that tenth, in tenths of a per cent.
  static let nearWithin = 20
  /// The least base of shares in titles; below it titles count.
  static let leastBase = Rate.smallSample

  /// Whether a share of this base may stand in a title.
  static func namesShares(of base: ExactNumber) -> Bool { base >= leastBase }

  /// Whether all are whole numbers of 0 or more.
  static func areCounts(_ values: [ExactNumber]) -> Bool {
    values.allSatisfy { !$0.isNegative && $0.decimals == 0 }
  }

  /// The place of the one largest value; nil where values are missing, zero or two are largest.
  package static func onlyLargest(_ values: [ExactNumber?]) -> Int? {
    let known = values.compactMap { $0 }
    guard known.count == values.count, let largest = known.max(), !largest.isZero else { return nil }
    let places = known.indices.filter { known[$0] == largest }
    return places.count == 1 ? places.first : nil
  }
}
