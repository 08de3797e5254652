import DisclosureReport
import Testing

@testable import ReportReading

/// Cells of a web page whose digits are not plainly shown: no number is made of them, in whatever way they are hidden,
/// moved, turned or torn.
@Suite struct CellSightTests {
  private func licences(_ cell: String, _ rules: String = "") throws -> ExactNumber? {
    try SightPage.licences(cell, rules)
  }

  /// Inline styles of which nobody can tell from the file that the digits in them go with those beside them.
  private static let apart = [
    "display:block", "display:inline-block;width:60px", "display:flex", "display:table-cell", "float:right",
    "position:absolute", "position:fixed", "position:relative;top:-6px", "order:2", "margin-left:30px",
    "padding-left:3em", "margin:0 2em", "vertical-align:5px", "vertical-align:text-top", "font-size:8px",
    "font-size:200%", "font:8px a", "mso-text-raise:5.0pt", "direction:rtl", "unicode-bidi:isolate",

    "letter-spacing:20px", "border-left:1px solid", "background:url(x.png)",
    "font-variant-position:super", "font-feature-settings:'sups'", "no-such-property:1",
    "-webkit-new-thing:x",
    "color:var(--x)", "font-size:calc(1px + 1px)", "font-size:clamp(0px,1vw,2px)", "animation:x 1s",
  ]

  /// Inline styles of which nobody can tell that what has them is seen, or as it stands.
  private static let doubtful = [
    "display:var(--x)", "display:n\\6f ne", "d\\69splay:none", "visibility:v\\61r", "opacity:.001",
    "opacity:calc(0)", "color:#fff", "color:white", "color:rgb(255,255,255)", "color:#fefefe",
    "color:rgba(0,0,0,.1)", "color:snow", "background:black", "background-color:#000", "font-size:1px",
    "font:1px a", "transform:scale(0)", "transform:translateX(-9999px)", "scale:0", "filter:opacity(0)",
    "content-visibility:hidden", "zoom:0.001", "clip-path:circle(0)", "clip-path:polygon(0 0,0 0,0 0)",
    "-webkit-clip-path:inset(100%)", "mask:url(x)", "left:-999px;position:relative", "left:-100em",
    "right:9999px", "bottom:9999px", "inset:-9999px auto auto -9999px", "margin-left:-9999px",
    "text-indent:-9999px", "text-decoration:var(--line)", "overflow:hidden;width:8px",
    "background:linear-gradient(transparent 45%,red 45%,red 55%,transparent 55%)",
    "unicode-bidi:bidi-override;direction:rtl", "-webkit-text-fill-color:transparent",
    "-webkit-text-security:disc", "letter-spacing:-20px", "all:initial;all:unset",
    "transform:scale(0);-ms-transform:none", "color:white;color:bogus", "color:ffffff",
    "font-family:Wingdings",
    "background:linear-gradient(red,red);background-color:#fff", "text-indent:-9999px;text-indent:bogus",
    "margin-left:-9999px;margin-left:bogus", "unicode-bidi:bidi-override;unicode-bidi:bogus",
    "font:12pt Webdings", "content:url(x.png)", "content:'9'", "writing-mode:vertical-rl",
    "display:list-item;list-style:'9' inside",
  ]

  /// Inline styles that hide what has them: the rest of the cell is its number.
  private static let hidden = [
    "display:none", "DISPLAY : NONE", "display:none ! important", "/*x*/display:none",
    "display:none;display:bogus", "display:none;display:-x-box", "font-size:0;font-size:bogus",
    "color:transparent;color:bogus",
    "font-family:'a;b';display:none", "background:url(data:image/png;base64,xx);display:none",
    "display:\nnone",
    "visibility:hidden", "opacity:0.0", "opacity:0%", "font-size:0", "font:0/0 a", "color:transparent",
    "color:#00000000", "color:rgba(0,0,0,0)", "position:absolute;left:-9999px", "mso-hide:all",
    "display:inline-block;max-width:0;overflow:hidden",
  ]

  /// Inline styles as word processors and editors of sites write them around some digits of a number.
  private static let plain = [
    "", ";", "font-family:宋体", "font-family:'Times New Roman';mso-fareast-font-family:仿宋_GB2312",
    "font-family:\"\\5B8B\\4F53\"", "color:black", "color:#333", "color:rgb(51, 51, 51)", "color:windowtext",
    "font-size:12pt;mso-bidi-font-size:11.0pt", "font-size:14px", "letter-spacing:0", "letter-spacing:-.1pt",
    "mso-ansi-language:EN-US", "background:#fff;mso-highlight:#fff", "background-color:rgb(255, 255, 255)",
    "font-weight:bold;font-style:italic", "line-height:150%", "margin:0cm;margin-bottom:.0001pt", "padding:0",
    "text-decoration:none", "text-decoration:underline", "display:inline", "position:relative",
    "text-autospace:none", "white-space:nowrap", "vertical-align:baseline", "vertical-align:middle",
    "border:none windowtext 1.0pt;mso-border-alt:none windowtext 0cm;padding:0cm", "-webkit-user-select:none",
    "--x:none", "float:none", "opacity:1", "visibility:visible", "text-indent:0", "text-align:center",
    "font:12pt 宋体", "width:3em", "margin-top:40px", "padding-bottom:var(--x)", "display:bogus",
    "orphans:auto", "overflow-wrap:break-word", "z-index:1",
    "transform:none", "color:#33", "font-size:12", "font-family:Symbola", "color:olivedrab", "*display:none",
    "box-sizing:border-box", "display:inline-block",
  ]

  @Test(arguments: apart)
  func digitsApartAreNotOneNumber(_ style: String) throws {
    #expect(try licences("6<span style=\"\(style)\">1</span>") == nil)
    #expect(try licences("6<i>1</i>", "i{\(style)}") == nil)
    #expect(try licences("<span style=\"\(style)\">@</span>") != nil)
  }

  @Test(arguments: doubtful)
  func digitsInDoubtAreNoNumber(_ style: String) throws {
    #expect(try licences("6<span style=\"\(style)\">1</span>") == nil)
    #expect(try licences("<p><span style=\"\(style)\">@</span></p>") == nil)
    #expect(try licences("<i>@</i>", "td i{\(style)}") == nil)
    #expect(try licences("<td style=\"\(style)\">@</td>") == nil)
  }

  @Test(arguments: hidden)
  func whatIsHiddenIsPassedOver(_ style: String) throws {
    #expect(try licences("@<span style=\"\(style)\">5</span>") == ExactNumber(61))
    #expect(try licences("@<i>5</i>", ".x,td i{\(style)}") == ExactNumber(61))
    #expect(try licences("<span style=\"\(style)\">@</span>") == nil)
    #expect(try licences("<td style=\"\(style)\">@</td>") == nil)
  }

  @Test(arguments: plain)
  func plainDigitsAreOneNumber(_ style: String) throws {
    #expect(try licences("6<span style=\"\(style.replacing("\"", with: "'"))\">1</span>") == ExactNumber(61))
    #expect(try licences("<p><b>6</b><i>1</i></p>", "i{\(style)}") == ExactNumber(61))
  }

  @Test(arguments: [
    "@<bdo dir=rtl>5</bdo>", "<bdo dir=rtl>@</bdo>", "6<span dir=rtl>1</span>", "@<dialog>5</dialog>",
    "<dialog>@</dialog>", "@<span popover>5</span>", "@<noframes>5</noframes>", "@<noembed>5</noembed>",
    "@<datalist>5</datalist>", "@<title>5</title>", "@<object>5</object>", "@<applet>5</applet>",
    "6<input value=1>",
    "6<textarea>1</textarea>", "6<button>1</button>", "6<select><option>1</select>", "6<img src=x.png>",
    "<img src=x.png>1", "@<svg><text>5</text></svg>", "@<math><mn>5</mn></math>", "@<canvas></canvas>",
    "@<video></video>", "@<iframe></iframe>", "<svg><text>@</text></svg>",
    "@<details><summary></summary>5</details>",
    "<details><summary>a</summary>@</details>", "6<small>1</small>", "6<x-note>1</x-note>",
    "<ruby>6<rt>1</rt></ruby>",
    "6<font color=white>1</font>", "<font color=#ffffff>@</font>", "6<font size=1>1</font>",
    "6<span class=hidden>1</span>", "6<font size=7>1</font>",
    "@<script>5</script>", "<script>7</script>", "6<a href=\"javascript:x(1)\">1</a>",
    "6<a role=doc-noteref href=n.html>1</a>",
    "<address>6</address>1", "6<figure>1</figure>", "6<figcaption>1</figcaption>", "6<dir>1</dir>",
    "<hgroup>6</hgroup>1",
    "<span><template shadowrootmode=open>61</template>5</span>", "\u{202E}16\u{202C}", "@&#150;",
    "<td bgcolor=#000000>@</td>", "<td bgcolor=black><font color=black>@</font></td>",
    "<td style='visibility:hidden'>@</td>",
    "<td style='text-decoration:line-through'>@</td>",
  ])
  func elementsBesideDigitsMakeNoNumberOfThem(_ cell: String) throws {
    #expect(try licences(cell) == nil)
  }

  @Test(arguments: [
    "<b>6</b>1", "6<u>1</u>", "<font face=宋体 size=3>6</font><font>1</font>",
    "<span lang=EN-US>61<o:p></o:p></span>",
    "<a name=_GoBack></a>@", "<a href=\"x.html\">61</a>",
    "@<input type=hidden value=5>",
    "@<template>5</template>", "@<!-- 5 -->", "6<!-- x -->1", "<st1:chmetcnv>6</st1:chmetcnv>1",
    "<div><p>@</p></div>",
    "<p hidden>5</p><b>@</b>", "<strong>@</strong>件",
    "<span class=a>6</span><span class=a>1</span>", "<td bgcolor=#003366><font color=white>@</font></td>",
    "<td style='color:#fff;background:#036'>6<b>1</b></td>",
    "<td style='float:left;position:sticky;left:0'>@</td>",
  ])
  func plainElementsAreRead(_ cell: String) throws {
    #expect(try licences(cell) == ExactNumber(61))
  }
}
