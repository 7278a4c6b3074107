/// Tests of stories.
@NullMarked
package vn.diemtin.enrich.story;

import org.jspecify.annotations.NullMarked;
