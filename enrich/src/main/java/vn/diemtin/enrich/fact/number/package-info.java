/// Numbers as they are written and spoken in Vietnamese, read from the tokens of a passage.
@NullMarked
package vn.diemtin.enrich.fact.number;

import org.jspecify.annotations.NullMarked;
