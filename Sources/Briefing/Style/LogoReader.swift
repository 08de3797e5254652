import Charts
import SafeFiles
import Yams

/// Reads a house's mark: its size, its corner, its rectangles and lines.
struct LogoReader {
  let reader: StyleLayerReader
  private static let most = 64

  /// The mark; nil for `none`.
  func logo(_ node: Node) throws(BriefingError) -> Logo? {
    if reader.written(node) == "none" { return nil }
    let keys = ["width", "height", "corner", "shapes"]
    var (width, height) = (0.0, 0.0)
    var corner = Logo.Corner.right
    var shapes: [Logo.Shape] = []
    let entries = try reader.entries(node, at: "logo", keys: keys)
    for (name, value) in entries {
      switch name {
      case "width": width = try reader.number(value, "logo.width", in: 8...600)
      case "height": height = try reader.number(value, "logo.height", in: 8...200)
      case "corner": corner = try reader.choice(value, "logo.corner")
      default: shapes = try list(value)
      }
    }
    for key in ["width", "height", "shapes"] where !entries.contains(where: { $0.0 == key }) {
      throw reader.error(node, zh: "logo 缺少“\(key)”", en: "logo lacks the key '\(key)'")
    }
    return Logo(width: width, height: height, corner: corner, shapes: shapes)
  }

  private func list(_ node: Node) throws(BriefingError) -> [Logo.Shape] {
    guard let items = node.sequence, (1...Self.most).contains(items.count) else {
      throw reader.error(
        node, zh: "logo.shapes 不是列表；应为 1 到 \(Self.most) 个矩形和线",
        en: "logo.shapes is no list; expected 1 to \(Self.most) rectangles and lines")
    }
    var shapes: [Logo.Shape] = []
    for item in items { shapes.append(try shape(item)) }
    return shapes
  }

  /// `{rect: [x, y, width, height], fill: "#rrggbb"}` or `{line: [x, y, x, y], width: 3, color: "#rrggbb"}`.
  private func shape(_ node: Node) throws(BriefingError) -> Logo.Shape {
    let keys = node.mapping?.keys.compactMap(\.string) ?? []
    let isLine = keys.contains("line")
    let allowed = isLine ? ["line", "width", "color"] : ["rect", "fill"]
    let entries = try reader.entries(node, at: "a shape of logo", keys: allowed)
    for key in allowed where !keys.contains(key) {
      throw reader.error(
        node, zh: "logo 的一个图形缺少“\(key)”", en: "a shape of logo lacks the key '\(key)'")
    }
    var numbers = [0.0, 0.0, 0.0, 0.0]
    var (width, color) = (1.0, Color(red: 0, green: 0, blue: 0))
    for (name, value) in entries {
      switch name {
      case "width": width = try reader.number(value, "the line's width", in: 0.5...100)
      case "color", "fill": color = try reader.color(value, "the shape's \(name)")
      default:
        let items = value.sequence ?? []
        guard items.count == 4 else {
          throw reader.error(
            value, zh: "\(name) 有 \(items.count) 个数；应为 4 个",
            en: "\(name) has \(items.count) numbers; expected 4")
        }
        for (index, item) in items.enumerated() {
          numbers[index] = try reader.number(item, name, in: 0...600)
        }
      }
    }
    if isLine {
      return .line(
        from: Point(x: numbers[0], y: numbers[1]), to: Point(x: numbers[2], y: numbers[3]), width: width,
        color: color)
    }
    return .rect(Rect(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]), fill: color)
  }
}
