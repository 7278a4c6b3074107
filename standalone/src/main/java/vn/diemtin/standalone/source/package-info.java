/// The commands about sources: check the catalogue, try a site, go back in time.
@NullMarked
package vn.diemtin.standalone.source;

import org.jspecify.annotations.NullMarked;
