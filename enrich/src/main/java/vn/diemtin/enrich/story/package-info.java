/// Which story an article tells.
@NullMarked
package vn.diemtin.enrich.story;

import org.jspecify.annotations.NullMarked;
