import Charts

/// Which texts stand around a picture's plot: all, all but the title, none.
package typealias PictureWords = ChartSpec.Frame
