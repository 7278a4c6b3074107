/// Reads dates as machines and Vietnamese editors write them; none rather than a guess.
@NullMarked
package vn.diemtin.ingest.read.date;

import org.jspecify.annotations.NullMarked;
