/// What of an article tells it from others, small enough to be kept: pure functions of its text.
@NullMarked
package vn.diemtin.enrich.story.sketch;

import org.jspecify.annotations.NullMarked;
