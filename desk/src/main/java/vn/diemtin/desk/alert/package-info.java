/// Alert rules and what they found.
@NullMarked
package vn.diemtin.desk.alert;

import org.jspecify.annotations.NullMarked;
