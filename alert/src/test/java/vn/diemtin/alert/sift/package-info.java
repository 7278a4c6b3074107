/// Tests of the sieve.
@NullMarked
package vn.diemtin.alert.sift;

import org.jspecify.annotations.NullMarked;
