/// How text is cut into syllables and which spellings of one are the same: once for the index and for single articles.
@NullMarked
package vn.diemtin.store.text;

import org.jspecify.annotations.NullMarked;
