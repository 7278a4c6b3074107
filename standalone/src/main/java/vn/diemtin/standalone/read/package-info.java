/// The commands that need no server: reading pages and finding facts, as JSON Lines.
@NullMarked
package vn.diemtin.standalone.read;

import org.jspecify.annotations.NullMarked;
