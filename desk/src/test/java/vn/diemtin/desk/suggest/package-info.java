/// Tests of suggestions.
@NullMarked
package vn.diemtin.desk.suggest;

import org.jspecify.annotations.NullMarked;
