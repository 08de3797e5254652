#ifndef JIANBAO_CPANGOCAIRO_SHIM_H
#define JIANBAO_CPANGOCAIRO_SHIM_H

#include <cairo.h>
#include <cairo-svg.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <png.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

// What Swift cannot import or call: casting macros, and libpng's error handling by longjmp.

/// The file that a font was read from, owned by the font; NULL for a font that has none.
static inline const char *jianbao_font_file(PangoFont *font) {
  if (font == NULL || !PANGO_IS_FC_FONT(font)) return NULL;
  FcChar8 *file = NULL;
  FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
  if (FcPatternGetString(pattern, FC_FILE, 0, &file) != FcResultMatch) return NULL;
  return (const char *)file;
}

/// A font by its file, its face in the file and its description with the size in pixels; free it. NULL without memory.
static inline char *jianbao_font_name(PangoFont *font) {
  int face = 0;
  const char *file = jianbao_font_file(font);
  if (file != NULL) FcPatternGetInteger(pango_fc_font_get_pattern(PANGO_FC_FONT(font)), FC_INDEX, 0, &face);
  PangoFontDescription *description = pango_font_describe_with_absolute_size(font);
  char *words = pango_font_description_to_string(description);
  pango_font_description_free(description);
  size_t room = strlen(words) + (file == NULL ? 0 : strlen(file)) + 32;
  char *name = malloc(room);
  if (name != NULL) snprintf(name, room, "%s#%d %s", file == NULL ? "" : file, face, words);
  g_free(words);
  return name;
}

/// Cairo's font of Pango's, which keeps it; NULL for a font that Cairo does not draw.
static inline cairo_scaled_font_t *jianbao_scaled_font(PangoFont *font) {
  return PANGO_IS_CAIRO_FONT(font) ? pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)) : NULL;
}

/// Bytes that libpng wrote, and what it complained of where it stopped.
typedef struct jianbao_png_bytes {
  uint8_t *start;
  size_t count;
  size_t capacity;
  int out_of_memory;
  char complaint[200];
} jianbao_png_bytes;

/// A picture in one of PNG's eight-bit kinds.
typedef struct jianbao_png_picture {
  uint32_t width;
  uint32_t height;
  int color_type;                // PNG_COLOR_TYPE_PALETTE, _RGB or _RGB_ALPHA
  const uint8_t *data;           // with a palette the zlib stream of filtered rows, else the rows without gaps
  size_t count;                  // of the data's bytes
  const uint8_t *palette;        // red, green, blue, alpha of each entry
  int palette_count;             // at most 256; 0 without a palette
  uint32_t pixels_per_metre;
  const char *title;             // UTF-8
  const char *description;       // UTF-8
  const char *language;          // a language tag
  int level;                     // zlib's for rows, 1 to 9
} jianbao_png_picture;

static inline void jianbao_png_fail(png_structp png, png_const_charp message) {
  jianbao_png_bytes *bytes = (jianbao_png_bytes *)png_get_error_ptr(png);
  strncpy(bytes->complaint, message, sizeof bytes->complaint - 1);
  png_longjmp(png, 1);
}

static inline void jianbao_png_warn(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

static inline void jianbao_png_append(png_structp png, png_bytep data, size_t count) {
  jianbao_png_bytes *bytes = (jianbao_png_bytes *)png_get_io_ptr(png);
  if (bytes->capacity - bytes->count < count) {
    size_t capacity = (bytes->count + count) * 2;
    uint8_t *start = (uint8_t *)realloc(bytes->start, capacity);
    if (start == NULL) {
      bytes->out_of_memory = 1;
      png_error(png, "no memory for the encoded picture");
    }
    bytes->start = start;
    bytes->capacity = capacity;
  }
  memcpy(bytes->start + bytes->count, data, count);
  bytes->count += count;
}

static inline void jianbao_png_flush(png_structp png) { (void)png; }

static inline void jianbao_png_write_palette(
    png_structp png, png_infop info, const jianbao_png_picture *picture) {
  png_color colors[256];
  png_byte alphas[256];
  int open_entries = 0;
  for (int i = 0; i < picture->palette_count && i < 256; i++) {
    const uint8_t *entry = picture->palette + 4 * i;
    colors[i].red = entry[0];
    colors[i].green = entry[1];
    colors[i].blue = entry[2];
    alphas[i] = entry[3];
    if (entry[3] != 255) open_entries = i + 1;
  }
  png_set_PLTE(png, info, colors, picture->palette_count);
  if (open_entries > 0) png_set_tRNS(png, info, alphas, open_entries, NULL);
}

static inline void jianbao_png_write_text(
    png_structp png, png_infop info, const char *keyword, const char *text, const char *language) {
  if (text == NULL || text[0] == 0) return;
  png_text chunk;
  memset(&chunk, 0, sizeof chunk);
  chunk.compression = PNG_ITXT_COMPRESSION_NONE;
  chunk.key = (png_charp)keyword;
  chunk.text = (png_charp)text;
  chunk.itxt_length = strlen(text);
  chunk.lang = (png_charp)language;
  chunk.lang_key = (png_charp)"";
  png_set_text(png, info, &chunk, 1);
}

static inline void jianbao_png_write_rows(
    png_structp png, png_infop info, const jianbao_png_picture *picture) {
  png_set_compression_level(png, picture->level);
  png_set_compression_strategy(png, Z_DEFAULT_STRATEGY);
  // Up must be asked for before the first row, or libpng keeps no row above to compare with.
  png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_UP);
  png_write_info(png, info);
  size_t stride = (picture->color_type == PNG_COLOR_TYPE_RGB ? 3 : 4) * (size_t)picture->width;
  for (uint32_t y = 0; y < picture->height; y++) {
    const uint8_t *row = picture->data + stride * y;
    // A row equal to the one above becomes a run of zeros; every other row goes unfiltered.
    int repeats = y > 0 && memcmp(row, row - stride, stride) == 0;
    png_set_filter(png, PNG_FILTER_TYPE_BASE, repeats ? PNG_FILTER_UP : PNG_FILTER_NONE);
    png_write_row(png, row);
  }
  png_write_end(png, info);
}

/// Encodes a picture; returns 0 and leaves a complaint where libpng gives up. Free `bytes->start` in both cases.
static inline int jianbao_png_encode(const jianbao_png_picture *picture, jianbao_png_bytes *bytes) {
  png_structp png =
      png_create_write_struct(PNG_LIBPNG_VER_STRING, bytes, jianbao_png_fail, jianbao_png_warn);
  if (png == NULL) return 0;
  png_infop info = png_create_info_struct(png);
  if (info == NULL || setjmp(png_jmpbuf(png))) {
    png_destroy_write_struct(&png, &info);
    return 0;
  }
  png_set_write_fn(png, bytes, jianbao_png_append, jianbao_png_flush);
  png_set_user_limits(png, 0x7fffffff, 0x7fffffff);
  png_set_IHDR(png, info, picture->width, picture->height, 8, picture->color_type,
               PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  if (picture->palette_count > 0) jianbao_png_write_palette(png, info, picture);
  png_set_pHYs(png, info, picture->pixels_per_metre, picture->pixels_per_metre, PNG_RESOLUTION_METER);
  jianbao_png_write_text(png, info, "Title", picture->title, picture->language);
  jianbao_png_write_text(png, info, "Description", picture->description, picture->language);
  if (picture->palette_count > 0) {
    png_write_info(png, info);
    png_write_chunk(png, (png_const_bytep) "IDAT", picture->data, picture->count);
    png_write_chunk(png, (png_const_bytep) "IEND", NULL, 0);
  } else {
    jianbao_png_write_rows(png, info, picture);
  }
  png_destroy_write_struct(&png, &info);
  return 1;
}

#endif
