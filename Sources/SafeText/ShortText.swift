extension String {
  /// The text as it may stand in a message: at most 40 characters.
  public var shown: String {
    let scalars = unicodeScalars.prefix(41)
    return scalars.count > 40 ? String(scalars.prefix(40)) + "…" : String(scalars)
  }
}
