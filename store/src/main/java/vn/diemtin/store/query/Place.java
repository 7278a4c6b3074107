package vn.diemtin.store.query;

/// Where something stands in a query.
record Place(int start, int end) {
}
