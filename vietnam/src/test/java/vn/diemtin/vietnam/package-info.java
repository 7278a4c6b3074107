@NullMarked
package vn.diemtin.vietnam;

import org.jspecify.annotations.NullMarked;
