import Testing

@testable import ReportReading

/// Made-up figures as files, one matter a line, so that the line of a fault is known.
enum GivenSample {
  /// Contract 1 with a few rows.
  static let json = """
    [
    {
    "office": "云州市青石区文化局",
    "year": 2023,
    "form": "2021",
    "title": null,
    "proactive": {
    "rules": {"issued": 1, "repealed": 0, "inForce": 2},
    "fees": {"amount": 5949.088667}
    },
    "requests": {
    "received": [1, 2, 3, null, 0, 0, -6],
    "withheld.stateSecrets": [0, 0, 0, 0, 0, 0, 0]
    },
    "review": {
    "reconsideration": [1, 0, 0, 0, 1]
    },
    "narrative": [
    {"label": "信息", "value": 41, "unit": "条", "quote": "发布信息\\u0034\\u0031条。\\ud83d\\ude00", "line": 7}
    ]
    }
    ]
    """

  /// The long form with one row of each table.
  static let csv = #"""
    office,year,form,section,row,column,value,unit,line
    云州市青石区文化局,2023,2019,proactive,licences,itemsLastYear,60,,4
    云州市青石区文化局,2023,2019,proactive,licences,change,-18,,4
    云州市青石区文化局,2023,2019,proactive,licences,decisions,,,4
    云州市青石区文化局,2023,2019,proactive,procurement,amount,251000.5,CNY,9
    云州市青石区文化局,2023,2019,review,reconsideration,upheld,1,,30
    云州市青石区文化局,2023,2019,review,reconsideration,corrected,2,,30
    云州市青石区文化局,2023,2019,review,reconsideration,otherOutcome,3,,30
    云州市青石区文化局,2023,2019,review,reconsideration,pending,4,,30
    云州市青石区文化局,2023,2019,review,reconsideration,total,10,,30
    云州市青石区文化局,2023,2019,narrative,"信息,""公报""",proactiveVolume.region,41,条,3

    """#

  /// The error that a file gives; nil where it is read.
  static func failure(_ bytes: [UInt8], kind: InputKind? = nil) -> ReadingError? {
    do throws(ReadingError) {
      _ = try ReportReader().read(bytes, file: "a", kind: kind)
      return nil
    } catch {
      return error
    }
  }

  /// The error of a text in which one part is another.
  static func failure(_ text: String, _ part: String, _ other: String) throws -> ReadingError {
    try #require(text.range(of: part) != nil, "\(part) is not there")
    return try #require(failure(Array(text.replacingFirst(part, with: other).utf8)), "\(other) was read")
  }
}
