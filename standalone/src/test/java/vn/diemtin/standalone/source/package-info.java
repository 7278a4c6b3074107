/// The commands about sources, on small portals of this machine.
@NullMarked
package vn.diemtin.standalone.source;

import org.jspecify.annotations.NullMarked;
