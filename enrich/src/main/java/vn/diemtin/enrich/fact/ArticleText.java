package vn.diemtin.enrich.fact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import vn.diemtin.vietnam.Spelling;

/// An article as the finders read it. Its texts are put into NFC, which the spans of all facts refer to.
///
/// @param html the body's sanitised markup, which tells how its tables are laid out
/// @param published when it was published; without it, relative dates stay without value
/// @param sourcePlace the province of the source that published it
/// @param sourceAgency the body that the source belongs to
/// @param direction which way dates without year look
public record ArticleText(String title, @Nullable String lead, String text, @Nullable String html,
		@Nullable OffsetDateTime published, @Nullable String sourcePlace, @Nullable String sourceAgency,
		Direction direction) {

	private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

	public ArticleText {
		title = Spelling.nfc(title);
		lead = lead == null ? null : Spelling.nfc(lead);
		text = Spelling.nfc(text);
		html = html == null ? null : Spelling.nfc(html);
	}

	/// An article without markup, whose tables are not known.
	public ArticleText(String title, @Nullable String lead, String text, @Nullable OffsetDateTime published,
			@Nullable String sourcePlace, @Nullable String sourceAgency, Direction direction) {
		this(title, lead, text, null, published, sourcePlace, sourceAgency, direction);
	}

	/// The local time of publication in Vietnam.
	@Nullable LocalDateTime publishedAt() {
		return published == null ? null : published.withOffsetSameInstant(VIETNAM).toLocalDateTime();
	}

	/// The local calendar day of publication in Vietnam.
	@Nullable LocalDate publishedDay() {
		return published == null ? null : published.withOffsetSameInstant(VIETNAM).toLocalDate();
	}

}
