/// The commands that need no server, as a person at a terminal meets them.
@NullMarked
package vn.diemtin.standalone.read;

import org.jspecify.annotations.NullMarked;
