import OfficePackage

/// The file of a deck in a user's template.
struct TemplateDeck {
  let deck: Deck
  let template: DeckTemplate

  /// The bytes of the PPTX; the same for the same deck and template.
  func bytes() throws(PackageError) -> [UInt8] {
    guard let (layouts, ink) = template.chosen(deck.words),
      var main = template.kept.part(template.name)
    else { throw .missingTarget(part: template.name, target: "title") }
    var whole = template.kept
    whole.parts.removeAll { $0.name == main.name }
    let notes = notesParts(whole)
    let look = TemplateLook(ink: ink, notesMaster: template.notesMaster ?? notes.master)
    let offset = whole.parts.compactMap { Self.number($0.name) }.max() ?? 0
    let before = template.appends ? template.presentation.child("sldIdLst")?.children.count ?? 0 : 0
    var links: [String] = []
    for (index, slide) in deck.slides.enumerated() {
      let part = SlideParts(
        slide: slide, number: before + index + 1, offset: offset - before,
        layout: layouts.layout(of: slide), words: deck.words, language: deck.language, theme: deck.theme,
        look: look)
      let parts = try part.parts()
      whole.parts += parts
      links.append(add("slide", parts[0].name, to: &main))
    }
    // Some programs write a notes' master that the presentation's list does not have.
    var notesLink = main.relationships.first { $0.type == Relationship.type("notesMaster") }?.id
    if template.notesMaster == nil, deck.slides.contains(where: { !$0.notes.isEmpty }) {
      whole.parts += [notes.masterPart, ThemePart(theme: deck.theme).part(notes.theme)]
      notesLink = add("notesMaster", notes.master, to: &main)
    }
    let own = PropertyParts(deck: deck).parts
    for (kind, name) in [
      ("presProps", PropertyParts.presentation), ("viewProps", PropertyParts.view),
      ("tableStyles", PropertyParts.tables),
    ] where !main.relationships.contains(where: { $0.type == Relationship.type(kind) }) {
      guard let part = own.first(where: { $0.name == name }), whole.part(name) == nil else { continue }
      whole.parts.append(part)
      _ = add(kind, name, to: &main)
    }
    whole.parts += OfficeProperties(title: deck.title, language: deck.language).parts
    whole.parts.append(
      OfficePart(
        main.name, contentType: MasterParts.type("presentation.main"),
        root: presentation(links, notes: notesLink), relationships: main.relationships))
    return try whole.bytes()
  }

  /// Adds what the presentation points at; answers its id there.
  private func add(_ kind: String, _ target: String, to main: inout OfficePart) -> String {
    let known = Set(main.relationships.map(\.id))
    var number = main.relationships.count + 1
    while known.contains("rId\(number)") { number += 1 }
    main.relationships.append(
      Relationship(id: "rId\(number)", type: Relationship.type(kind), target: target))
    return "rId\(number)"
  }

  /// A notes' master of the house's, by names that no part has.
  private func notesParts(_ whole: OfficePackage) -> NotesParts {
    let names = Set(whole.parts.map { $0.name.lowercased() })
    func free(_ name: (Int) -> String) -> String {
      var number = 1
      while names.contains(name(number).lowercased()) { number += 1 }
      return name(number)
    }
    return NotesParts(
      words: deck.words, language: deck.language, master: free { "ppt/notesMasters/notesMaster\($0).xml" },
      theme: free { "ppt/theme/theme\($0).xml" })
  }

  /// The number in a name that a slide's part could have; nil for other names.
  private static func number(_ name: String) -> Int? {
    let heads = ["slides/slide", "notesslides/notesslide", "media/slide", "charts/chart", "embeddings/slide"]
    let lower = name.lowercased()
    guard let head = heads.first(where: { lower.hasPrefix("ppt/" + $0) }) else { return nil }
    let digits = lower.dropFirst(head.utf8.count + 4).prefix { $0.isASCII && $0.isNumber }
    return digits.utf8.count < 7 ? Int(digits) : nil
  }

  // MARK: The presentation

  /// What it said, with the deck's slides; lists of slides that went are left out.
  private func presentation(_ links: [String], notes: String?) -> Element {
    let node = template.presentation
    let prefix = String(node.name.dropLast(node.local.count))
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let kept = template.appends ? node.child("sldIdLst")?.children ?? [] : []
    var used = Set(kept.compactMap { $0.value("id") })
    var last = 255
    let new = links.map { link -> Element in
      repeat { last += 1 } while used.contains(String(last))
      used.insert(String(last))
      return Element(prefix + "sldId", ["id": String(last), "r:id": link])
    }
    let slides = Element(prefix + "sldIdLst", ["xmlns:r": space], kept.map(\.element) + new)
    var root = node.element
    let gone = (["sldIdLst"] + (template.appends ? [] : ["custShowLst"])).map { prefix + $0 }
    root.children = zip(node.children, root.children).compactMap { node, element in
      gone.contains(element.name) ? nil : node.local == "extLst" ? Self.withoutSections(node) : element
    }
    var list: [Element] = []
    if let notes, !root.children.contains(where: { $0.name == prefix + "notesMasterIdLst" }) {
      list.append(
        Element(
          prefix + "notesMasterIdLst", ["xmlns:r": space],
          [Element(prefix + "notesMasterId", ["r:id": notes])]))
    }
    let first = root.children.firstIndex { $0.name == prefix + "sldMasterIdLst" }.map { $0 + 1 } ?? 0
    root.children.insert(contentsOf: list, at: first)
    let heads = ["sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst"].map { prefix + $0 }
    let place = root.children.lastIndex { heads.contains($0.name) }.map { $0 + 1 } ?? 0
    root.children.insert(slides, at: place)
    return root
  }

  /// Extensions without the sections, which name slides; nil where nothing is left.
  private static func withoutSections(_ node: MarkupNode) -> Element? {
    var node = node
    node.children.removeAll { $0.children.contains { $0.local == "sectionLst" } }
    return node.children.isEmpty ? nil : node.element
  }
}
