package vn.diemtin.enrich.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.Places;

import static org.assertj.core.api.Assertions.assertThat;

/// How well events are told apart that were made to be mistaken for each other: the same course in another province, in another
/// commune, two weeks later, a year later, by another organiser, on another subject. The halves have other words, provinces and
/// organisers.
class EventsInventedTest {

	private static final LocalDate REGISTER = LocalDate.of(2026, 1, 1);

	private static final String[][][] SUBJECTS = {
			{ { "bình đẳng giới", "công tác bình đẳng giới", "kiến thức về bình đẳng giới" },
					{ "chuyển đổi số", "kỹ năng chuyển đổi số" }, { "an toàn, vệ sinh lao động" },
					{ "phòng, chống bạo lực gia đình", "kỹ năng phòng, chống bạo lực gia đình" } },
			{ { "lồng ghép giới", "kỹ năng lồng ghép giới trong hoạch định chính sách" },
					{ "kỹ năng lãnh đạo cho cán bộ nữ", "năng lực lãnh đạo của cán bộ nữ" },
					{ "hòa giải ở cơ sở", "nghiệp vụ hòa giải ở cơ sở" },
					{ "phòng, chống dịch bệnh", "kiến thức phòng, chống dịch bệnh mùa hè" } } };

	private static final String[][][] ORGANISERS = {
			{ { "Sở Nội vụ", "Sở Nội vụ" }, { "Hội Liên hiệp Phụ nữ", "Hội LHPN" }, { "Liên đoàn Lao động", "LĐLĐ" } },
			{ { "Sở Tư pháp", "Sở Tư pháp" }, { "Hội Nông dân", "Hội Nông dân" }, { "Sở Y tế", "Sở Y tế" } } };

	private static final String[][] AUDIENCES = { { "cán bộ cấp xã", "công chức", "hội viên" },
			{ "học viên", "cán bộ cơ sở", "đại biểu" } };

	@Test
	void tellsInventedEventsOfTheDevelopmentHalfApart() {
		score(false, 7);
	}

	@Test
	void tellsInventedEventsOfTheTestHalfApart() {
		Pairs pairs = score(true, 11);
		assertThat(pairs.precision()).as("precision\n%s", pairs.misses()).isGreaterThanOrEqualTo(0.97);
		assertThat(pairs.recall()).as("recall\n%s", pairs.misses()).isGreaterThanOrEqualTo(0.95);
	}

	private static Pairs score(boolean test, long seed) {
		Random random = new Random(seed);
		InventedNews news = new InventedNews(random, test);
		for (int group = 0; group < 60; group++) {
			invent(group, random, news, test);
		}
		Pairs pairs = new Newsroom().score(news.articles());
		System.out.println("training events invented, " + (test ? "test" : "development") + " half: " + pairs);
		if (!test && Boolean.getBoolean("diemtin.misses")) {
			System.out.print(pairs.misses());
		}
		return pairs;
	}

	/// An event and two that are easily mistaken for it.
	private static void invent(int group, Random random, InventedNews news, boolean test) {
		int half = test ? 1 : 0;
		List<Place> provinces = Newsroom.finder()
			.gazetteer()
			.places()
			.provinces(REGISTER)
			.stream()
			.filter((place) -> place.fullName().startsWith("Tỉnh"))
			.toList();
		Place province = provinces.get((2 * random.nextInt(provinces.size() / 2) + half) % provinces.size());
		String[][] organisers = ORGANISERS[half];
		String[] organiser = organisers[random.nextInt(organisers.length)];
		String[][] subjects = SUBJECTS[half];
		int subject = random.nextInt(subjects.length);
		LocalDate day = LocalDate.of(2025, 7, 10).plusDays(random.nextInt(400));
		InventedEvent event = new InventedEvent(group + "A", organiser[0], organiser[1], province.name(),
				random.nextBoolean() ? commune(province, random) : "", subjects[subject],
				AUDIENCES[half][random.nextInt(3)], day, 1 + random.nextInt(3), 30 + random.nextInt(170));
		news.tell(event);
		if (random.nextInt(4) == 0) {
			String[] own = organisers[random.nextInt(3)];
			news.tellPutOff(event.as(group + "P")
				.by(own[0], own[1])
				.about(subjects[(subject + 2) % subjects.length])
				.on(day.plusDays(40)), day.plusDays(55));
		}
		Place other = provinces.get((provinces.indexOf(province) + 2) % provinces.size());
		int kind = random.nextInt(6);
		InventedEvent twin = event.as(group + "B");
		news.tell(switch (kind) {
			case 0 -> twin.in(other.name(), event.commune().isEmpty() ? "" : commune(other, random));
			case 1 -> twin.on(day.plusDays(14));
			case 2 -> twin.on(day.plusYears(1));
			case 3 -> twin.about(subjects[(subject + 1) % subjects.length]);
			case 4 -> twin.by("Công an", "Công an");
			default -> twin.on(day.plusDays(5));
		});
	}

	private static String commune(Place province, Random random) {
		Places places = Newsroom.finder().gazetteer().places();
		List<Place> communes = places.children(province)
			.stream()
			.filter((place) -> place.level() == Level.COMMUNE && place.isValid(REGISTER))
			.toList();
		Place commune = communes.get(random.nextInt(communes.size()));
		return commune.kind().word() + " " + commune.name();
	}

}
