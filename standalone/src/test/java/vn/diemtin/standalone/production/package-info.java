/// The processes as they run in production: each in a JVM of its own, set as the compose file sets it.
@NullMarked
package vn.diemtin.standalone.production;

import org.jspecify.annotations.NullMarked;
