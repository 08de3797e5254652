#ifndef JIANBAO_CPANGOCAIRO_SHIM_H
#define JIANBAO_CPANGOCAIRO_SHIM_H

#include <cairo.h>
#include <cairo-svg.h>
#include <pango/pangocairo.h>
#include <png.h>

#endif
