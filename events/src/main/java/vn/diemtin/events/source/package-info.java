/// Where news comes from: the declaration of a source, as it is written in the catalogue and lies on its topic.
@NullMarked
package vn.diemtin.events.source;

import org.jspecify.annotations.NullMarked;
