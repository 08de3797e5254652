import Foundation

/// An outline as its paint and its points in order, however it was written.
public struct DrawnOutline {
  /// The colour's channels.
  public private(set) var paint: [Int] = []
  /// The steps that move the pen, M, L, C and Z.
  public private(set) var letters: [UInt8] = []
  /// The points of all steps, x before y.
  public private(set) var numbers: [Double] = []

  /// An element of ours: absolute first, then relative steps.
  public init(ours tag: SVGTag) {
    let stroke = tag.attributes["stroke"]
    paint = Self.hex(stroke ?? tag.attributes["fill"] ?? "")
    if tag.name == "rect" {
      frame(tag)
      return
    }
    var pen = Pen()
    var letter = UInt8(ascii: "M")
    Self.read(tag.attributes["d"] ?? "") { next, values in
      if let next { letter = next }
      if letter == UInt8(ascii: "z") { return pen.close() }
      let need = ["c": 6, "h": 1, "v": 1][Character(Unicode.Scalar(letter))] ?? 2
      for start in stride(from: 0, to: values.count, by: need) {
        let part = values[start..<start + need].map { $0 }
        let (x, y) = (pen.x, pen.y)
        switch letter {
        case UInt8(ascii: "M"): pen.move(part[0], part[1])
        case UInt8(ascii: "m"): pen.move(x + part[0], y + part[1])
        case UInt8(ascii: "h"): pen.draw([x + part[0], y])
        case UInt8(ascii: "v"): pen.draw([x, y + part[0]])
        default: pen.draw(part.enumerated().map { ($0.offset % 2 == 0 ? x : y) + $0.element })
        }
      }
    }
    (letters, numbers) = (pen.letters, pen.numbers)
  }

  /// An element of Cairo's: absolute steps, and its paint in the style or, from 1.18 on, in attributes.
  public init(cairos tag: SVGTag) {
    var look = tag.attributes
    for part in (tag.attributes["style"] ?? "").split(separator: ";") {
      let pair = part.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      if pair.count == 2 { look[pair[0]] = pair[1] }
    }
    let stroke = look["stroke"].flatMap { $0 == "none" ? nil : $0 }
    paint = (stroke ?? look["fill"] ?? "").split { "rgb(%), ".contains($0) }.compactMap {
      Double($0).map { Int(($0 * 2.55).rounded()) }
    }
    if tag.name == "rect" {
      frame(tag)
      return
    }
    var pen = Pen()
    Self.read(tag.attributes["d"] ?? "") { letter, values in
      switch letter {
      case UInt8(ascii: "Z"): pen.close()
      case UInt8(ascii: "M"): pen.move(values[0], values[1])
      default: pen.draw(values)
      }
    }
    (letters, numbers) = (pen.letters, pen.numbers)
  }

  private mutating func frame(_ tag: SVGTag) {
    let sides = ["x", "y", "width", "height"].compactMap { tag.attributes[$0].flatMap(Double.init) }
    guard sides.count == 4 else { return }
    var pen = Pen()
    pen.move(sides[0], sides[1])
    pen.draw([sides[0] + sides[2], sides[1]])
    pen.draw([sides[0] + sides[2], sides[1] + sides[3]])
    pen.draw([sides[0], sides[1] + sides[3]])
    pen.close()
    (letters, numbers) = (pen.letters, pen.numbers)
  }

  /// Whether paint and steps are the same and every coordinate is within a distance.
  public func isClose(to other: DrawnOutline, within distance: Double) -> Bool {
    paint == other.paint && letters == other.letters && numbers.count == other.numbers.count
      && zip(numbers, other.numbers).allSatisfy { abs($0 - $1) <= distance }
  }

  private static func hex(_ color: String) -> [Int] {
    let digits = Array(color.dropFirst())
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      Int(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  /// Hands over each letter with the numbers that follow it.
  private static func read(_ data: String, _ step: (UInt8?, [Double]) -> Void) {
    var letter: UInt8?
    var values: [Double] = []
    var (number, decimals, sign, isOpen) = (0.0, 0.0, 1.0, false)
    func close() {
      if isOpen { values.append(sign * number) }
      (number, decimals, sign, isOpen) = (0, 0, 1, false)
    }
    for byte in data.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        isOpen = true
        let digit = Double(byte - UInt8(ascii: "0"))
        if decimals == 0 {
          number = number * 10 + digit
        } else {
          number += digit * decimals
          decimals /= 10
        }
      case UInt8(ascii: "."):
        if decimals != 0 { close() }
        (decimals, isOpen) = (0.1, true)
      case UInt8(ascii: "-"):
        close()
        sign = -1
      case UInt8(ascii: " "): close()
      default:
        close()
        if letter != nil { step(letter, values) }
        (letter, values) = (byte, [])
      }
    }
    close()
    if letter != nil { step(letter, values) }
  }

  /// Where the steps lead: every step that moves the pen, by the absolute places of its points.
  private struct Pen {
    var (x, y) = (0.0, 0.0)
    private var start = (x: 0.0, y: 0.0)
    private var isMoved = false
    var letters: [UInt8] = []
    var numbers: [Double] = []

    mutating func move(_ x: Double, _ y: Double) {
      start = (x, y)
      (self.x, self.y) = (x, y)
      isMoved = true
    }

    mutating func draw(_ points: [Double]) {
      let stays = zip(points.indices, points).allSatisfy { abs($1 - ($0 % 2 == 0 ? x : y)) < 0.005 }
      if stays { return }
      if isMoved {
        letters.append(UInt8(ascii: "M"))
        numbers += [x, y]
        isMoved = false
      }
      letters.append(points.count == 2 ? UInt8(ascii: "L") : UInt8(ascii: "C"))
      numbers += points
      (x, y) = (points[points.count - 2], points[points.count - 1])
    }

    mutating func close() {
      // The line back to the start may be written or left to the close.
      if letters.last == UInt8(ascii: "L"), abs(x - start.x) < 0.005, abs(y - start.y) < 0.005 {
        letters.removeLast()
        numbers.removeLast(2)
      }
      if !isMoved { letters.append(UInt8(ascii: "Z")) }
      move(start.x, start.y)
    }
  }
}
