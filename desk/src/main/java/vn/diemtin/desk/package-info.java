/// Process: the web.
@NullMarked
package vn.diemtin.desk;

import org.jspecify.annotations.NullMarked;
