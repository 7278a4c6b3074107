package vn.diemtin.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import vn.diemtin.events.Changed;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.article.ArticleRevised.Change;
import vn.diemtin.events.article.ArticleRevised.Part;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.SourceTurned;

/// What happened to the invented news and their sources.
final class InventedHistory {

	static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	private InventedHistory() {
	}

	/// The course was edited twice.
	static List<ArticleRevised> revisions() {
		ArticleEnriched course = InventedNews.course();
		String text = course.collected().article().text().lines().findFirst().orElseThrow();
		String lead = Objects.requireNonNull(course.collected().article().lead());
		return List.of(
				revised(course, 2,
						new Change(Part.TITLE, "Tập huấn về bình đẳng giới", course.collected().article().title()),
						new Change(Part.PUBLISHED, "2026-11-17", "2026-11-18"),
						new Change(Part.ATTACHMENTS, null,
								"Tài liệu tập huấn https://thanhhoa.example.vn/tai-lieu.pdf")),
				revised(course, 3, new Change(Part.LEAD, lead.replace("Hai ngày", "Ba ngày"), lead),
						new Change(Part.TEXT, text.replace("120 học viên", "95 cán bộ").replace("84 nữ", "60 nữ"),
								text),
						new Change(Part.TEXT, "<script>alert('cũ')</script> Ảnh: Thu Hà", null)));
	}

	private static ArticleRevised revised(ArticleEnriched article, int number, Change... changes) {
		Instant at = article.enrichedAt().plus(Duration.ofHours(number));
		return new ArticleRevised(article.id(), article.collected().source(), article.collected().url(),
				article.collected().article().title(), number, at.minus(Duration.ofHours(1)), at, List.of(changes));
	}

	/// One source died, one died and came back.
	static List<SourceTurned> turns() {
		SourceRef other = InventedNews.source("Nghệ An");
		return List.of(turned(InventedNews.THANH_HOA, false, Cause.BOT_WALL, "challenged", 20),
				turned(other, false, Cause.UNREACHABLE, "timed-out", 60), turned(other, true, Cause.WELL, "feed", 50),
				turned(InventedNews.source("Đà Nẵng"), false, Cause.GONE, "not-found", 24 * 30));
	}

	private static SourceTurned turned(SourceRef source, boolean works, Cause cause, String outcome, int hours) {
		Instant at = NOW.minus(Duration.ofHours(hours));
		Particulars why = works ? null
				: new Particulars.Failing("https://" + source.id() + ".example.vn/rss", outcome, null, 3);
		return new SourceTurned(source.id(), source.name(), works, cause, (why != null) ? why.text() : null,
				at.minus(Duration.ofHours(3)), at, why);
	}

	static List<Changed> changes() {
		String id = InventedNews.THANH_HOA.id().value();
		String name = InventedNews.THANH_HOA.name();
		String before = "id: \"" + id + "\"\nname: \"" + name + "\"\nverified: false\nentrances:\n  - kind: feed\n";
		return List.of(
				new Changed(Changed.Subject.SOURCE, id, name, Changed.Action.EDITED, "binh", NOW.minusSeconds(7_200),
						before, before.replace("verified: false", "verified: true\npaused: true")),
				new Changed(Changed.Subject.SOURCE, id, name, Changed.Action.ADDED, "an", NOW.minusSeconds(86_400),
						null, before),
				new Changed(Changed.Subject.RULE, "binh-dang-gioi", "Bình đẳng giới", Changed.Action.PAUSED, "an",
						NOW.minusSeconds(3_600), "query: giới\nenabled: true", "query: giới\nenabled: false"),
				new Changed(Changed.Subject.TRIAL, "44444444-0123-0123-0123-0123456789ab", "https://moi.example.vn/",
						Changed.Action.TRIED, "an", NOW.minusSeconds(1_800), null, "https://moi.example.vn/"));
	}

}
