/// The plain table of sources.
@NullMarked
package vn.diemtin.desk.listing;

import org.jspecify.annotations.NullMarked;
