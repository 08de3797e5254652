import Foundation
import TestSupport
import Testing

@Suite struct DocumentCommandTests {
  private let program = Program.jianbao

  @Test func briefWritesADocumentWhereItIsAskedForAndItsTablesAreReadBack() throws {
    let work = try Scratch()
    let run = try Program.shell(
      """
      "$J" brief "$S" --docx -q -o out >/dev/null; "$J" brief "$S" -q -o bare >/dev/null; ls out/*/*.docx bare/*/*.docx
      "$J" figures out/*/briefing.docx -o back.json
      """, in: work)
    #expect(run.out == "out/南京市建邺区人民政府办公室-2023/briefing.docx\n")
    func tables(_ file: String) throws -> NSDictionary {
      let data = try Data(contentsOf: work.url.appendingPathComponent(file))
      let any = try JSONSerialization.jsonObject(with: data)
      let report = try #require((any as? [[String: Any]])?.first ?? any as? [String: Any])
      let sections = ["proactive", "requests", "review"].map { ($0, report[$0] as Any) }
      return NSDictionary(dictionary: Dictionary(uniqueKeysWithValues: sections))
    }
    let folder = "out/南京市建邺区人民政府办公室-2023"
    #expect(try tables("back.json") == tables(folder + "/figures.json"))
    let bytes = [UInt8](try Data(contentsOf: work.url.appendingPathComponent(folder + "/briefing.docx")))
    #expect(Unzipped(bytes)?["word/media/image7.png"] != nil)
    #expect(Unzipped(bytes)?["word/document.xml"]?.text.contains("2023年新收申请18件") == true)
  }

  @Test func aFolderThatHoldsADocumentOfOursIsNotReadAgain() throws {
    let run = try Program.shell(
      """
      mkdir reports; cp "$S" reports; "$J" brief "$S" --docx -q -o reports/Exports >/dev/null
      "$J" figures reports | grep -c '"office"'
      """, in: try Scratch())
    #expect(run.out == "1\n")
  }
}
