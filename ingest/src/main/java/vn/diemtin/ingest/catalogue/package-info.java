/// The catalogue of sources: one file a source, put on its topic when it changed.
@NullMarked
package vn.diemtin.ingest.catalogue;

import org.jspecify.annotations.NullMarked;
