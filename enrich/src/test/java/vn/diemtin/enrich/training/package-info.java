/// Training events, from articles and from facts.
@NullMarked
package vn.diemtin.enrich.training;

import org.jspecify.annotations.NullMarked;
