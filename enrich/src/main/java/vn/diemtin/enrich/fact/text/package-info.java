/// How a finder looks at text: tokens made once, phrases matched on them.
@NullMarked
package vn.diemtin.enrich.fact.text;

import org.jspecify.annotations.NullMarked;
