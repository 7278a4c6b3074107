/// The plain tables: sources, the pipeline.
@NullMarked
package vn.diemtin.desk.listing;

import org.jspecify.annotations.NullMarked;
