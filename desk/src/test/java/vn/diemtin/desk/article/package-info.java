/// Tests of `article`.
@NullMarked
package vn.diemtin.desk.article;

import org.jspecify.annotations.NullMarked;
