/// Measures how fast the crawler is: many polite hosts on this machine, a real broker, and the ingest process in a JVM of its own.
@NullMarked
package vn.diemtin.benchmarks.crawl;

import org.jspecify.annotations.NullMarked;
