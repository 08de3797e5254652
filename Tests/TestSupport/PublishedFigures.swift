import DisclosureReport

extension MadeReport {
  /// Sets a row of table three; nil leaves a blank.
  public mutating func fill(_ row: RequestRow, _ counts: [Int?]) {
    for (column, count) in zip(ApplicantColumn.allCases, counts) {
      if let count { set(.requests(row, column), count) } else { blank(.requests(row, column)) }
    }
  }

  /// Sets a block of table four; nil leaves a blank.
  public mutating func fill(_ block: ReviewBlock, _ counts: [Int?]) {
    for (column, count) in zip(ReviewColumn.allCases, counts) {
      if let count { set(.review(block, column), count) } else { blank(.review(block, column)) }
    }
  }

  /// All 175 numbers of table three of a large city's report on 2025, with its tables two and four.
  public static var cityInFull: MadeReport {
    var report = MadeReport.city
    let rows: [(RequestRow, [Int?])] = [
      (.received, [13612, 252, 0, 45, 128, 32, 14069]),
      (.carriedIn, [535, 6, 0, 1, 18, 0, 560]),
      (.disclosed, [5345, 129, 0, 41, 19, 14, 5548]),
      (.partiallyDisclosed, [2120, 39, 0, 1, 6, 2, 2168]),
      (.stateSecrets, [13, 0, 0, 0, 0, 0, 13]),
      (.prohibitedByLaw, [30, 0, 0, 0, 0, 0, 30]),
      (.securityAndStability, [11, 0, 0, 0, 0, 0, 11]),
      (.thirdPartyRights, [49, 2, 0, 0, 0, 0, 51]),
      (.internalAffairs, [103, 1, 0, 0, 0, 0, 104]),
      (.processInformation, [84, 1, 0, 0, 0, 0, 85]),
      (.enforcementFiles, [282, 4, 0, 0, 0, 0, 286]),
      (.registryInquiries, [147, 0, 0, 0, 1, 2, 150]),
      (.notHeld, [3075, 50, 0, 0, 89, 8, 3222]),
      (.needsCreation, [177, 3, 0, 0, 0, 0, 180]),
      (.stillUnclear, [19, 0, 0, 0, 0, 0, 19]),
      (.petitions, [199, 1, 0, 0, 3, 0, 203]),
      (.repeated, [147, 1, 0, 0, 0, 0, 148]),
      (.publications, [0, 0, 0, 0, 0, 0, 0]),
      (.excessive, [100, 1, 0, 0, 0, 0, 101]),
      (.reissue, [5, 0, 0, 0, 0, 0, 5]),
      (.notCorrected, [315, 3, 0, 0, 0, 0, 318]),
      (.feeUnpaid, [202, 0, 0, 1, 0, 0, 203]),
      (.otherRest, [941, 17, 0, 1, 3, 3, 965]),
      (.handled, [13364, 252, 0, 44, 121, 29, 13810]),
      (.carriedOut, [783, 6, 0, 2, 25, 3, 819]),
    ]
    for (row, counts) in rows { report.fill(row, counts) }
    return report
  }

  /// The figures of a general office's report on 2019, 2019 edition: zeros left blank, the totals of the outcomes too.
  public static var generalOffice2019: MadeReport {
    var report = MadeReport()
    report.office = "上海市人民政府办公厅"
    report.year = 2019
    report.form = .form2019
    let rows: [(RequestRow, [Int?])] = [
      (.received, [821, 35, nil, nil, 2, 1, 859]),
      (.carriedIn, [18, nil, nil, nil, nil, nil, 18]),
      (.disclosed, [258, 12, nil, nil, 1, 1, nil]),
      (.partiallyDisclosed, [3, nil, nil, nil, nil, nil, nil]),
      (.stateSecrets, [14, nil, nil, nil, nil, nil, nil]),
      (.prohibitedByLaw, [nil, nil, nil, nil, nil, nil, nil]),
      (.securityAndStability, [nil, nil, nil, nil, nil, nil, nil]),
      (.thirdPartyRights, [nil, nil, nil, nil, nil, nil, nil]),
      (.internalAffairs, [5, nil, nil, nil, nil, nil, nil]),
      (.processInformation, [3, 1, nil, nil, nil, nil, nil]),
      (.enforcementFiles, [nil, nil, nil, nil, nil, nil, nil]),
      (.registryInquiries, [10, 2, nil, nil, nil, nil, nil]),
      (.notHeld, [252, 12, nil, nil, 1, nil, nil]),
      (.needsCreation, [44, 3, nil, nil, nil, nil, nil]),
      (.stillUnclear, [25, nil, nil, nil, nil, nil, nil]),
      (.petitions, [148, 1, nil, nil, nil, nil, nil]),
      (.repeated, [5, 4, nil, nil, nil, nil, nil]),
      (.publications, [nil, nil, nil, nil, nil, nil, nil]),
      (.excessive, [nil, nil, nil, nil, nil, nil, nil]),
      (.reissue, [nil, nil, nil, nil, nil, nil, nil]),
      (.other, [nil, nil, nil, nil, nil, nil, nil]),
      (.handled, [767, 35, nil, nil, 2, 1, 805]),
      (.carriedOut, [72, nil, nil, nil, nil, nil, 72]),
    ]
    for (row, counts) in rows { report.fill(row, counts) }
    report.fill(.reconsideration, [5, nil, nil, 2, 7])
    report.fill(.directLitigation, [8, nil, nil, 1, 9])
    report.fill(.litigationAfterReconsideration, [nil, nil, nil, nil, nil])
    report.set(.proactive(.rules, .newlyProduced), 13)
    report.set(.proactive(.rules, .newlyDisclosed), 13)
    report.set(.proactive(.rules, .totalDisclosed), 524)
    report.set(.proactive(.normativeDocuments, .newlyProduced), 60)
    report.set(.proactive(.normativeDocuments, .newlyDisclosed), 60)
    report.set(.proactive(.normativeDocuments, .totalDisclosed), 368)
    report.set(.proactive(.procurement, .items), 6)
    report.set(.proactive(.procurement, .amount), 251_000)
    return report
  }
}
