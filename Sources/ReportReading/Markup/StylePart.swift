/// One element's part of a selector: `td.note[width]:first-child`.
struct StylePart: Equatable {
  /// What is asked of an attribute; without a sign only that it is there.
  struct Attribute: Equatable {
    let name: String
    let sign: String
    let value: String

    func fits(_ text: String) -> Bool {
      switch sign {
      case "": true
      case "=": text == value
      case "^=": !value.isEmpty && text.hasPrefix(value)
      case "$=": !value.isEmpty && text.hasSuffix(value)
      case "*=": !value.isEmpty && text.contains(value)
      case "~=": text.split(whereSeparator: \.isWhitespace).contains { $0 == value }
      default: text == value || text.hasPrefix(value + "-")
      }
    }
  }

  /// Every `step`-th place from `first` on: `:nth-child(2n + 1)`.
  struct Places: Equatable {
    let step: Int
    let first: Int

    func fits(_ place: Int) -> Bool {
      let beyond = place - first
      return step == 0 ? beyond == 0 : beyond % step == 0 && beyond / step >= 0
    }

    init(step: Int, first: Int) { (self.step, self.first) = (step, first) }

    /// What stands in the brackets; nil for anything else than `even`, `odd`, or an expression of n.
    init?(_ text: String) {
      let text = text.filter { $0 != " " }
      switch text {
      case "odd": (step, first) = (2, 1)
      case "even": (step, first) = (2, 0)
      default:
        let halves = text.split(separator: "n", maxSplits: 1, omittingEmptySubsequences: false)
        let words = ["": 1, "+": 1, "-": -1]
        if halves.count == 1, let place = Int(halves[0]) {
          (step, first) = (0, place)
        } else if halves.count == 2, let step = words[String(halves[0])] ?? Int(halves[0]),
          let first = halves[1].isEmpty ? 0 : Int(halves[1]), abs(step) < 10_000, abs(first) < 10_000
        {
          (self.step, self.first) = (step, first)
        } else {
          return nil
        }
      }
    }
  }

  var name: String?
  var id: String?
  var classes: [String] = []
  var attributes: [Attribute] = []
  var places: [Places] = []
  /// Whether the part before it must be the parent and no element further out.
  var isChild = false

  func fits(_ element: StyledElement) -> Bool {
    (name == nil || name == element.name) && (id == nil || id == element.id)
      && classes.allSatisfy(element.classes.contains) && places.allSatisfy { $0.fits(element.place) }
      && attributes.allSatisfy { asked in
        element.attributes.contains { $0.name == asked.name && asked.fits($0.value) }
      }
  }
}
