/// Whether PDFs can be read here.
public enum PdfSupport {
  /// The path of the program that finds a PDF's words; nil where it is not installed.
  public static var program: String? { PdfProgram.installed?.path }
}
