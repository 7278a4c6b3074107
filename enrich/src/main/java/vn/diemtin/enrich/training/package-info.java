/// Which training event an article tells of, and what is known of each from all that was told.
@NullMarked
package vn.diemtin.enrich.training;

import org.jspecify.annotations.NullMarked;
