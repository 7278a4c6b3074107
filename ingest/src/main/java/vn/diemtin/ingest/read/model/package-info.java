/// The trained part of reading: trees that were grown elsewhere, applied in plain Java.
@NullMarked
package vn.diemtin.ingest.read.model;

import org.jspecify.annotations.NullMarked;
