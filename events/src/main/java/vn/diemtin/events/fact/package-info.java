/// What an article says: dates, statistics, agencies, places, documents and training events, each with its evidence.
@NullMarked
package vn.diemtin.events.fact;

import org.jspecify.annotations.NullMarked;
