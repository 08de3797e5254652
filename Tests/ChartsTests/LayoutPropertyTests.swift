import Charts
import TestSupport
import Testing

@Suite struct LayoutPropertyTests {
  /// The scene of a seed; nil where the picture is refused as too small.
  private func made(_ seed: Int) throws -> (spec: ChartSpec, canvas: Canvas, scene: Scene)? {
    var random = RandomSpec(seed: UInt64(seed))
    let spec = random.spec()
    let canvas = Canvas(size: random.size(), background: nil)
    do {
      let scene = try ChartLayout(style: .test, canvas: canvas, measurer: FixedMeasurer()).scene(spec)
      return (spec, canvas, scene)
    } catch ChartError.pictureTooSmall {
      return nil
    }
  }

  /// Eight parts of 250 seeds, which run side by side.
  @Test(arguments: 0..<8) func everyLayoutHolds(_ part: Int) throws {
    let seeds = part * 250..<(part + 1) * 250
    var refused = 0
    for seed in seeds {
      guard let (spec, canvas, scene) = try made(seed) else {
        refused += 1
        continue
      }
      texts(scene, canvas, seed)
      marks(scene, canvas, seed)
      if spec.saysOneLine {
        if !scene.texts.contains(where: { $0.text == spec.notice }) {
          Issue.record("seed \(seed): no notice")
        }
        continue
      }
      values(spec, scene, seed)
      labels(spec, scene, seed)
      if spec.kind == .composition { parts(spec, scene, seed) }
      if spec.kind == .numbers || spec.kind == .composition { continue }
      lengths(spec, scene, seed)
      markers(spec, scene, seed)
      breaks(spec, scene, seed)
    }
    // Fifteen bars are refused in 480 × 320 pixels; most pictures are not refused.
    #expect(refused < seeds.count / 3, "\(refused)")
  }

  /// No text overlaps another, leaves the picture or is smaller than nine points.
  private func texts(_ scene: Scene, _ canvas: Canvas, _ seed: Int) {
    let boxes = scene.texts.map { ($0.text, $0.box) }.sorted { $0.1.y < $1.1.y }
    for (index, one) in boxes.enumerated() {
      if one.1.x < 0 || one.1.maxX > canvas.size.width || one.1.y < 0 || one.1.maxY > canvas.size.height {
        Issue.record("seed \(seed): \(one.0) leaves the picture")
      }
      for other in boxes[(index + 1)...] where one.1.overlaps(other.1) {
        Issue.record("seed \(seed): \(one.0) overlaps \(other.0)")
      }
    }
    #expect(scene.texts.allSatisfy { $0.font.size >= 18 }, "seed \(seed)")
  }

  /// Every mark is between the margins, below the texts at the top and above the source line.
  private func marks(_ scene: Scene, _ canvas: Canvas, _ seed: Int) {
    guard let margin = scene.texts.first?.origin.x, let top = scene.texts.first?.box.maxY,
      let foot = scene.rules.first?.start.y
    else {
      Issue.record("seed \(seed): no frame")
      return
    }
    for rect in scene.rects.map(\.frame) {
      let holds =
        rect.width >= 0 && rect.height > 0 && rect.x >= margin - 0.01
        && rect.maxX <= canvas.size.width - margin + 0.01 && rect.y >= top && rect.maxY <= foot
      if !holds { Issue.record("seed \(seed): \(rect) is outside the plot") }
    }
    for rule in scene.rules.dropFirst() {
      for point in [rule.start, rule.end] {
        let holds =
          point.x >= margin - 3 && point.x <= canvas.size.width - margin + 3 && point.y >= top
          && point.y <= foot
        if !holds { Issue.record("seed \(seed): \(rule) is outside the plot") }
      }
    }
    for case .dot(let dot) in scene.marks {
      let holds =
        dot.center.x - dot.radius >= margin && dot.center.x + dot.radius <= canvas.size.width - margin
        && dot.center.y - dot.radius >= top && dot.center.y + dot.radius <= foot
      if !holds { Issue.record("seed \(seed): \(dot) is outside the plot") }
    }
    let fills = scene.rects.filter { $0.fill != nil }.map(\.frame).sorted { $0.y < $1.y }
    for (index, one) in fills.enumerated() {
      for other in fills[(index + 1)...] {
        if other.y >= one.maxY { break }
        if one.overlaps(other) { Issue.record("seed \(seed): a bar lies on another") }
      }
    }
  }

  /// Every value that is drawn or missing is labelled, listed in the note, or the note points to the table.
  private func values(_ spec: ChartSpec, _ scene: Scene, _ seed: Int) {
    let texts = Set(scene.texts.map(\.text))
    // A line may end at a space.
    let all = scene.texts.map(\.text).joined().filter { $0 != " " }
    if let short = spec.unlabelled?.short, all.contains(short) { return }
    // Of many, shares that have no room are read from the data table.
    let bars = spec.panels.flatMap(\.bars).filter { spec.kind != .composition || $0.total?.isQuiet == true }
    // Cells are counted.
    let isCounted = spec.kind == .unitStacks
    for segment in bars.flatMap(\.segments) where segment.length != 0 && !(isCounted && segment.length != nil)
    {
      let number = segment.label.number
      if !texts.contains(number), !all.contains(segment.name + number) {
        Issue.record("seed \(seed): \(segment.name) \(number) is not labelled")
      }
    }
    if let note = spec.note {
      #expect(all.contains(note.filter { $0 != " " }), "seed \(seed)")
    }
    for bar in spec.panels.flatMap(\.bars) {
      if let total = bar.total { #expect(texts.contains(total.number), "seed \(seed)") }
    }
  }

  /// Category labels stand whole in two lines at most, or cut after the second.
  private func labels(_ spec: ChartSpec, _ scene: Scene, _ seed: Int) {
    let texts = scene.texts.map(\.text)
    // A line may end at a space.
    let bare = texts.map { $0.filter { $0 != " " } }
    let pairs = zip(bare, bare.dropFirst()).map { $0 + $1 }
    for bar in spec.panels.flatMap(\.bars) {
      let label = bar.label.filter { $0 != " " }
      if bare.contains(label) || pairs.contains(label) { continue }
      if !pairs.contains(where: { $0.hasSuffix("…") && label.hasPrefix($0.dropLast()) }) {
        Issue.record("seed \(seed): no label \(bar.label)")
      }
    }
    for line in texts {
      if let first = line.first, "，。；：、）！？".contains(first) {
        Issue.record("seed \(seed): a line begins with \(first)")
      }
      if line.hasPrefix("件"), line != "件" { Issue.record("seed \(seed): \(line)") }
    }
  }

  /// Lengths follow values within half a pixel from one baseline, on one scale.
  private func lengths(_ spec: ChartSpec, _ scene: Scene, _ seed: Int) {
    var units: [Double] = []
    let marks = Dictionary(
      scene.rects.compactMap { rect in rect.datum.map { ($0.figure, rect.frame) } },
      uniquingKeysWith: { one, _ in one })
    for panel in spec.panels {
      var unit: (length: Double, value: Double)?
      for bar in panel.bars {
        let whole = spec.kind == .shares ? bar.segments.reduce(0) { $0 + ($1.length ?? 0) } : 1
        if spec.kind == .shares, bar.segments.contains(where: { $0.length == nil }) || whole == 0 { continue }
        let data = bar.segments.compactMap { segment in
          segment.length.map { ($0 / whole, marks[segment.datum.figure]) }
        }
        var end: Double?
        for (value, frame) in data where value > 0 {
          guard let frame else {
            Issue.record("seed \(seed): a value without a mark")
            continue
          }
          if let end, abs(frame.x - end) > 0.5 { Issue.record("seed \(seed): a gap in a stack") }
          end = frame.maxX
          if (unit?.value ?? 0) < value { unit = (frame.width, value) }
        }
      }
      guard let unit else { continue }
      units.append(unit.length / unit.value)
      for bar in panel.bars {
        let whole = spec.kind == .shares ? bar.segments.reduce(0) { $0 + ($1.length ?? 0) } : 1
        if spec.kind == .shares, bar.segments.contains(where: { $0.length == nil }) || whole == 0 { continue }
        for segment in bar.segments {
          guard let value = segment.length, let frame = marks[segment.datum.figure] else { continue }
          let expected = value / whole * unit.length / unit.value
          if abs(frame.width - expected) > 0.5 { Issue.record("seed \(seed): \(segment.name) is too long") }
        }
      }
    }
    guard let least = units.min() else { return }
    for unit in units {
      #expect(abs(unit / least - 1) < 0.01, "seed \(seed)")
    }
  }

  /// Parts of a known whole of at least 30 fill the room beside the counts in their proportions.
  private func parts(_ spec: ChartSpec, _ scene: Scene, _ seed: Int) {
    for bar in spec.panels.flatMap(\.bars) {
      let sum = bar.segments.reduce(0) { $0 + ($1.length ?? 0) }
      guard sum >= 30, bar.marker != nil, bar.segments.allSatisfy({ $0.length != nil }) else { continue }
      let frames = bar.segments.filter { $0.length != 0 }.map { segment in
        (segment.length ?? 0, scene.data(segment.datum.figure).first?.frame)
      }
      let width = frames.reduce(0) { $0 + ($1.1?.width ?? 0) }
      for (length, frame) in frames where abs((frame?.width ?? 0) - width * length / sum) > 0.5 {
        Issue.record("seed \(seed): \(length) of \(sum) is \(frame?.width ?? 0) of \(width) wide")
      }
    }
  }

  /// Markers are as long as their values say, and no text is struck through by one.
  private func markers(_ spec: ChartSpec, _ scene: Scene, _ seed: Int) {
    for (bar, marker) in spec.panels.flatMap(\.bars).compactMap({ bar in bar.marker.map { (bar, $0) } }) {
      guard let frame = scene.data(marker.datum.figure).first?.frame else {
        Issue.record("seed \(seed): a marker without a figure")
        continue
      }
      let known = bar.segments.filter { ($0.length ?? 0) > 0 }
      let longest = known.max { ($0.length ?? 0) < ($1.length ?? 0) }
      let isUnknown = spec.kind == .shares && bar.segments.contains { $0.length == nil }
      if let longest, let length = longest.length, !isUnknown {
        let unit = (scene.data(longest.datum.figure).first?.frame.width ?? 0) / length
        if abs(unit * marker.length - frame.width) > 0.5 {
          Issue.record("seed \(seed): a marker of \(marker.length) is \(frame.width) long")
        }
      }
      let line = Rect(x: frame.maxX - 1, y: frame.y, width: 2, height: frame.height)
      for text in scene.texts where text.box.overlaps(line) {
        Issue.record("seed \(seed): a marker strikes through \(text.text)")
      }
    }
  }

  @Test func theSameSeedGivesTheSameScene() throws {
    for seed in [1, 99, 512] { #expect(try made(seed)?.scene == made(seed)?.scene) }
  }

  @Test func aSlideHoldsEveryChartOfThisProject() throws {
    // Fifteen bars in one panel with labels of up to 24 characters never need a larger picture than a slide.
    for seed in 0..<300 {
      var random = RandomSpec(seed: UInt64(seed))
      let spec = random.spec()
      guard ![.namedStacks, .composition, .numbers].contains(spec.kind), spec.panels.count == 1 else {
        continue
      }
      // Small words beneath fifteen names take more; charts with them have at most nine rows.
      guard spec.panels[0].bars.allSatisfy({ $0.aside == nil }) else { continue }
      _ = try ChartLayout(style: .test, canvas: Canvas(background: nil), measurer: FixedMeasurer()).scene(
        spec)
    }
  }
}
