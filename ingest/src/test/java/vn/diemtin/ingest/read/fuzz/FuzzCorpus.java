package vn.diemtin.ingest.read.fuzz;

import java.nio.file.Path;

/// Where inputs lie.
final class FuzzCorpus {

	private static final Path RESOURCES = Path.of("src/test/resources");

	/// The recorded documents, which every target starts from.
	static final Path RECORDED = RESOURCES.resolve("read");

	private FuzzCorpus() {
	}

	/// The seeds of a target and the inputs that once broke it.
	static Path kept(FuzzTarget target) {
		return RESOURCES.resolve("fuzz").resolve(target.folder());
	}

}
