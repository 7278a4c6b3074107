/// Tests of `search`.
@NullMarked
package vn.diemtin.desk.search;

import org.jspecify.annotations.NullMarked;
