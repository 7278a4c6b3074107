/// Journeys through the whole pipeline, with real servers.
@NullMarked
package vn.diemtin.standalone.run;

import org.jspecify.annotations.NullMarked;
