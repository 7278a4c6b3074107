/// The JSON API.
@NullMarked
package vn.diemtin.desk.api;

import org.jspecify.annotations.NullMarked;
