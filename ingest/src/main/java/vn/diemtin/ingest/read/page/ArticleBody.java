package vn.diemtin.ingest.read.page;

import java.util.List;

/// The blocks of an article and the element around them.
///
/// @param box the innermost element around all of them
/// @param kept in the order of the page
/// @param certainty how sure the choice is, from 0 to 1
record ArticleBody(Box box, List<Block> kept, double certainty) {
}
