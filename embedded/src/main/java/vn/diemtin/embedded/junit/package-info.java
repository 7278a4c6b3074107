/// The servers as parameters of JUnit tests; JUnit must be on the class path of whoever uses it.
@NullMarked
package vn.diemtin.embedded.junit;

import org.jspecify.annotations.NullMarked;
