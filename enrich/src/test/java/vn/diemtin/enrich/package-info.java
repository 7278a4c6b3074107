/// The topology of enrichment, in virtual time.
@NullMarked
package vn.diemtin.enrich;

import org.jspecify.annotations.NullMarked;
