package vn.diemtin.alert.sift;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.store.query.Registry;

/// Articles put together at random, the same for the same seed: few words, so that many queries meet many of them, and
/// words that only marks or spellings tell apart.
final class MadeArticles {

	/// The day from which queries count ahead.
	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	static final List<String> WORDS = List.of("tập", "huấn", "tập huấn", "bình đẳng", "giới", "bình đẳng giới", "đồng",
			"động", "đông", "dòng", "hoà", "hòa", "kỹ", "kĩ", "năng", "thuỷ", "thủy", "quý", "tỷ lệ", "tỉ lệ", "nữ",
			"120", "25/2025/NĐ-CP", "5,3%", "1.200", "cán bộ", "phụ nữ", "tap huan", "binh dang gioi", "can bo", "dong",
			"(SNV)", "mưa – lũ", "Thanh Hóa", "Huế", "bạo lực", "và", "không", "œuvre", "Ñandu", "x_y", "a:b", "😀");

	static final List<String> PROVINCES = List.of("Thanh Hóa", "Huế", "Đà Nẵng", "Hà Nội", "Nghệ An");

	static final List<String> AGENCIES = List.of("Bộ Nội vụ", "Bộ Lao động - Thương binh và Xã hội",
			"Sở Nội vụ tỉnh Thanh Hóa", "Sở Lao động - Thương binh và Xã hội tỉnh Thanh Hóa", "Sở Nội vụ tỉnh Nghệ An",
			"Bộ Y tế", "Hội Liên hiệp Phụ nữ Việt Nam");

	static final List<String> UNITS = List.of("percent", "person", "vnd");

	private static final List<SourceRef> SOURCES = List.of(
			new SourceRef(new SourceId("bao-mau"), "Báo Mẫu", Source.Group.PRESS, null, null),
			new SourceRef(new SourceId("thanhhoa-snv"), "Cổng Sở Nội vụ Thanh Hóa", Source.Group.PROVINCE, "Thanh Hóa",
					"Sở Nội vụ"),
			new SourceRef(new SourceId("xa-mau"), "Xã Mẫu", Source.Group.COMMUNE, "Xã Mẫu", null));

	private final Random random;

	private final Registry registry;

	private MadeArticles(Random random, Registry registry) {
		this.random = random;
		this.registry = registry;
	}

	/// So many articles.
	static List<ArticleEnriched> of(int count, long seed, Registry registry) {
		MadeArticles made = new MadeArticles(new Random(seed), registry);
		return IntStream.range(0, count).mapToObj(made::article).toList();
	}

	private <T> T one(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private String text(int words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words; i++) {
			String word = one(WORDS);
			text.append((this.random.nextInt(8) == 0) ? word.toUpperCase(java.util.Locale.ROOT) : word)
				.append((this.random.nextInt(9) == 0) ? ". " : " ");
		}
		return text.toString().strip();
	}

	private ArticleEnriched article(int number) {
		String url = "https://mau.vn/" + number;
		String text = text(5 + this.random.nextInt(25));
		OffsetDateTime day = TODAY.minusDays(this.random.nextInt(1_000))
			.atTime(this.random.nextInt(24), 30)
			.atOffset(ZoneOffset.ofHours(7));
		PublicationDate published = (this.random.nextInt(10) == 0) ? null : new PublicationDate(day,
				PublicationDate.Precision.MINUTE, PublicationDate.Origin.META, day.toString(), 0.9);
		Article article = new Article(url, url, text(2 + this.random.nextInt(5)),
				this.random.nextBoolean() ? text(this.random.nextInt(5)) : null, text, "", null, null, "vi", published,
				null, List.of(), List.of(), List.of());
		Instant seen = day.toInstant().plusSeconds(this.random.nextInt(200_000));
		ArticleCollected collected = new ArticleCollected(new ArticleId("a" + number), one(SOURCES), url, article, null,
				0.9, List.of(), seen, seen);
		List<String> topics = this.random.nextBoolean() ? List.of("gender-equality") : List.of("health", "law");
		return new ArticleEnriched(collected, topics, facts(text), new StoryId("s" + number), "test/1", seen);
	}

	private List<Fact> facts(String text) {
		Evidence evidence = new Evidence(Field.TEXT, 0, text.length(), text, 0.9, "test/1");
		List<Fact> facts = new ArrayList<>();
		for (int i = this.random.nextInt(6); i > 0; i--) {
			facts.add(switch (this.random.nextInt(4)) {
				case 0 -> new PlaceFact(evidence, "province/38", "tỉnh " + one(PROVINCES), List.of());
				case 1 -> agency(evidence);
				case 2 -> training(evidence);
				default -> statistic(evidence);
			});
		}
		return facts;
	}

	private AgencyFact agency(Evidence evidence) {
		String name = one(AGENCIES);
		List<String> ids = this.registry.agencyIds(name);
		return switch (this.random.nextInt(4)) {
			case 0 -> new AgencyFact(evidence, null, "Sở Nội vụ", this.registry.agencyIds("Sở Nội vụ"));
			case 1 -> new AgencyFact(evidence, null, null, ids);
			default -> new AgencyFact(evidence, ids.getFirst(), name, List.of());
		};
	}

	private TrainingFact training(Evidence evidence) {
		String name = one(AGENCIES);
		LocalDate from = TODAY.plusDays(this.random.nextInt(120) - 60);
		String dates = switch (this.random.nextInt(4)) {
			case 0 -> from.toString();
			case 1 -> from.toString().substring(0, 7);
			default -> from + "/" + from.plusDays(this.random.nextInt(4));
		};
		boolean isKnown = this.random.nextInt(3) > 0;
		return new TrainingFact(evidence, this.random.nextBoolean() ? "gender-equality" : null,
				List.of(new TrainingFact.Organiser(isKnown ? this.registry.agencyIds(name).getFirst() : null, name,
						Field.TEXT, 0, 1)),
				(this.random.nextInt(4) == 0) ? null : new TrainingFact.Dates(dates, Field.TEXT, 0, 1),
				this.random.nextBoolean() ? new TrainingFact.Venue("province/38", "Thanh Hóa", Field.TEXT, 0, 1) : null,
				null,
				this.random.nextBoolean() ? new TrainingFact.Headcount(this.random.nextInt(200),
						StatisticFact.Bound.EXACT, null, null, Field.TEXT, 0, 1) : null,
				null, one(List.of(TrainingFact.Status.values())));
	}

	private StatisticFact statistic(Evidence evidence) {
		double min = this.random.nextInt(400) / 10.0;
		@Nullable Phrase measure = this.random.nextBoolean() ? new Phrase(text(3), Field.TEXT, 0, 1) : null;
		return new StatisticFact(evidence, "s" + this.random.nextInt(),
				new StatisticFact.Quantity(min, min + this.random.nextInt(2) * 5, 1), StatisticFact.Bound.EXACT,
				new StatisticFact.Unit(one(UNITS), "x", "ratio"), one(List.of(StatisticFact.Role.values())),
				StatisticFact.Trend.NONE, measure,
				this.random.nextInt(3) == 0 ? null : one(List.of(StatisticFact.Sex.values())),
				this.random.nextBoolean() ? new StatisticFact.Scope("province/38", null, null)
						: new StatisticFact.Scope(null, "bo-noi-vu", null),
				null, null);
	}

}
