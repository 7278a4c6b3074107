/// Rules that fall silent.
@NullMarked
package vn.diemtin.store.silence;

import org.jspecify.annotations.NullMarked;
