/// What queries are understood as.
@NullMarked
package vn.diemtin.store.query;

import org.jspecify.annotations.NullMarked;
