import Charts

/// Which texts stand around a picture's plot: all, all but the title, none.
public typealias PictureWords = ChartSpec.Frame
