package vn.diemtin.desk.source;

import java.util.List;
import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Feed;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.store.Store;

/// Sources that died or came back, for feed readers.
@Controller
class TurnFeed {

	private static final int NEWEST = 100;

	private final Store store;

	private final Addresses addresses;

	private final SourceMatter matter;

	TurnFeed(Store store, Addresses addresses, SourceMatter matter) {
		this.store = store;
		this.addresses = addresses;
		this.matter = matter;
	}

	@GetMapping("/sources.atom")
	ResponseEntity<byte[]> feed(Locale locale) {
		List<Feed.Entry> entries = this.store.turns()
			.newest(NEWEST)
			.stream()
			.map((turn) -> entry(turn, locale))
			.toList();
		return new Feed("Điểm Tin · " + this.matter.title(locale), this.addresses.of("/sources.atom"),
				this.addresses.of("/sources"), entries)
			.atom();
	}

	private Feed.Entry entry(SourceTurned turn, Locale locale) {
		return new Feed.Entry("urn:diemtin:turn:" + turn.id(), this.matter.sentence(turn, locale),
				this.addresses.of("/sources/" + turn.source()), null, turn.name(), turn.at(),
				turn.works() ? "" : this.matter.text(turn.particulars(), turn.reason(), locale), List.of());
	}

}
