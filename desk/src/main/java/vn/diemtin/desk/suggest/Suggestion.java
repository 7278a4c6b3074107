package vn.diemtin.desk.suggest;

/// What a reader may mean.
///
/// @param start where in what was typed that begins which the term takes the place of
/// @param kind `agency`, `province` or `unit`
/// @param name as people read it
/// @param note what became of it, or what it was; empty where there is nothing to say
/// @param term of the query language
record Suggestion(int start, String kind, String name, String note, String term) {
}
