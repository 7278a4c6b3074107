package vn.diemtin.store;

/// Elasticsearch will never take one record of a batch; all the others of the batch are
/// stored.
public class StoreRejection extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int position;

	public StoreRejection(int position, String reason) {
		super(reason);
		this.position = position;
	}

	/// Where the record stands in the batch, from 0; the first when there are several.
	public int position() {
		return this.position;
	}

}
