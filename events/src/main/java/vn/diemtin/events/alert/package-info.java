/// Alert rules and the alerts that they raise.
@NullMarked
package vn.diemtin.events.alert;

import org.jspecify.annotations.NullMarked;
