/// Tests with real servers.
@NullMarked
package vn.diemtin.embedded;

import org.jspecify.annotations.NullMarked;
