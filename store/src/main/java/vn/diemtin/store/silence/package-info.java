/// Finds rules that used to find something and hardly do any more, and the likely cause.
@NullMarked
package vn.diemtin.store.silence;

import org.jspecify.annotations.NullMarked;
