import OfficePackage

/// A user's file of slides, whose size, masters, layouts, theme and fonts a deck takes as they are.
public struct DeckTemplate: Sendable, Equatable {
  /// All of its parts but slides that are dropped; it points at the presentation alone.
  let kept: OfficePackage
  /// The presentation's part, and what it says.
  let name: String
  let presentation: MarkupNode
  /// Whether its own slides stay.
  let appends: Bool
  /// Width and height of a slide in EMU.
  let size: [Int]
  private let masters: [Master]
  /// The part of the notes' master; nil for none.
  let notesMaster: String?

  /// A master: its layouts, its own placeholder of text, and the fill of its text.
  private struct Master: Sendable, Equatable {
    let layouts: [String]
    let root: MarkupNode
  }

  private static let main = ["presentation", "template", "slideshow"].map { MasterParts.type($0 + ".main") }

  /// A template from the bytes of a file, which is not trusted; with `appends` its own slides stay before the deck's.
  ///
  /// Throws where it is refused, or none of its layouts has a title.
  public init(_ bytes: [UInt8], appends: Bool = false) throws(DeckTemplateFault) {
    let whole: OfficePackage
    do throws(PackageFault) {
      whole = try PackageReader.package(bytes)
    } catch {
      throw .refused(error)
    }
    guard let link = whole.relationships.first(where: { $0.type == Relationship.type("officeDocument") }),
      let main = whole.part(link.target), Self.main.contains(main.contentType),
      let root = MarkupNode.root(main.bytes), root.local == "presentation"
    else { throw .refused(.otherKind) }
    self.appends = appends
    name = main.name
    presentation = root
    let size = ["cx", "cy"].compactMap { root.child("sldSz")?.value($0).flatMap { Int($0) } }
    guard size.count == 2, size.allSatisfy({ (914_400...51_206_400).contains($0) }) else {
      throw .refused(.malformed(main.name))
    }
    self.size = size
    kept = try TemplateParts(whole: whole, main: main, appends: appends).package()
    notesMaster = main.relationships.first { $0.type == Relationship.type("notesMaster") }?.target
    masters = (root.child("sldMasterIdLst")?.children ?? []).compactMap { entry in
      let id = entry.relationship("id")
      guard let target = main.relationships.first(where: { $0.id == id })?.target,
        let part = whole.part(target), let root = MarkupNode.root(part.bytes)
      else { return nil }
      let layouts = (root.child("sldLayoutIdLst")?.children ?? []).compactMap { entry in
        let id = entry.relationship("id")
        return part.relationships.first { $0.id == id }?.target
      }
      return Master(layouts: layouts, root: root)
    }
    guard chosen(Self.noWords) != nil else { throw .noTitle }
  }

  private static let noWords = DeckWords(
    cover: "", content: "", titleOnly: "", title: "", subtitle: "", body: "", source: "", number: "",
    notes: "", card: "")

  /// The room of a chart in EMU, between the line beneath the title and the source.
  public var chartRoom: (width: Int, height: Int) {
    let layout = chosen(Self.noWords)?.layouts.content
    let room = layout?.content?.box ?? layout?.room ?? OwnLayouts.body
    return (room.width, max(room.height - 730_000, room.height / 2))
  }

  /// The layouts of the first master that has a title, with the fill of its text.
  func chosen(_ words: DeckWords) -> (layouts: SlideLayouts, ink: Element)? {
    let chooser = TemplateLayouts(width: size[0], height: size[1], words: words)
    for master in masters {
      let own = TemplatePlace.places(master.root)
      let styles = master.root.child("txStyles")
      let layouts = master.layouts.compactMap { name -> TemplateLayouts.Layout? in
        guard let root = kept.part(name).flatMap({ MarkupNode.root($0.bytes) }) else { return nil }
        let places = TemplatePlace.places(root).map { place in
          var place = place
          let parent = own.first { $0.parent == place.parent }
          let style = styles?.child(place.parent == "title" ? "titleStyle" : "bodyStyle")
          place.box = place.box ?? parent?.box
          place.size =
            place.size ?? parent?.size ?? style?.find("lvl1pPr", "defRPr").flatMap(TemplatePlace.size)
          return place
        }
        return TemplateLayouts.Layout(part: name, places: places)
      }
      let body = own.first { $0.type == "body" }?.box
      if let chosen = chooser.choose(layouts, body: body) {
        let fill = styles?.find("bodyStyle", "lvl1pPr", "defRPr", "solidFill")
        let isPlain = fill?.children.first.map { ["a:schemeClr", "a:srgbClr"].contains($0.name) } == true
        return (chosen, isPlain ? fill?.element ?? Markup.fill("tx1") : Markup.fill("tx1"))
      }
    }
    return nil
  }
}
