import Charts

/// Scenes for the tests.
enum TestScene {
  static let family = "Noto Sans CJK SC"
  static let ink = Color(red: 0x1A, green: 0x1A, blue: 0x1A)
  static let white = Color(red: 255, green: 255, blue: 255)
  static let colors = [
    Color(red: 0x12, green: 0x43, blue: 0x6D), Color(red: 0x28, green: 0xA1, blue: 0x97),
    Color(red: 0x80, green: 0x16, blue: 0x50), Color(red: 0xF4, green: 0x6A, blue: 0x25),
  ]

  /// A scene of some marks.
  static func scene(
    _ marks: [Mark], width: Double = 200, height: Double = 100, background: Color? = white,
    title: String = "标题",
    description: String = "说明", language: String = "zh-Hans", family: String = family
  ) -> Scene {
    Scene(
      chart: "outcomes", size: Size(width: width, height: height), background: background, language: language,
      family: family, title: title, description: description, marks: marks)
  }

  /// A line of text.
  static func text(
    _ text: String, x: Double = 10, y: Double = 60, size: Double = 36, weight: Font.Weight = .regular,
    color: Color = ink
  ) -> Mark {
    .text(
      TextMark(text, at: Point(x: x, y: y), width: 0, font: Font(size: size, weight: weight), color: color))
  }

  /// A bar chart as it goes onto a slide: title, labels, dashed grid, axis, bars with figures, source line.
  static func chart(background: Color? = white) -> Scene {
    let labels = ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"]
    let values = [1234, 567, 89, 345, 12, 678]
    var marks = [text("2023年政府信息公开申请办理结果", x: 96, y: 120, size: 54, weight: .bold)]
    marks.append(text("单位：件，括号内为占办结总数的比例", x: 96, y: 180))
    for step in 0...5 {
      let x = 400 + Double(step) * 260.5
      let grid = Color(red: 0xCC, green: 0xCC, blue: 0xCC)
      marks.append(
        .rule(
          RuleMark(
            from: Point(x: x, y: 230), to: Point(x: x, y: 950), width: 2, color: grid,
            dashes: step == 0 ? [] : [8, 6])))
      marks.append(text("\(step * 250)", x: x - 20, y: 1000, size: 30, color: colors[0]))
    }
    for (row, (label, value)) in zip(labels, values).enumerated() {
      let y = 250 + Double(row) * 116.3
      let length = Double(value) * 1.0417
      let datum = Datum(
        figure: "requests.row\(row).total", value: "\(value)", share: row == 0 ? "42.2" : nil,
        tooltip: "\(label)：\(value) 件")
      marks.append(
        .rect(
          RectMark(frame: Rect(x: 400, y: y, width: length, height: 80), fill: colors[row % 4], datum: datum))
      )
      marks.append(text(label, x: 200, y: y + 52))
      marks.append(text("\(value) 件（\(value / 30)%）", x: 400 + length + 16, y: y + 52))
    }
    marks.append(text("资料来源：某市政府信息公开工作年度报告，第三部分“收到和处理政府信息公开申请情况”", x: 96, y: 1050, size: 28))
    return scene(
      marks, width: 1920, height: 1080, background: background, title: "申请办理结果", description: "柱状图，共六项。")
  }

  /// Dots of every kind: filled, hollow, open, a ring as wide as the dot, on a grid of places between pixels.
  static func dots(background: Color? = white) -> Scene {
    let marks = (0..<60).map { index -> Mark in
      let center = Point(x: 20 + Double(index % 10) * 40.37, y: 20 + Double(index / 10) * 31.21)
      let ring = index % 4 == 0 ? nil : colors[index % 3]
      return .dot(
        DotMark(
          center: center, radius: 5 + Double(index % 7), fill: index % 3 == 0 ? nil : colors[index % 4],
          ring: ring, ringWidth: index % 5 == 0 ? 20 : 2.5))
    }
    return scene(marks, width: 420, height: 210, background: background)
  }

  /// More colours than a palette holds.
  static func manyColors() -> Scene {
    scene(
      (0..<400).map { index in
        let color = Color(red: UInt8(index % 20 * 12), green: UInt8(index / 20 * 12), blue: 90)
        let frame = Rect(x: Double(index % 20) * 10, y: Double(index / 20) * 5, width: 10, height: 5)
        return .rect(RectMark(frame: frame, fill: color))
      })
  }
}
