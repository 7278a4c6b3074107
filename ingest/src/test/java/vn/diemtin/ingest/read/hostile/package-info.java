/// Inputs made to break a reader, and the small process in which all of them are read.
@NullMarked
package vn.diemtin.ingest.read.hostile;

import org.jspecify.annotations.NullMarked;
