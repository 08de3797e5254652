import CPangoCairo

/// A copy of what a context would draw: moves, lines, curves and closes (`cairo_path_t`, `cairo_copy_path`).
struct CairoPath: ~Copyable {
  private let path: UnsafeMutablePointer<cairo_path_t>

  /// The path of a context; an empty one where Cairo has an error, which stays with the context.
  init(of context: OpaquePointer) { path = cairo_copy_path(context) }

  deinit { cairo_path_destroy(path) }

  /// The steps, each with its points.
  private borrowing func forEachStep(
    _ body: (cairo_path_data_type_t, UnsafePointer<cairo_path_data_t>) -> Void
  ) {
    var index = 0
    while index < Int(path.pointee.num_data), let data = path.pointee.data {
      let header = data[index].header
      body(header.type, data + index + 1)
      index += Int(header.length)
    }
  }

  /// The outline in hundredths; `isGlyph` leaves the first move to the place where it will stand.
  borrowing func written(isGlyph: Bool = false) -> PathWriter {
    var writer = PathWriter(isGlyph: isGlyph)
    forEachStep { type, data in
      func point(_ index: Int) -> GridPoint { GridPoint(data[index].point.x, data[index].point.y) }
      switch type {
      case CAIRO_PATH_MOVE_TO: writer.move(to: point(0))
      case CAIRO_PATH_LINE_TO: writer.line(to: point(0))
      case CAIRO_PATH_CURVE_TO: writer.curve(point(0), point(1), to: point(2))
      default: writer.close()
      }
    }
    writer.finish()
    return writer
  }

  /// The rectangle that the outline is, when it is nothing else: its left upper corner and its size.
  var rectangle: (corner: GridPoint, size: GridPoint)? {
    var points: [GridPoint] = []
    var steps: [cairo_path_data_type_t] = []
    forEachStep { type, data in
      steps.append(type)
      if steps.count < 5, type != CAIRO_PATH_CLOSE_PATH {
        points.append(GridPoint(data[0].point.x, data[0].point.y))
      }
    }
    let outline = [
      CAIRO_PATH_MOVE_TO, CAIRO_PATH_LINE_TO, CAIRO_PATH_LINE_TO, CAIRO_PATH_LINE_TO, CAIRO_PATH_CLOSE_PATH,
    ]
    guard steps.starts(with: outline), steps.dropFirst(outline.count).allSatisfy({ $0 == CAIRO_PATH_MOVE_TO })
    else { return nil }
    let (a, b, c, d) = (points[0], points[1], points[2], points[3])
    let startsAcross = a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x
    let startsDown = a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y
    guard startsAcross || startsDown else { return nil }
    let corner = GridPoint(
      x: Hundredths(count: min(a.x.count, c.x.count)), y: Hundredths(count: min(a.y.count, c.y.count)))
    let far = GridPoint(
      x: Hundredths(count: max(a.x.count, c.x.count)), y: Hundredths(count: max(a.y.count, c.y.count)))
    return (corner, far - corner)
  }
}
