/// The plain tables: figures, sources, the pipeline.
@NullMarked
package vn.diemtin.desk.listing;

import org.jspecify.annotations.NullMarked;
