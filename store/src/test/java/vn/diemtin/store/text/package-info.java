/// Tests of syllables.
@NullMarked
package vn.diemtin.store.text;

import org.jspecify.annotations.NullMarked;
