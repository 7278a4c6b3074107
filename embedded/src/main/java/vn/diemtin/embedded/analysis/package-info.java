/// An Elasticsearch module with analysis parts that a distribution has and the Maven jars lack. It runs in the node's
/// process, from a jar of its own.
@NullMarked
package vn.diemtin.embedded.analysis;

import org.jspecify.annotations.NullMarked;
