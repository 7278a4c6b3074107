package vn.diemtin.enrich.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Articles about invented events: plans, notices, reports and photo stories in the words of two schools of writing, one for
/// development and one for testing.
final class InventedNews {

	private static final String[] GROUPS = { "press", "province", "commune", "organisation" };

	private final List<ToldArticle> articles = new ArrayList<>();

	private final Random random;

	private final boolean test;

	InventedNews(Random random, boolean test) {
		this.random = random;
		this.test = test;
	}

	List<ToldArticle> articles() {
		return this.articles;
	}

	/// Two to five articles about an event.
	void tell(InventedEvent event) {
		int told = 0;
		while (told < 2) {
			told += maybe(0.5) ? plan(event) : 0;
			told += maybe(0.4) ? notice(event, event.first().minusDays(5 + random.nextInt(12))) : 0;
			told += maybe(0.5) ? opening(event) : 0;
			told += maybe(0.6) ? report(event) : 0;
			told += maybe(0.3) ? pictures(event) : 0;
		}
	}

	/// An event that is put off to a later day.
	void tellPutOff(InventedEvent event, LocalDate to) {
		LocalDate day = event.first().minusDays(4);
		notice(event, event.first().minusDays(14));
		boolean named = maybe(0.5);
		InventedEvent moved = event.on(to);
		String what = event.what(random);
		if (named) {
			String from = event.first().getDayOfMonth() + "/" + event.first().getMonthValue();
			String until = to.getDayOfMonth() + "/" + to.getMonthValue() + "/" + to.getYear();
			add(event, day, "Thay đổi lịch học",
					test ? "%s thông báo dời lịch lớp bồi dưỡng %s từ ngày %s sang ngày %s."
						.formatted(event.who(random), what, from, until)
							: "Vì lý do thời tiết, %s lùi thời gian tổ chức lớp tập huấn %s từ ngày %s sang ngày %s."
								.formatted(event.who(random), what, from, until));
		}
		else {
			add(event, day, "Tạm hoãn lớp học",
					test ? "Do mưa lũ, %s thông báo tạm hoãn lớp bồi dưỡng %s dự kiến tổ chức %s."
						.formatted(event.who(random), what, event.when(true, random))
							: "%s thông báo hoãn lớp tập huấn %s dự kiến tổ chức %s.".formatted(event.who(random), what,
									event.when(true, random)));
			notice(moved, to.minusDays(6));
		}
		report(moved);
	}

	private int plan(InventedEvent event) {
		LocalDate day = event.first().minusDays(25 + random.nextInt(25));
		String text = test ? "%s vừa ban hành kế hoạch mở lớp bồi dưỡng %s cho %d %s. Thời gian dự kiến %s%s."
				: "%s có kế hoạch tổ chức lớp tập huấn %s cho %d %s, dự kiến diễn ra %s%s.";
		return add(event, day, "Kế hoạch " + event.what(random), text.formatted(event.who(random), event.what(random),
				event.headcount(), event.audience(), event.when(true, random), event.where(random)));
	}

	private int notice(InventedEvent event, LocalDate day) {
		String text = test ? "%s trân trọng thông báo: lớp bồi dưỡng %s sẽ được tổ chức %s%s cho %d %s."
				: "%s sẽ tổ chức lớp tập huấn %s %s%s cho %d %s.";
		return add(event, day, "Thông báo mở lớp", text.formatted(event.who(random), event.what(random),
				event.when(true, random), event.where(random), event.headcount(), event.audience()));
	}

	private int opening(InventedEvent event) {
		LocalDate day = event.first();
		String date = day.getDayOfMonth() + "/" + day.getMonthValue();
		String text = test ? "Sáng %s,%s, %s khai giảng lớp bồi dưỡng %s. Lớp có %d học viên là %s."
				: "Sáng ngày %s,%s, %s khai mạc lớp tập huấn %s cho %d %s.";
		return add(event, day.plusDays(random.nextInt(2)), upper(event.what(random)), text
			.formatted(date, event.where(random), event.who(random), event.what(random), event.count(random),
					event.audience())
			.replace(",,", ","));
	}

	private int report(InventedEvent event) {
		LocalDate day = event.last().plusDays(1 + random.nextInt(4));
		String when = event.when(false, random);
		String text = test ? "%s,%s, %s đã tổ chức hội nghị bồi dưỡng %s. Tham dự có %d đại biểu."
				: "%s,%s, %s đã tổ chức hội nghị tập huấn %s cho %d %s.";
		String full = test
				? text.formatted(upper(when), event.where(random), event.who(random), event.what(random),
						event.count(random))
				: text.formatted(upper(when), event.where(random), event.who(random), event.what(random),
						event.count(random), event.audience());
		return add(event, day, "Nâng cao năng lực cho cơ sở", full.replace(",,", ","));
	}

	private int pictures(InventedEvent event) {
		LocalDate day = event.last().plusDays(1 + random.nextInt(3));
		String date = event.first().getDayOfMonth() + "/" + event.first().getMonthValue();
		String text = test ? "Ảnh: lớp bồi dưỡng %s do %s tổ chức%s ngày %s."
				: "Một số hình ảnh tại lớp tập huấn %s do %s tổ chức%s ngày %s.";
		return add(event, day, "Chùm ảnh",
				text.formatted(event.what(random), event.who(random), event.where(random), date));
	}

	private int add(InventedEvent event, LocalDate day, String title, String text) {
		String url = "https://p" + articles.size() % 40 + ".example/" + articles.size();
		articles.add(new ToldArticle(url, List.of(event.label()), day, GROUPS[random.nextInt(GROUPS.length)],
				event.province(), null, null, title, text, 1));
		return 1;
	}

	private boolean maybe(double share) {
		return random.nextDouble() < share;
	}

	private static String upper(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
