package vn.diemtin.ingest.read.fuzz;

/// Where the fuzzer comes in; it looks for this method by its name.
public final class FuzzEntry {

	private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("fuzz.target", "PAGE"));

	private FuzzEntry() {
	}

	/// Reads one input.
	@SuppressWarnings("unused")
	public static void fuzzerTestOneInput(byte[] bytes) {
		TARGET.accept(bytes);
	}

}
