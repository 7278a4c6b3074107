/// Tests of `page`.
@NullMarked
package vn.diemtin.desk.page;

import org.jspecify.annotations.NullMarked;
