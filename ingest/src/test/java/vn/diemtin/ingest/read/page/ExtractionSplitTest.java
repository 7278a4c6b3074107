package vn.diemtin.ingest.read.page;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import vn.diemtin.ingest.read.text.Addresses;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractionSplitTest {

	@Test
	void putsAllPagesOfASiteOnOneSide() {
		assertThat(ExtractionSplit.isHeldBack("https://www.Example.vn/a"))
			.isEqualTo(ExtractionSplit.isHeldBack("http://example.vn/b?c=d"));
		assertThat(ExtractionSplit.isHeldBack(null)).isFalse();
	}

	@Test
	void sharesNoSiteBetweenLearningAndMeasuring() throws IOException {
		Assumptions.assumeTrue(ExtractionSplit.isHere(), "no truths beside the project");
		Set<String> learned = new HashSet<>();
		ExtractionSplit.learned().forEach(sample -> learned.add(String.valueOf(Addresses.host(sample.url()))));
		assertThat(ExtractionSplit.heldBack()).extracting(sample -> String.valueOf(Addresses.host(sample.url())))
			.hasSizeGreaterThan(150)
			.noneMatch(learned::contains);
	}

}
