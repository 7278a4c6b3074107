/// Agencies, places and documents that a text names.
@NullMarked
package vn.diemtin.enrich.fact.name;

import org.jspecify.annotations.NullMarked;
