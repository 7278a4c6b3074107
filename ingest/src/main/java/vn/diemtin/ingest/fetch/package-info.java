/// Fetches what is due: politely, within limits, and never from addresses inside the house.
@NullMarked
package vn.diemtin.ingest.fetch;

import org.jspecify.annotations.NullMarked;
