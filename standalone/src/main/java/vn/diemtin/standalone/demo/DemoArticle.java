package vn.diemtin.standalone.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import vn.diemtin.vietnam.Spelling;

/// An invented article, as its file declares it, on its publication day.
///
/// @param number its number, from the file's name
/// @param head the file's front matter
/// @param published when its portals published it
/// @param body Markdown paragraphs with the dates filled in
record DemoArticle(int number, Head head, LocalDateTime published, String body) {

	/// The front matter of an article's file.
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Head(List<String> portals, int daysAgo, String time, String title, @Nullable String lead,
			@Nullable String byline, @Nullable String category, String kind, @Nullable Integer releaseAfterSeconds,
			@Nullable Edit edit, @Nullable Boolean decomposed) {

		boolean isDecomposed() {
			return Boolean.TRUE.equals(this.decomposed);
		}

	}

	/// A change after publication.
	record Edit(int afterSeconds, String find, String replace) {
	}

	static DemoArticle of(int number, Head head, String body, LocalDate anchor) {
		LocalDate day = anchor.minusDays(head.daysAgo());
		Head filled = new Head(head.portals(), head.daysAgo(), head.time(), Placeholders.fill(head.title(), day),
				(head.lead() != null) ? Placeholders.fill(head.lead(), day) : null, head.byline(), head.category(),
				head.kind(), head.releaseAfterSeconds(), head.edit(), head.decomposed());
		return new DemoArticle(number, filled, day.atTime(LocalTime.parse(head.time())), Placeholders.fill(body, day));
	}

	/// Whether portals show it when they have run for a while.
	boolean isReleased(Duration running) {
		Integer after = this.head.releaseAfterSeconds();
		return after == null || running.toSeconds() >= after;
	}

	/// The body as portals show it when they have run for a while.
	String body(Duration running) {
		Edit edit = this.head.edit();
		boolean isEdited = edit != null && running.toSeconds() >= edit.afterSeconds();
		return (edit != null && isEdited) ? this.body.replace(edit.find(), edit.replace()) : this.body;
	}

	String title() {
		return this.head.title();
	}

	/// The title in letters, digits and hyphens, as addresses have it.
	String slug() {
		return Spelling.slug(this.head.title());
	}

}
