/// How a reader sees colours: with all three kinds of cones, or without one of them.
public enum ColorVision: String, Sendable, CaseIterable {
  /// All three kinds of cones.
  case normal
  /// Without the long-wave cones.
  case protanopia
  /// Without the middle-wave cones.
  case deuteranopia
  /// Without the short-wave cones.
  case tritanopia

  /// What is seen of a colour, as red, green and blue in linear light, 0 to 1.
  ///
  /// The matrices are those of Machado, Oliveira and Fernandes (2009) for severity 1, applied in linear light.
  func seen(_ color: Color) -> (red: Double, green: Double, blue: Double) {
    let light = [Color.linear(color.red), Color.linear(color.green), Color.linear(color.blue)]
    let seen = matrix.map { row in
      min(1, max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]))
    }
    return (seen[0], seen[1], seen[2])
  }

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
