/// What a report comes to in words: a title, one sentence, and points of one matter each.
package struct Summary: Sendable, Equatable {
  /// A point, or the line on the checks.
  package struct Point: Sendable, Equatable {
    /// What it is about.
    package let topic: Topic
    /// Its heading, of a few characters.
    package let heading: String
    /// Its sentences, each with its stop.
    package let text: String
  }

  /// What a point is about, in the order in which points stand.
  package enum Topic: String, Sendable, CaseIterable {
    /// Received, carried in, to handle, carried out.
    case requests
    /// The six outcome groups.
    case outcomes
    /// The largest reason of each group.
    case reasons
    /// Reconsideration and litigation.
    case review
    /// Documents, decisions, fees, and what the prose states of them.
    case proactive
    /// What holds, and what does not and where.
    case checks
  }

  /// Office, year and matter.
  package let title: String
  /// The one sentence that says most.
  package let sentence: String
  /// At most five points, then the line on the checks; a matter without anything to say is left out.
  package let points: [Point]

  /// A text of one line a part, to be read aloud or pasted: title, sentence, numbered points, the line on the checks.
  package func plain(_ terms: Terms) -> String {
    var number = 0
    let lines = points.map { point in
      guard point.topic != .checks else {
        return terms("text.plainChecks", ["heading": point.heading, "text": point.text])
      }
      number += 1
      let ordinals = terms["text.ordinals"].split(separator: " ")
      return terms(
        "text.plainPoint",
        ["number": String(ordinals[number - 1]), "heading": point.heading, "text": point.text])
    }
    return ([title, sentence] + lines).map { $0 + "\n" }.joined()
  }
}
