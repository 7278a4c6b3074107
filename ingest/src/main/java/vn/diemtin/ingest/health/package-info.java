/// Watches how sources do: what answers, what is read, what is new and what is missed; names the cause when something is the matter.
@NullMarked
package vn.diemtin.ingest.health;

import org.jspecify.annotations.NullMarked;
