/// What lay on Kafka once must stay readable for ever.
@NullMarked
package vn.diemtin.events;

import org.jspecify.annotations.NullMarked;
