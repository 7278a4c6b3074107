/// Tests of the alert process.
@NullMarked
package vn.diemtin.alert;

import org.jspecify.annotations.NullMarked;
