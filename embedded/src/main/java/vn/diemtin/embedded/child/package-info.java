/// What runs in the servers' own processes, on their class paths: it may use nothing of the packages around it.
@NullMarked
package vn.diemtin.embedded.child;

import org.jspecify.annotations.NullMarked;
